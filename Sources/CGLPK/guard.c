#include "guard.h"

#include <stdlib.h>
#include <string.h>

/* GLPK keeps one environment per thread, and all that belongs to it is kept per thread here, too. */
static _Thread_local struct {
  jmp_buf *landing;    /* where an error jumps to; NULL while no call is under way */
  uint64_t generation; /* how many faults this thread has seen */
  size_t live;         /* programs of this generation */
  size_t length;       /* of the message */
  char message[1024];
} thread;

const char *cglpk_message(void) { return thread.message; }

/* Made of constants alone: nothing to guard. */
const char *cglpk_version(void) { return glp_version(); }

/* GLPK's text comes in pieces, not lines. Its beginning says what went wrong: a full buffer drops the rest. */
static int hear(void *unused, const char *text) {
  (void)unused;
  size_t room = sizeof thread.message - 1 - thread.length;
  size_t length = strlen(text);
  if (length > room) length = room;
  memcpy(thread.message + thread.length, text, length);
  thread.length += length;
  thread.message[thread.length] = '\0';
  return 1; /* GLPK prints nothing itself */
}

static void leap(void *unused) {
  (void)unused;
  /* Every call into GLPK is armed. Were one not, returning would let GLPK abort, which is better than a jump into a
   * frame that is gone. */
  if (thread.landing != NULL) longjmp(*thread.landing, 1);
}

void cglpk_arm(jmp_buf *landing) {
  thread.length = 0;
  thread.message[0] = '\0';
  thread.landing = landing;
  /* Set each time: the environment, hooks included, is made anew after a fault and after the last program's end. */
  glp_error_hook(leap, NULL);
  glp_term_hook(hear, NULL);
}

void cglpk_disarm(void) { thread.landing = NULL; }

int32_t cglpk_recover(void) {
  thread.landing = NULL;
  glp_free_env();
  thread.generation++;
  thread.live = 0;
  return CGLPK_FAULT;
}

int32_t cglpk_admit(const cglpk_program *program) {
  if (program->owner != &thread) return CGLPK_WRONG_THREAD;
  return program->generation == thread.generation ? CGLPK_OK : CGLPK_STALE;
}

bool cglpk_reserve(cglpk_program *program, size_t length) {
  size_t needed = length + 1;
  if (needed <= program->capacity) return true;
  if (needed < 2 * program->capacity) needed = 2 * program->capacity;
  int *indices = realloc(program->indices, needed * sizeof *indices);
  if (indices == NULL) return false;
  program->indices = indices;
  double *values = realloc(program->values, needed * sizeof *values);
  if (values == NULL) return false;
  program->values = values;
  program->capacity = needed;
  return true;
}

static void make_problem(cglpk_program *program) {
  program->problem = glp_create_prob();
  glp_set_obj_dir(program->problem, GLP_MIN);
  glp_bfcp basis;
  glp_get_bfcp(program->problem, &basis);
  basis.nfs_max = 200; /* updates of a factorization before the next: GLPK's 100 is slower on long masters */
  glp_set_bfcp(program->problem, &basis);
}

static int32_t create_problem(cglpk_program *program) {
  CGLPK_GUARDED(program, make_problem(program));
}

int32_t cglpk_create(cglpk_program **result) {
  *result = NULL;
  cglpk_program *program = calloc(1, sizeof *program);
  if (program == NULL) return CGLPK_NO_MEMORY;
  program->owner = &thread;
  program->generation = thread.generation;
  int32_t status = create_problem(program);
  if (status != CGLPK_OK) {
    free(program);
    return status;
  }
  thread.live++;
  *result = program;
  return CGLPK_OK;
}

static int32_t delete_problem(cglpk_program *program) {
  CGLPK_GUARDED(program, glp_delete_prob(program->problem));
}

void cglpk_destroy(cglpk_program *program) {
  if (program == NULL) return;
  /* A stale program's GLPK part went with the environment. From another thread it must not be touched: it goes when
   * its own thread's environment does, and only our part is freed here. */
  if (delete_problem(program) == CGLPK_OK && --thread.live == 0) glp_free_env();
  free(program->indices);
  free(program->values);
  free(program->pool);
  free(program);
}
