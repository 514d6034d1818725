"""Opens the exports of a run with software that is not ours and compares them with its roster.csv.

read-exports.py RUN EXPORTS: EXPORTS holds roster.xlsx, calendars/, view.json, schema.json, map.geojson, grid.csv, and
may hold office.csv, the duty list as LibreOffice reads it. Prints every disagreement; exits 1 when there is one.
"""
import csv
import datetime
import json
import pathlib
import sys

import icalendar
import jsonschema
import openpyxl

run, exports = map(pathlib.Path, sys.argv[1:3])
faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def harmless(text):
    """A cell as it was before the apostrophe that keeps spreadsheets from computing it."""
    return text[1:] if text[:1] == "'" and text.lstrip("'")[:1] in list("=+-@\t\r\n") else text


def interval(row):
    start, end = (datetime.time.fromisoformat(part) for part in row["window"].split("-"))
    day = datetime.date.fromisoformat(row["date"])
    last = day if end > start else day + datetime.timedelta(days=1)
    return datetime.datetime.combine(day, start), datetime.datetime.combine(last, end)


roster = rows(run / "roster.csv")
names = {row["person"]: harmless(row["name"]) for row in roster}
assignments = {(row["date"], row["duty"], row["window"], row["place"], row["seat"], row["person"]) for row in roster}


def read_page_set_up(sheet):
    page, heading = sheet.page_setup, int("".join(filter(str.isdigit, sheet.freeze_panes))) - 1
    expect((page.orientation, page.paperSize) == ("landscape", 9), f"{sheet.title}: not A4 landscape")
    expect(sheet.sheet_properties.pageSetUpPr.fitToPage and (page.fitToWidth or 1, page.fitToHeight) == (1, 0),
           f"{sheet.title}: not as wide as one page")
    expect(sheet.print_title_rows == f"$1:${heading}", f"{sheet.title}: repeats {sheet.print_title_rows}")
    expect(bool(sheet.print_area), f"{sheet.title}: no print area")
    expect("&P" in (sheet.oddFooter.right.text or ""), f"{sheet.title}: no page numbers")


def read_workbook():
    book = openpyxl.load_workbook(exports / "roster.xlsx")
    expect(len(book.worksheets) >= 5, f"sheets: {book.sheetnames}")
    for sheet in book.worksheets:
        expect(sheet.freeze_panes is not None, f"{sheet.title} has no frozen heading")
        expect(sheet.auto_filter.ref is not None or sheet.max_row <= 2, f"{sheet.title} has no filter")
        read_page_set_up(sheet)
        for row in sheet.iter_rows():
            for cell in row:
                if str(cell.value)[:1] in list("=+-@") and isinstance(cell.value, str):
                    expect(cell.number_format == "@", f"{sheet.title}: {cell.value!r} does not stay a text")
        expect(all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row), f"{sheet.title}: a formula")
    duties = list(book.worksheets[1].iter_rows(min_row=3, values_only=True))
    found = set()
    for duty in duties:
        day, start, end = duty[0], duty[2], duty[3]
        window = f"{start:%H:%M}-{end:%H:%M}"
        found.add((f"{day:%Y-%m-%d}", duty[11], window, duty[12], duty[13], duty[14]))
        expect(duty[8] == names[duty[14]], f"name in the workbook: {duty[8]!r}, in the roster: {names[duty[14]]!r}")
    expect(found == assignments, f"duties of the workbook: {found ^ assignments}")


def read_calendars():
    people = {path.stem: path for path in (exports / "calendars/people").glob("*.ics")}
    expect(set(names) <= set(people), f"calendars: {set(names) - set(people)} missing")
    for person, path in people.items():
        data = path.read_bytes()
        lines = data.split(b"\r\n")
        expect(b"\n" not in data.replace(b"\r\n", b"") and lines[-1] == b"", f"{path.name}: line ends")
        expect(all(len(line) <= 75 for line in lines), f"{path.name}: a line of more than 75 octets")
        for line in lines:
            line.decode()  # a letter that is cut in two is no UTF-8
        calendar = icalendar.Calendar.from_ical(data)
        expect(len(calendar.walk("VTIMEZONE")) == 1, f"{path.name}: time zone")
        events = calendar.walk("VEVENT")
        expect(len({event["UID"] for event in events}) == len(events), f"{path.name}: UIDs")
        got = sorted((event.start.replace(tzinfo=None), event.end.replace(tzinfo=None)) for event in events)
        wanted = sorted(interval(row) for row in roster if row["person"] == person)
        expect(got == wanted, f"{path.name}: {got} instead of {wanted}")
        offsets = {event.start.utcoffset() for event in events}
        expect(offsets <= {datetime.timedelta(hours=7)}, f"{path.name}: offsets {offsets}")


def read_documents():
    schema = json.loads((exports / "schema.json").read_text())
    view = json.loads((exports / "view.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    for error in jsonschema.Draft202012Validator(schema).iter_errors(view):
        faults.append(f"view.json: {error.json_path}: {error.message[:200]}")
    found = {
        (duty["date"], duty["line"], duty["start"][11:16] + "-" + duty["end"][11:16], duty["place"]["id"], seat["seat"],
         member["id"])
        for duty in view["duties"] for seat in duty["seats"] for member in seat["members"]
    }
    expect(found == assignments, f"duties of view.json: {found ^ assignments}")
    places = {place["id"] for place in view["places"]}
    for feature in json.loads((exports / "map.geojson").read_text())["features"]:
        expect(feature["id"] in places, f"the map has {feature['id']}")
        if feature["geometry"]["type"] == "Polygon":
            ring = feature["geometry"]["coordinates"][0]
            area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
            expect(ring[0] == ring[-1] and area > 0, f"the ring of {feature['id']}")


def read_grid():
    found = set()
    for row in rows(exports / "grid.csv"):
        for date, cell in list(row.items())[3:]:
            for part in filter(None, cell.split(" + ")):
                line, window, place, seat = part.split(" ")
                found.add((date, line, window, place, seat, row["person"]))
    expect(found == assignments, f"the grid: {found ^ assignments}")


def read_office():
    path = exports / "office.csv"
    if not path.exists():
        return
    with open(path, encoding="utf-8", newline="") as file:
        table = list(csv.reader(file))[2:]
    expect({(row[11], row[12], row[13], row[14]) for row in table} == {row[1:2] + row[3:] for row in assignments},
           "LibreOffice reads other duties")
    expect({(row[14], row[8]) for row in table} == set(names.items()), "LibreOffice reads other names")


for read in (read_workbook, read_calendars, read_documents, read_grid, read_office):
    read()
print("\n".join(faults))
sys.exit(1 if faults else 0)
