"""A file of tracking numbers is shown with all that is wrong before anything is written, then recorded."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from fresh_database import fresh
from stocked_store import NOW, StockedStore, draft, line, order

from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.address import Address
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import Cancelled, NotShippable, UsageError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import LineKind
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.tracking_file import FilePreview, FileRow, preview, read_file, record
from ordersync_gui.sync.workers import Workers

UPS = "1Z999AA10123456784"
UPS_MISTYPED = "1Z999AA10123456785"


class Bench:
    """A desk with the orders of one store or two, and what a file would do there."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder = desk, folder
        self.shop = StockedStore.opened(desk.db)

    def preview(self, text: str, *, store_id: int | None = None, carrier: str = "UPS") -> FilePreview:
        """The preview of a CSV file with this text."""
        file = self.folder / "parcels.csv"
        file.write_text(text, "utf-8")
        return asyncio.run(preview(self.desk, path=file, store_id=store_id, carrier=carrier))

    def row(self, text: str, *, headings: str = "Order,Tracking", **more: str) -> FileRow:
        """The only row of a file with one row."""
        (row,) = self.preview(f"{headings}\n{text}\n", **more).rows  # type: ignore[arg-type]
        return row

    def parcels(self, number: str = "1001") -> list[tuple[str, str, list[str]]]:
        """The recorded parcels of an order: carrier, tracking number, quantities."""
        return [
            (parcel.carrier, parcel.tracking_number, [f"{quantity:f}" for _, quantity in parcel.lines])
            for parcel in self.shop.details(number).shipments
        ]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """A desk with two orders of two lines."""
    with closing(Database(fresh(tmp_path / "desk" / "orders.sqlite3"))) as db, closing(Workers()) as workers:
        desk = Desk(db=db, secrets=cast("SecretStore", None), workers=workers, operator="Kim", clock=lambda: NOW)
        bench = Bench(desk, tmp_path)
        bench.shop.save(order("1001"), order("1002"))
        yield bench


def problems(row: FileRow) -> str:
    return " ".join(map(str, row.problems))


def doubts(row: FileRow) -> str:
    return " ".join(map(str, row.doubts))


def test_a_row_becomes_a_parcel_with_all_that_is_left(bench: Bench) -> None:
    row = bench.row(
        f'1001,{UPS.lower()},ups,Ground,03.11.2026,Thanks!,"4,50"',
        headings="Order number,Tracking,Carrier,Service,Ship date,Note to buyer,Cost",
    )
    assert (row.line, row.order_number, row.store, row.problems, row.doubts) == (2, "1001", "Shop", (), ())
    assert row.draft == replace(
        draft(UPS),
        carrier="UPS",
        service="Ground",
        ship_date=date(2026, 11, 3),
        note_to_buyer="Thanks!",
        cost=450,
    )


def test_nothing_is_written_by_looking(bench: Bench) -> None:
    assert bench.preview(f"Order,Tracking\n1001,{UPS}\n").ready == 1
    assert bench.shop.details().shipments == ()


def test_recording_writes_the_rows_without_problems_and_names_each(bench: Bench) -> None:
    shown = bench.preview(f"Order,Tracking,Size\n1001,{UPS},L\n9999,T9,L\n1002,TRACK-2,L\n")
    assert (shown.ready, shown.unknown_headings, shown.headings) == (2, ("Size",), ("Order", "Tracking"))
    report = asyncio.run(record(bench.desk, preview=shown))
    assert [(result.order_number, result.error) for result in report.results] == [("1001", None), ("1002", None)]
    assert bench.parcels("1001") == [("UPS", UPS, ["2", "1"])]
    assert bench.parcels("1002") == [("UPS", "TRACK-2", ["2", "1"])]
    assert {notice.state for number in ("1001", "1002") for notice in bench.shop.details(number).notices} == {
        NoticeState.QUEUED
    }
    assert report.changes.orders == {bench.shop.details(number).id for number in ("1001", "1002")}


def test_recording_checks_again_and_one_failure_doesnt_stop_the_rest(bench: Bench) -> None:
    shown = bench.preview(f"Order,Tracking\n1001,{UPS}\n1002,TRACK-2\n")
    bench.shop.save(order("1001", source_status="void", modified_at=NOW))
    report = asyncio.run(record(bench.desk, preview=shown))
    (failed,) = report.failed
    assert failed.order_number == "1001"
    assert isinstance(failed.error, NotShippable)
    assert [parcel.created for parcel in report.recorded] == [True]
    assert bench.parcels("1002")


def test_recording_twice_adds_nothing_and_the_file_says_so(bench: Bench) -> None:
    text = f"Order,Tracking\n1001,{UPS}\n"
    shown = bench.preview(text)
    asyncio.run(record(bench.desk, preview=shown))
    again = asyncio.run(record(bench.desk, preview=shown))
    assert [parcel.created for parcel in again.recorded] == [False]
    (row,) = bench.preview(text).rows
    assert (problems(row), row.ready) == ("This parcel is recorded already.", False)
    assert len(bench.shop.details().notices) == 1


def test_stopping_keeps_what_is_recorded_and_names_the_rest(bench: Bench) -> None:
    shown = bench.preview(f"Order,Tracking\n1001,{UPS}\n1002,TRACK-2\n")
    stop = Cancellation()
    steps = []

    def stop_after_first(progress: object) -> None:
        steps.append(progress)
        stop.cancel()

    report = asyncio.run(record(bench.desk, preview=shown, on_progress=stop_after_first, cancellation=stop))
    assert [type(result.error) for result in report.results] == [type(None), Cancelled]
    assert len(steps) == 2
    assert bench.parcels("1001")
    assert not bench.parcels("1002")


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("void", "is cancelled at the shop"),
        ("wait", "is on hold"),
        ("pending", "isn't paid yet"),
        ("newword", "isn't mapped"),
        ("gone", "is shipped already, says the shop"),
    ],
)
def test_an_order_that_cant_be_shipped_says_why(bench: Bench, word: str, says: str) -> None:
    bench.shop.save(order("1003", source_status=word))
    row = bench.row(f"1003,{UPS}")
    assert says in problems(row)
    assert not row.ready


def test_a_left_out_order_an_unusable_address_and_an_unknown_order_say_why(bench: Bench) -> None:
    bench.shop.save(order("1003", source="Amazon FBA"), order("1004", ship_to=Address()))
    bench.shop.leave_out("Amazon FBA")
    assert "left out" in problems(bench.row(f"1003,{UPS}"))
    assert "address" in problems(bench.row(f"1004,{UPS}"))
    assert problems(bench.row(f"1009,{UPS}")) == "There is no order 1009 here."


def test_a_row_without_one_of_the_numbers_or_a_carrier_says_so(bench: Bench) -> None:
    assert problems(bench.row(f",{UPS}")) == "The order number is missing."
    assert problems(bench.row("1001,")) == "The tracking number is missing."
    assert problems(bench.row(f"1001,{UPS}", carrier="")).startswith("The carrier is missing.")


def test_what_a_spreadsheet_spoilt_is_a_problem_of_its_row(bench: Bench) -> None:
    assert "lost digits" in problems(bench.row("1001,1.23E+11"))
    assert "no date" in problems(bench.row(f"1001,{UPS},soon", headings="Order,Tracking,Ship date"))
    assert "no cost" in problems(bench.row(f"1001,{UPS},free", headings="Order,Tracking,Cost"))
    assert "finer than EUR" in problems(bench.row(f"1001,{UPS},0.0001", headings="Order,Tracking,Cost"))


def test_an_order_number_is_found_by_the_shops_own_id_too_and_with_the_sign_before_it(bench: Bench) -> None:
    bench.shop.save(order("#1003"), order(" 1004 "))
    found = [bench.row(f"{number},{UPS}").order_id for number in ("R1002", "#1002", "#1003", "1004")]
    assert found == [bench.shop.details(number).id for number in ("1002", "1002", "#1003", " 1004 ")]


def test_an_order_of_several_stores_needs_a_word_which(bench: Bench) -> None:
    other = StockedStore.opened(bench.desk.db, "Other shop")
    other.save(order("1001"), order("2001"))
    assert problems(bench.row(f"1001,{UPS}")) == "Several stores have an order 1001: Other shop, Shop. Say which."
    named = bench.row(f"1001,{UPS},other SHOP", headings="Order,Tracking,Store")
    assert (named.order_id, named.store) == (other.details().id, "Other shop")
    (chosen,) = bench.preview(f"Order,Tracking\n1001,{UPS}\n", store_id=bench.shop.store_id).rows
    assert chosen.order_id == bench.shop.details().id
    (elsewhere,) = bench.preview(f"Order,Tracking\n2001,{UPS}\n", store_id=bench.shop.store_id).rows
    assert problems(elsewhere) == "Order 2001 is one of another store: Other shop."
    unknown = bench.row(f"1001,{UPS},Nowhere", headings="Order,Tracking,Store")
    assert problems(unknown) == 'There is no store called "Nowhere".'


def test_the_same_row_twice_is_recorded_once(bench: Bench) -> None:
    shown = bench.preview(f"Order,Tracking\n1001,{UPS}\n1001,{UPS.lower()}\n")
    assert [problems(row) for row in shown.rows] == ["", "This is the same parcel as in line 2."]
    assert shown.ready == 1


def test_two_numbers_for_one_order_without_items_are_both_a_problem(bench: Bench) -> None:
    shown = bench.preview("Order,Tracking\n1001,TRACK-1\n#1001,TRACK-2\n1002,TRACK-3\n")
    assert [row.ready for row in shown.rows] == [False, False, True]
    assert problems(shown.rows[0]) == (
        "Order 1001 stands in lines 2, 3, and it isn't said which items (SKU) are in this parcel."
    )


PARTS = "Order,Tracking,SKU,Qty\n"


def test_rows_of_one_order_and_number_are_the_items_of_one_parcel(bench: Bench) -> None:
    shown = bench.preview(PARTS + "1001,TRACK-1,SKU-L1,1\n1001,track-1,sku-l2,1\n1001,TRACK-2,SKU-L1,1\n")
    assert [(row.line, row.lines, problems(row)) for row in shown.rows] == [(2, (2, 3), ""), (4, (4,), "")]
    asyncio.run(record(bench.desk, preview=shown))
    assert bench.parcels() == [("UPS", "TRACK-1", ["1", "1"]), ("UPS", "TRACK-2", ["1"])]


def test_more_than_is_left_is_a_problem_also_after_the_rows_before(bench: Bench) -> None:
    shown = bench.preview(PARTS + "1001,TRACK-1,SKU-L1,2\n1001,TRACK-2,SKU-L1,1\n1002,TRACK-3,SKU-L1,3\n")
    assert shown.rows[0].ready
    assert 'Of "Item L1" only 0 are left to ship.' in problems(shown.rows[1])
    assert 'Of "Item L1" only 2 are left to ship.' in problems(shown.rows[2])


def test_an_item_without_a_quantity_is_all_that_is_left_of_it(bench: Bench) -> None:
    row = bench.row("1001,TRACK-1,SKU-L1,", headings="Order,Tracking,SKU,Qty")
    assert row.draft is not None
    assert row.draft.lines is not None
    assert [part.quantity for part in row.draft.lines] == [Decimal(2)]


def test_an_item_that_the_order_hasnt_is_a_problem_with_those_it_has(bench: Bench) -> None:
    row = bench.row("1001,TRACK-1,SKU-X,1", headings="Order,Tracking,SKU,Qty")
    assert problems(row) == 'The order has no item "SKU-X". Its items: SKU-L1, SKU-L2.'


def test_lines_with_the_same_sku_are_filled_one_after_the_other(bench: Bench) -> None:
    lines = (line("L1", "2", sku="A"), line("L2", "3", sku="a "), line("L3", "1", sku="A", kind=LineKind.FEE))
    bench.shop.save(order("1003", lines=lines))
    shown = bench.preview(PARTS + "1003,TRACK-1,A,4\n1003,TRACK-2,A,1\n")
    assert [[part.quantity for part in row.draft.lines or ()] for row in shown.rows if row.draft is not None] == [
        [2, 2],
        [1],
    ]


def test_rows_of_one_parcel_that_disagree_or_name_no_item_are_a_problem(bench: Bench) -> None:
    headings = "Order,Tracking,SKU,Qty,Carrier\n"
    (row,) = bench.preview(headings + "1001,T1,SKU-L1,1,UPS\n1001,T1,SKU-L2,1,DHL\n").rows
    assert problems(row) == "Lines 2, 3 are one parcel, but differ in: carrier."
    (row,) = bench.preview(headings + "1001,T1,SKU-L1,1,UPS\n1001,T1,,,UPS\n").rows
    assert problems(row) == "Line 3 belongs to this parcel, but doesn't say which item (SKU)."
    (row,) = bench.preview(headings + "1001,T1,,1,UPS\n").rows
    assert problems(row) == "A quantity is given, but not of which item (SKU)."


def test_odd_tracking_numbers_are_doubts_and_dont_keep_a_row_from_being_recorded(bench: Bench) -> None:
    mistyped, other = bench.row(f"1001,{UPS_MISTYPED}"), bench.row(f"1001,{UPS}", carrier="DPD")
    assert "check digit" in doubts(mistyped)
    assert "UPS" in doubts(other)
    assert mistyped.ready
    assert other.ready
    assert bench.row("1001,OUR-VAN-7").doubts == ()


def test_a_number_in_use_on_another_order_or_twice_in_the_file_is_a_doubt(bench: Bench) -> None:
    bench.shop.save(order("1003"))
    bench.shop.ship(draft("OUR-VAN-7"), number="1003")
    shown = bench.preview("Order,Tracking\n1001,our van 7\n1002,VAN-8\n1001,x\n", carrier="Van")
    assert "used for order 1003 (Shop) already" in doubts(shown.rows[0])
    both = bench.preview("Order,Tracking\n1001,VAN-8\n1002,VAN 8\n", carrier="Van")
    assert [doubts(row) for row in both.rows] == [
        "This tracking number stands with another order too, in line 3.",
        "This tracking number stands with another order too, in line 2.",
    ]
    assert both.doubtful == 2
    assert both.ready == 2


def test_a_missing_column_is_said_before_anything_else(bench: Bench) -> None:
    with pytest.raises(UsageError, match="No column with tracking numbers was found; its heading can be"):
        bench.preview("Order number;Name\n1001;Kim\n")


def test_a_file_can_be_read_without_a_desk(tmp_path: Path) -> None:
    file = tmp_path / "parcels.csv"
    file.write_text("Commande;Suivi;Poids\n1001;T1;2 kg\n", "utf-8")
    read = read_file(file)
    assert (read.headings, read.unknown_headings) == (("Commande", "Suivi"), ("Poids",))
    assert [row.texts() for row in read.rows] == [("1001", "T1", "2 kg")]


def test_a_long_file_reads_its_orders_in_batches(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = [str(number) for number in range(5000, 6200)]
    bench.shop.save(*(order(number) for number in numbers))
    asked: list[int] = []
    read = queries.orders_without_history

    def counted(db: Database, ids: list[int]) -> object:
        asked.append(len(ids))
        return read(db, ids)

    monkeypatch.setattr(queries, "orders_without_history", counted)
    shown = bench.preview("Order,Tracking\n" + "".join(f"{number},T{number}\n" for number in numbers))
    assert shown.ready == 1200
    assert asked == [500, 500, 200]
