#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What the scanner knows between two pieces of a text.
typedef struct {
  uint64_t inside;      ///< all bits set inside quotes, none outside
  uint64_t after_end;   ///< 1 where a quote may open: behind a delimiter, a line end, a closing quote
  uint64_t after_close; ///< 1 behind a closing quote
  uint64_t after_cr;    ///< 1 behind a carriage return
  uint64_t damage;      ///< not 0 once anything was seen that a plain text does not hold
  uint64_t line_feeds;  ///< all line feeds so far, quoted ones too
  uint64_t row_ends;    ///< the unquoted ones among them
  uint8_t delimiter;
} delimited_scan;

/// The instructions to use: 0 what every machine has, 1 AVX2, 2 AVX-512.
int delimited_best_variant(void);

/// The state at `bytes`, judged by the byte before it.
delimited_scan delimited_begin(const uint8_t *bytes, uint8_t delimiter, bool inside);

/// Writes where `bytes[from..<to]` holds unquoted delimiters and line feeds; gives their number.
/// Readable must be 4 bytes before `from` and 64 behind `to`; `positions` needs room for 64 more.
size_t delimited_index(delimited_scan *scan, int variant, const uint8_t *bytes, uint32_t from,
                       uint32_t to, uint32_t *positions);

/// How often a byte occurs.
size_t delimited_count(int variant, const uint8_t *bytes, size_t count, uint8_t byte);

/// Runs a body on so many threads, the caller's among them, and waits for all.
void delimited_run(int threads, void (*body)(void *context, int thread), void *context);

/// Blocks are claimed in order, and what is known at the end of one is handed to the next.
typedef struct delimited_chain delimited_chain;
delimited_chain *delimited_chain_make(void);
void delimited_chain_free(delimited_chain *chain);
uint64_t delimited_chain_claim(delimited_chain *chain);
/// Waits for a block's turn: 1 inside quotes, 0 outside, -1 when somebody has stopped the work.
int delimited_chain_await(delimited_chain *chain, uint64_t block);
void delimited_chain_pass(delimited_chain *chain, uint64_t block, bool inside);
void delimited_chain_stop(delimited_chain *chain);
bool delimited_chain_stopped(delimited_chain *chain);
