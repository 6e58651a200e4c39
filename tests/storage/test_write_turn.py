"""Short writes go before the next page of a long import in another process."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import pytest
from ending_processes import at_hand
from waiting import wait_until

from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Stores
from ordersync_gui.storage.write_turn import WriteTurn

pytestmark = pytest.mark.sqlite_only("SQLite's one write lock")

# Pages that hold the write lock nearly all the time, counted in a column, until its input ends.
_IMPORT = """
import sys, threading, time
from pathlib import Path
from ordersync_gui.storage.database import Database
ended = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
db = Database(Path(sys.argv[1]), gives_way=True)
while not ended.is_set():
    with db.transaction():
        db.connection().execute("UPDATE store SET troubles = troubles + 1")
        time.sleep(0.03)
"""
_WRITES = 20


def test_a_write_waits_for_the_page_under_way_and_not_for_the_next_ones(tmp_path: Path) -> None:
    path = tmp_path / "orders.sqlite3"
    with closing(Database(path)) as db:
        db.connection().execute(
            "INSERT INTO store (uid, name, name_folded, channel, settings, created_at,"
            " last_error_kind, last_error) VALUES ('x', 'x', 'x', 'x', '{}', 1, '', '')"
        )
        process = subprocess.Popen([sys.executable, "-c", _IMPORT, str(path)], stdin=subprocess.PIPE, text=True)
        with at_hand(process):
            wait_until(lambda: _pages(db), "pages are written")
            passed = [_pages_while_waiting(db) for _ in range(_WRITES)]
            assert process.poll() is None, "it wrote all the time"
    assert sorted(passed)[_WRITES // 2] <= 1, passed
    assert sum(passed) <= 2 * _WRITES, passed


def _pages_while_waiting(db: Database) -> int:
    """How many pages were written between the wish to write and the turn."""
    first = _pages(db)
    wait_until(lambda: _pages(db) > first, "a page was written, the next is under way")
    before = _pages(db)
    with db.transaction():
        return _pages(db) - before


def _pages(db: Database) -> int:
    found: list[int] = db.column(Stores.select(Stores.troubles))
    return found[0]


def test_without_anybody_waiting_nobody_gives_way(tmp_path: Path) -> None:
    turn = WriteTurn(tmp_path / "orders.sqlite3")
    turn.give_way()
    with turn.wanted():
        pass
    turn.give_way()
    assert [path.name for path in tmp_path.iterdir()] == ["orders.sqlite3-turn"]


def test_who_gives_way_goes_on_as_soon_as_the_other_has_its_turn(tmp_path: Path) -> None:
    turn = WriteTurn(tmp_path / "orders.sqlite3")
    turn.give_way()
    went_on = Event()

    def give_way() -> None:
        turn.give_way()
        went_on.set()

    with turn.wanted(), turn.wanted():
        thread = Thread(target=give_way)
        thread.start()
        assert not went_on.wait(0.2), "two show that they wait"
    assert went_on.wait(30)
    thread.join()


def test_what_goes_wrong_inside_comes_out_as_it_was(tmp_path: Path) -> None:
    turn = WriteTurn(tmp_path / "orders.sqlite3")
    for _ in ("without a file", "with one"):
        with pytest.raises(KeyError) as caught, turn.wanted():
            raise KeyError
        assert caught.value.__context__ is None
        turn.give_way()


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    turn = WriteTurn(tmp_path / "gone" / "orders.sqlite3")
    turn.give_way()
    with turn.wanted():
        pass
