#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "guard.h"

/* One branch-and-bound run. */
struct search {
  cglpk_program *program;
  const cglpk_search_options *options;
  cglpk_search_result *result;
  int columns;      /* the caller's; a phantom column may follow them */
  bool is_offered;  /* whether GLPK knows the cutoff and the start */
  double threshold; /* only cheaper points are kept */
};

static void report(const struct search *search) {
  double incumbent = search->program->pool_found > 0 ? search->threshold : INFINITY;
  cglpk_progress_write(search->options->progress, incumbent, search->result->bound, search->result->nodes);
}

/* The slot of the k-th newest point; the pool is a ring in which each point is cheaper than the one before. */
static double *slot(const cglpk_program *program, int newest) {
  int index = (program->pool_found - 1 - newest) % program->pool_size;
  return program->pool + (size_t)index * program->pool_columns;
}

static double *new_slot(cglpk_program *program) {
  program->pool_found++;
  return slot(program, 0);
}

/* Keeps GLPK's incumbent when it is a new one. Heuristics of GLPK's own do not announce theirs, so this looks at every
 * step. */
static void keep_incumbent(struct search *search, glp_prob *problem) {
  if (glp_mip_status(problem) != GLP_FEAS && glp_mip_status(problem) != GLP_OPT) return;
  double objective = glp_mip_obj_val(problem);
  if (objective >= search->threshold) return;
  search->threshold = objective;
  double *point = new_slot(search->program);
  for (int k = 0; k < search->columns; k++) point[k] = glp_mip_col_val(problem, k + 1);
  report(search);
}

/* GLPK refuses a point whose integer columns are off by the last digit. */
static void keep_start(struct search *search) {
  glp_prob *problem = search->program->problem;
  search->threshold = search->options->start_objective;
  double *point = new_slot(search->program);
  for (int k = 0; k < search->columns; k++) {
    double value = search->options->start[k];
    point[k] = glp_get_col_kind(problem, k + 1) == GLP_CV ? value : nearbyint(value);
  }
}

/* GLPK has no parameter for a cutoff. It takes any point as an incumbent, though, without looking at its bounds: one
 * with the phantom column at the cutoff and all others at 0 costs just that, and prunes like a real one. */
static void offer(struct search *search, glp_tree *tree) {
  const cglpk_search_options *options = search->options;
  int columns = glp_get_num_cols(glp_ios_get_prob(tree));
  double *values = search->program->values;
  search->is_offered = true;
  for (int k = 1; k <= columns; k++) values[k] = 0;
  if (columns > search->columns) {
    values[columns] = options->cutoff;
    glp_ios_heur_sol(tree, values);
    values[columns] = 0;
  }
  if (search->program->pool_found > 0) {
    memcpy(values + 1, slot(search->program, 0), (size_t)search->columns * sizeof *values);
    glp_ios_heur_sol(tree, values);
  }
}

/* Branches on the column whose fraction is largest, upwards first: a dive that fixes one nearly chosen column after the
 * other. In set-partitioning masters GLPK's own rules choose columns that decide little and take many times as long to
 * their first good point. */
static void branch(glp_tree *tree) {
  glp_prob *problem = glp_ios_get_prob(tree);
  int chosen = 0;
  double largest = 0;
  for (int k = 1; k <= glp_get_num_cols(problem); k++) {
    if (!glp_ios_can_branch(tree, k)) continue;
    double value = glp_get_col_prim(problem, k), fraction = value - floor(value);
    if (chosen != 0 && fraction <= largest) continue;
    chosen = k;
    largest = fraction;
  }
  if (chosen != 0) glp_ios_branch_upon(tree, chosen, GLP_UP_BRNCH);
}

static void look(glp_tree *tree, void *info) {
  struct search *search = info;
  const cglpk_search_options *options = search->options;
  cglpk_search_result *result = search->result;
  keep_incumbent(search, glp_ios_get_prob(tree));
  if (glp_ios_reason(tree) == GLP_IHEUR && !search->is_offered) offer(search, tree);
  if (glp_ios_reason(tree) == GLP_IBRANCH) branch(tree);
  if (glp_ios_reason(tree) == GLP_ISELECT) {
    double bound = glp_ios_node_bound(tree, glp_ios_best_node(tree));
    if (bound > result->bound) result->bound = bound;
    if (options->node_limit >= 0 && result->nodes >= options->node_limit) {
      result->end = CGLPK_SEARCH_NODE_LIMIT;
      glp_ios_terminate(tree);
      return;
    }
    result->nodes++;
    report(search);
  }
  if (options->stop != NULL && cglpk_stop_is_raised(options->stop)) {
    result->end = CGLPK_SEARCH_STOPPED;
    glp_ios_terminate(tree);
  }
}

static void tune(glp_iocp *parameters, struct search *search) {
  const cglpk_search_options *options = search->options;
  glp_init_iocp(parameters);
  parameters->msg_lev = GLP_MSG_ERR;
  parameters->cb_func = look;
  parameters->cb_info = search;
  parameters->mip_gap = options->relative_gap;
  parameters->gmi_cuts = options->gomory_cuts ? GLP_ON : GLP_OFF;
  parameters->mir_cuts = options->rounding_cuts ? GLP_ON : GLP_OFF;
  parameters->cov_cuts = options->cover_cuts ? GLP_ON : GLP_OFF;
  parameters->clq_cuts = options->clique_cuts ? GLP_ON : GLP_OFF;
  /* Our callback sees the deadline between steps; this sees it inside a node's simplex, which can be long. GLPK ends
   * a millisecond early and by another clock: two more make sure that the deadline has passed by then. */
  int32_t left = options->stop != NULL ? cglpk_stop_milliseconds_left(options->stop) : -1;
  if (left >= 0 && left < INT32_MAX - 2) parameters->tm_lim = left + 2;
}

static int32_t end_of(int code) {
  switch (code) {
    case 0: return CGLPK_SEARCH_COMPLETE;
    case GLP_EMIPGAP: return CGLPK_SEARCH_GAP_REACHED;
    case GLP_ETMLIM: return CGLPK_SEARCH_STOPPED;
    case GLP_EBOUND:
    case GLP_EROOT: return CGLPK_SEARCH_REFUSED;
    default: return CGLPK_SEARCH_FAILED;
  }
}

static void run_search(struct search *search) {
  glp_prob *problem = search->program->problem;
  if (isfinite(search->options->cutoff)) {
    int phantom = glp_add_cols(problem, 1);
    glp_set_col_bnds(problem, phantom, GLP_FX, 0, 0);
    glp_set_obj_coef(problem, phantom, 1);
  }
  glp_iocp parameters;
  tune(&parameters, search);
  search->result->bound = glp_get_obj_val(problem);
  int code = glp_intopt(problem, &parameters);
  if (code != GLP_ESTOP) search->result->end = end_of(code); /* else the callback has said why */
  keep_incumbent(search, problem);
  int columns = glp_get_num_cols(problem);
  if (columns > search->columns) glp_del_cols(problem, 1, (int[]){0, columns});
}

static bool reserve_pool(cglpk_program *program, int size, int columns) {
  free(program->pool);
  program->pool = malloc((size_t)size * (size_t)(columns + 1) * sizeof *program->pool);
  program->pool_size = size;
  program->pool_columns = columns;
  program->pool_found = 0;
  return program->pool != NULL;
}

int32_t cglpk_search(cglpk_program *program, const cglpk_search_options *options, cglpk_search_result *result) {
  int32_t refusal = cglpk_admit(program);
  if (refusal != CGLPK_OK) return refusal;
  int columns = glp_get_num_cols(program->problem);
  if (!cglpk_reserve(program, (size_t)columns + 1)) return CGLPK_NO_MEMORY;
  if (!reserve_pool(program, options->pool_size, columns)) return CGLPK_NO_MEMORY;
  *result = (cglpk_search_result){.end = CGLPK_SEARCH_FAILED, .bound = -INFINITY};
  struct search search = {program, options, result, columns, false, options->cutoff};
  if (options->start != NULL && options->start_objective < search.threshold) keep_start(&search);
  report(&search);
  CGLPK_GUARDED(program, run_search(&search));
}

int32_t cglpk_pool_count(const cglpk_program *program) {
  return program->pool_found < program->pool_size ? program->pool_found : program->pool_size;
}

void cglpk_read_pool(const cglpk_program *program, int32_t rank, double *values) {
  memcpy(values, slot(program, rank), (size_t)program->pool_columns * sizeof *values);
}
