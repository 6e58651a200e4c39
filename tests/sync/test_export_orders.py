"""Exports: whole or not at all, in the asked form, of the asked orders."""

from __future__ import annotations

import asyncio
import errno
import io
import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from fresh_database import fresh
from stocked_store import StockedStore, order

from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.errors import Cancelled, UsageError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.whole_orders import whole_orders
from ordersync_gui.storage.tables import Orders
from ordersync_gui.sync import export_reading
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.export_choice import ExportChoice, ExportFormat, ExportWords
from ordersync_gui.sync.export_orders import ExportProgress, export_orders, write_orders
from ordersync_gui.sync.workers import Workers

ALL = OrderFilter()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with three orders, of which one is shipped."""
    with closing(Database(fresh(tmp_path / "desk" / "orders.sqlite3"))) as db, closing(Workers()) as workers:
        shop = StockedStore.opened(db)
        shop.save(order("1001"), order("1002", source_status="gone"), order("1003"))
        shop.ship(number="1001")
        yield Desk(db=db, secrets=cast("SecretStore", None), workers=workers, operator="Kim")


def export(desk: Desk, file: Path, wanted: OrderFilter = ALL, **more: Any) -> int:  # noqa: ANN401 - passed on
    return asyncio.run(export_orders(desk, wanted=wanted, file=file, **more))


def test_json_holds_the_wanted_orders_with_their_parcels_and_notices(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "orders.json"
    assert export(desk, file) == 3
    told = {one["number"]: one for one in json.loads(file.read_text("utf-8"))}
    assert set(told) == {"1001", "1002", "1003"}
    assert [parcel["tracking_number"] for parcel in told["1001"]["shipments"]] == ["T1"]
    assert [notice["state"] for notice in told["1001"]["notices"]] == ["queued"]
    assert told["1003"]["shipments"] == []


def test_csv_begins_with_a_byte_order_mark_and_has_a_row_for_each_item(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    assert export(desk, file) == 3
    raw = file.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfstore,")
    assert raw.count(b"\r\n") == 1 + 3 * 2
    assert "Åsa Öberg" in raw.decode("utf-8-sig")


def test_only_the_wanted_orders_are_written(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "orders.json"
    assert export(desk, file, replace(ALL, status=OrderStatus.AWAITING_SHIPMENT)) == 1
    assert [one["number"] for one in json.loads(file.read_text("utf-8"))] == ["1003"]
    assert export(desk, file, replace(ALL, text="nobody")) == 0
    assert json.loads(file.read_text("utf-8")) == []


def test_another_ending_is_refused_with_those_that_would_do(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.csv \.xlsx \.json \.jsonl"):
        export(desk, tmp_path / "orders.pdf")
    assert not (tmp_path / "orders.pdf").exists()


def test_a_folder_that_is_not_there_is_said_plainly(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be written") as caught:
        export(desk, tmp_path / "nowhere" / "orders.csv")
    assert caught.value.field == "file"


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json", "jsonl"])
def test_a_stopped_export_leaves_what_was_there_and_no_part_of_a_file(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    file = folder / f"orders.{ending}"
    file.write_text("yesterday's", "utf-8")
    stop = Cancellation()
    read = whole_orders

    def read_and_stop(db: Database, ids: Sequence[int]) -> dict[int, OrderDetails]:
        stop.cancel()
        return read(db, ids)

    monkeypatch.setattr(export_reading, "BATCH", 1)
    monkeypatch.setattr(f"{export_reading.__name__}.whole_orders", read_and_stop)
    with pytest.raises(Cancelled):
        export(desk, file, cancellation=stop)
    assert file.read_text("utf-8") == "yesterday's"
    assert list(folder.iterdir()) == [file]


def test_progress_ends_with_all_orders(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_reading, "BATCH", 2)
    steps: list[ExportProgress] = []
    export(desk, tmp_path / "orders.json", on_progress=steps.append)
    assert [(step.done, step.total) for step in steps] == [(0, 3), (2, 3), (3, 3)]


def test_a_new_export_takes_the_place_of_the_old_one(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "orders.json"
    file.write_text("yesterday's", "utf-8")
    export(desk, file)
    assert len(json.loads(file.read_text("utf-8"))) == 3


def test_every_order_in_json_says_which_schema_it_is_of_and_lines_hold_the_same(
    desk: Desk, tmp_path: Path
) -> None:
    file, lines = tmp_path / "orders.json", tmp_path / "orders.jsonl"
    assert export(desk, file) == export(desk, lines) == 3
    told = json.loads(file.read_text("utf-8"))
    assert {one["schema"] for one in told} == {"ordersync.order/1"}
    assert [json.loads(text) for text in lines.read_text("utf-8").splitlines()] == told


def test_the_shown_columns_are_those_that_were_asked_for_in_the_words_of_the_reader(
    desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "orders.csv"
    words = ExportWords(titles={"status": "Zustand", "total": "Summe"}, values={"shipped": "Versandt"})
    choice = ExportChoice(
        ExportFormat.CSV,
        by_item=False,
        columns=("status", "number", "total", "gone"),
        separator=";",
        byte_order_mark=False,
    )
    export(desk, file, replace(ALL, text="1001"), choice=choice, words=words)
    assert file.read_bytes() == b"Zustand;number;Summe;currency\r\nVersandt;1001;45.00;EUR\r\n"


def test_the_shown_columns_with_a_row_for_each_item(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    export(desk, file, replace(ALL, text="1001"), choice=ExportChoice(ExportFormat.CSV, columns=("number",)))
    _, *rows = file.read_text("utf-8-sig").splitlines()
    assert rows == ["1001,SKU-L1,Item L1,2,2,12.5000,Size: L", "1001,SKU-L2,Item L2,1,1,12.5000,"]


def test_a_desk_note_is_exported_as_it_was_written(desk: Desk, tmp_path: Path) -> None:
    with desk.db.transaction():
        desk.db.connection().execute(
            """INSERT INTO desk_fact (order_id, held, note)
            SELECT id, FALSE, 'Call first' FROM orders WHERE number = '1003'"""
        )
    file = tmp_path / "orders.csv"
    choice = ExportChoice(ExportFormat.CSV, by_item=False, columns=("number", "note"))
    export(desk, file, choice=choice)
    assert "1003,Call first" in file.read_text("utf-8-sig").splitlines()


def test_without_a_column_there_is_nothing_to_write(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="at least one column"):
        export(desk, tmp_path / "x.csv", choice=ExportChoice(ExportFormat.CSV, columns=("gone",)))


@pytest.mark.sqlite_only("another process writes to the file")
def test_all_orders_are_of_one_moment_whatever_is_written_meanwhile(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = whole_orders

    def read_while_another_writes(db: Database, ids: Sequence[int]) -> dict[int, OrderDetails]:
        found = read(db, ids)
        with closing(sqlite3.connect(db.path)) as other, other:
            other.execute("UPDATE orders SET coupon = 'later'")
        return found

    monkeypatch.setattr(export_reading, "BATCH", 1)
    monkeypatch.setattr(f"{export_reading.__name__}.whole_orders", read_while_another_writes)
    export(desk, tmp_path / "orders.json")
    assert {one["coupon"] for one in json.loads((tmp_path / "orders.json").read_text("utf-8"))} == {""}
    assert set(desk.db.column(Orders.select(Orders.coupon))) == {"later"}


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json", "jsonl"])
def test_a_disk_that_fills_up_is_a_sentence_and_leaves_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    def full(_db: Database, _ids: Sequence[int]) -> dict[int, OrderDetails]:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(f"{export_reading.__name__}.whole_orders", full)
    with pytest.raises(UsageError, match="No space left") as caught:
        export(desk, tmp_path / f"orders.{ending}")
    assert "Free some space" in str(caught.value.remedy)
    assert [each.name for each in tmp_path.iterdir()] == ["desk"]


def test_what_is_written_as_text_is_the_same_as_in_the_file(desk: Desk, tmp_path: Path) -> None:
    stream = io.StringIO(newline="")
    assert write_orders(desk.db, stream, wanted=ALL, choice=ExportChoice(ExportFormat.CSV)) == 3
    export(desk, tmp_path / "orders.csv")
    assert stream.getvalue() == (tmp_path / "orders.csv").read_bytes().decode("utf-8-sig")
    with pytest.raises(UsageError, match="only be written to a file"):
        write_orders(desk.db, stream, wanted=ALL, choice=ExportChoice(ExportFormat.XLSX))
