"""What every channel must do when it reads: told trouble, exact orders, whole pages."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime, timedelta

import pytest
from contract_bench import ALL_TIME, ORDERS, ContractBench

from ordersync_gui.channels.abilities import ListsStatuses, OutlinesOrders
from ordersync_gui.domain.channel import Connection, Window
from ordersync_gui.domain.errors import (
    AuthFailed,
    BadReply,
    ChannelError,
    NotAllowed,
    RateLimited,
    Unavailable,
    Unreachable,
)
from ordersync_gui.domain.status import OrderStatus, mapped_status
from ordersync_gui.practice import PracticeShop


class ReadingContract(ContractBench):
    """Tests of reading orders."""

    @pytest.mark.parametrize(
        ("trouble", "error"),
        [
            ("401", AuthFailed),
            ("403", NotAllowed),
            ("404", BadReply),
            ("429", RateLimited),
            ("500", Unavailable),
            ("503", Unavailable),
            ("html", BadReply),
            ("fault-200", ChannelError),
            ("drop-before", Unreachable),
            ("drop-after", Unreachable),
        ],
    )
    def test_trouble_is_told_and_over_when_the_shop_is_well_again(
        self, shop: PracticeShop, trouble: str, error: type[ChannelError]
    ) -> None:
        shop.misbehave = {trouble}
        with pytest.raises(error) as caught:
            self.page(shop)
        assert str(caught.value.what)
        if isinstance(caught.value, RateLimited):
            assert caught.value.retry_after == 30
        shop.misbehave = set()
        assert len(self.all_orders(shop)) == ORDERS

    def test_a_cut_off_answer_is_never_a_complete_page(self, shop: PracticeShop) -> None:
        shop.misbehave = {"cut-off"}
        try:
            page = self.page(shop)
        except ChannelError:
            pass
        else:
            assert page.damage is not None
        shop.misbehave = set()
        assert len(self.all_orders(shop)) == ORDERS

    def test_a_shop_that_says_nothing_is_given_up_after_a_while(self, shop: PracticeShop) -> None:
        connection = self.connection(shop)
        shop.misbehave = {"slow"}
        with self.session(connection, read=0.2) as session, pytest.raises(ChannelError) as caught:
            self.imports.fetch_page(connection, ALL_TIME, 1, session)
        assert isinstance(caught.value, Unreachable | BadReply)
        shop.misbehave = set()
        assert self.page(shop).orders

    def test_an_empty_answer_is_an_error_or_declared_as_no_orders(self, shop: PracticeShop) -> None:
        shop.misbehave = {"empty"}
        if self.empty_means_no_orders:
            page = self.page(shop)
            assert (page.orders, page.rejected, page.damage) == ((), (), None)
        else:
            with pytest.raises(BadReply):
                self.page(shop)
        shop.misbehave = set()
        assert len(self.all_orders(shop)) == ORDERS

    empty_means_no_orders = False

    @pytest.mark.parametrize("trouble", ["one-bad-order", "missing-field"])
    def test_an_order_that_cannot_be_read_is_named_and_costs_no_other(
        self, shop: PracticeShop, trouble: str
    ) -> None:
        shop.misbehave = {f"{trouble}*1"}
        page = self.page(shop)
        assert len(page.rejected) == 1
        rejected = page.rejected[0]
        assert rejected.reason
        assert rejected.raw
        assert rejected.number in {order.number for order in shop.orders}
        assert rejected.number not in {received.order.number for received in page.orders}
        assert rejected.number in self.all_orders(shop)

    def test_every_order_is_read_exactly_as_the_shop_has_it(self, shop: PracticeShop) -> None:
        """Money to the minor unit, times with their zone, every script, every field that the channel carries."""
        found = self.all_orders(shop)
        wanted = {order.number: shop.order(order.number) for order in shop.orders}
        assert found.keys() == wanted.keys()
        for number, received in found.items():
            assert asdict(received.order) == asdict(wanted[number])
        names = "".join(received.order.ship_to.name for received in found.values())
        assert not names.isascii()
        assert all(received.order.ordered_at.utcoffset() == timedelta(0) for received in found.values())

    def test_times_follow_the_zone_that_the_store_is_set_to(self, shop: PracticeShop) -> None:
        here = self.connection(shop)
        there = Connection({**here.values, "time_zone": "Asia/Tokyo"}, here.secrets)
        with self.session(here) as session:
            plain = self.imports.fetch_page(here, ALL_TIME, 1, session).orders
            shifted = {
                received.order.number: received.order
                for received in self.imports.fetch_page(there, ALL_TIME, 1, session).orders
            }
        both = [(received.order, shifted[received.order.number]) for received in plain]
        assert both
        assert {tokyo.ordered_at - utc.ordered_at for utc, tokyo in both} == {timedelta(hours=-9)}

    def test_a_word_that_nobody_mapped_is_kept_as_it_is(self, shop: PracticeShop) -> None:
        words = self.provider.spec.default_status_map
        found = {number: received.order for number, received in self.all_orders(shop).items()}
        unmapped = [
            order
            for order in found.values()
            if mapped_status(words, order.source_status, order.implied_status) is OrderStatus.UNMAPPED
        ]
        assert unmapped, "the practice shop needs an order with a word of its own"
        assert all(order.source_status == shop.order(order.number).source_status for order in unmapped)

    def test_each_page_is_read_once_and_the_last_ends_it(self, shop: PracticeShop) -> None:
        first, second, third = (self.page(shop, number) for number in (1, 2, 3))
        assert [len(page.orders) for page in (first, second, third)] == [15, 15, 10]
        assert {page.pages for page in (first, second, third)} == {3}
        ids = [received.order.remote_id for page in (first, second, third) for received in page.orders]
        assert len(set(ids)) == ORDERS

    def test_a_shop_that_repeats_its_last_page_is_read_to_its_end(self, shop: PracticeShop) -> None:
        shop.misbehave = {"repeat-last-page"}
        assert len(self.all_orders(shop)) == ORDERS

    def test_a_window_without_orders_brings_none(self, shop: PracticeShop) -> None:
        connection = self.connection(shop)
        old = Window(datetime(2021, 1, 1, tzinfo=UTC), datetime(2021, 1, 2, tzinfo=UTC))
        with self.session(connection) as session:
            page = self.imports.fetch_page(connection, old, 1, session)
        assert (page.orders, page.rejected, page.damage) == ((), (), None)

    def test_listed_statuses_hold_every_word_of_the_orders(self, shop: PracticeShop) -> None:
        if not isinstance(self.provider, ListsStatuses):
            pytest.skip("this channel can't list its statuses")
        connection = self.connection(shop)
        with self.session(connection) as session:
            listed = {status.word for status in self.provider.list_statuses(connection, session)}
        used = {received.order.source_status for received in self.all_orders(shop).values()} - {""}
        assert used <= listed

    def test_the_outline_of_a_page_names_the_same_orders_in_the_same_states(self, shop: PracticeShop) -> None:
        if not isinstance(self.provider, OutlinesOrders):
            pytest.skip("this channel has no cheaper way to look at its orders")
        connection = self.connection(shop)
        for number in (1, 3):
            with self.session(connection) as session:
                outline = self.provider.outline_page(connection, ALL_TIME, number, session)
            page = self.page(shop, number)
            assert outline == page.outline
            assert outline.words

    def test_looking_at_a_page_takes_few_requests(self, shop: PracticeShop) -> None:
        if not isinstance(self.provider, OutlinesOrders):
            pytest.skip("this channel has no cheaper way to look at its orders")
        connection = self.connection(shop)
        with self.session(connection) as session:
            self.provider.outline_page(connection, ALL_TIME, 1, session)
        assert len(shop.requests) <= 2
