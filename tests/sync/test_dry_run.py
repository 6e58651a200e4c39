"""The dry run shows to the byte what the shop then gets, masked, and leaves no trace."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from all_rows import all_rows
from desk_bench import Bench, Clock, Keyring
from fresh_database import fresh
from stocked_store import draft
from two_step_shop import Answer

from ordersync_gui.channels.http import Session
from ordersync_gui.domain.channel import NoticeField
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store
from ordersync_gui.domain.errors import NotFound, NotShippable, UsageError
from ordersync_gui.domain.notice import Verdict
from ordersync_gui.domain.redaction import MASK
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences, TellWhen
from ordersync_gui.practice import CHANNELS, PracticeShop, announcement
from ordersync_gui.storage import queries, stores
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.connect import connect_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.dry_run import NoticePreview, preview_notice, preview_queued
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.notify import send_due
from ordersync_gui.sync.settle import settle_by_hand
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.store_settings import save_store_settings
from ordersync_gui.sync.workers import Workers

PARCEL = replace(draft("1Z999AA10123456784"), service="Express <&>", note_to_buyer="Danke schön", cost=790)


@dataclass
class Practice:
    """A desk with orders of a practice shop."""

    desk: Desk
    keyring: Keyring
    shop: PracticeShop
    store: Store
    secrets: dict[str, str]

    def order(self) -> OrderDetails:
        """One that can be shipped."""
        wanted = OrderFilter(status=OrderStatus.AWAITING_SHIPMENT)
        found = (queries.order_details(self.desk.db, each) for each in queries.order_ids(self.desk.db, wanted))
        return next(details for details in found if not details.attention)


@pytest.fixture(params=CHANNELS)
def practice(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Practice]:
    """The channel's practice shop, connected and imported."""
    keyring = Keyring()
    desk = Desk(Database(fresh(tmp_path / "orders.sqlite3")), keyring, Workers(), "Kim", Clock())
    with PracticeShop(channel=request.param, orders=30, seed=3) as shop:
        login: Any = announcement(shop)["login"]
        given = {**login["set"], **login["secrets"]}
        store, _ = asyncio.run(connect_store(desk, channel=request.param, name="Shop", given=given))
        since = datetime(2000, 1, 1, tzinfo=UTC)
        assert asyncio.run(import_orders(desk, store=store, since=since)).complete
        yield Practice(desk, keyring, shop, store, login["secrets"])
    desk.workers.close()
    desk.db.close()


def test_what_is_shown_is_what_the_shop_gets_byte_for_byte(practice: Practice) -> None:
    desk, order = practice.desk, practice.order()
    preview = asyncio.run(preview_notice(desk, order_id=order.id, draft=PARCEL))
    assert preview.steps
    asyncio.run(ship(desk, order_id=order.id, draft=PARCEL, notify=True))
    assert asyncio.run(send_due(desk)).sent == 1
    sent = [view.exchange for view in reversed(queries.evidence(desk.db, order_id=order.id))]
    assert [(step.method, step.url, dict(step.headers), step.body) for step in preview.steps] == [
        (one.method, one.url, dict(one.request_headers), one.request_body) for one in sent
    ]
    assert [document(step.body) for step in preview.steps] == [entry.raw for entry in practice.shop.ledger]


def document(body: str) -> str:
    """What the practice shop keeps of a body: an OWS call carries it beside the sign-in."""
    return body if body.startswith("<") else parse_qs(body)["Data"][0]


def test_of_a_queued_notice_the_same_is_shown(practice: Practice) -> None:
    desk, order = practice.desk, practice.order()
    before = asyncio.run(preview_notice(desk, order_id=order.id, draft=PARCEL))
    recorded = asyncio.run(ship(desk, order_id=order.id, draft=PARCEL, notify=True))
    assert recorded.notice_id is not None
    assert asyncio.run(preview_queued(desk, notice_id=recorded.notice_id)) == before


def test_nothing_is_asked_written_or_read_from_the_safe(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, order = practice.desk, practice.order()
    practice.keyring.away = {"save", "read", "delete"}

    def forbidden(*_arguments: object, **_values: object) -> None:
        raise AssertionError("no request may be made")

    for name in ("get", "read", "read_all", "post_once", "look_up"):
        monkeypatch.setattr(Session, name, forbidden)
    before = all_rows(desk.db)
    asked = len(practice.shop.requests)
    preview = asyncio.run(preview_notice(desk, order_id=order.id, draft=PARCEL))
    assert all_rows(desk.db) == before
    assert len(practice.shop.requests) == asked
    shown = "".join(f"{step.url}{dict(step.headers)}{step.body}" for step in preview.steps)
    assert MASK in shown
    assert "placeholder" not in shown
    assert not any(secret in shown for secret in practice.secrets.values())


def test_it_says_what_the_channel_keeps_and_drops(practice: Practice) -> None:
    preview = asyncio.run(preview_notice(practice.desk, order_id=practice.order().id, draft=PARCEL))
    assert set(preview.kept) | set(preview.dropped) == set(NoticeField)
    assert not set(preview.kept) & set(preview.dropped)
    bodies = "".join(step.body + step.url for step in preview.steps)
    assert ("Danke sch" in bodies) is (NoticeField.NOTE in preview.kept)
    assert (NoticeField.SERVICE in preview.kept) is ("Express" in bodies)


def show(bench: Bench, tracking: str = "T1", lines: dict[int, str] | None = None) -> NoticePreview:
    work = preview_notice(bench.desk, order_id=bench.details().id, draft=draft(tracking, lines))
    return asyncio.run(work)


def said(preview: NoticePreview) -> str:
    return " ".join(str(remark) for remark in preview.remarks)


def test_a_part_of_which_the_shop_is_not_told_shows_no_request_but_the_reason(bench: Bench) -> None:
    bench.stocked("1001")
    first = bench.details().lines[0].id
    preview = show(bench, lines={first: "1"})
    assert preview.steps == ()
    assert "when the last parcel is recorded" in said(preview)


def test_the_settings_of_the_store_are_told(bench: Bench) -> None:
    store = bench.stocked("1001")

    def settings(**chosen: object) -> str:
        preferences = StorePreferences(**chosen)  # type: ignore[arg-type] # as given
        asyncio.run(save_store_settings(bench.desk, store=store, preferences=preferences))
        preview = show(bench)
        assert len(preview.steps) == 2
        return said(preview)

    assert settings() == ""
    assert "isn't told, unless you ask for it" in settings(tell_when=TellWhen.NEVER)
    assert "sent at 16:30 on the ship date" in settings(tell_when=TellWhen.AT_TIME, tell_at="16:30")
    assert "asked to mail the buyer" in settings(buyer_mail=True)
    stores.change_store(bench.desk.db, store_id=store.id, now=bench.clock(), operator="", connected=False)
    assert "is disconnected" in said(show(bench))


def test_a_parcel_that_has_its_notice_gets_no_second_one(bench: Bench) -> None:
    bench.stocked("1001")
    bench.ship()
    preview = show(bench)
    assert preview.steps == ()
    assert "recorded already" in said(preview)


def test_a_parcel_that_was_recorded_in_silence_is_shown_as_it_would_be_told(bench: Bench) -> None:
    bench.stocked("1001")
    asyncio.run(ship(bench.desk, order_id=bench.details().id, draft=draft(), notify=False))
    assert [step.body for step in show(bench).steps] == ["1001 T1 mail=False"] * 2


def test_of_a_half_accepted_notice_only_the_rest_is_shown(bench: Bench) -> None:
    bench.stocked("1001")
    bench.ship()
    bench.shop.answers["/state"] = [Answer(409, "no")]
    bench.notify()
    preview = asyncio.run(preview_queued(bench.desk, notice_id=bench.notice().id))
    assert [str(step.name) for step in preview.steps] == ["order status"]
    assert "the first 1 of its requests" in said(preview)
    assert "only when a person says so" in said(preview)


def test_a_notice_that_is_settled_shows_nothing(bench: Bench) -> None:
    bench.stocked("1001")
    notice = bench.ship()
    bench.notify()
    with pytest.raises(UsageError, match="isn't sent again"):
        asyncio.run(preview_queued(bench.desk, notice_id=notice.id))
    with pytest.raises(NotFound):
        asyncio.run(preview_queued(bench.desk, notice_id=99))
    with pytest.raises(NotFound):
        asyncio.run(preview_notice(bench.desk, order_id=99, draft=draft()))


def test_what_cannot_be_shipped_is_refused_with_the_reason(bench: Bench) -> None:
    bench.stocked("1001")
    with pytest.raises(NotShippable, match="tracking number is missing"):
        show(bench, "")
    bench.ship()
    bench.notify()
    asyncio.run(_dropped(bench))
    with pytest.raises(NotShippable):
        show(bench, "T2")


async def _dropped(bench: Bench) -> None:
    with pytest.raises(UsageError):
        await settle_by_hand(bench.desk, notice_id=bench.notice().id, verdict=Verdict.DROP, reason="x")
