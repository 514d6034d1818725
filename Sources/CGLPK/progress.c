#include <math.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "guard.h"

struct cglpk_progress {
  _Atomic double incumbent, bound;
  _Atomic int32_t nodes;
};

cglpk_progress *cglpk_progress_create(void) {
  cglpk_progress *progress = malloc(sizeof *progress);
  if (progress == NULL) return NULL;
  atomic_init(&progress->incumbent, INFINITY);
  atomic_init(&progress->bound, -INFINITY);
  atomic_init(&progress->nodes, 0);
  return progress;
}

void cglpk_progress_destroy(cglpk_progress *progress) { free(progress); }

/* A reader may see one number newer than another, each of them true at its time: no ordering is needed. */
void cglpk_progress_write(cglpk_progress *progress, double incumbent, double bound, int32_t nodes) {
  if (progress == NULL) return;
  atomic_store_explicit(&progress->incumbent, incumbent, memory_order_relaxed);
  atomic_store_explicit(&progress->bound, bound, memory_order_relaxed);
  atomic_store_explicit(&progress->nodes, nodes, memory_order_relaxed);
}

void cglpk_progress_read(const cglpk_progress *progress, double *incumbent, double *bound, int32_t *nodes) {
  *incumbent = atomic_load_explicit(&progress->incumbent, memory_order_relaxed);
  *bound = atomic_load_explicit(&progress->bound, memory_order_relaxed);
  *nodes = atomic_load_explicit(&progress->nodes, memory_order_relaxed);
}
