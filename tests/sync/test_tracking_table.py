"""Tables are read as people save them: by several programs, in several encodings, and with what those spoil."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.sync import table_file, table_sheet
from ordersync_gui.sync.tracking_table import Table, read_table, text_cell

TEXT = "Order number;Tracking number;Buyer\n1001;00123;Åsa\n\n1002;T2;Œuf\n"


def table(tmp_path: Path, data: str | bytes, name: str = "parcels.csv", encoding: str = "utf-8") -> Table:
    """What is read from a file with this content."""
    file = tmp_path / name
    file.write_bytes(data if isinstance(data, bytes) else data.encode(encoding))
    return read_table(file)


def sheet(tmp_path: Path, *rows: Sequence[Any], above: Sequence[Sequence[Any]] = ()) -> Path:
    """A spreadsheet with these rows under two headings."""
    workbook = Workbook()
    active = workbook.active
    assert active is not None
    for row in (*above, ("Order number", "Tracking number"), *rows):
        active.append(list(row))
    file = tmp_path / "parcels.xlsx"
    workbook.save(file)
    return file


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_encoding_is_recognised(tmp_path: Path, encoding: str) -> None:
    found = table(tmp_path, TEXT, encoding=encoding)
    assert found.headings == ("Order number", "Tracking number", "Buyer")
    assert [(row.line, *row.texts()) for row in found.rows] == [
        (2, "1001", "00123", "Åsa"),
        (4, "1002", "T2", "Œuf"),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"], ids=["comma", "semicolon", "tab", "bar"])
def test_the_sign_between_cells_is_recognised_though_others_are_in_the_cells(
    tmp_path: Path, delimiter: str
) -> None:
    rows = (("Order number", "Tracking number", "Note"), ('"1001"', "T1", '"a,b;c\td|e"'))
    found = table(tmp_path, "\r\n".join(delimiter.join(row) for row in rows))
    assert found.headings == rows[0]
    assert found.rows[0].texts() == ("1001", "T1", "a,b;c\td|e")


def test_a_line_that_names_the_sign_between_cells_is_followed(tmp_path: Path) -> None:
    found = table(tmp_path, "sep=|\r\nOrder|Tracking\r\n1001|T1\r\n")
    assert [(row.line, *row.texts()) for row in found.rows] == [(3, "1001", "T1")]


def test_line_breaks_in_quoted_cells_dont_shift_the_line_numbers(tmp_path: Path) -> None:
    found = table(tmp_path, 'Order,Tracking,Note\n1001,T1,"two\nlines"\n1002,T2,\n')
    assert [row.line for row in found.rows] == [2, 4]


def test_a_title_above_the_headings_is_no_row(tmp_path: Path) -> None:
    found = table(tmp_path, "Parcels of Monday,\n,\nOrder,Tracking\n1001,T1\n")
    assert (found.headings, [row.line for row in found.rows]) == (("Order", "Tracking"), [4])


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ('="00123"', "00123"),
        ("'00123", "00123"),
        ("  00123 ", "00123"),
        ("'=1+1", "=1+1"),
        ('=""', ""),
        ("1E5", "1E5"),
    ],
)
def test_marks_that_keep_a_spreadsheet_from_meddling_are_taken_off(raw: str, text: str) -> None:
    assert (text_cell(raw).text, text_cell(raw).problem) == (text, None)


@pytest.mark.parametrize("raw", ["1.23E+11", "1,23457E+17", "1E+20", "3.4043416109e+19"])
def test_a_number_that_lost_digits_is_a_problem(raw: str) -> None:
    assert "lost digits" in str(text_cell(raw).problem)


def test_marks_are_taken_off_in_a_file_as_a_spreadsheet_saves_it(tmp_path: Path) -> None:
    found = table(tmp_path, 'Order,Tracking\n"=""00123""",="00340"\n')
    assert found.rows[0].texts() == ("00123", "00340")


def test_a_quotation_mark_that_isnt_closed_is_refused_instead_of_swallowing_rows(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="quotation mark"):
        table(tmp_path, 'Order,Tracking\n1001,"T1\n1002,T2\n1003,T3\n')


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"\n\n  \n", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old kind"),
        (b"PK\x03\x04 and nothing more", "damaged"),
        (b"\x89PNG\r\n\x1a\n\x81\x00\x00\x8d", "can't be read|a form"),
    ],
    ids=["nothing", "blank", "old-excel", "no-zip", "picture"],
)
def test_what_is_no_table_is_refused_in_plain_words(tmp_path: Path, data: bytes, says: str) -> None:
    with pytest.raises(UsageError, match=says) as caught:
        table(tmp_path, data)
    assert caught.value.field == "file"


def test_a_file_that_isnt_there_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be read: No such file"):
        read_table(tmp_path / "nowhere.csv")


def test_too_large_files_and_too_many_rows_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_file, "FILE_LIMIT", 1_000)
    with pytest.raises(UsageError, match="larger than"):
        table(tmp_path, "Order,Tracking\n" + "1,2\n" * 300)
    monkeypatch.setattr(table_file, "ROW_LIMIT", 3)
    assert len(table(tmp_path, "Order,Tracking\n" + "1,2\n" * 3).rows) == 3
    with pytest.raises(UsageError, match="more than 3 rows"):
        table(tmp_path, "Order,Tracking\n" + "1,2\n" * 4)


def test_a_spreadsheet_is_read_as_a_person_sees_it(tmp_path: Path) -> None:
    file = sheet(
        tmp_path,
        ("1001", 123456789012, date(2026, 11, 3), True, 4.5),
        (1002.0, "'00123", datetime(2026, 11, 3, 8, 15), False, None),  # noqa: DTZ001 - spreadsheets know no zones
        (None, None),
        ("#1003", '="007"'),
        above=[("Parcels",)],
    )
    found = read_table(file)
    assert found.headings == ("Order number", "Tracking number")
    assert [(row.line, *row.texts()) for row in found.rows] == [
        (3, "1001", "123456789012", "2026-11-03", "yes", "4.5"),
        (4, "1002", "00123", "2026-11-03", "no"),
        (6, "#1003"),
    ]


def test_leading_zeros_that_only_the_format_shows_are_kept(tmp_path: Path) -> None:
    workbook = Workbook()
    active = workbook.active
    assert active is not None
    active.append(["Order", "Tracking"])
    active.append([42, 123])
    active["A2"].number_format = "00000"
    file = tmp_path / "zeros.xlsx"
    workbook.save(file)
    assert read_table(file).rows[0].texts() == ("00042", "123")


def test_a_number_with_more_digits_than_a_spreadsheet_keeps_is_a_problem(tmp_path: Path) -> None:
    rows = read_table(sheet(tmp_path, (1001, 123456789012345), (1002, 1234567890123456))).rows
    assert rows[0].cells[1].problem is None
    assert "lost digits" in str(rows[1].cells[1].problem)


def test_an_error_in_a_cell_is_a_problem(tmp_path: Path) -> None:
    (row,) = read_table(sheet(tmp_path, (1001, "#N/A"))).rows
    assert "#N/A" in str(row.cells[1].problem)


def test_of_several_sheets_the_one_with_order_numbers_is_read_and_that_is_said(tmp_path: Path) -> None:
    workbook = Workbook()
    first = workbook.active
    assert first is not None
    first.append(["Read me"])
    hidden = workbook.create_sheet("Old")
    hidden.append(["Order", "Tracking"])
    hidden.sheet_state = "hidden"
    parcels = workbook.create_sheet("Parcels")
    parcels.append(["Order", "Tracking"])
    parcels.append(["1001", "T1"])
    file = tmp_path / "several.xlsx"
    workbook.save(file)
    found = read_table(file)
    assert [row.texts() for row in found.rows] == [("1001", "T1")]
    assert [str(remark) for remark in found.remarks] == ['Only the sheet "Parcels" was read, not the other 1.']


def test_rows_that_a_sheet_leaves_out_are_passed_over_and_counted(tmp_path: Path) -> None:
    """A row of a few bytes can stand behind a million that aren't there."""
    last = 1_048_576
    workbook = Workbook()
    active = workbook.active
    assert active is not None
    active.append(["Order", "Tracking"])
    active.cell(last, 1, "1001")
    active.cell(last, 2, "T1")
    active.cell(last, 1_000, "far out")
    file = tmp_path / "gap.xlsx"
    workbook.save(file)
    (row,) = read_table(file).rows
    assert (row.line, row.texts()[:2], len(row.cells)) == (last, ("1001", "T1"), 2)


def test_only_so_many_sheets_are_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workbook = Workbook()
    first = workbook.active
    assert first is not None
    first.append(["Read me"])
    workbook.create_sheet("Two").append(["Also"])
    workbook.create_sheet("Three").append(["Order", "Tracking"])
    file = tmp_path / "many.xlsx"
    workbook.save(file)
    assert read_table(file).headings == ("Order", "Tracking")
    monkeypatch.setattr(table_sheet, "_SHEET_LIMIT", 2)
    assert read_table(file).headings == ("Read me",)


def test_a_spreadsheet_that_unpacks_to_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = sheet(tmp_path, *((f"{n}", "T") for n in range(2_000)))
    monkeypatch.setattr(table_sheet, "_UNPACKED_LIMIT", 60_000)
    assert file.stat().st_size < 60_000
    with pytest.raises(UsageError, match="too large once it is unpacked"):
        read_table(file)


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml"])
@pytest.mark.parametrize("content", [b"", b"<a", b"<a/>", b"\0\xff"], ids=["empty", "cut", "other", "bytes"])
def test_a_damaged_spreadsheet_is_refused_or_read_and_never_a_crash(
    tmp_path: Path, part: str, content: bytes
) -> None:
    whole = sheet(tmp_path, (1001, "T1")).read_bytes()
    damaged = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(damaged, "w") as target:
        for name in source.namelist():
            target.writestr(name, content if name == part else source.read(name))
    with pytest.raises(UsageError):
        table(tmp_path, damaged.getvalue(), "damaged.xlsx")


def test_any_cut_of_a_spreadsheet_is_refused(tmp_path: Path) -> None:
    whole = sheet(tmp_path, (1001, "T1")).read_bytes()
    for size in range(4, len(whole) - 1, len(whole) // 40):
        with pytest.raises(UsageError):
            table(tmp_path, whole[:size], "cut.xlsx")
