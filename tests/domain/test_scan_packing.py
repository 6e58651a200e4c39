"""Counting items into a parcel."""

from __future__ import annotations

from decimal import Decimal

from ordersync_gui.domain.desk import LineView
from ordersync_gui.domain.order import LineKind, OrderLine
from ordersync_gui.domain.scan_packing import ItemScan, Packing, left_of


def view(number: int, sku: str, quantity: str, *, shipped: str = "0", kind: LineKind = LineKind.ITEM) -> LineView:
    line = OrderLine(str(number), sku, sku.title(), Decimal(quantity), Decimal(1), kind=kind)
    return LineView(number, line, Decimal(shipped))


PACKING = Packing(7, "A-1", (view(1, "mug", "2"), view(2, "cup", "1"), view(3, "mug", "1")))


def scanned(packing: Packing, *texts: str) -> tuple[Packing, list[ItemScan]]:
    came = []
    for text in texts:
        packing, what, _line = packing.scan(text)
        came.append(what)
    return packing, came


def test_every_item_is_counted_until_all_is_there() -> None:
    packing, came = scanned(PACKING, "MUG", "cup", "mug", "mug")
    assert came == [ItemScan.COUNTED] * 4
    assert packing.is_complete
    assert packing.missing == ()
    assert not PACKING.has_begun


def test_lines_of_the_same_item_are_filled_one_after_the_other() -> None:
    packing, _ = scanned(PACKING, "mug", "mug", "mug")
    assert (packing.count(1), packing.count(3)) == (Decimal(2), Decimal(1))


def test_one_too_many_and_a_wrong_one_change_nothing() -> None:
    packing, _ = scanned(PACKING, "cup")
    again, came = scanned(packing, "cup", "plate")
    assert came == [ItemScan.TOO_MANY, ItemScan.WRONG]
    assert again == packing
    assert packing.scan("cup")[2] == PACKING.lines[1]


def test_what_is_missing_is_told_with_amounts() -> None:
    packing, _ = scanned(PACKING, "mug", "cup")
    assert [(line.id, amount) for line, amount in packing.missing] == [(1, Decimal(1)), (3, Decimal(1))]


def test_goods_without_a_barcode_are_counted_by_hand() -> None:
    packing = PACKING.add(1).add_all(1).add(1)
    assert packing.count(1) == Decimal(2)
    assert packing.by_hand == {1}
    assert packing.take_out(1).by_hand == {1}
    assert packing.take_out(1).take_out(1).by_hand == frozenset()
    assert PACKING.take_out(2).count(2) == 0


def test_fractions_are_counted_to_their_end() -> None:
    packing = Packing(7, "A-1", (view(1, "rope", "1.5"),))
    packing, came = scanned(packing, "rope", "rope", "rope")
    assert came == [ItemScan.COUNTED, ItemScan.COUNTED, ItemScan.TOO_MANY]
    assert packing.count(1) == Decimal("1.5")


def test_only_goods_that_are_left_belong_into_the_parcel() -> None:
    assert left_of(view(1, "mug", "3", shipped="1")) == Decimal(2)
    assert left_of(view(1, "fee", "3", kind=LineKind.FEE)) == 0
    assert left_of(LineView(1, view(1, "mug", "3").line, Decimal(0), vanished=True)) == 0
