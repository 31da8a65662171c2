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

/// Rows of the same width that lie in memory. Readable must be 64 bytes before the first field and 192
/// behind the last, and 16 places behind the last one.
typedef struct {
  const uint8_t *bytes;
  const uint32_t *ends;  ///< the place before the first row, then the end of every field
  uint32_t count;
  uint32_t width;
} delimited_rows;

enum { DELIMITED_UNKNOWN = 0xFFFF };

/// A text and its code.
typedef struct {
  uint64_t first;   ///< its first eight bytes
  uint64_t last;    ///< its last eight bytes
  uint32_t text;    ///< where it begins among all texts
  uint32_t length;
  uint32_t home;    ///< where it belongs, if there were as many homes as numbers
  uint16_t code;
} delimited_entry;

/// What texts are known, with their codes.
typedef struct {
  const uint16_t *homes;           ///< the number of an entry at its home, or behind; else 0
  const delimited_entry *entries;  ///< that with number 0 has a length that no text has
  const uint8_t *texts;            ///< 64 bytes behind the last text may be read
  uint64_t mask;                   ///< the number of homes less 1
  uint32_t shift;                  ///< 64 less the bits of that number
  uint32_t longest;                ///< how long the longest known text is
} delimited_dictionary;

/// A text as an entry without code, in a dictionary whose longest text is so long. Readable must be
/// eight bytes before it and eight behind.
delimited_entry delimited_key(const uint8_t *text, uint32_t length, uint32_t longest);

/// Writes the codes of a column from a row on; gives the row of the first text that is not known.
uint32_t delimited_code(int variant, delimited_rows rows, uint32_t column, uint32_t first,
                        delimited_dictionary known, uint16_t *codes);

/// The same for up to 16 columns side by side, by the codes of no byte and of one byte, which stand in
/// `shorts` from 0 and from 256 on, as long as no text is longer. The codes of the columns begin
/// `stride` apart; of the row that it gives none is certain.
uint32_t delimited_points(int variant, delimited_rows rows, uint32_t column, uint32_t columns,
                          uint32_t first, const uint16_t *shorts, uint16_t *codes,
                          uint32_t stride);

/// Writes whether something stands in a column; gives the first row that has to be judged by somebody
/// who knows more: it is longer, or may begin with a blank.
uint32_t delimited_presence(delimited_rows rows, uint32_t column, uint32_t first, uint32_t longest,
                            uint16_t empty, uint16_t present, uint16_t *codes);

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
