"""One parcel for several orders: a shipment and a notice for each, all of them or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from stocked_store import HOME, LATER, NOW, StockedStore, draft, order

from ordersync_gui.domain.errors import NotFound, NotShippable, UsageError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import combining, derivation, outbox, shipments
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queueing import Tells
from ordersync_gui.storage.shipments import Recorded
from ordersync_gui.storage.tables import Shipments

AT_ONCE = Tells(notify=True, not_before=NOW)


def _combine(
    shop: StockedStore,
    drafts: Sequence[tuple[int, ShipmentDraft]],
    *,
    telling: dict[int, Tells] | None = None,
    despite_addresses: bool = False,
) -> tuple[Recorded, ...]:
    return combining.record_combined(
        shop.db,
        drafts=drafts,
        telling=telling or {order_id: AT_ONCE for order_id, _ in drafts},
        operator="Kim",
        now=NOW,
        despite_addresses=despite_addresses,
    )


def _ids(shop: StockedStore, *numbers: str) -> list[int]:
    return [shop.details(number).id for number in numbers]


def test_each_order_has_its_part_its_notice_and_the_same_mark(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"), order("3"))
    one, two = _ids(shop, "1", "2")

    recorded = _combine(shop, [(one, draft("T1", cost=300)), (two, draft(" T1", cost=200))])

    first, second = shop.parcel("1"), shop.parcel("2")
    assert [each.shipment_id for each in recorded] == [first.id, second.id]
    assert [each.changes.orders for each in recorded] == [{one}, {two}]
    assert first.combined == second.combined != ""
    assert (first.cost, second.cost) == (300, 200)
    for number, other in (("1", "2"), ("2", "1")):
        (notice,) = shop.details(number).notices
        assert (notice.state, notice.tracking_number) == (NoticeState.QUEUED, "T1")
        assert shop.details(number).status is OrderStatus.SHIPPED
        assert shop.told(number)[-1] == f"In one parcel with {other}."
    assert len(outbox.due(shop.db, store_id=None, now=NOW)) == 2


def test_each_order_is_told_as_its_own_store_wants(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    shop.save(order("1"))
    other.save(order("2"))
    one, two = shop.details("1").id, other.details("2").id
    telling = {one: Tells(notify=False, not_before=NOW), two: replace(AT_ONCE, not_before=LATER, parts=False)}

    _combine(shop, [(one, draft()), (two, draft())], telling=telling)

    assert shop.states("1") == []
    (notice,) = other.details("2").notices
    assert (notice.not_before, notice.whole_order) == (LATER, True)


def test_parts_of_orders_go_in_one_parcel(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"))
    one, two = _ids(shop, "1", "2")
    part = {shop.details("1").lines[0].id: "1"}

    _combine(shop, [(one, draft(lines=part)), (two, draft())])

    assert shop.details("1").status is OrderStatus.AWAITING_SHIPMENT
    assert len(shop.parcel("1").lines) == 1


@pytest.mark.parametrize(
    "other",
    [
        replace(HOME, address1="Storgatan 2"),
        replace(HOME, name="Bo Ek"),
        replace(HOME, postal_code="211 35"),
        replace(HOME, city="Lund"),
        replace(HOME, country="NO"),
        replace(HOME, address2="2 tr"),
    ],
)
def test_orders_for_different_addresses_go_together_only_if_a_person_says_so(
    shop: StockedStore, other: object
) -> None:
    shop.save(order("1"), order("2", ship_to=other))
    drafts = [(order_id, draft()) for order_id in _ids(shop, "1", "2")]

    with pytest.raises(NotShippable, match="Orders 1 and 2 go to different addresses"):
        _combine(shop, drafts)
    assert shop.db.tuples(Shipments.select()) == []

    assert len(_combine(shop, drafts, despite_addresses=True)) == 2


def test_the_same_address_may_be_spelled_otherwise(shop: StockedStore) -> None:
    spelled = replace(HOME, name="ÅSA  öberg", address1="STORGATAN", address2="1", postal_code="21134", phone="1")
    shop.save(order("1"), order("2", ship_to=spelled))

    assert len(_combine(shop, [(order_id, draft()) for order_id in _ids(shop, "1", "2")])) == 2


def test_one_that_cannot_be_shipped_keeps_all_back_and_is_named(shop: StockedStore) -> None:
    shop.save(order("1"), order("2", source_status="void"), order("3"))
    one, cancelled, three = _ids(shop, "1", "2", "3")
    nothing = draft(lines={})

    with pytest.raises(NotShippable, match=r"^Order 2 is cancelled at the shop"):
        _combine(shop, [(one, draft()), (cancelled, draft())])
    with pytest.raises(NotShippable, match=r"^Order 3: The parcel is empty\."):
        _combine(shop, [(one, draft()), (three, nothing)])
    with pytest.raises(NotFound):
        _combine(shop, [(one, draft()), (99, draft())])

    assert shop.db.tuples(Shipments.select()) == []
    assert shop.told("1") == ["Imported from Shop."]


def test_it_takes_two_orders_and_one_number(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"))
    one, two = _ids(shop, "1", "2")

    for drafts in ([], [(one, draft())], [(one, draft()), (one, draft())]):
        with pytest.raises(UsageError, match="two or more orders"):
            _combine(shop, drafts)
    with pytest.raises(UsageError, match="one carrier and one tracking number"):
        _combine(shop, [(one, draft("T1")), (two, draft("T2"))])


def test_once_more_is_the_same_parcel(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"))
    drafts = [(order_id, draft()) for order_id in _ids(shop, "1", "2")]
    first = _combine(shop, drafts)
    before = [shop.details(number) for number in "12"]

    again = _combine(shop, drafts)

    assert [each.shipment_id for each in again] == [each.shipment_id for each in first]
    assert not any(each.created or each.changes for each in again)
    assert [shop.details(number) for number in "12"] == before


def test_a_parcel_that_is_recorded_for_one_order_takes_another_one_in(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"), order("3"))
    one, two, three = _ids(shop, "1", "2", "3")
    alone = shop.ship(number="1")

    both = _combine(shop, [(one, draft()), (two, draft())])
    _combine(shop, [(one, draft()), (three, draft())])

    assert [each.created for each in both] == [False, True]
    assert both[0].shipment_id == alone.shipment_id
    assert len({shop.parcel(number).combined for number in "123"} - {""}) == 1


def test_one_order_of_it_is_taken_back_alone(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"))
    _combine(shop, [(order_id, draft()) for order_id in _ids(shop, "1", "2")])

    shop.void(shop.parcel("1").id)

    assert (shop.states("1"), shop.states("2")) == ([NoticeState.CANCELLED], [NoticeState.QUEUED])
    assert not shop.parcel("2").voided


def test_a_failure_at_the_second_order_takes_the_first_back(
    shop: StockedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.save(order("1"), order("2"))
    one, two = _ids(shop, "1", "2")

    def fail_at_second(db: Database, ids: Sequence[int]) -> object:
        if two in ids:
            raise RuntimeError
        return derivation.derive(db, ids)

    monkeypatch.setattr(shipments, "derive", fail_at_second)
    with pytest.raises(RuntimeError):
        _combine(shop, [(one, draft()), (two, draft())])

    assert shop.db.tuples(Shipments.select()) == []
    assert shop.details("1").status is OrderStatus.AWAITING_SHIPMENT
