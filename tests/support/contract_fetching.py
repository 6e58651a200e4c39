"""What every channel must do that can be asked for one whole order by its number."""

from __future__ import annotations

import json
from dataclasses import asdict
from urllib.parse import unquote_plus

import pytest
from contract_bench import SECRET, ContractBench

from ordersync_gui.channels.abilities import FetchesOrder
from ordersync_gui.domain.errors import (
    AuthFailed,
    ChannelError,
    NotAllowed,
    RateLimited,
    Unavailable,
    Unreachable,
    UsageError,
)
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.practice import PracticeShop

_UNKNOWN = "99999999"


class FetchingContract(ContractBench):
    """Tests of asking for one order."""

    @property
    def fetches(self) -> FetchesOrder:
        """The provider as one that is asked for one order; a channel that can't be skips the test."""
        if not isinstance(self.provider, FetchesOrder):
            pytest.skip("this channel can't be asked for one whole order")
        return self.provider

    def fetched(self, shop: PracticeShop, number: str, **secrets: str) -> FeedPage:
        """The order with this number as its shop gives it."""
        fetches, connection = self.fetches, self.connection(shop, **secrets)
        with self.session(connection) as session:
            return fetches.fetch_order(connection, number, session)

    def test_an_order_by_its_number_is_the_one_that_an_import_brings(self, shop: PracticeShop) -> None:
        assert self.fetches
        everything = self.all_orders(shop)
        for number in sorted(everything)[:5]:
            page = self.fetched(shop, f" {number} ")
            (received,) = page.orders
            assert received.order == everything[number].order
            assert received.raw == everything[number].raw
            assert (page.rejected, page.pages, page.damage) == ((), 1, None)

    def test_a_number_that_the_shop_does_not_know_brings_nothing_and_is_no_error(self, shop: PracticeShop) -> None:
        page = self.fetched(shop, _UNKNOWN)
        assert (page.orders, page.rejected, page.damage) == ((), (), None)

    def test_an_empty_number_is_refused_before_anything_is_sent(self, shop: PracticeShop) -> None:
        assert self.fetches
        asked = len(shop.requests)
        with pytest.raises(UsageError):
            self.fetched(shop, " ")
        assert len(shop.requests) == asked

    def test_asking_for_one_order_writes_nothing(self, shop: PracticeShop) -> None:
        self.fetched(shop, self.paid_order(shop).number)
        assert not shop.ledger

    @pytest.mark.parametrize(
        ("trouble", "error"),
        [
            ("401", (AuthFailed, NotAllowed)),
            ("403", (NotAllowed,)),
            ("429", (RateLimited,)),
            ("500", (Unavailable,)),
            ("503", (Unavailable,)),
            ("html", (ChannelError,)),
            ("empty", (ChannelError,)),
            ("drop-before", (Unreachable,)),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_an_order_that_cannot_be_had_is_an_error_and_not_a_missing_one(
        self, shop: PracticeShop, trouble: str, error: tuple[type[ChannelError], ...]
    ) -> None:
        number = self.paid_order(shop).number
        assert self.fetches
        shop.misbehave = {trouble}
        with pytest.raises(error):
            self.fetched(shop, number)
        shop.misbehave = set()
        assert self.fetched(shop, number).orders

    @pytest.mark.parametrize("trouble", ["", "401", "500", "html", "drop-after"])
    def test_no_secret_of_asking_for_one_order_is_in_evidence_log_or_error(
        self, shop: PracticeShop, trouble: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level("DEBUG")
        number, fetches = self.paid_order(shop).number, self.fetches
        connection = self.connection(shop, **dict.fromkeys(self.provider.spec.secret_keys, SECRET))
        exchanges: list[Exchange] = []
        shop.misbehave = {trouble} if trouble else set()
        with (
            self.session(connection, exchanges=exchanges) as session,
            pytest.raises(ChannelError) as caught,
        ):
            fetches.fetch_order(connection, number, session)
        kept = json.dumps([asdict(exchange) for exchange in exchanges], default=str, ensure_ascii=False)
        assert exchanges
        for text in (f"{caught.value} {caught.value.detail}", kept, unquote_plus(kept), caplog.text):
            assert SECRET not in text
            assert "s3cret" not in text
