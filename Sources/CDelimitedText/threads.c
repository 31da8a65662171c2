// Threads and the chain between them; the standard library of Swift has no threads without more.

#include "CDelimitedText.h"
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>

typedef struct {
  void (*body)(void *, int);
  void *context;
  int number;
} job;

static void *start(void *argument) {
  job *mine = argument;
  mine->body(mine->context, mine->number);
  return NULL;
}

void delimited_run(int threads, void (*body)(void *, int), void *context) {
  enum { MOST = 64 };
  pthread_t handles[MOST];
  job jobs[MOST];
  int started = 1;
  for (; started < threads && started < MOST; started++) {
    jobs[started] = (job){body, context, started};
    // Where the machine gives no more threads, those that there are do the work.
    if (pthread_create(&handles[started], NULL, start, &jobs[started]) != 0) break;
  }
  body(context, 0);
  for (int i = 1; i < started; i++) pthread_join(handles[i], NULL);
}

struct delimited_chain {
  _Alignas(64) _Atomic uint64_t claimed;
  /// The block whose turn it is, times two, plus 1 where it begins inside quotes.
  _Alignas(64) _Atomic uint64_t turn;
  _Atomic bool stopped;
};

delimited_chain *delimited_chain_make(void) {
  delimited_chain *chain = aligned_alloc(64, sizeof(delimited_chain));
  if (chain == NULL) abort();
  atomic_init(&chain->claimed, 0);
  atomic_init(&chain->turn, 0);
  atomic_init(&chain->stopped, false);
  return chain;
}

void delimited_chain_free(delimited_chain *chain) { free(chain); }

uint64_t delimited_chain_claim(delimited_chain *chain) {
  return atomic_fetch_add_explicit(&chain->claimed, 1, memory_order_relaxed);
}

int delimited_chain_await(delimited_chain *chain, uint64_t block) {
  for (int polls = 0;; polls++) {
    uint64_t turn = atomic_load_explicit(&chain->turn, memory_order_acquire);
    if (turn >> 1 == block) return (int)(turn & 1);
    if (delimited_chain_stopped(chain)) return -1;
    // Spinning on would burn the time slice of the very thread that is waited for.
    if (polls > 64) sched_yield();
  }
}

void delimited_chain_pass(delimited_chain *chain, uint64_t block, bool inside) {
  atomic_store_explicit(&chain->turn, (block + 1) << 1 | inside, memory_order_release);
}

void delimited_chain_stop(delimited_chain *chain) { atomic_store(&chain->stopped, true); }

bool delimited_chain_stopped(delimited_chain *chain) {
  return atomic_load_explicit(&chain->stopped, memory_order_relaxed);
}
