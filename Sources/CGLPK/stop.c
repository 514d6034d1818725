#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

#include "cglpk.h"

struct cglpk_stop {
  atomic_bool requested;
  uint64_t deadline;
};

cglpk_stop *cglpk_stop_create(uint64_t deadline) {
  cglpk_stop *stop = malloc(sizeof *stop);
  if (stop == NULL) return NULL;
  atomic_init(&stop->requested, false);
  stop->deadline = deadline;
  return stop;
}

void cglpk_stop_destroy(cglpk_stop *stop) { free(stop); }

/* The flag carries no other data, so no ordering is needed. */
void cglpk_stop_request(cglpk_stop *stop) { atomic_store_explicit(&stop->requested, true, memory_order_relaxed); }

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

bool cglpk_stop_is_past_deadline(const cglpk_stop *stop) {
  return stop->deadline != UINT64_MAX && now() >= stop->deadline;
}

bool cglpk_stop_is_raised(const cglpk_stop *stop) {
  return atomic_load_explicit(&stop->requested, memory_order_relaxed) || cglpk_stop_is_past_deadline(stop);
}

int32_t cglpk_stop_milliseconds_left(const cglpk_stop *stop) {
  if (stop->deadline == UINT64_MAX) return -1;
  uint64_t time = now();
  if (time >= stop->deadline) return 0;
  uint64_t left = (stop->deadline - time - 1) / 1000000u + 1;
  return left < INT32_MAX ? (int32_t)left : INT32_MAX;
}
