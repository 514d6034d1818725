#include <math.h>

#include "guard.h"

/* GLPK's name for a pair of bounds. */
static int bound_type(double lower, double upper) {
  if (lower == upper) return GLP_FX;
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  return isinf(upper) ? GLP_LO : GLP_DB;
}

static void bound_row(glp_prob *problem, int row, double lower, double upper) {
  glp_set_row_bnds(problem, row + 1, bound_type(lower, upper), lower, upper);
}

static void bound_column(glp_prob *problem, int column, double lower, double upper) {
  glp_set_col_bnds(problem, column + 1, bound_type(lower, upper), lower, upper);
}

int32_t cglpk_limit_memory(cglpk_program *program, int32_t megabytes) {
  CGLPK_GUARDED(program, glp_mem_limit(megabytes));
}

static void append_rows(glp_prob *problem, int count, const double *lower, const double *upper) {
  if (count == 0) return;
  int first = glp_add_rows(problem, count) - 1;
  for (int k = 0; k < count; k++) bound_row(problem, first + k, lower[k], upper[k]);
}

int32_t cglpk_add_rows(cglpk_program *program, int32_t count, const double *lower, const double *upper) {
  CGLPK_GUARDED(program, append_rows(program->problem, count, lower, upper));
}

/* Copies entries to where GLPK wants them: both arrays and their contents counted from 1. */
static void shift_entries(cglpk_program *program, int length, const int32_t *indices, const double *coefficients) {
  for (int k = 0; k < length; k++) {
    program->indices[k + 1] = indices[k] + 1;
    program->values[k + 1] = coefficients[k];
  }
}

static void append_row(cglpk_program *program, double lower, double upper, int length) {
  int row = glp_add_rows(program->problem, 1);
  bound_row(program->problem, row - 1, lower, upper);
  glp_set_mat_row(program->problem, row, length, program->indices, program->values);
}

int32_t cglpk_add_row(cglpk_program *program, double lower, double upper, int32_t length, const int32_t *columns,
                      const double *coefficients) {
  if (!cglpk_reserve(program, (size_t)length)) return CGLPK_NO_MEMORY;
  shift_entries(program, length, columns, coefficients);
  CGLPK_GUARDED(program, append_row(program, lower, upper, length));
}

struct columns {
  int32_t count;
  const double *costs, *lower, *upper;
  const bool *integer;
  const int32_t *starts, *rows;
  const double *coefficients;
};

static void append_columns(cglpk_program *program, const struct columns *new) {
  glp_prob *problem = program->problem;
  int first = glp_add_cols(problem, new->count) - 1;
  for (int k = 0; k < new->count; k++) {
    int start = new->starts[k], length = new->starts[k + 1] - start, column = first + k;
    glp_set_obj_coef(problem, column + 1, new->costs[k]);
    bound_column(problem, column, new->lower[k], new->upper[k]);
    if (new->integer[k]) glp_set_col_kind(problem, column + 1, GLP_IV);
    shift_entries(program, length, new->rows + start, new->coefficients + start);
    glp_set_mat_col(problem, column + 1, length, program->indices, program->values);
  }
}

int32_t cglpk_add_columns(cglpk_program *program, int32_t count, const double *costs, const double *lower,
                          const double *upper, const bool *integer, const int32_t *starts, const int32_t *rows,
                          const double *coefficients) {
  if (count == 0) return cglpk_admit(program);
  if (!cglpk_reserve(program, (size_t)starts[count])) return CGLPK_NO_MEMORY;
  struct columns new = {count, costs, lower, upper, integer, starts, rows, coefficients};
  CGLPK_GUARDED(program, append_columns(program, &new));
}

/* A basis has as many members as there are rows. For each basic column that goes, a row of its own takes its place,
 * so that the rest of the basis lives on; should the result be singular, the next solve starts from another basis. */
static void fill_basis_gap(cglpk_program *program, int column) {
  glp_prob *problem = program->problem;
  int length = glp_get_mat_col(problem, column, program->indices, program->values);
  for (int k = 1; k <= length; k++) {
    int row = program->indices[k];
    if (glp_get_row_stat(problem, row) != GLP_BS) {
      glp_set_row_stat(problem, row, GLP_BS);
      return;
    }
  }
}

static void remove_columns(cglpk_program *program, int count, const int *numbers) {
  for (int k = 1; k <= count; k++)
    if (glp_get_col_stat(program->problem, numbers[k]) == GLP_BS) fill_basis_gap(program, numbers[k]);
  glp_del_cols(program->problem, count, numbers);
}

int32_t cglpk_remove_columns(cglpk_program *program, int32_t count, const int32_t *columns) {
  int32_t refusal = cglpk_admit(program);
  if (refusal != CGLPK_OK || count == 0) return refusal;
  /* The numbers lie behind the entries of the longest column, which is read beside them. */
  size_t rows = (size_t)glp_get_num_rows(program->problem);
  if (!cglpk_reserve(program, rows + (size_t)count)) return CGLPK_NO_MEMORY;
  int *numbers = program->indices + rows;
  for (int k = 0; k < count; k++) numbers[k + 1] = columns[k] + 1;
  CGLPK_GUARDED(program, remove_columns(program, count, numbers));
}

int32_t cglpk_set_cost(cglpk_program *program, int32_t column, double cost) {
  CGLPK_GUARDED(program, glp_set_obj_coef(program->problem, column + 1, cost));
}

int32_t cglpk_set_column_bounds(cglpk_program *program, int32_t column, double lower, double upper) {
  CGLPK_GUARDED(program, bound_column(program->problem, column, lower, upper));
}

int32_t cglpk_set_row_bounds(cglpk_program *program, int32_t row, double lower, double upper) {
  CGLPK_GUARDED(program, bound_row(program->problem, row, lower, upper));
}
