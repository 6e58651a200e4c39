"""What every channel must do when it tells: just the declared fields, once, and nothing of its secrets."""

from __future__ import annotations

import json
from dataclasses import asdict
from decimal import Decimal
from urllib.parse import unquote_plus

import pytest
from contract_bench import ALL_TIME, SECRET, TOLD, ContractBench

from ordersync_gui.domain.channel import NoticeField
from ordersync_gui.domain.errors import (
    Ambiguous,
    AuthFailed,
    ChannelError,
    NotAllowed,
    RateLimited,
    Rejected,
    Unavailable,
)
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.notice import ShipmentNotice
from ordersync_gui.domain.order import LineKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop


class TellingContract(ContractBench):
    """Tests of shipment notices and of secrets."""

    @pytest.mark.parametrize("trouble", ["", "401", "500", "html", "drop-after"])
    def test_no_secret_is_in_evidence_log_or_error(
        self, shop: PracticeShop, trouble: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level("DEBUG")
        connection = self.connection(shop, **dict.fromkeys(self.provider.spec.secret_keys, SECRET))
        exchanges: list[Exchange] = []
        told = []
        shop.misbehave = {trouble} if trouble else set()
        with self.session(connection, exchanges=exchanges) as session:
            with pytest.raises(ChannelError) as caught:
                self.imports.fetch_page(connection, ALL_TIME, 1, session)
            told.append(f"{caught.value} {caught.value.detail}")
            step = self.notifies.notice_steps(connection, self.notice(shop.orders[0]))[0]
            with pytest.raises(ChannelError) as refused:
                self.notifies.read_notice_reply(session.post_once(step.request), 0)
            told.append(f"{refused.value} {refused.value.detail}")
        kept = json.dumps([asdict(exchange) for exchange in exchanges], default=str, ensure_ascii=False)
        assert exchanges
        for text in (*told, kept, unquote_plus(kept), caplog.text, repr(connection), repr(step)):
            assert SECRET not in text
            assert "s3cret" not in text

    def test_a_notice_tells_what_is_declared_and_nothing_else(self, shop: PracticeShop) -> None:
        order = self.paid_order(shop)
        exchanges: list[Exchange] = []
        self.tell(shop, self.notice(order), exchanges=exchanges)
        said = unquote_plus("\n".join(f"{exchange.url}\n{exchange.request_body}" for exchange in exchanges))
        fields = self.provider.spec.notice_fields
        for field, value in TOLD.items():
            assert (value in said) is (field in fields), field
        skus = [line.sku for line in order.lines if line.kind is LineKind.ITEM]
        assert all((sku in said) is (NoticeField.ITEMS in fields) for sku in skus)

    def test_the_same_notice_always_makes_the_same_requests(self, shop: PracticeShop) -> None:
        notice, connection = self.notice(self.paid_order(shop)), self.connection(shop)
        once, again = (self.notifies.notice_steps(connection, notice) for _ in range(2))
        assert [(step.request.url, step.request.body) for step in once] == [
            (step.request.url, step.request.body) for step in again
        ]
        assert all(str(step.name) for step in once)

    def test_a_told_order_is_shipped_at_the_shop_once_and_reads_so(self, shop: PracticeShop) -> None:
        order = self.paid_order(shop)
        self.tell(shop, self.notice(order))
        assert shop.effects(order.number) == 1
        assert self.status_now(shop, order) is OrderStatus.SHIPPED

    @pytest.mark.parametrize("trouble", ["403", "404", "html", "fault-200"])
    def test_a_refused_notice_says_why_and_can_be_sent_again(self, shop: PracticeShop, trouble: str) -> None:
        notice = self.notice(self.paid_order(shop))
        shop.misbehave = {trouble}
        with pytest.raises((Rejected, NotAllowed)) as caught:
            self.tell(shop, notice)
        assert str(caught.value)
        shop.misbehave = set()
        self.tell(shop, notice)
        assert shop.effects(notice.order_number) == 1

    @pytest.mark.parametrize(
        ("trouble", "error"), [("401", AuthFailed), ("429", RateLimited), ("503", Unavailable)]
    )
    def test_a_notice_that_was_put_off_can_be_sent_later(
        self, shop: PracticeShop, trouble: str, error: type[ChannelError]
    ) -> None:
        notice = self.notice(self.paid_order(shop))
        shop.misbehave = {trouble}
        with pytest.raises(error):
            self.tell(shop, notice)
        shop.misbehave = set()
        self.tell(shop, notice)
        assert shop.effects(notice.order_number) == 1

    def test_an_order_that_the_shop_does_not_know_is_refused(self, shop: PracticeShop) -> None:
        order = self.paid_order(shop)
        stranger = self.notice(order)
        unknown = ShipmentNotice(
            **{
                **{name: getattr(stranger, name) for name in stranger.__dataclass_fields__},
                "order_number": "99999999",
                "order_id": "99999999",
            }
        )
        with pytest.raises(Rejected):
            self.tell(shop, unknown)
        assert shop.effects(order.number) == 0

    @pytest.mark.parametrize("trouble", ["drop-after", "cut-off"])
    def test_a_lost_answer_is_ambiguous_and_the_next_import_shows_what_happened(
        self, shop: PracticeShop, trouble: str
    ) -> None:
        order = self.paid_order(shop)
        try:
            self.tell_steps(shop, self.notice(order), trouble_at_last=trouble)
        except Ambiguous:
            pass
        else:
            assert trouble == "cut-off"  # an answer without a body can't be cut
        shop.misbehave = set()
        assert shop.effects(order.number) == 1
        assert self.status_now(shop, order) is OrderStatus.SHIPPED

    def test_a_shop_that_fails_at_a_notice_leaves_its_fate_open(self, shop: PracticeShop) -> None:
        with pytest.raises((Ambiguous, Unavailable)):
            self.tell_steps(shop, self.notice(self.paid_order(shop)), trouble_at_last="500")

    def test_quantities_are_told_exactly(self, shop: PracticeShop) -> None:
        if NoticeField.ITEMS not in self.provider.spec.notice_fields:
            pytest.skip("this channel takes no items")
        order = self.paid_order(shop)
        notice = self.notice(order)
        self.tell(shop, notice)
        told = {item["LineItemID"]: Decimal(item["Quantity"]) for item in shop.ledger[-1].items}
        assert told == {item.line_id: item.quantity for item in notice.items}
