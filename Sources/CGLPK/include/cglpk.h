/* A narrow door to GLPK: flat arrays, zero-based indices, fixed-width integers, no glpk.h.
 *
 * Every call that reaches GLPK is guarded. Where GLPK would end the process (misuse, a failed assertion, no memory)
 * the call returns CGLPK_FAULT and cglpk_message() holds GLPK's own words. GLPK's memory of this thread is then gone:
 * all programs of the thread are stale and answer CGLPK_STALE for ever; new ones can be made at once.
 * A program belongs to the thread that made it; other threads get CGLPK_WRONG_THREAD. Nothing is ever printed.
 * Nothing here calls back: a jump out of GLPK only ever crosses frames of this target and of GLPK. */
#ifndef CGLPK_H
#define CGLPK_H

#include <stdbool.h>
#include <stdint.h>

/* What a call answers. */
enum {
  CGLPK_OK,
  CGLPK_FAULT,        /* GLPK gave up; see cglpk_message() */
  CGLPK_WRONG_THREAD, /* the program was made on another thread; nothing was done */
  CGLPK_STALE,        /* the program was lost in an earlier fault of this thread; nothing was done */
  CGLPK_NO_MEMORY     /* this target's own memory ran out; nothing was done */
};

/* GLPK's version, such as "5.0". */
const char *cglpk_version(void);

/* A linear or integer program, minimised. */
typedef struct cglpk_program cglpk_program;

/* A flag that any thread may raise, and a moment of the monotonic clock at which it counts as raised. */
typedef struct cglpk_stop cglpk_stop;

/* Incumbent, bound and number of nodes of a running search, for other threads to look at. */
typedef struct cglpk_progress cglpk_progress;

/* What GLPK last said on this thread, errors and warnings of the last call; valid until the thread's next call. */
const char *cglpk_message(void);

int32_t cglpk_create(cglpk_program **program);
/* Gives all memory back, also GLPK's environment when this was the thread's last live program. NULL is allowed. */
void cglpk_destroy(cglpk_program *program);
/* Bounds what GLPK may allocate on this thread, for as long as the thread has live programs. */
int32_t cglpk_limit_memory(cglpk_program *program, int32_t megabytes);

/* Bounds are ±infinity where there is none; lower == upper fixes. Numbers must be finite otherwise: not looked at. */
int32_t cglpk_add_rows(cglpk_program *program, int32_t count, const double *lower, const double *upper);
int32_t cglpk_add_row(cglpk_program *program, double lower, double upper, int32_t length, const int32_t *columns,
                      const double *coefficients);
/* Compressed columns: entries of column k are rows[starts[k] ..< starts[k + 1]]. The basis stays valid. */
int32_t cglpk_add_columns(cglpk_program *program, int32_t count, const double *costs, const double *lower,
                          const double *upper, const bool *integer, const int32_t *starts, const int32_t *rows,
                          const double *coefficients);
int32_t cglpk_remove_columns(cglpk_program *program, int32_t count, const int32_t *columns);
int32_t cglpk_set_cost(cglpk_program *program, int32_t column, double cost);
int32_t cglpk_set_column_bounds(cglpk_program *program, int32_t column, double lower, double upper);
int32_t cglpk_set_row_bounds(cglpk_program *program, int32_t row, double lower, double upper);

/* Why a simplex call came back. */
enum {
  CGLPK_FINISHED,
  CGLPK_ITERATION_LIMIT,
  CGLPK_TIME_LIMIT,
  CGLPK_BAD_BASIS, /* singular, ill-conditioned or incomplete: start from another basis */
  CGLPK_FAILED     /* lost its way numerically: start from another basis */
};

/* What is known of the point that it left behind. */
enum {
  CGLPK_UNDEFINED,
  CGLPK_FEASIBLE,
  CGLPK_INFEASIBLE_POINT, /* this point is infeasible, others may not be */
  CGLPK_NO_FEASIBLE,
  CGLPK_OPTIMAL,
  CGLPK_UNBOUNDED
};

typedef struct {
  int32_t end;        /* CGLPK_FINISHED ... */
  int32_t point;      /* CGLPK_UNDEFINED ... */
  int32_t iterations; /* of this call */
  double objective;   /* at the basis where it ended, feasible or not */
} cglpk_simplex_result;

/* One chunk of simplex iterations from the basis at hand. `milliseconds` < 0: no time limit. */
int32_t cglpk_simplex(cglpk_program *program, bool dual, int32_t iterations, int32_t milliseconds,
                      cglpk_simplex_result *result);
/* Forgets the basis: `advanced` builds a nearly triangular one from the matrix, else all rows become basic. */
int32_t cglpk_reset_basis(cglpk_program *program, bool advanced);
/* What a basis makes of a row or column. */
enum { CGLPK_BASIC, CGLPK_AT_LOWER, CGLPK_AT_UPPER };
/* Sets the basis: CGLPK_BASIC ... for each row and each column, as many basic ones as there are rows. */
int32_t cglpk_set_basis(cglpk_program *program, const int32_t *rows, const int32_t *columns);
/* Reads the basis at hand: one CGLPK_BASIC ... for each row and each column. */
int32_t cglpk_basis(cglpk_program *program, int32_t *rows, int32_t *columns);
/* Copies out what the last cglpk_simplex() left: one value per column, row, ... */
int32_t cglpk_read_basic_solution(cglpk_program *program, double *objective, double *column_values,
                                  double *reduced_costs, double *row_activities, double *row_duals);

/* Cost of a point, and the most by which it breaks a bound of a column or row (as a share of 1 + |bound|) or, in an
 * integer column, misses a whole number. */
int32_t cglpk_measure_point(cglpk_program *program, const double *values, double *objective, double *violation);

/* Why a branch-and-bound search came back. */
enum {
  CGLPK_SEARCH_COMPLETE, /* what is not in the pool is not cheaper, or does not exist */
  CGLPK_SEARCH_GAP_REACHED,
  CGLPK_SEARCH_NODE_LIMIT,
  CGLPK_SEARCH_STOPPED,
  CGLPK_SEARCH_FAILED, /* could not solve a node; pool and bound hold */
  CGLPK_SEARCH_REFUSED /* never began: bounds of integer columns are not whole, say; see cglpk_message() */
};

typedef struct {
  const double *start; /* a feasible point with whole values in integer columns, or NULL */
  double start_objective;
  double cutoff; /* only cheaper points are looked for; +infinity for none */
  double relative_gap;
  int32_t node_limit; /* < 0 for none */
  int32_t pool_size;  /* at least 1: how many points are kept */
  bool gomory_cuts, rounding_cuts, cover_cuts, clique_cuts;
  const cglpk_stop *stop;   /* or NULL */
  cglpk_progress *progress; /* or NULL */
} cglpk_search_options;

typedef struct {
  int32_t end;   /* CGLPK_SEARCH_COMPLETE ... */
  int32_t nodes; /* looked at */
  double bound;  /* nothing outside the pool and below the cutoff is cheaper than this */
} cglpk_search_result;

/* Branch and bound; the last cglpk_simplex() must have ended CGLPK_OPTIMAL, with nothing changed since. */
int32_t cglpk_search(cglpk_program *program, const cglpk_search_options *options, cglpk_search_result *result);
/* Points that the last search kept. Rank 0 is the cheapest. */
int32_t cglpk_pool_count(const cglpk_program *program);
void cglpk_read_pool(const cglpk_program *program, int32_t rank, double *values);

/* NULL when there is no memory. */
cglpk_progress *cglpk_progress_create(void);
void cglpk_progress_destroy(cglpk_progress *progress);
/* `incumbent` is +infinity while there is none, `bound` -infinity. */
void cglpk_progress_read(const cglpk_progress *progress, double *incumbent, double *bound, int32_t *nodes);

/* `deadline`: nanoseconds of CLOCK_MONOTONIC, UINT64_MAX for none. NULL when there is no memory. */
cglpk_stop *cglpk_stop_create(uint64_t deadline);
void cglpk_stop_destroy(cglpk_stop *stop);
/* May be called from any thread and from a signal handler. */
void cglpk_stop_request(cglpk_stop *stop);
/* Whether the flag is up or the deadline has passed. */
bool cglpk_stop_is_raised(const cglpk_stop *stop);
bool cglpk_stop_is_past_deadline(const cglpk_stop *stop);
/* Milliseconds until the deadline, rounded up, at least 0; -1 when there is none. */
int32_t cglpk_stop_milliseconds_left(const cglpk_stop *stop);

#endif
