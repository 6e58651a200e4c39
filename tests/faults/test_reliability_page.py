"""The page on reliability has exactly the rows of the fault table, with figures, and all states of a notice."""

from __future__ import annotations

import re
from pathlib import Path

from fault_rows import BY_SHOP, ON_THE_LINE, ROWS

from ordersync_gui.domain.notice import NoticeState

HERE = Path(__file__).parent
PAGE = HERE.parent.parent / "docs" / "reliability.md"
# The rows that aren't parameters of a test, and the test that each is.
OWN_TESTS = {
    "dns": "a_notice_to_a_shop_whose_name_isnt_known",
    "killed": "a_sender_killed_at_any_step",
    "disk_full": "a_full_disk",
    "clock_back": "a_clock_that_jumps",
    "locked": "a_database_that_another_process_locks",
}


def table(heading: str) -> list[list[str]]:
    """The rows of the table under the heading, without its head."""
    section = PAGE.read_text("utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


def test_the_page_has_exactly_the_rows_of_the_fault_table() -> None:
    assert [row[0] for row in table("Faults")] == [row.fault for row in ROWS]


def test_every_fault_says_what_happens_what_is_seen_and_how_often_it_was_tried() -> None:
    for fault, happens, seen, tried in table("Faults"):
        assert len(happens) > 20, fault
        assert len(seen) > 20, fault
        assert re.match(r"[1-9][\d,]* (notices|kills), [1-9][\d,]* ", tried), fault


def test_every_row_of_the_table_is_a_test() -> None:
    tests = "".join(path.read_text("utf-8") for path in sorted(HERE.glob("test_trouble*.py"))) + (
        HERE / "test_killed.py"
    ).read_text("utf-8")
    assert {row.key for row in ROWS} == {*OWN_TESTS, *(row.key for row in (*BY_SHOP, *ON_THE_LINE))}
    assert [name for name in OWN_TESTS.values() if f"def test_{name}" not in tests] == []


def test_the_page_has_every_state_of_a_notice() -> None:
    assert [row[0] for row in table("The states of a notice")] == [state.value for state in NoticeState]
