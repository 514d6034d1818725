"""Opens the workbook of a comparison with software that is not ours and compares it with comparison.csv beside it.

read-comparison.py FOLDER: prints every disagreement; exits 1 when there is one.
"""
import csv
import pathlib
import sys

import openpyxl

folder = pathlib.Path(sys.argv[1])
with open(folder / "comparison.csv", encoding="utf-8-sig", newline="") as file:
    header, *lines = csv.reader(file)
# A number below zero has an apostrophe in front, which keeps spreadsheets from computing a cell.
table = [dict(zip(header, (text[1:] if text.startswith("'-") else text for text in line))) for line in lines]
book = openpyxl.load_workbook(folder / "comparison.xlsx")
matrix, answers, people = book.worksheets
faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def cell(number):
    """A cell as the table has it: a bound that is not known is a dash."""
    return "" if number in (None, "–") else str(number)


def figures(row):
    """What the workbook shows of a row of the table after its levels."""
    if not row["nights"]:
        return []
    number = {name: int(row[name]) for name in list(row)[13:]}
    return [
        number["seats-short"], number["seats-below-target"], number["sessions-missed"], number["visits-missed"],
        number["nights"], number["minutes"] // 60, number["heaviest-excess"],
        number["heaviest-excess"] - number["lightest-excess"], number["wishes-met"],
        number["wishes-asked"], number["people-changed"],
    ]


expect(len(set(header)) == len(header), f"columns of the same name: {header}")
for sheet in book.worksheets:
    expect(sheet.freeze_panes is not None, f"{sheet.title} has no frozen heading")
    expect(all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row), f"{sheet.title}: a formula")
rows = list(matrix.iter_rows(min_row=3, values_only=True))
expect(len(rows) == len(table), f"{len(rows)} rows instead of {len(table)}")
for index, (found, wanted) in enumerate(zip(rows, table)):
    levels = list(wanted.values())[3:13]
    expect(found[0] == index, f"row {index} is called {found[0]}")
    expect([cell(value) for value in found[2:12]] == levels, f"levels of row {index}: {found[2:12]}, not {levels}")
    shown = [value for value in found[12:] if value is not None]
    expect(shown == figures(wanted), f"figures of row {index}: {shown}, not {figures(wanted)}")
numbers = [row[0] for row in answers.iter_rows(min_row=3, values_only=True)]
expect(numbers == list(range(len(table))), f"rows of the answers: {numbers}")
changed = [row[0] for row in people.iter_rows(min_row=3, values_only=True)]
for index, row in enumerate(table):
    expect(changed.count(index) == int(row["people-changed"] or 0), f"row {index}: {changed.count(index)} people")
print("\n".join(faults))
sys.exit(1 if faults else 0)
