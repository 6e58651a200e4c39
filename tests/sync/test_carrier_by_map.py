"""Rows of a file that name no carrier: what holds for the whole file counts, then the map of shipping methods."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from fresh_database import fresh
from mapped_ways import map_method
from stocked_store import NOW, StockedStore, draft, order

from ordersync_gui.credentials import SecretStore
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.tracking_file import FilePreview, FileRow, preview, record
from ordersync_gui.sync.workers import Workers

UPS = "1Z999AA10123456784"


class Bench:
    """A desk with an order of a method that the map ships with DHL Express, and one of a method without a row."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self._file = desk, folder / "parcels.csv"
        self.shop = StockedStore.opened(desk.db)
        self.shop.save(
            order("1001", shipping_method="Express (1-2 days)"), order("1002", shipping_method="Standard")
        )
        self.map("DHL", "Express")

    def map(self, carrier: str, service: str = "") -> None:
        """Ship the first order's method with this."""
        map_method(self.desk.db, self.shop.store_id, "express (1-2 DAYS)", carrier, service)

    def preview(self, text: str, *, carrier: str = "") -> FilePreview:
        """The preview of a CSV file with this text."""
        self._file.write_text(text, "utf-8")
        return asyncio.run(preview(self.desk, path=self._file, carrier=carrier))

    def row(self, text: str, *, headings: str = "Order,Tracking", carrier: str = "") -> FileRow:
        """The only row of a file with one row."""
        (row,) = self.preview(f"{headings}\n{text}\n", carrier=carrier).rows
        return row

    def record(self, text: str) -> None:
        """Record a file."""
        asyncio.run(record(self.desk, preview=self.preview(text)))

    def parcels(self, number: str = "1001") -> list[tuple[str, str, str]]:
        """Carrier, service and tracking number of the order's parcels."""
        found = self.shop.details(number).shipments
        return [(parcel.carrier, parcel.service, parcel.tracking_number) for parcel in found]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """The desk."""
    with closing(Database(fresh(tmp_path / "desk" / "orders.sqlite3"))) as db, closing(Workers()) as workers:
        desk = Desk(db=db, secrets=cast("SecretStore", None), workers=workers, operator="Kim", clock=lambda: NOW)
        yield Bench(desk, tmp_path)


def _way(row: FileRow) -> tuple[str, str]:
    assert row.draft is not None, row.problems
    assert row.carrier == row.draft.carrier
    return row.draft.carrier, row.draft.service


def test_a_row_without_a_carrier_takes_the_maps_and_says_so(bench: Bench) -> None:
    row = bench.row("1001,T1")
    assert _way(row) == ("DHL", "Express")
    assert [str(note) for note in row.notes] == ["Carrier by the map: DHL Express."]
    assert (row.problems, row.doubts, row.ready) == ((), (), True)


def test_what_a_person_gave_for_all_counts_before_the_map(bench: Bench) -> None:
    row = bench.row("1001,T1", carrier="ups")
    assert (_way(row), row.notes) == (("UPS", ""), ())


def test_what_the_row_says_counts_before_everything(bench: Bench) -> None:
    headings = "Order,Tracking,Carrier,Service"
    row = bench.row("1001,T1,FedEx,", headings=headings, carrier="UPS")
    assert (_way(row), row.notes) == (("FedEx", ""), ())
    row = bench.row("1001,T1,,Economy", headings=headings)
    assert _way(row) == ("DHL", "Economy")
    assert [str(note) for note in row.notes] == ["Carrier by the map: DHL."]


def test_without_a_row_in_the_map_the_carrier_is_missing(bench: Bench) -> None:
    row = bench.row("1002,T1")
    assert not row.ready
    assert "The carrier is missing." in " ".join(map(str, row.problems))


def test_a_number_of_another_carrier_than_the_maps_is_doubted(bench: Bench) -> None:
    row = bench.row(f"1001,{UPS}")
    assert _way(row) == ("DHL", "Express")
    assert [str(doubt) for doubt in row.doubts] == ["This looks like a number of UPS, not of DHL."]


def test_what_was_recorded_is_what_was_previewed(bench: Bench) -> None:
    bench.record("Order,Tracking\n1001,T1\n1002,T2\n")
    assert bench.parcels() == [("DHL", "Express", "T1")]
    assert bench.parcels("1002") == []


def test_a_file_that_is_recorded_again_after_a_change_of_the_map_means_the_same_parcels(bench: Bench) -> None:
    file = "Order,Tracking,SKU,Quantity\n1001,T1,SKU-L1,1\n"
    bench.record(file)
    bench.map("UPS", "Ground")
    again = bench.preview(file).rows[0]
    assert "recorded already" in " ".join(map(str, again.problems)), "not a second parcel by UPS"
    assert again.carrier == "DHL"
    bench.record(file)
    assert bench.parcels() == [("DHL", "Express", "T1")]


def test_a_parcel_that_was_taken_back_names_no_carrier(bench: Bench) -> None:
    bench.shop.ship(draft("T1"), notify=False)
    bench.shop.void()
    row = bench.row("1001,T1")
    assert _way(row) == ("DHL", "Express")
