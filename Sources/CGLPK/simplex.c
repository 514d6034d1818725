#include "guard.h"

static int32_t end_of(int code) {
  switch (code) {
    case 0: return CGLPK_FINISHED;
    case GLP_EITLIM: return CGLPK_ITERATION_LIMIT;
    case GLP_ETMLIM: return CGLPK_TIME_LIMIT;
    case GLP_EBADB:
    case GLP_ESING:
    case GLP_ECOND: return CGLPK_BAD_BASIS;
    default: return CGLPK_FAILED;
  }
}

static int32_t point_of(int status) {
  switch (status) {
    case GLP_FEAS: return CGLPK_FEASIBLE;
    case GLP_INFEAS: return CGLPK_INFEASIBLE_POINT;
    case GLP_NOFEAS: return CGLPK_NO_FEASIBLE;
    case GLP_OPT: return CGLPK_OPTIMAL;
    case GLP_UNBND: return CGLPK_UNBOUNDED;
    default: return CGLPK_UNDEFINED;
  }
}

static void run_simplex(glp_prob *problem, bool dual, int iterations, int milliseconds, cglpk_simplex_result *result) {
  glp_smcp options;
  glp_init_smcp(&options);
  options.msg_lev = GLP_MSG_ERR; /* enough for GLPK's words on failure; they go to the message buffer */
  options.meth = dual ? GLP_DUALP : GLP_PRIMAL;
  options.it_lim = iterations;
  if (milliseconds >= 0) options.tm_lim = milliseconds;
  int before = glp_get_it_cnt(problem);
  result->end = end_of(glp_simplex(problem, &options));
  result->iterations = glp_get_it_cnt(problem) - before;
  result->point = point_of(glp_get_status(problem));
  result->objective = glp_get_obj_val(problem);
}

int32_t cglpk_simplex(cglpk_program *program, bool dual, int32_t iterations, int32_t milliseconds,
                      cglpk_simplex_result *result) {
  CGLPK_GUARDED(program, run_simplex(program->problem, dual, iterations, milliseconds, result));
}

static void reset_basis(glp_prob *problem, bool advanced) {
  if (advanced) glp_adv_basis(problem, 0);
  else glp_std_basis(problem);
}

int32_t cglpk_reset_basis(cglpk_program *program, bool advanced) {
  CGLPK_GUARDED(program, reset_basis(program->problem, advanced));
}

static int status_of(int32_t status) {
  return status == CGLPK_BASIC ? GLP_BS : status == CGLPK_AT_UPPER ? GLP_NU : GLP_NL;
}

static void set_basis(glp_prob *problem, const int32_t *rows, const int32_t *columns) {
  for (int k = 1; k <= glp_get_num_rows(problem); k++) glp_set_row_stat(problem, k, status_of(rows[k - 1]));
  for (int k = 1; k <= glp_get_num_cols(problem); k++) glp_set_col_stat(problem, k, status_of(columns[k - 1]));
}

int32_t cglpk_set_basis(cglpk_program *program, const int32_t *rows, const int32_t *columns) {
  CGLPK_GUARDED(program, set_basis(program->problem, rows, columns));
}

static void read_basic_solution(glp_prob *problem, double *objective, double *column_values, double *reduced_costs,
                                double *row_activities, double *row_duals) {
  int columns = glp_get_num_cols(problem), rows = glp_get_num_rows(problem);
  *objective = glp_get_obj_val(problem);
  for (int k = 0; k < columns; k++) {
    column_values[k] = glp_get_col_prim(problem, k + 1);
    reduced_costs[k] = glp_get_col_dual(problem, k + 1);
  }
  for (int k = 0; k < rows; k++) {
    row_activities[k] = glp_get_row_prim(problem, k + 1);
    row_duals[k] = glp_get_row_dual(problem, k + 1);
  }
}

int32_t cglpk_read_basic_solution(cglpk_program *program, double *objective, double *column_values,
                                  double *reduced_costs, double *row_activities, double *row_duals) {
  CGLPK_GUARDED(program, read_basic_solution(program->problem, objective, column_values, reduced_costs,
                                             row_activities, row_duals));
}

static int32_t basis_code(int status) {
  return status == GLP_BS ? CGLPK_BASIC : status == GLP_NU ? CGLPK_AT_UPPER : CGLPK_AT_LOWER;
}

static void read_basis(glp_prob *problem, int32_t *rows, int32_t *columns) {
  for (int row = 1; row <= glp_get_num_rows(problem); row++) rows[row - 1] = basis_code(glp_get_row_stat(problem, row));
  for (int column = 1; column <= glp_get_num_cols(problem); column++)
    columns[column - 1] = basis_code(glp_get_col_stat(problem, column));
}

int32_t cglpk_basis(cglpk_program *program, int32_t *rows, int32_t *columns) {
  CGLPK_GUARDED(program, read_basis(program->problem, rows, columns));
}
