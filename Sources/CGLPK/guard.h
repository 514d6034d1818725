/* The guard around every call into GLPK. */
#ifndef CGLPK_GUARD_H
#define CGLPK_GUARD_H

#include <glpk.h>
#include <setjmp.h>
#include <stddef.h>

#include "cglpk.h"

struct cglpk_program {
  glp_prob *problem;
  const void *owner;   /* names the thread that made it */
  uint64_t generation; /* the thread's generation at that time */
  /* One-based copies of the caller's arrays, kept here so that a jump out of GLPK cannot lose them. */
  int *indices;
  double *values;
  size_t capacity;
  /* Points of the last search, `pool_columns` values each: a ring of `pool_size`; `pool_found` have been written. */
  double *pool;
  int pool_size, pool_columns, pool_found;
};

/* CGLPK_OK when the calling thread may use `program`. */
int32_t cglpk_admit(const cglpk_program *program);
/* Sends GLPK's words to the message buffer and its errors to `landing`. */
void cglpk_arm(jmp_buf *landing);
void cglpk_disarm(void);
/* After a jump: frees all that GLPK holds on this thread and makes its programs stale. */
int32_t cglpk_recover(void);
/* Makes room for `length` entries in `indices` and `values`, counted from 1. */
bool cglpk_reserve(cglpk_program *program, size_t length);

/* NULL is allowed. */
void cglpk_progress_write(cglpk_progress *progress, double incumbent, double bound, int32_t nodes);

/* Ends the calling function with the outcome of `work`. `work` should be one call: variables of the calling function
 * that change between setjmp and longjmp have no defined value after the jump. */
#define CGLPK_GUARDED(program, work)                \
  do {                                              \
    int32_t refusal = cglpk_admit(program);         \
    if (refusal != CGLPK_OK) return refusal;        \
    jmp_buf landing;                                \
    if (setjmp(landing) != 0) return cglpk_recover(); \
    cglpk_arm(&landing);                            \
    work;                                           \
    cglpk_disarm();                                 \
    return CGLPK_OK;                                \
  } while (0)

#endif
