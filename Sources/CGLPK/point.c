#include <math.h>

#include "guard.h"

/* How far `value` lies outside its bounds, as a share of the bound broken. */
static double excess(double value, double lower, double upper) {
  double below = value < lower ? (lower - value) / (1 + fabs(lower)) : 0;
  double above = value > upper ? (value - upper) / (1 + fabs(upper)) : 0;
  return fmax(below, above);
}

static void measure(cglpk_program *program, const double *values, double *objective, double *violation) {
  glp_prob *problem = program->problem;
  *objective = 0;
  *violation = 0;
  for (int k = 1; k <= glp_get_num_cols(problem); k++) {
    double value = values[k - 1];
    *objective += glp_get_obj_coef(problem, k) * value;
    *violation = fmax(*violation, excess(value, glp_get_col_lb(problem, k), glp_get_col_ub(problem, k)));
    if (glp_get_col_kind(problem, k) != GLP_CV) *violation = fmax(*violation, fabs(value - nearbyint(value)));
  }
  for (int k = 1; k <= glp_get_num_rows(problem); k++) {
    int length = glp_get_mat_row(problem, k, program->indices, program->values);
    double activity = 0;
    for (int e = 1; e <= length; e++) activity += program->values[e] * values[program->indices[e] - 1];
    *violation = fmax(*violation, excess(activity, glp_get_row_lb(problem, k), glp_get_row_ub(problem, k)));
  }
}

int32_t cglpk_measure_point(cglpk_program *program, const double *values, double *objective, double *violation) {
  int32_t refusal = cglpk_admit(program);
  if (refusal != CGLPK_OK) return refusal;
  if (!cglpk_reserve(program, (size_t)glp_get_num_cols(program->problem))) return CGLPK_NO_MEMORY;
  CGLPK_GUARDED(program, measure(program, values, objective, violation));
}
