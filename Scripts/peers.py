#!/usr/bin/env python3
"""Solves SECTION instances with CP-SAT (OR-Tools) and HiGHS, by one plain model each; called by Scripts/peers.

The model is the textbook one: a binary per person, day and shift that the person may work; all rules of the format,
with its edges (runs that touch the first or the last day may be short). Every roster is scored again from the instance
alone before its value is believed.
"""

import argparse
import csv
import os
import sys
import time
from dataclasses import dataclass, field


@dataclass
class Employee:
    id: str
    most_of: dict
    most_minutes: int
    least_minutes: int
    most_in_row: int
    least_in_row: int
    least_free: int
    most_weekends: int
    days_off: set = field(default_factory=set)


@dataclass
class Instance:
    days: int
    minutes: dict
    forbidden: dict
    employees: dict
    on: list
    off: list
    cover: list

    def weekends(self):
        return [[d for d in (s, s + 1) if d < self.days] for s in range(5, self.days, 7)]

    def may_work(self, employee):
        """The days and shifts that a person may work at all."""
        shifts = [s for s in self.minutes if employee.most_of.get(s, 1) > 0]
        return [(d, s) for d in range(self.days) if d not in employee.days_off for s in shifts]


def read(path):
    sections, name = {}, None
    with open(path, encoding="utf-8-sig") as file:
        for line in (raw.split("#")[0].strip() for raw in file):
            if line.startswith("SECTION_"):
                name = line
                sections[name] = []
            elif line:
                sections[name].append([cell.strip() for cell in line.split(",")])
    minutes, forbidden, employees = {}, {}, {}
    for row in sections["SECTION_SHIFTS"]:
        minutes[row[0]] = int(row[1])
        forbidden[row[0]] = {s for s in (row[2] if len(row) > 2 else "").split("|") if s}
    for row in sections["SECTION_STAFF"]:
        most_of = {s: int(n) for s, n in (pair.split("=") for pair in row[1].split("|") if pair)}
        employees[row[0]] = Employee(row[0], most_of, *map(int, row[2:8]))
    for row in sections["SECTION_DAYS_OFF"]:
        employees[row[0]].days_off |= {int(d) for d in row[1:] if d}
    wishes = [[(r[0], int(r[1]), r[2], int(r[3])) for r in sections[f"SECTION_SHIFT_{kind}_REQUESTS"]]
              for kind in ("ON", "OFF")]
    cover = [(int(r[0]), r[1], *map(int, r[2:5])) for r in sections["SECTION_COVER"]]
    return Instance(int(sections["SECTION_HORIZON"][0][0]), minutes, forbidden, employees, *wishes, cover)


def score(instance, roster):
    """The cost of a roster {(person, day): shift}; refuses an unlawful one."""
    def demand(holds, rule, who):
        if not holds:
            raise AssertionError(f"{rule} is broken for {who}")

    for who, e in instance.employees.items():
        row = [roster.get((who, d)) for d in range(instance.days)]
        demand(all(row[d] is None for d in e.days_off), "days off", who)
        demand(all(b not in instance.forbidden[a] for a, b in zip(row, row[1:]) if a), "succession", who)
        demand(all(row.count(s) <= n for s, n in e.most_of.items()), "max shifts", who)
        worked = sum(instance.minutes[s] for s in row if s)
        demand(e.least_minutes <= worked <= e.most_minutes, "minutes", who)
        start = 0
        for day in range(1, instance.days + 1):
            if day < instance.days and (row[day] is None) == (row[start] is None):
                continue
            length, inside = day - start, start > 0 and day < instance.days
            if row[start] is None:
                demand(not inside or length >= e.least_free, "free days in a row", who)
            else:
                demand(length <= e.most_in_row, "most in a row", who)
                demand(not inside or length >= e.least_in_row, "least in a row", who)
            start = day
        demand(sum(any(row[d] for d in w) for w in instance.weekends()) <= e.most_weekends, "weekends", who)
    cost = sum(w for who, d, s, w in instance.on if roster.get((who, d)) != s)
    cost += sum(w for who, d, s, w in instance.off if roster.get((who, d)) == s)
    for day, shift, wanted, under, over in instance.cover:
        present = sum(roster.get((who, day)) == shift for who in instance.employees)
        cost += max(0, wanted - present) * under + max(0, present - wanted) * over
    return cost


def model(instance, solver):
    """Builds the model by the three words of `solver`: binary(), count(most), row(least, terms, most).

    Returns the variables {(person, day, shift): variable}, the terms of the cost and its constant.
    """
    work, cost, constant = {}, [], 0
    for who, e in instance.employees.items():
        options = instance.may_work(e)
        for day, shift in options:
            work[who, day, shift] = solver.binary()
        busy = [solver.binary() for _ in range(instance.days)]
        for day in range(instance.days):
            shifts = [(work[who, d, s], 1) for d, s in options if d == day]
            solver.row(0, shifts + [(busy[day], -1)], 0)
        person_rules(instance, solver, e, work, options, busy)
    for who, day, shift, weight in instance.on:
        constant += weight
        if (who, day, shift) in work:
            cost.append((work[who, day, shift], -weight))
    for who, day, shift, weight in instance.off:
        if (who, day, shift) in work:
            cost.append((work[who, day, shift], weight))
    for day, shift, wanted, under, over in instance.cover:
        present = [(work[who, day, shift], 1) for who in instance.employees if (who, day, shift) in work]
        missing, extra = solver.count(wanted), solver.count(len(present))
        solver.row(wanted, present + [(missing, 1), (extra, -1)], wanted)
        cost += [(missing, under), (extra, over)]
    return work, cost, constant


def person_rules(instance, solver, e, work, options, busy):
    def at(day, shift):
        return work.get((e.id, day, shift))

    for day in range(instance.days - 1):
        for shift, followers in instance.forbidden.items():
            # One row per shift says the same as one per pair, and more to a relaxation.
            later = [(at(day + 1, s), 1) for s in followers if at(day + 1, s) is not None]
            if later and at(day, shift) is not None:
                solver.row(None, later + [(at(day, shift), 1)], 1)
    for shift in {s for _, s in options}:
        terms = [(work[e.id, d, s], 1) for d, s in options if s == shift]
        if e.most_of.get(shift, len(terms)) < len(terms):
            solver.row(None, terms, e.most_of[shift])
    solver.row(e.least_minutes, [(work[e.id, d, s], instance.minutes[s]) for d, s in options], e.most_minutes)
    for start in range(instance.days - e.most_in_row):
        solver.row(None, [(busy[d], 1) for d in range(start, start + e.most_in_row + 1)], e.most_in_row)
    for length in range(1, e.least_in_row):
        # free, `length` days worked, free: not inside the horizon.
        for start in range(instance.days - length - 1):
            edges = [(busy[start], -1), (busy[start + length + 1], -1)]
            solver.row(None, edges + [(busy[d], 1) for d in range(start + 1, start + length + 1)], length - 1)
    for length in range(1, e.least_free):
        for start in range(instance.days - length - 1):
            edges = [(busy[start], 1), (busy[start + length + 1], 1)]
            solver.row(None, edges + [(busy[d], -1) for d in range(start + 1, start + length + 1)], 1)
    weekends = []
    for days in instance.weekends():
        weekend = solver.binary()
        weekends.append((weekend, 1))
        for day in days:
            solver.row(None, [(busy[day], 1), (weekend, -1)], 0)
    if weekends:
        solver.row(None, weekends, e.most_weekends)


class CpSat:
    name = "CP-SAT"

    def __init__(self):
        from ortools.sat.python import cp_model
        self.kit, self.model = cp_model, cp_model.CpModel()

    def binary(self):
        return self.model.new_bool_var("")

    def count(self, most):
        return self.model.new_int_var(0, max(0, most), "")

    def row(self, least, terms, most):
        total = self.kit.LinearExpr.weighted_sum([v for v, _ in terms], [c for _, c in terms])
        lowest = -10**12 if least is None else least
        self.model.add_linear_constraint(total, lowest, most)

    def solve(self, cost, constant, seconds):
        total = self.kit.LinearExpr.weighted_sum([v for v, _ in cost], [c for _, c in cost])
        self.model.minimize(total + constant)
        solver = self.kit.CpSolver()
        solver.parameters.num_workers = 2
        # By themselves neither of two workers looks at the linear relaxation: Instance2 then ends after 30 s with a bound
        # of 208, and after 2 s with the optimum of 828 when one does.
        solver.parameters.extra_subsolvers.append("max_lp")
        solver.parameters.max_time_in_seconds = seconds
        status = solver.solve(self.model)
        bound = round(solver.best_objective_bound)
        if status not in (self.kit.OPTIMAL, self.kit.FEASIBLE):
            return None, None if status == self.kit.INFEASIBLE else bound, solver.status_name(status).lower()
        name = "optimal" if status == self.kit.OPTIMAL else "feasible"
        return (lambda v: solver.value(v) > 0), bound, name


class Highs:
    name = "HiGHS"

    def __init__(self):
        import highspy
        self.kit, self.model = highspy, highspy.Highs()
        self.model.setOptionValue("output_flag", False)
        self.upper, self.rows = [], []

    def binary(self):
        return self.count(1)

    def count(self, most):
        self.upper.append(max(0, most))
        return len(self.upper) - 1

    def row(self, least, terms, most):
        self.rows.append((least, terms, most))

    def solve(self, cost, constant, seconds):
        import numpy
        infinity, size = self.kit.kHighsInf, len(self.upper)
        objective = numpy.zeros(size)
        for variable, weight in cost:
            objective[variable] += weight
        program = self.kit.HighsLp()
        program.num_col_, program.num_row_, program.offset_ = size, len(self.rows), constant
        program.col_cost_, program.col_lower_ = objective, numpy.zeros(size)
        program.col_upper_ = numpy.array(self.upper, dtype=float)
        program.row_lower_ = numpy.array([-infinity if l is None else l for l, _, _ in self.rows], dtype=float)
        program.row_upper_ = numpy.array([u for _, _, u in self.rows], dtype=float)
        program.integrality_ = [self.kit.HighsVarType.kInteger] * size
        program.a_matrix_.format_ = self.kit.MatrixFormat.kRowwise
        program.a_matrix_.start_ = numpy.cumsum([0] + [len(t) for _, t, _ in self.rows]).astype(numpy.int32)
        program.a_matrix_.index_ = numpy.array([v for _, t, _ in self.rows for v, _ in t], dtype=numpy.int32)
        program.a_matrix_.value_ = numpy.array([c for _, t, _ in self.rows for _, c in t], dtype=float)
        self.model.passModel(program)
        for option, value in (("threads", 2), ("time_limit", float(seconds)), ("mip_rel_gap", 0.0),
                              ("mip_abs_gap", 0.999)):
            self.model.setOptionValue(option, value)
        self.model.run()
        status, found = self.model.getModelStatus(), self.model.getInfo()
        if status == self.kit.HighsModelStatus.kInfeasible:
            return None, None, "infeasible"
        bound = None
        if abs(found.mip_dual_bound) < infinity:
            # Costs are whole numbers: a bound of 606.2 is one of 607.
            bound = -int(-(found.mip_dual_bound - 1e-6) // 1)
        if found.primal_solution_status != self.kit.SolutionStatus.kSolutionStatusFeasible:
            return None, bound, "none"
        values = self.model.getSolution().col_value
        name = "optimal" if status == self.kit.HighsModelStatus.kOptimal else "feasible"
        return (lambda v: values[v] > 0.5), bound, name


def run(instance, kind, seconds):
    """objective, bound, status, seconds; building the model counts as time, too."""
    start = time.monotonic()
    solver = kind()
    work, cost, constant = model(instance, solver)
    left = max(1, seconds - (time.monotonic() - start))
    is_worked, bound, status = solver.solve(cost, constant, left)
    elapsed = time.monotonic() - start
    if is_worked is None:
        return None, bound, status, elapsed
    roster = {(who, day): shift for (who, day, shift), v in work.items() if is_worked(v)}
    return score(instance, roster), bound, status, elapsed


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--seconds", type=int, required=True)
    options.add_argument("--solvers", required=True)
    options.add_argument("instance")
    given = options.parse_args()
    instance = read(given.instance)
    kinds = {"cp-sat": CpSat, "highs": Highs}
    # HiGHS greets on the standard output, whatever its options say.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", buffering=1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    table = csv.writer(answers, lineterminator="\n")
    for name in given.solvers.split(","):
        if name not in kinds:
            sys.exit(f"peers: no solver {name}; there are {', '.join(kinds)}")
        objective, bound, status, elapsed = run(instance, kinds[name], given.seconds)
        table.writerow([kinds[name].name, "" if objective is None else objective, "" if bound is None else bound,
                        status, f"{elapsed:.2f}"])


if __name__ == "__main__":
    main()
