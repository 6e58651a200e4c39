"""What every channel must do when it looks at one order, corrects a notice and keeps to its pace."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, replace
from datetime import UTC, datetime
from urllib.parse import unquote_plus

import pytest
from contract_bench import ALL_TIME, SECRET, ContractBench

from ordersync_gui.channels.abilities import ReadsBackOrder
from ordersync_gui.channels.http import Session
from ordersync_gui.channels.pace import Pace
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.channel import Connection, NoticeField, RepeatSafety
from ordersync_gui.domain.errors import (
    AuthFailed,
    Cancelled,
    ChannelError,
    NotAllowed,
    RateLimited,
    Rejected,
    Unavailable,
    Unreachable,
    UsageError,
)
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.look import Finding, LookWay, OrderLook, SoughtOrder, judge_look
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.shipment import same_tracking
from ordersync_gui.domain.status import OrderStatus, mapped_status
from ordersync_gui.practice import PracticeShop

NEW_NUMBER = "TRACKX4712"


def sought(order: Order) -> SoughtOrder:
    """The order as one to look for."""
    return SoughtOrder(order.number, order.remote_id, order.modified_at)


class CountingPace(Pace):
    """Lets everyone go on at once, and counts the turns by whether they were urgent."""

    def __init__(self) -> None:
        super().__init__(None)
        self.turns: Counter[bool] = Counter()

    def wait_turn(self, *, urgent: bool, cancellation: Cancellation) -> None:
        """Count, then go on."""
        self.turns[urgent] += 1
        super().wait_turn(urgent=urgent, cancellation=cancellation)


class LookingContract(ContractBench):
    """Tests of looks, corrections and turns."""

    @property
    def looks(self) -> ReadsBackOrder:
        """The provider as one that looks; a channel that can't skips the test."""
        if not isinstance(self.provider, ReadsBackOrder):
            pytest.skip("this channel can't be asked for one order")
        return self.provider

    def look(self, shop: PracticeShop, order: Order, **secrets: str) -> OrderLook:
        """The order as its shop shows it."""
        looks, connection = self.looks, self.connection(shop, **secrets)
        with self.session(connection) as session:
            return looks.look_at_order(connection, sought(order), session)

    def need_direct_looks(self, shop: PracticeShop) -> None:
        """Skip the test where the shop's own login looks by the feed, or not at all."""
        if self.looks.way_to_look(self.connection(shop)) is not LookWay.DIRECT:
            pytest.skip("this channel is asked for one order by its feed")

    def meaning(self, look: OrderLook) -> OrderStatus:
        """The order's status by the channel's usual words."""
        return mapped_status(self.provider.spec.default_status_map, look.word, look.implied_status)

    def test_only_a_channel_that_can_look_is_declared_verifiable(self) -> None:
        form = self.provider.spec.form
        whole = Connection(
            {field.key: field.default or "x" for field in form if not field.secret},
            {field.key: "x" for field in form if field.secret},
        )
        looks = isinstance(self.provider, ReadsBackOrder)
        directly = looks and self.looks.way_to_look(whole) is LookWay.DIRECT
        assert (self.provider.spec.repeat_safety is RepeatSafety.VERIFIABLE) is directly

    def test_the_shops_own_login_is_enough_to_look(self, shop: PracticeShop) -> None:
        assert self.looks.way_to_look(self.connection(shop)) is not None

    def test_a_look_shows_what_a_notice_changed(self, shop: PracticeShop) -> None:
        self.need_direct_looks(shop)
        order = self.paid_order(shop)
        notice = self.notice(order)
        asked_at = datetime.now(UTC)
        before = self.look(shop, order)
        self.tell(shop, notice)
        after = self.look(shop, order)
        told = len(shop.ledger)

        assert asked_at <= before.requested_at <= after.requested_at <= datetime.now(UTC)
        assert self.meaning(before) is OrderStatus.AWAITING_SHIPMENT
        assert self.meaning(after) is OrderStatus.SHIPPED
        assert before.tracking_numbers in ((), None)
        number = notice.tracking_number
        wanted = {"tracking_number": number, "needs_shipped": True}
        assert judge_look(before, shipped=False, **wanted) in (Finding.ABSENT, Finding.UNCLEAR)  # type: ignore[arg-type]
        assert judge_look(after, shipped=True, **wanted) is Finding.ARRIVED  # type: ignore[arg-type]
        assert any(same_tracking(number, shown) for shown in after.tracking_numbers or ())
        assert shop.effects(order.number) == 1
        assert len(shop.ledger) == told

    def test_a_look_at_an_order_that_the_shop_does_not_know_is_rejected(self, shop: PracticeShop) -> None:
        self.need_direct_looks(shop)
        stranger = replace(self.paid_order(shop), number="99999999", remote_id="99999999")
        with pytest.raises(Rejected) as caught:
            self.look(shop, stranger)
        assert caught.value.reason

    @pytest.mark.parametrize(
        ("trouble", "error"),
        [
            ("401", (AuthFailed, NotAllowed)),
            ("403", (NotAllowed,)),
            ("429", (RateLimited,)),
            ("500", (Unavailable,)),
            ("503", (Unavailable,)),
            ("html", (ChannelError,)),
            ("drop-before", (Unreachable,)),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_a_look_that_fails_says_so_and_the_next_one_works(
        self, shop: PracticeShop, trouble: str, error: tuple[type[ChannelError], ...]
    ) -> None:
        order = self.paid_order(shop)
        assert self.looks
        shop.misbehave = {trouble}
        with pytest.raises(error):
            self.look(shop, order)
        shop.misbehave = set()
        assert self.meaning(self.look(shop, order)) is OrderStatus.AWAITING_SHIPMENT

    def test_a_wrong_secret_does_not_look(self, shop: PracticeShop) -> None:
        order = self.paid_order(shop)
        for key in self.looking_secrets(shop):
            with pytest.raises((AuthFailed, NotAllowed)) as caught:
                self.look(shop, order, **{key: "wrong"})
            assert str(caught.value.remedy)

    def looking_secrets(self, shop: PracticeShop) -> list[str]:
        """The secrets without which it can't look, or else all."""
        looks, whole = self.looks, self.connection(shop)
        way, keys = looks.way_to_look(whole), self.provider.spec.secret_keys
        needed = [
            key
            for key in keys
            if looks.way_to_look(Connection(whole.values, {**whole.secrets, key: ""})) is not way
        ]
        return needed or [key for key in keys if whole.secrets.get(key)]

    @pytest.mark.parametrize("trouble", ["", "401", "500", "html", "drop-after"])
    def test_no_secret_of_a_look_is_in_evidence_log_or_error(
        self, shop: PracticeShop, trouble: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level("DEBUG")
        order, looks = self.paid_order(shop), self.looks
        connection = self.connection(shop, **dict.fromkeys(self.provider.spec.secret_keys, SECRET))
        exchanges: list[Exchange] = []
        shop.misbehave = {trouble} if trouble else set()
        with (
            self.session(connection, exchanges=exchanges) as session,
            pytest.raises(ChannelError) as caught,
        ):
            looks.look_at_order(connection, sought(order), session)
        kept = json.dumps([asdict(exchange) for exchange in exchanges], default=str, ensure_ascii=False)
        assert exchanges
        assert all(exchange.app_version for exchange in exchanges)
        for text in (f"{caught.value} {caught.value.detail}", kept, unquote_plus(kept), caplog.text):
            assert SECRET not in text
            assert "s3cret" not in text

    def test_a_correction_tells_what_changed_without_a_second_parcel(self, shop: PracticeShop) -> None:
        spec = self.provider.spec
        order = self.paid_order(shop)
        notice = self.notice(order)
        correction = replace(notice, tracking_number=NEW_NUMBER, correction=True)
        if not spec.corrections:
            with pytest.raises(UsageError):
                self.notifies.notice_steps(self.connection(shop), correction)
            return
        assert spec.corrections <= spec.notice_fields - {NoticeField.STATUS}
        self.tell(shop, notice)
        self.tell(shop, correction)
        assert shop.effects(order.number) == 1
        assert self.status_now(shop, order) is OrderStatus.SHIPPED
        if isinstance(self.provider, ReadsBackOrder):
            assert self.look(shop, order).tracking_numbers == (NEW_NUMBER,)

    def test_every_request_waits_for_its_turn_and_notices_are_urgent(self, shop: PracticeShop) -> None:
        connection, notice = self.connection(shop), self.notice(self.paid_order(shop))
        steps = self.notifies.notice_steps(connection, notice)
        redactor, pace = Redactor(connection.secrets.values()), CountingPace()
        asked = len(shop.requests)
        with Session(redactor=redactor, pace=pace) as importing:
            self.imports.fetch_page(connection, ALL_TIME, 1, importing)
        assert pace.turns == {False: len(shop.requests) - asked}
        pace.turns.clear()
        with Session(redactor=redactor, pace=pace, urgent=True) as telling:
            for place, step in enumerate(steps):
                self.notifies.read_notice_reply(telling.post_once(step.request), place)
        assert pace.turns == {True: len(steps)}

    def test_a_notice_that_is_stopped_while_it_waits_leaves_nothing_behind(self, shop: PracticeShop) -> None:
        connection, order = self.connection(shop), self.paid_order(shop)
        step = self.notifies.notice_steps(connection, self.notice(order))[0]
        stopped, exchanges = Cancellation(), list[Exchange]()
        stopped.cancel()
        asked = len(shop.requests)
        with (
            Session(
                redactor=Redactor(()), cancellation=stopped, on_exchange=exchanges.append, pace=Pace(1)
            ) as session,
            pytest.raises(Cancelled),
        ):
            session.post_once(step.request)
        assert len(shop.requests) == asked
        assert [exchange.left_machine for exchange in exchanges] == [False]
