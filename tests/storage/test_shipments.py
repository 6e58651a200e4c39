from __future__ import annotations

from decimal import Decimal

import pytest
from stocked_store import HOME, NOW, StockedStore, draft, line, order

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.errors import NotFound, NotShippable
from ordersync_gui.domain.notice import NoticeItem, NoticeState, ShipmentNotice
from ordersync_gui.domain.order import LineKind, Order
from ordersync_gui.domain.shipment import ShipmentDraft, ShipmentLine
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import outbox, queries, shipments
from ordersync_gui.storage.tables import DeskFacts, Notices, ShipmentLines, Shipments

CHARGE = line("F1", "1", kind=LineKind.FEE, name="Gift wrap")


def _ids(shop: StockedStore) -> list[int]:
    return [view.id for view in shop.details().lines]


def _refused(shop: StockedStore, parcel: ShipmentDraft | None = None) -> str:
    with pytest.raises(NotShippable) as caught:
        shop.ship(parcel)
    return str(caught.value)


def test_a_parcel_and_its_notice_are_recorded_together(shop: StockedStore) -> None:
    shop.save(order())
    ids = _ids(shop)

    recorded = shop.ship(draft("  00 34  1 ", service=" Express ", note_to_buyer="Thanks", cost=590))

    details = shop.details()
    (parcel,), (notice,) = details.shipments, details.notices
    assert (recorded.shipment_id, recorded.notice_id, recorded.created) == (parcel.id, notice.id, True)
    assert recorded.changes.orders == {details.id}
    assert recorded.changes.notices
    assert (parcel.carrier, parcel.service, parcel.tracking_number) == ("DHL", "Express", "00 34 1")
    assert (parcel.operator, parcel.created_at) == ("Kim", NOW)
    assert dict(parcel.lines) == {ids[0]: Decimal(2), ids[1]: Decimal(1)}
    assert (notice.state, notice.attempts, notice.whole_order) == (NoticeState.QUEUED, 0, True)
    assert details.status is OrderStatus.SHIPPED
    assert shop.told()[1:] == ["Shipped with DHL 00 34 1 (2 × Item L1, 1 × Item L2).", "Notice queued."]  # noqa: RUF001 - the sign is meant
    assert details.timeline[1].who == "Kim"


def test_the_notice_echoes_the_channels_own_values(shop: StockedStore) -> None:
    shop.save(order(lines=(line(" L 1", "0.375", sku=" sku ", name="Tea ", upc="01"), CHARGE)))
    recorded = shop.ship(draft("T1", service="Exp", note_to_buyer="Thanks", cost=590))
    assert recorded.notice_id is not None

    leased = outbox.lease(shop.db, notice_id=recorded.notice_id, owner="me", expires=NOW, now=NOW)

    assert leased is not None
    assert leased.steps_done == 0
    assert leased.notice == ShipmentNotice(
        order_number="1001",
        order_id="R1001",
        carrier="DHL",
        tracking_number="T1",
        ship_date=draft().ship_date,
        created_at=NOW,
        service="Exp",
        customer_code="asa",
        note_to_buyer="Thanks",
        cost=590,
        currency="EUR",
        whole_order=True,
        recipient=HOME,
        items=(NoticeItem(" L 1", " sku ", "Tea ", Decimal("0.375"), "01"),),
    )


@pytest.mark.parametrize(
    "again", [draft("t1"), draft(" T1 "), draft("T1", carrier="dhl "), draft("T1", service="X")]
)
def test_the_same_parcel_again_is_the_one_that_is_recorded(shop: StockedStore, again: ShipmentDraft) -> None:
    shop.save(order())
    first = shop.ship(draft("T1"))

    second = shop.ship(again)

    assert (second.shipment_id, second.notice_id, second.created) == (first.shipment_id, first.notice_id, False)
    assert not second.changes
    assert len(shop.details().notices) == 1
    assert len(shop.told()) == 3


def test_the_same_contents_written_out_are_the_same_parcel(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship()
    first, second = _ids(shop)

    assert not shop.ship(draft(lines={first: "2.0", second: "1"})).created


def test_another_number_for_a_shipped_order_is_refused(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship(draft("T1"))

    assert "shipped already: nothing is left" in _refused(shop, draft("T2"))


def test_a_parcel_without_notice_gets_one_later_and_only_one(shop: StockedStore) -> None:
    shop.save(order())
    silent = shop.ship(notify=False)

    told = shop.ship()
    again = shop.ship()

    assert silent.notice_id is None
    assert (told.shipment_id, told.created, told.changes.notices) == (silent.shipment_id, False, True)
    assert again.notice_id == told.notice_id
    assert shop.details().notices[0].whole_order


def test_an_order_split_in_two_parcels(shop: StockedStore) -> None:
    shop.save(order())
    first, second = _ids(shop)

    part = shop.ship(draft("T1", {first: "1"}))
    after_part = shop.details()
    rest = shop.ship(draft("T2"))

    assert after_part.status is OrderStatus.AWAITING_SHIPMENT
    assert [view.shipped for view in after_part.lines] == [Decimal(1), Decimal(0)]
    assert part.created
    assert rest.created
    done = shop.details()
    assert done.status is OrderStatus.SHIPPED
    assert dict(done.shipments[1].lines) == {first: Decimal(1), second: Decimal(1)}
    assert [notice.whole_order for notice in done.notices] == [False, False]


def test_a_repeated_part_is_the_recorded_one_and_an_equal_second_part_needs_its_own_number(
    shop: StockedStore,
) -> None:
    shop.save(order())
    first, _ = _ids(shop)

    created = [shop.ship(draft(number, {first: "1"})).created for number in ("T1", "t1 ", "T2")]

    assert created == [True, False, True]
    assert shop.details().lines[0].shipped == 2


def test_the_rest_goes_out_though_the_shop_says_shipped_since_the_first_parcel(shop: StockedStore) -> None:
    shop.save(order())
    first, _ = _ids(shop)
    shop.ship(draft("T1", {first: "1"}))
    shop.save(order(source_status="gone"))

    assert shop.ship(draft("T2")).created
    assert "nothing is left" in _refused(shop, draft("T3"))


def test_fractional_quantities_add_up_exactly(shop: StockedStore) -> None:
    shop.save(order(lines=(line("L1", "0.3"),)))
    (only,) = _ids(shop)

    shop.ship(draft("T1", {only: "0.1"}))
    shop.ship(draft("T2", {only: "0.1"}))
    refusal = _refused(shop, draft("T3", {only: "0.11"}))
    shop.ship(draft("T3", {only: "0.1"}))

    assert 'Of "Item L1" only 0.1 are left' in refusal
    assert shop.details().status is OrderStatus.SHIPPED


def test_a_line_named_twice_in_a_parcel_is_summed(shop: StockedStore) -> None:
    shop.save(order())
    first, _ = _ids(shop)
    one = ShipmentLine(first, Decimal(1))

    shop.ship(ShipmentDraft("DHL", "T1", NOW.date(), lines=(one, one)))

    assert dict(shop.details().shipments[0].lines) == {first: Decimal(2)}


@pytest.mark.parametrize("quantity", ["0", "-1", "NaN", "Infinity"])
def test_a_quantity_must_be_more_than_zero(shop: StockedStore, quantity: str) -> None:
    shop.save(order())

    assert "must be more than zero" in _refused(shop, draft(lines={_ids(shop)[0]: quantity}))


def test_more_than_is_left_is_refused_and_nothing_is_written(shop: StockedStore) -> None:
    shop.save(order())

    assert "only 2 are left" in _refused(shop, draft(lines={_ids(shop)[0]: "3"}))

    assert shop.db.tuples(Shipments.select()) == []
    assert shop.db.tuples(Notices.select()) == []


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (order(source_status="void"), "cancelled at the shop"),
        (order(source_status="odd"), "isn't mapped"),
        (order(source_status="pending"), "isn't paid yet"),
        (order(source_status="wait"), "on hold"),
        (order(source_status="gone"), "shipped already, says the shop"),
        (order(ship_to=Address(name="A", country="SE")), "street, city missing"),
        (order(lines=()), "no items left to ship"),
        (order(lines=(CHARGE,)), "no items left to ship"),
    ],
)
def test_what_cannot_be_shipped_says_why(shop: StockedStore, found: Order, reason: str) -> None:
    shop.save(found)

    assert reason in _refused(shop)
    assert shop.db.tuples(Shipments.select()) == []


def test_a_held_order_is_refused(shop: StockedStore) -> None:
    shop.save(order())
    with shop.db.transaction():
        shop.db.run(DeskFacts.insert(order=shop.details().id, held=True))
    shop.save(order(total=1))

    assert shop.details().status is OrderStatus.ON_HOLD
    assert "on hold" in _refused(shop)


def test_a_parcel_needs_carrier_number_and_contents(shop: StockedStore) -> None:
    shop.save(order())

    assert "carrier is missing" in _refused(shop, draft(carrier=" "))
    assert "tracking number is missing" in _refused(shop, draft(" \t"))
    assert "parcel is empty" in _refused(shop, draft(lines={}))


def test_only_goods_of_the_order_can_be_packed(shop: StockedStore) -> None:
    shop.save(order(lines=(line("L1", "2"), CHARGE)), order("2"))
    goods, charge = _ids(shop)
    strange = shop.details("2").lines[0].id

    assert "nothing to pack" in _refused(shop, draft(lines={charge: "1"}))
    assert "isn't part of order 1001" in _refused(shop, draft(lines={strange: "1"}))
    shop.ship(draft("T1", {goods: "1"}))
    shop.save(order(lines=(line("L9", "1"), CHARGE)), order("2"))
    assert "isn't part of order 1001" in _refused(shop, draft("T2", lines={goods: "1"}))


def test_an_unknown_order_is_said_to_be_gone(shop: StockedStore) -> None:
    with pytest.raises(NotFound):
        shipments.record_shipment(
            shop.db, order_id=99, draft=draft(), notify=True, not_before=NOW, operator="Kim", now=NOW
        )


def test_a_failure_on_the_way_takes_parcel_and_notice_back(
    shop: StockedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.save(order())

    def fail(*_args: object, **_values: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(shipments, "derive", fail)
    with pytest.raises(RuntimeError):
        shop.ship()

    for table in (Shipments, ShipmentLines, Notices):
        assert shop.db.tuples(table.select()) == []
    assert shop.details().status is OrderStatus.AWAITING_SHIPMENT


def test_an_order_cancelled_after_shipping_needs_attention(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship()

    shop.save(order(source_status="void"))

    details = shop.details()
    assert details.status is OrderStatus.CANCELLED
    assert [reason.kind for reason in details.attention] == [AttentionKind.CANCELLED_AFTER_SHIPPING]
    assert "take it back here: then a notice that waits isn't sent" in str(details.attention[0].message)


def test_an_order_that_grows_after_shipping_waits_again(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship()

    shop.save(order(lines=(line("L1", "2"), line("L2", "1"), line("L3", "1"))))

    assert shop.details().status is OrderStatus.AWAITING_SHIPMENT
    assert queries.status_counts(shop.db, None).by_status == {OrderStatus.AWAITING_SHIPMENT: 1}


def test_a_long_parcel_is_told_shortly(shop: StockedStore) -> None:
    shop.save(order(lines=tuple(line(f"L{number}", "1") for number in range(7))))

    shop.ship()

    assert shop.told()[1].endswith("1 × Item L4, +2).")  # noqa: RUF001 - the sign is meant
