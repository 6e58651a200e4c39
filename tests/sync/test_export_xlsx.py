"""Spreadsheets: values are what they are, nothing runs, and a reader of its own opens them."""

from __future__ import annotations

import io
import re
import signal
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.sync.export_table import Column, Kind, Row, Table
from ordersync_gui.sync.export_xlsx import XlsxFile


def written(*tables: tuple[str, Table], most_rows: int = 1_000) -> bytes:
    stream = io.BytesIO()
    with TemporaryDirectory() as folder, XlsxFile(stream, Path(folder)) as book:
        for name, table in tables:
            book.add_table(name, table, most_rows=most_rows)
        book.finish()
    return stream.getvalue()


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """What a full disk is to a program, without one."""
    import resource  # noqa: PLC0415 - Windows has none

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def sheets(content: bytes) -> dict[str, Worksheet]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return {name: book[name] for name in book.sheetnames}


def read_back(*values: object, kinds: tuple[Kind, ...] = ()) -> list[Any]:
    columns = tuple(Column(f"c{place}", kinds[place] if kinds else Kind.TEXT) for place, _ in enumerate(values))
    (sheet,) = sheets(written(("Orders", Table(columns, [values])))).values()
    return list(next(sheet.iter_rows(min_row=2)))


def test_numbers_times_and_dates_are_values_to_reckon_with() -> None:
    moment, day = datetime(2026, 11, 22, 23, 59, 59), date(2026, 11, 22)  # noqa: DTZ001 - as in a spreadsheet
    cells = read_back(Decimal("12.50"), 3, moment, day, True)

    assert [cell.value for cell in cells] == [12.5, 3, moment, datetime(2026, 11, 22), True]  # noqa: DTZ001 - as above
    assert [cell.number_format for cell in cells[:4]] == ["0.00", "0", "yyyy-mm-dd hh:mm:ss", "yyyy-mm-dd"]


def test_texts_that_mean_numbers_or_times_become_those_and_others_stay() -> None:
    kinds = (Kind.NUMBER, Kind.TIME, Kind.DATE, Kind.NUMBER, Kind.TIME)
    cells = read_back("45.00", "2026-11-21T12:00:00Z", "2026-11-22", "about 4", "soon", kinds=kinds)
    assert [cell.value for cell in cells] == [
        45,
        datetime(2026, 11, 21, 12),  # noqa: DTZ001 - UTC, as the column says
        datetime(2026, 11, 22),  # noqa: DTZ001 - as above
        "about 4",
        "soon",
    ]


@pytest.mark.parametrize(
    "text", ["=1+1", "#REF!", "00123", "1E5", "  a  b ", "a\nb", "Åsa & <b>", "-5", "_x0041_"]
)
def test_a_text_is_a_text_whatever_it_looks_like(text: str) -> None:
    (cell,) = read_back(text)
    assert cell.data_type == "s"
    assert cell.value.replace("_x005F_", "_") == text
    assert cell.number_format == "@"


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(codec=None), max_size=40))
def test_no_text_breaks_the_file(text: str) -> None:
    (cell,) = read_back(f"x{text}")
    assert cell.value.startswith("x")


def test_a_number_with_more_digits_than_a_spreadsheet_has_stays_whole_as_a_text() -> None:
    (cell,) = read_back(Decimal("1234567890123456.78"))
    assert cell.value == "1234567890123456.78"


def test_what_is_too_long_for_a_cell_is_cut_and_says_so() -> None:
    (cell,) = read_back("a" * 40_000)
    assert len(cell.value) == 32_767
    assert cell.value.endswith("a [...]")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("a" * 32_767, True),
        ("a" * 32_765 + "📦", True),
        ("a" * 32_766 + "📦", False),
        ("📦" * 16_383 + "a", True),
        ("📦" * 16_384, False),
        ("\N{MATHEMATICAL BOLD CAPITAL A}" * 20_000, False),  # letters that take two units, too
        ("a" + "📦" * 20_000, False),
    ],
    ids=["letters", "fits", "one too many", "pairs", "pairs too many", "two-unit letters", "a pair at the cut"],
)
def test_a_cell_is_as_long_as_spreadsheets_count_it(text: str, *, whole: bool) -> None:
    (cell,) = read_back(text)
    assert len(cell.value.encode("utf-16-le")) // 2 <= 32_767
    assert text.startswith(cell.value.removesuffix(" [...]"))
    assert (cell.value == text) is whole
    assert cell.value.endswith(" [...]") is not whole


def test_times_before_spreadsheets_reckon_are_texts() -> None:
    (cell,) = read_back(datetime(1899, 1, 1, 8))  # noqa: DTZ001 - as in a spreadsheet
    assert cell.value == "1899-01-01 08:00:00"


def test_a_text_of_nothing_that_a_file_can_hold_is_an_empty_cell() -> None:
    cell, other = read_back("\x00\x01", "x")
    assert (cell.value, other.value) == (None, "x")


@pytest.mark.parametrize("number", ["1E+400", "NaN", "Infinity", "-1E-400"])
def test_a_number_that_no_spreadsheet_knows_is_a_text(number: str) -> None:
    (cell,) = read_back(Decimal(number))
    assert cell.data_type == "s"


def test_headings_stay_in_sight_and_can_be_filtered_by() -> None:
    table = Table((Column("Number", width=20), Column("Total")), [("1001", Decimal(1)), ("1002", None)])
    (sheet,) = sheets(written(("Orders", table))).values()
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B3"
    assert sheet["A1"].font.b
    assert sheet.column_dimensions["A"].width == 20
    assert sheet["B3"].value is None


def test_what_is_too_much_for_one_sheet_goes_on_in_the_next() -> None:
    table = Table((Column("n"),), ((place,) for place in range(7)))
    found = sheets(written(("Orders", table), most_rows=4))
    assert {name: [cell.value for (cell,) in sheet.iter_rows()] for name, sheet in found.items()} == {
        "Orders": ["n", 0, 1, 2],
        "Orders 2": ["n", 3, 4, 5],
        "Orders 3": ["n", 6],
    }


def test_a_table_without_rows_has_its_headings() -> None:
    (sheet,) = sheets(written(("Orders", Table((Column("n"),), ())))).values()
    assert [cell.value for (cell,) in sheet.iter_rows()] == ["n"]


@pytest.mark.parametrize("name", ["a/b:c", "x" * 50, "", "O'Neill"])
def test_whatever_sheets_are_called_excel_takes_the_names(name: str) -> None:
    table = Table((Column("n"),), ())
    names = list(sheets(written((name, table), (name, table), (name.upper(), table))))
    assert len({each.casefold() for each in names}) == 3
    assert all(0 < len(each) <= 31 and not re.search(r"[\[\]:*?/\\']", each) for each in names)


def test_a_sheet_grows_in_a_private_folder_that_goes(tmp_path: Path) -> None:
    """However many rows there are, only some are held at once."""
    sizes = []

    def rows() -> Iterator[Row]:
        for place in range(5_000):
            sizes.append(sum(file.stat().st_size for file in tmp_path.rglob("*.xml")))
            yield (f"{place * 7919 % 1000003}", f"{place * 104729 % 999983}")

    stream = io.BytesIO()
    with XlsxFile(stream, tmp_path) as book:
        book.add_table("Orders", Table((Column("a"), Column("b")), rows()))
        if sys.platform != "win32":
            assert [each.stat().st_mode & 0o077 for each in tmp_path.iterdir()] == [0]
        book.finish()
    assert sizes[2_500] > 20_000
    assert zipfile.ZipFile(stream).testzip() is None
    assert list(tmp_path.iterdir()) == []


def test_zipping_can_be_stopped_and_leaves_nothing(tmp_path: Path) -> None:
    def stopped() -> None:
        raise Cancelled

    with XlsxFile(io.BytesIO(), tmp_path, stopped) as book:
        book.add_table("Orders", Table((Column("a"),), [("1001",)]))
        with pytest.raises(Cancelled):
            book.finish()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit of a file's size")
def test_a_disk_that_fills_up_with_rows_is_an_error_of_the_system(tmp_path: Path) -> None:
    rows = ((f"{place * 7919 % 1000003}",) for place in range(20_000))
    with (
        XlsxFile(io.BytesIO(), tmp_path) as book,
        files_no_larger_than(100_000),
        pytest.raises(OSError, match="large"),
    ):
        book.add_table("Orders", Table((Column("a"),), rows))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit of a file's size")
def test_a_disk_that_fills_up_at_the_end_is_an_error_of_the_system(tmp_path: Path) -> None:
    rows = ((f"{place * 7919 % 1000003}",) for place in range(20_000))
    with (tmp_path / "orders").open("wb", buffering=0) as stream, XlsxFile(stream, tmp_path) as book:
        book.add_table("Orders", Table((Column("a"),), rows))
        with files_no_larger_than(50_000), pytest.raises(OSError, match="large"):
            book.finish()
    assert [each.name for each in tmp_path.iterdir()] == ["orders"]
