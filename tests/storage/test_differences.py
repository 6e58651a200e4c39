"""What the desk and a shop say differently of an order is noticed; lists and counts know each kind."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mapped import map_words
from stocked_store import HOME, LATER, NOW, StockedStore, line, order

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import orders, queries
from ordersync_gui.storage.differences import DRIFT_GRACE

OPEN, ELSEWHERE = AttentionKind.OPEN_AT_SHOP, AttentionKind.SHIPPED_AT_SHOP
CONFLICT, TOO_MUCH = AttentionKind.ADDRESS_CONFLICT, AttentionKind.SHIPPED_TOO_MUCH
AFTER = NOW + DRIFT_GRACE
NEW_HOME = replace(HOME, address1="Storgatan 9")


class TestShippedBySomebodyElse:
    """The shop shows an order as shipped of which no parcel was recorded here."""

    def test_an_order_that_was_open_at_first_is_noticed(self, shop: StockedStore) -> None:
        shop.save(order())

        shop.save(order(source_status="gone"))

        (reason,) = shop.details().attention
        assert (reason.kind, reason.detail) == (ELSEWHERE, "gone")

    def test_one_that_came_as_shipped_is_none(self, shop: StockedStore) -> None:
        shop.save(order(source_status="gone"))
        shop.save(order())

        shop.save(order(source_status="gone"))

        assert shop.reasons() == []

    def test_another_meaning_of_the_same_word_is_none(self, shop: StockedStore) -> None:
        shop.save(order("1"), order("2"))
        shop.save(order("2", source_status="pending"))
        words = {"paid": OrderStatus.SHIPPED, "pending": OrderStatus.SHIPPED}
        map_words(shop.db, store_id=shop.store_id, words=words, now=NOW, operator="Kim")

        assert shop.reasons("1") == []
        assert shop.reasons("2") == [ELSEWHERE]

    @pytest.mark.parametrize("taken_back", [False, True])
    def test_one_of_which_a_parcel_was_recorded_is_none(self, shop: StockedStore, *, taken_back: bool) -> None:
        shop.save(order())
        shop.ship()
        if taken_back:
            shop.void()

        shop.save(order(source_status="gone"))

        assert shop.reasons() == []

    def test_a_parcel_that_is_recorded_after_all_ends_it(self, shop: StockedStore) -> None:
        """As when the shop's word meant something else before a person put the map right."""
        shop.save(order())
        shop.save(order(source_status="gone"))
        map_words(
            shop.db,
            store_id=shop.store_id,
            words={"gone": OrderStatus.AWAITING_SHIPMENT},
            now=LATER,
            operator="Kim",
        )

        assert shop.reasons() == []
        assert shop.ship().created


class TestTwoAddresses:
    """The shop changes an address that was corrected here."""

    def _correct(self, shop: StockedStore) -> None:
        ours = replace(HOME, address1="Storgatan 2")
        orders.correct_ship_to(shop.db, order_id=shop.details().id, address=ours, operator="Kim", now=NOW)

    def _settle(self, shop: StockedStore, *, keep_ours: bool) -> bool:
        order_id = shop.details().id
        return bool(
            orders.settle_address_conflict(
                shop.db, order_id=order_id, keep_ours=keep_ours, operator="Kim", now=LATER
            )
        )

    def test_a_change_at_the_shop_after_the_correction_is_noticed(self, shop: StockedStore) -> None:
        shop.save(order())
        self._correct(shop)
        before = shop.reasons()

        shop.save(order(ship_to=NEW_HOME))

        assert (before, shop.reasons()) == ([], [CONFLICT])
        (reason,) = shop.details().attention
        assert reason.detail == "Åsa Öberg, Storgatan 9, Malmö, 211 34, SE"
        assert shop.details().ship_to.address1 == "Storgatan 2"

    @pytest.mark.parametrize("address", [HOME, replace(HOME, address1="Storgatan 2")])
    def test_back_to_the_old_or_to_ours_is_no_conflict(self, shop: StockedStore, address: object) -> None:
        shop.save(order())
        self._correct(shop)
        shop.save(order(ship_to=NEW_HOME))

        shop.save(order(ship_to=address))

        assert shop.reasons() == []

    @pytest.mark.parametrize("keep_ours", [True, False])
    def test_a_person_says_which_one_counts(self, shop: StockedStore, *, keep_ours: bool) -> None:
        shop.save(order())
        self._correct(shop)
        shop.save(order(ship_to=NEW_HOME))

        assert self._settle(shop, keep_ours=keep_ours)

        details = shop.details()
        assert details.attention == ()
        assert details.ship_to.address1 == ("Storgatan 2" if keep_ours else "Storgatan 9")
        assert details.ship_to_corrected is keep_ours
        assert details.timeline[-1].who == "Kim"
        shop.save(order(ship_to=replace(HOME, address1="Storgatan 10")))
        assert shop.reasons() == ([CONFLICT] if keep_ours else [])

    def test_without_a_conflict_there_is_nothing_to_settle(self, shop: StockedStore) -> None:
        shop.save(order())
        self._correct(shop)

        with pytest.raises(UsageError):
            self._settle(shop, keep_ours=True)
        with pytest.raises(NotFound):
            orders.settle_address_conflict(shop.db, order_id=99, keep_ours=True, operator="Kim", now=NOW)

    def test_correcting_it_anew_settles_it_too(self, shop: StockedStore) -> None:
        shop.save(order())
        self._correct(shop)
        shop.save(order(ship_to=NEW_HOME))

        self._correct(shop)

        assert shop.reasons() == []


class TestShippedTooMuch:
    """More was shipped than the channel has on the order by now."""

    @pytest.mark.parametrize(
        ("now", "what"),
        [
            pytest.param(order(lines=(line("L1", "1"), line("L2", "1"))), "2 × Item L1 (now 1)", id="less"),  # noqa: RUF001 - the sign is meant
            pytest.param(order(lines=(line("L1", "2"),)), "1 × Item L2 (now 0)", id="vanished"),  # noqa: RUF001 - as above
        ],
    )
    def test_a_line_that_shrinks_or_vanishes_after_shipping_is_noticed(
        self, shop: StockedStore, now: Order, what: str
    ) -> None:
        shop.save(order())
        shop.ship()

        shop.save(now)

        (reason,) = shop.details().attention
        assert (reason.kind, reason.detail) == (TOO_MUCH, what)
        shop.void()
        assert shop.reasons() == []

    def test_of_a_cancelled_order_only_that_is_said(self, shop: StockedStore) -> None:
        shop.save(order())
        shop.ship()

        shop.save(order(source_status="void", lines=()))

        assert shop.reasons() == [AttentionKind.CANCELLED_AFTER_SHIPPING]


def _one_of_each(shop: StockedStore) -> None:
    """Order 1 open at the shop and shipped too much, 2 shipped by somebody else, 3 unmapped, 4 in order."""
    for number in "1234":
        shop.save(order(number))
    shop.attempt(shop.ship(number="1").notice_id)
    less = order("1", lines=(line("L1", "1"), line("L2", "1")))
    shop.save(less, order("2", source_status="gone"), order("3", source_status="odd"), at=AFTER)


def _listed(shop: StockedStore, *kinds: AttentionKind) -> set[str]:
    rows = queries.order_rows(shop.db, queries.order_ids(shop.db, OrderFilter(attention=frozenset(kinds))))
    return {row.number for row in rows.values()}


def test_lists_are_filtered_by_reason_and_counts_know_each(shop: StockedStore) -> None:
    _one_of_each(shop)

    unmapped = AttentionKind.UNMAPPED_STATUS
    assert _listed(shop, OPEN) == {"1"}
    assert _listed(shop, OPEN, TOO_MUCH) == {"1"}
    assert _listed(shop, ELSEWHERE, unmapped) == {"2", "3"}
    assert _listed(shop, CONFLICT) == set()
    counts = queries.status_counts(shop.db, shop.store_id)
    assert counts.needs_attention == 3
    assert counts.by_attention == {OPEN: 1, TOO_MUCH: 1, ELSEWHERE: 1, unmapped: 1}


def test_a_word_of_the_shop_that_looks_like_a_reason_is_none(shop: StockedStore) -> None:
    shop.save(order(source_status='["open_at_shop","x"],["open_at_shop",'))

    assert _listed(shop, OPEN) == set()


def test_orders_that_are_left_out_are_in_no_count(shop: StockedStore) -> None:
    shop.save(order("1", source="Amazon", source_status="odd"), order("2", source_status="odd"))
    shop.leave_out("Amazon")

    counts = queries.status_counts(shop.db, None)

    assert (counts.needs_attention, dict(counts.by_attention)) == (1, {AttentionKind.UNMAPPED_STATUS: 1})
