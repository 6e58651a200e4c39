"""The slow look at the whole database finds what is broken, rests in between and can be stopped."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from kept_desk import filled, noise
from stocked_store import NOW

from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.domain.salvage import IntegrityCheck
from ordersync_gui.storage.integrity import forget_checks, keep_check, last_check, look_at_all

pytestmark = pytest.mark.sqlite_only("damage to the file")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with sixty orders."""
    found = tmp_path / "orders.sqlite3"
    filled(found)
    return found


def test_a_whole_database_has_no_problem(path: Path) -> None:
    assert look_at_all(path, stop=lambda: False, share=1) == ""


@pytest.mark.parametrize("seed", range(4))
def test_noise_is_found(path: Path, seed: int) -> None:
    noise(path, seed=seed, pages=12, first=30)
    assert look_at_all(path, stop=lambda: False, share=1)


def test_a_file_that_is_no_database_any_more_is_a_problem_and_no_crash(path: Path) -> None:
    path.write_bytes(b"gone" * 5000)
    assert "not a database" in look_at_all(path, stop=lambda: False, share=1)


def test_it_stops_when_told(path: Path) -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return True

    with pytest.raises(Cancelled):
        look_at_all(path, stop=stop, share=0.5)
    assert asked


def test_what_was_found_is_kept_beside_the_database(path: Path) -> None:
    assert last_check(path) is None
    for check in (IntegrityCheck(NOW, ""), IntegrityCheck(NOW + timedelta(days=1), "page 7 is broken")):
        keep_check(path, check)
        assert last_check(path) == check
    forget_checks(path)
    assert last_check(path) is None
    path.with_name("orders.sqlite3.check.json").write_text("{", "utf-8")
    assert last_check(path) is None


def test_who_reads_the_outcome_while_a_new_one_is_kept_finds_a_whole_one(path: Path) -> None:
    keep_check(path, IntegrityCheck(NOW, ""))
    with path.with_name(f"{path.name}.check.json").open(encoding="utf-8") as reading:
        keep_check(path, IntegrityCheck(NOW, "page 7 is broken"))
        assert json.loads(reading.read())["problem"] == ""
