"""Large exports are written by a process of their own: the same file, the same errors, stopped at once."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from stocked_store import StockedStore, order

from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import Cancelled, StorageError, UsageError
from ordersync_gui.domain.order_query_text import parse_query
from ordersync_gui.storage.database import Database
from ordersync_gui.sync import export_orders as exporting
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.export_choice import ExportChoice, ExportFormat, ExportWords
from ordersync_gui.sync.export_orders import ExportProgress, export_orders
from ordersync_gui.sync.own_command import export_command
from ordersync_gui.sync.workers import Workers

pytestmark = pytest.mark.sqlite_only("another process opens the file")

ORDERS = 700  # more than one portion


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk whose exports are all large ones."""
    monkeypatch.setattr(exporting, "WORTH_A_PROCESS", 1)
    with closing(Database(tmp_path / "desk" / "orders.sqlite3")) as db, closing(Workers()) as workers:
        plain = order()
        StockedStore.opened(db).save(*(replace(plain, number=f"{n}", remote_id=f"R{n}") for n in range(ORDERS)))
        yield Desk(db=db, secrets=cast("SecretStore", None), workers=workers, operator="Kim")


def export(desk: Desk, file: Path, **more: Any) -> int:  # noqa: ANN401 - passed on
    given = {"wanted": OrderFilter(), "command": export_command(), **more}
    return asyncio.run(export_orders(desk, file=file, **given))


def test_the_file_is_the_same_as_one_that_was_written_here(desk: Desk, tmp_path: Path) -> None:
    here, there = tmp_path / "here.csv", tmp_path / "there.csv"
    query = parse_query("total:>10 country:se")
    wanted = OrderFilter(text=query.words, terms=query.terms)
    choice = ExportChoice(ExportFormat.CSV, columns=("number", "status"), separator=";")
    words = ExportWords(titles={"status": "Zustand"}, values={"awaiting_shipment": "Zu versenden"})
    steps: list[ExportProgress] = []
    asked: dict[str, Any] = {"wanted": wanted, "choice": choice, "words": words}
    assert export(desk, there, **asked, on_progress=steps.append) == ORDERS
    assert export(desk, here, **asked, command=None) == ORDERS
    assert there.read_bytes() == here.read_bytes()
    assert "Zu versenden" in there.read_text("utf-8-sig")
    assert [(step.done, step.total) for step in steps] == [(0, ORDERS), (500, ORDERS), (ORDERS, ORDERS)]


def test_what_goes_wrong_there_is_said_here(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be written") as caught:
        export(desk, tmp_path / "nowhere" / "orders.json")
    assert caught.value.field == "file"
    assert "Choose a folder" in str(caught.value.remedy)


def test_a_stopped_export_ends_there_too_and_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    stop = Cancellation()
    with pytest.raises(Cancelled):
        export(desk, tmp_path / "orders.json", cancellation=stop, on_progress=lambda _: stop.cancel())
    assert [each.name for each in tmp_path.iterdir()] == ["desk"]


@pytest.mark.expects_log("isn't written by a process of its own")
@pytest.mark.parametrize("command", [["/nowhere/at/all"], [sys.executable, "-c", "pass"]], ids=["none", "mute"])
def test_where_no_process_can_be_had_the_file_is_written_here(
    desk: Desk, tmp_path: Path, command: list[str]
) -> None:
    assert export(desk, tmp_path / "orders.json", command=command) == ORDERS


def test_a_process_that_dies_in_the_middle_is_said(desk: Desk, tmp_path: Path) -> None:
    dying = (
        "import os; from ordersync_gui.sync.page_writer import receive, send\n"
        "send(os.fdopen(1, 'wb'), 'ready'); receive(os.fdopen(0, 'rb', buffering=0)); os._exit(3)"
    )
    with pytest.raises(StorageError, match="stopped in the middle"):
        export(desk, tmp_path / "orders.json", command=[sys.executable, "-c", dying])


def test_a_process_that_is_killed_leaves_no_half_file_and_the_old_one(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.write_text("old")
    of_another = tmp_path / ".orders.csv.0.feed.part"
    of_another.touch()
    killed = (
        "import os; from ordersync_gui.sync.page_writer import receive, send\n"
        "from ordersync_gui.sync.whole_file import appearing_whole\n"
        "send(os.fdopen(1, 'wb'), 'ready'); wish = receive(os.fdopen(0, 'rb', buffering=0))\n"
        "with appearing_whole(wish.file, 'utf-8') as text: text.write('Erika'); text.flush(); os._exit(9)"
    )
    with pytest.raises(StorageError, match="stopped in the middle"):
        export(desk, file, command=[sys.executable, "-c", killed])
    assert file.read_text() == "old"
    assert sorted(each.name for each in tmp_path.iterdir()) == [of_another.name, "desk", file.name]


@pytest.mark.usefixtures("desk")
def test_the_process_of_another_version_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    command = export_command()
    command[-1] = "0.0.1"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(exporting, "write_file", lambda *_args, **_more: -1)
        patch.setattr(exporting, "_log", _Silent())
        assert export(desk, tmp_path / "orders.json", command=command) == -1


class _Silent:
    """Takes what would be logged."""

    def warning(self, *_: object) -> None:
        """Nothing."""
