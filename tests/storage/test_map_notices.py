"""What another meaning of a shop's words does to notices, and how that is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from stocked_store import LATER, StockedStore, draft, line, order

from ordersync_gui.domain.map_preview import MapOutcome, MapPreview
from ordersync_gui.domain.maps import MapEdits
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.storage.map_changes import apply_edits, undo_change

AWAITING, SHIPPED = OrderStatus.AWAITING_SHIPMENT, OrderStatus.SHIPPED
AFTER = LATER + timedelta(minutes=10)


def _apply(shop: StockedStore, **words: OrderStatus) -> MapOutcome:
    edits = MapEdits(statuses=words)
    return apply_edits(shop.db, store_id=shop.store_id, edits=edits, now=AFTER, operator="Kim")


def _undo(shop: StockedStore) -> MapOutcome:
    return undo_change(shop.db, store_id=shop.store_id, now=AFTER, operator="Kim")


def _preview(shop: StockedStore, **words: OrderStatus) -> MapPreview:
    return queries.preview_edits(shop.db, shop.store_id, MapEdits(statuses=words))


def _sent(shop: StockedStore, state: NoticeState = NoticeState.SENT) -> None:
    """An order that was told of, whose shop then calls it something that nobody mapped."""
    shop.save(order())
    shop.attempt(shop.ship().notice_id, state)
    shop.save(order(source_status="done"), at=LATER)


class TestConfirmed:
    """Notices that another meaning of a word proves."""

    @pytest.mark.parametrize("state", [NoticeState.SENT, NoticeState.UNCONFIRMED])
    def test_they_are_foretold_confirmed_and_taken_back(self, shop: StockedStore, state: NoticeState) -> None:
        _sent(shop, state)
        before = shop.db.connection().execute("SELECT * FROM notice ORDER BY id").fetchall()

        preview, outcome = _preview(shop, done=SHIPPED), _apply(shop, done=SHIPPED)
        confirmed = shop.states()
        undone = _undo(shop)

        assert (preview.confirmed, preview.reasons) == (outcome.confirmed, outcome.reasons) == (1, 1)
        assert (outcome.changes.notices, undone.changes.notices) == (True, True)
        assert confirmed == [NoticeState.CONFIRMED]
        assert shop.db.connection().execute("SELECT * FROM notice ORDER BY id").fetchall() == before
        assert undone.left == 0

    def test_what_the_shop_has_proved_since_stays_confirmed(self, shop: StockedStore) -> None:
        _sent(shop)
        _apply(shop, done=SHIPPED)
        shop.save(order(source_status="gone"), at=AFTER)

        outcome = _undo(shop)

        assert shop.states() == [NoticeState.CONFIRMED]
        assert outcome.confirmed == 1


def _complete_but_shipped_there(shop: StockedStore) -> None:
    """The shop took the rest off an order of which it waits for the last parcel, and has it as shipped."""
    shop.save(order())
    first = shop.details().lines[0].id
    shop.ship(draft("T1", {first: "2"}), tells_parts=False, buyer_mail=True)
    shop.save(replace(order(), lines=(line("L1", "2"),), source_status="gone"), at=LATER)


class TestQueued:
    """Shops that are told after all, since a word means that the order is open there."""

    def test_they_are_foretold_told_and_taken_back(self, shop: StockedStore) -> None:
        _complete_but_shipped_there(shop)
        parcels = shop.db.connection().execute("SELECT * FROM shipment ORDER BY id").fetchall()

        preview, outcome = _preview(shop, gone=AWAITING), _apply(shop, gone=AWAITING)
        made = shop.states()
        undone = _undo(shop)

        assert (preview.queued, outcome.queued, outcome.changes.notices) == (1, 1, True)
        assert made == [NoticeState.QUEUED]
        assert shop.states() == [NoticeState.CANCELLED]
        assert shop.db.connection().execute("SELECT * FROM shipment ORDER BY id").fetchall() == parcels
        assert (undone.left, undone.changes.notices) == (0, True)

    def test_a_parcel_that_the_shop_isnt_to_be_told_of_doesnt_wait_after_an_undo(self, shop: StockedStore) -> None:
        shop.save(order())
        first, second = (each.id for each in shop.details().lines)
        shop.ship(draft("T1", {second: "1"}), notify=False, tells_parts=False)
        shop.ship(draft("T2", {first: "1"}), tells_parts=False)
        rest = (line("L1", "1"), line("L2", "1"))
        shop.save(replace(order(), lines=rest, source_status="gone"), at=LATER)
        ask = shop.db.connection().execute
        before = ask("SELECT id, notice_waits, buyer_mail FROM shipment ORDER BY id").fetchall()

        assert _apply(shop, gone=AWAITING).queued == 1
        _undo(shop)

        assert ask("SELECT id, notice_waits, buyer_mail FROM shipment ORDER BY id").fetchall() == before

    def test_the_same_change_again_tells_again(self, shop: StockedStore) -> None:
        _complete_but_shipped_there(shop)
        _apply(shop, gone=AWAITING)
        _undo(shop)

        assert _apply(shop, gone=AWAITING).queued == 1
        assert shop.states() == [NoticeState.CANCELLED, NoticeState.QUEUED]

    def test_what_went_out_stays_and_is_counted(self, shop: StockedStore) -> None:
        _complete_but_shipped_there(shop)
        _apply(shop, gone=AWAITING)
        shop.attempt(shop.details().notices[0].id, at=AFTER)

        assert _undo(shop).left == 1
        assert shop.states() == [NoticeState.SENT]

    def test_what_a_person_cancelled_since_stays_cancelled(self, shop: StockedStore) -> None:
        _complete_but_shipped_there(shop)
        _apply(shop, gone=AWAITING)
        shop.void()

        assert _undo(shop).left == 0
        assert shop.states() == [NoticeState.CANCELLED]
