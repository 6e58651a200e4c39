"""Pages of long imports are written by a process of their own, and by this one wherever that fails."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import IO

import pytest
from ending_processes import own_children
from stocked_store import NOW, StockedStore, order, page
from waiting import wait_until

from ordersync_gui.config import Profile
from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.storage import queries, stores
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.orders import PageOutcome
from ordersync_gui.sync import page_writer
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.own_command import OF_VERSION, page_writer_command
from ordersync_gui.sync.page_keeping import Fetched, PageKeeper
from ordersync_gui.sync.page_writer import PageWriter, receive
from ordersync_gui.sync.workers import Workers

pytestmark = pytest.mark.sqlite_only("another process opens the file")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[StockedStore]:
    with closing(Database(Profile(tmp_path).database)) as db:
        yield StockedStore.opened(db)


@pytest.fixture
def desk(store: StockedStore) -> Iterator[Desk]:
    with closing(Workers()) as workers:
        yield Desk(store.db, MemorySecrets(), workers, "Kim")


@pytest.fixture
def writer(tmp_path: Path, desk: Desk) -> Iterator[PageWriter]:
    assert desk.page_keeper is None
    with closing(PageWriter(page_writer_command(Profile(tmp_path).database))) as made:
        yield made
    assert own_children() == []


def long_page(*numbers: str) -> FeedPage:
    return replace(page(*(order(number) for number in numbers)), pages=10)


def kept(keeper: PageKeeper, desk: Desk, store: StockedStore, found: Fetched) -> PageOutcome:
    work = keeper.keep(
        desk, found, store_id=store.store_id, run_id=store.run_id, seen=frozenset({"R1001"}), now=NOW
    )
    return asyncio.run(work)


def ready(writer: PageWriter, found: FeedPage) -> Fetched:
    """The page as the process gets it, once that is ready."""
    wait_until(lambda: writer.pack(found), "the process is ready")
    return Fetched(found, writer.pack(found))


def test_a_page_is_written_there_as_it_is_here(writer: PageWriter, desk: Desk, store: StockedStore) -> None:
    outcome = kept(writer, desk, store, ready(writer, long_page("1001", "1002")))
    assert (outcome.counts.new, outcome.counts.seen) == (1, 1), "1001 was seen before"
    assert len(outcome.changes.orders) == 2
    assert store.details("1002").order.number == "1002"
    assert len(own_children()) == 1
    again = kept(writer, desk, store, ready(writer, long_page("1001", "1002")))
    assert (again.counts.unchanged, again.changes.orders) == (1, frozenset())


def test_a_short_import_starts_no_process(writer: PageWriter, desk: Desk, store: StockedStore) -> None:
    short = page(order("1001"))
    assert writer.pack(short) == b""
    assert kept(writer, desk, store, Fetched(short)).changes.membership
    assert own_children() == []


def test_what_cannot_be_written_is_said_as_here(writer: PageWriter, desk: Desk, store: StockedStore) -> None:
    found = ready(writer, long_page("1001"))
    stores.delete_store(store.db, store_id=store.store_id)
    with pytest.raises(NotFound, match="no such import"):
        kept(writer, desk, store, found)


@pytest.mark.expects_log("the process that writes pages has ended")
def test_a_page_over_which_the_process_dies_is_written_here(
    writer: PageWriter, desk: Desk, store: StockedStore
) -> None:
    found = ready(writer, long_page("1001", "1002"))
    (process,) = own_children()
    process.kill()
    assert len(kept(writer, desk, store, found).changes.orders) == 2
    assert writer.pack(long_page("1003")) == b"", "from now on all are"
    assert kept(writer, desk, store, Fetched(long_page("1003"))).changes.orders


@pytest.mark.expects_log("the process that writes pages has ended")
def test_a_page_that_the_process_wrote_but_could_not_tell_of_is_neither_counted_twice_nor_hidden(
    writer: PageWriter, desk: Desk, store: StockedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(writer, desk, store, Fetched(page(order("900"))))
    found = ready(writer, long_page("1001", "1002", "1003"))
    (process,) = own_children()

    def lost(pipe: IO[bytes] | None) -> object:
        receive(pipe)  # so it has written the page
        process.kill()
        raise EOFError

    monkeypatch.setattr(page_writer, "receive", lost)
    outcome = kept(writer, desk, store, found)
    assert (outcome.counts.pages, outcome.counts.new, outcome.counts.seen) == (1, 2, 2), "1001 was seen before"
    assert (len(outcome.changes.orders), outcome.changes.membership) == (3, True)
    (run,) = queries.runs(store.db, store_id=None, limit=5)
    assert (run.counts.pages, run.counts.new, run.counts.unchanged) == (2, 3, 0)
    assert own_children() == [], "it can't write any more"


def test_a_page_that_a_fault_keeps_from_being_written_is_said_so(
    writer: PageWriter, desk: Desk, store: StockedStore
) -> None:
    found = replace(ready(writer, long_page("1001")), packed=b"no page")
    with pytest.raises(RuntimeError, match="UnpicklingError"):
        kept(writer, desk, store, found)
    assert kept(writer, desk, store, ready(writer, long_page("1001"))).changes.orders, "it serves on"


@pytest.mark.expects_log("aren't written by a process of their own")
def test_after_an_update_of_the_program_the_new_version_does_not_write_for_the_old(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    command = page_writer_command(Profile(tmp_path).database)
    command[command.index(OF_VERSION) + 1] = "0.0.1"
    with closing(PageWriter(command)) as writer:
        assert writer.pack(long_page("1001")) == b""
        wait_until(lambda: "aren't written" in caplog.text, "it gave up")
    assert list(tmp_path.iterdir()) == [], "it hasn't touched a database"


@pytest.mark.expects_log("aren't written by a process of their own")
@pytest.mark.parametrize(
    "command", [["/there/is/no/such/program"], [sys.executable, "-c", ""]], ids=["no", "ends"]
)
def test_where_none_can_be_started_pages_are_written_here(
    desk: Desk, store: StockedStore, command: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    with closing(PageWriter(command)) as writer:
        assert writer.pack(long_page("1001")) == b""
        wait_until(lambda: "aren't written" in caplog.text, "it gave up")
        assert writer.pack(long_page("1001")) == b""
        assert kept(writer, desk, store, Fetched(long_page("1001"))).changes.orders
    assert own_children() == []
