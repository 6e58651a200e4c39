"""What every channel must do that looks at one order by its feed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from contract_bench import ContractBench
from contract_looking import sought

from ordersync_gui.channels.abilities import ReadsBackOrder
from ordersync_gui.domain.channel import Connection
from ordersync_gui.domain.look import LookWay, OrderLook, SoughtOrder
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.status import OrderStatus, mapped_status
from ordersync_gui.practice import PracticeShop

AWAY = "America/New_York"


class FeedLookingContract(ContractBench):
    """Tests of looks by feed; a channel that looks otherwise, or not at all, skips them."""

    def feed_look(self, shop: PracticeShop, wanted: SoughtOrder, **values: str) -> OrderLook:
        """The order as the feed shows it; values: of the form, in place of the shop's own."""
        login = self.connection(shop)
        connection = Connection({**login.values, **values}, login.secrets)
        with self.session(connection) as session:
            return self.feed_looker(shop).look_at_order(connection, wanted, session)

    def feed_looker(self, shop: PracticeShop) -> ReadsBackOrder:
        """The provider as one that looks by feed; another one skips the test."""
        if not isinstance(self.provider, ReadsBackOrder):
            pytest.skip("this channel can't be asked for one order")
        if self.provider.way_to_look(self.connection(shop)) is not LookWay.FEED:
            pytest.skip("this channel is asked directly")
        return self.provider

    def says(self, look: OrderLook) -> OrderStatus:
        """What the look says of the order, by the channel's usual words."""
        return mapped_status(self.provider.spec.default_status_map, look.word, look.implied_status)

    def now(self, shop: PracticeShop, order: Order) -> Order:
        """The order as the shop has it now."""
        return shop.order(order.number)

    def test_an_order_that_did_not_change_is_listed_as_it_is(self, shop: PracticeShop) -> None:
        order = self.paid_order(shop)
        look = self.feed_look(shop, sought(order))
        assert look.shown
        assert self.says(look) is OrderStatus.AWAITING_SHIPMENT
        assert look.tracking_numbers is None
        assert not shop.ledger
        assert len(shop.requests) == 1

    def test_one_that_was_changed_since_is_not_listed_where_it_was_and_that_tells_nothing(
        self, shop: PracticeShop
    ) -> None:
        order = self.paid_order(shop)
        assert self.feed_look(shop, sought(order)).shown
        self.tell(shop, self.notice(order))
        look = self.feed_look(shop, sought(order))
        assert not look.shown
        assert look == OrderLook(look.requested_at, shown=False)
        assert self.says(self.feed_look(shop, sought(self.now(shop, order)))) is OrderStatus.SHIPPED
        assert shop.effects(order.number) == 1

    def test_an_order_that_the_shop_does_not_know_is_not_listed(self, shop: PracticeShop) -> None:
        order = self.paid_order(shop)
        for stranger in (
            replace(sought(order), number="99999999", id="99999999"),
            replace(sought(order), number="99999999"),
            replace(sought(order), id="99999999"),
        ):
            assert not self.feed_look(shop, stranger).shown

    @pytest.mark.parametrize("off", [-3, 3])
    def test_an_order_is_looked_for_around_its_last_change_only(self, shop: PracticeShop, off: int) -> None:
        order = self.paid_order(shop)
        elsewhere = replace(sought(order), modified_at=order.modified_at + timedelta(minutes=off))
        assert not self.feed_look(shop, elsewhere).shown

    def test_a_shop_that_is_read_in_another_time_zone_is_asked_in_that_zone(self, shop: PracticeShop) -> None:
        order = self.paid_order(shop)
        # As an import by that zone has it: the same wall-clock time, some hours later.
        there = {hours: order.modified_at + timedelta(hours=hours) for hours in (4, 5)}
        found = [
            hours
            for hours, moment in there.items()
            if self.feed_look(shop, replace(sought(order), modified_at=moment), time_zone=AWAY).shown
        ]
        assert len(found) == 1, "summer or winter time"

    def test_where_the_zone_is_another_than_the_order_was_read_in_nothing_is_said(
        self, shop: PracticeShop
    ) -> None:
        order = self.paid_order(shop)
        look = self.feed_look(shop, sought(order), time_zone=AWAY)
        assert look == OrderLook(look.requested_at, shown=False)

    @pytest.mark.parametrize(
        "dirt", ["bom", "notices", "trailing", "control-chars", "wrong-encoding", "no-pages", "repeat-last-page"]
    )
    def test_a_dirty_feed_shows_the_order_all_the_same(self, shop: PracticeShop, dirt: str) -> None:
        order = self.paid_order(shop)
        assert self.feed_looker(shop)
        shop.misbehave = {dirt}
        look = self.feed_look(shop, sought(order))
        assert look.shown
        assert self.says(look) is OrderStatus.AWAITING_SHIPMENT

    @pytest.mark.parametrize("dirt", ["one-bad-order", "missing-field"])
    def test_of_an_order_that_cannot_be_read_nothing_is_said(self, shop: PracticeShop, dirt: str) -> None:
        order = self.paid_order(shop)
        assert self.feed_looker(shop)
        shop.misbehave = {dirt}
        assert not self.feed_look(shop, sought(order)).shown
