"""Exports: whole or not at all, in the asked form, of the asked orders."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from stocked_store import StockedStore, order

from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.errors import Cancelled, UsageError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync import export_orders as exporting
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.export_orders import ExportProgress, export_orders
from ordersync_gui.sync.workers import Workers

ALL = OrderFilter()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with three orders, of which one is shipped."""
    with closing(Database(tmp_path / "desk" / "orders.sqlite3")) as db, closing(Workers()) as workers:
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
    with pytest.raises(UsageError, match=r"\.csv \.json"):
        export(desk, tmp_path / "orders.xlsx")
    assert not (tmp_path / "orders.xlsx").exists()


def test_a_folder_that_is_not_there_is_said_plainly(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be written") as caught:
        export(desk, tmp_path / "nowhere" / "orders.csv")
    assert caught.value.field == "file"


def test_a_stopped_export_leaves_what_was_there_and_no_part_of_a_file(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    file = folder / "orders.csv"
    file.write_text("yesterday's", "utf-8")
    stop = Cancellation()
    read = queries.orders_without_history

    def read_and_stop(db: Database, ids: Sequence[int]) -> dict[int, OrderDetails]:
        stop.cancel()
        return read(db, ids)

    monkeypatch.setattr(exporting, "_BATCH", 1)
    monkeypatch.setattr(queries, "orders_without_history", read_and_stop)
    with pytest.raises(Cancelled):
        export(desk, file, cancellation=stop)
    assert file.read_text("utf-8") == "yesterday's"
    assert list(folder.iterdir()) == [file]


def test_progress_ends_with_all_orders(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "_BATCH", 2)
    steps: list[ExportProgress] = []
    export(desk, tmp_path / "orders.json", on_progress=steps.append)
    assert [(step.done, step.total) for step in steps] == [(0, 3), (2, 3), (3, 3)]


def test_a_new_export_takes_the_place_of_the_old_one(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "orders.json"
    file.write_text("yesterday's", "utf-8")
    export(desk, file)
    assert len(json.loads(file.read_text("utf-8"))) == 3
