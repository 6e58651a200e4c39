"""The shop's own words for carriers: put in when a notice is sent, kept in ours here, said to people."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from desk_bench import Clock, Keyring
from fresh_database import fresh
from mapped_ways import map_carrier
from stocked_store import draft

from ordersync_gui.domain.desk import NoticeView, OrderDetails, OrderFilter, Store
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import CHANNELS, PracticeShop, announcement
from ordersync_gui.practice.ledger import LedgerEntry, NoticeOutcome
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.frozen_notices import frozen_notice
from ordersync_gui.sync import attempt
from ordersync_gui.sync.connect import connect_store
from ordersync_gui.sync.correct import correct
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.dry_run import NoticePreview, preview_notice, preview_queued
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.notify import NotifyReport, send_due
from ordersync_gui.sync.settle import settle_by_hand
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.workers import Workers

PARCEL = replace(draft("JD014600003RU"), carrier="DHL", service="Express")
WORDS = ("dhl_parcel", "EXP <1>")
BOTH = 'DHL is told as "dhl_parcel" and the service as "EXP <1>" by the carrier map.'
CARRIER_ONLY = 'DHL is told as "dhl_parcel" by the carrier map.'


@dataclass
class Practice:
    """A desk with an order of a practice shop that can be shipped."""

    desk: Desk
    clock: Clock
    shop: PracticeShop
    store: Store
    order_id: int

    @property
    def details(self) -> OrderDetails:
        """The order as it is now."""
        return queries.order_details(self.desk.db, self.order_id)

    @property
    def notice(self) -> NoticeView:
        """The order's last notice."""
        return self.details.notices[-1]

    @property
    def history(self) -> list[str]:
        """The order's timeline as sentences."""
        return [str(entry.message) for entry in self.details.timeline]

    @property
    def told(self) -> list[tuple[str, str]]:
        """Carrier and service of each request that the shop got, "" where it got none."""
        return [_way(entry) for entry in self.shop.ledger]

    @property
    def words(self) -> tuple[str, str]:
        """What the shop is told with `WORDS` in the map."""
        return (WORDS[0], "") if self.store.channel == "oxatis" else WORDS

    @property
    def sentence(self) -> str:
        """What people are told of that."""
        return CARRIER_ONLY if self.store.channel == "oxatis" else BOTH

    def map(self, words: tuple[str, str] = WORDS, *, service: str = "Express") -> None:
        """Have the shop told these words for DHL with this service."""
        map_carrier(self.desk.db, self.store.id, ("DHL", service), words)

    def ship(self, **more: Any) -> Any:  # noqa: ANN401 - what was recorded
        """Record the whole order as `PARCEL`."""
        return asyncio.run(ship(self.desk, order_id=self.order_id, draft=replace(PARCEL, **more), notify=True))

    def send(self) -> NotifyReport:
        """One round of telling."""
        return asyncio.run(send_due(self.desk, at_once=True))

    def again(self) -> NotifyReport:
        """A person has the last notice sent again."""
        work = settle_by_hand(
            self.desk, notice_id=self.notice.id, verdict=Verdict.AGAIN, reason="looked: not there"
        )
        asyncio.run(work)
        return self.send()

    def shown(self) -> NoticePreview:
        """The dry run of the last notice."""
        return asyncio.run(preview_queued(self.desk, notice_id=self.notice.id))


def _opened(tmp_path: Path, channel: str) -> Iterator[Practice]:
    clock = Clock()
    desk = Desk(Database(fresh(tmp_path / "orders.sqlite3")), Keyring(), Workers(), "Kim", clock)
    with PracticeShop(channel=channel, orders=30, seed=3) as shop:
        login: Any = announcement(shop)["login"]
        given = {**login["set"], **login["secrets"]}
        store, _ = asyncio.run(connect_store(desk, channel=channel, name="Shop", given=given))
        assert asyncio.run(import_orders(desk, store=store, since=datetime(2000, 1, 1, tzinfo=UTC))).complete
        wanted = OrderFilter(status=OrderStatus.AWAITING_SHIPMENT)
        orders = (queries.order_details(desk.db, each) for each in queries.order_ids(desk.db, wanted))
        yield Practice(desk, clock, shop, store, next(order.id for order in orders if not order.attention))
    desk.workers.close()
    desk.db.close()


@pytest.fixture(params=CHANNELS)
def practice(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Practice]:
    """The channel's practice shop, connected and imported."""
    yield from _opened(tmp_path, request.param)


@pytest.fixture
def custom(tmp_path: Path) -> Iterator[Practice]:
    """A Custom Store, told in one request."""
    yield from _opened(tmp_path, "custom_store")


@pytest.fixture
def oxatis(tmp_path: Path) -> Iterator[Practice]:
    """Oxatis, told in two requests; only the first names the carrier."""
    yield from _opened(tmp_path, "oxatis")


def _way(entry: LedgerEntry) -> tuple[str, str]:
    fields = entry.fields
    if "TransportName" in fields:
        return fields["TransportName"], ""
    assert fields.get("Carrier", "") == entry.query.get("carrier", "")
    return fields.get("Carrier", ""), fields.get("Service", "")


def test_the_shop_gets_its_own_words_and_the_desk_keeps_ours(practice: Practice) -> None:
    practice.map()
    practice.ship()
    frozen = frozen_notice(practice.desk.db, practice.notice.id)
    assert practice.send().sent == 1
    assert practice.words in practice.told
    assert not {"DHL", "Express"} & {word for way in practice.told for word in way}
    assert frozen_notice(practice.desk.db, practice.notice.id) == frozen
    assert (frozen.carrier, frozen.service) == ("DHL", "Express")
    assert (practice.notice.carrier, practice.notice.service) == ("DHL", "Express")
    (parcel,) = practice.details.shipments
    assert (parcel.carrier, parcel.service) == ("DHL", "Express")


def test_the_history_of_a_sent_notice_names_the_words_once(practice: Practice) -> None:
    practice.map()
    practice.ship()
    practice.send()
    assert practice.history.count(practice.sentence) == 1
    assert practice.history[-1] == "Notice sent, attempt 1."


def test_the_dry_run_shows_what_is_sent_to_the_byte_and_says_which_words_were_put_in(practice: Practice) -> None:
    practice.map()
    of_draft = asyncio.run(preview_notice(practice.desk, order_id=practice.order_id, draft=PARCEL))
    practice.ship()
    assert practice.shown() == of_draft
    assert practice.sentence in map(str, of_draft.remarks)
    practice.send()
    assert [_document(step.body) for step in of_draft.steps] == [entry.raw for entry in practice.shop.ledger]


def _document(body: str) -> str:
    return body if body.startswith("<") else parse_qs(body)["Data"][0]


def test_without_a_row_nothing_is_put_in_and_nothing_is_said(practice: Practice) -> None:
    practice.map(service="Paket")
    practice.ship()
    assert not any("carrier map" in str(remark) for remark in practice.shown().remarks)
    practice.send()
    assert "DHL" in {carrier for carrier, _ in practice.told}
    assert not any("carrier map" in said for said in practice.history)


def test_a_map_that_is_mended_counts_for_what_still_waits(custom: Practice) -> None:
    custom.ship()
    custom.map(("wrong", ""))
    custom.map()
    custom.send()
    assert custom.told == [WORDS]


@pytest.mark.parametrize(
    ("words", "told", "said"),
    [
        (("", "EXP"), ("DHL", "EXP"), 'The service is told as "EXP" by the carrier map.'),
        (("dhl_parcel", ""), ("dhl_parcel", "Express"), CARRIER_ONLY),
        (("DHL", "Express"), ("DHL", "Express"), ""),
    ],
)
def test_only_what_is_told_otherwise_is_mentioned(
    custom: Practice, words: tuple[str, str], told: tuple[str, str], said: str
) -> None:
    custom.map(words)
    custom.ship()
    remarks = [str(remark) for remark in custom.shown().remarks if "carrier map" in str(remark)]
    custom.send()
    assert custom.told == [told]
    assert remarks == [line for line in custom.history if "carrier map" in line] == ([said] if said else [])


def test_a_carrier_that_the_shop_refuses_is_mended_in_the_map_and_sent_again(custom: Practice) -> None:
    custom.shop.misbehave.add("own-carriers")
    custom.ship()
    assert custom.send().refused == 1
    assert (custom.notice.state, custom.shop.effects(custom.details.order.number)) == (NoticeState.REFUSED, 0)
    assert "Unknown carrier: DHL" in custom.notice.last_error
    custom.map(("dhl_express", ""))
    assert custom.again().refused == 1
    assert 'DHL is told as "dhl_express" by the carrier map.' in custom.history, "what was refused is named"
    custom.map(("dhl_parcel", ""))
    assert custom.again().sent == 1
    assert [carrier for carrier, _ in custom.told] == ["DHL", "dhl_express", "dhl_parcel"]
    assert custom.shop.effects(custom.details.order.number) == 1
    assert (custom.notice.state, custom.notice.attempts) == (NoticeState.SENT, 3)


def test_a_correction_is_told_in_the_shops_words(oxatis: Practice) -> None:
    oxatis.map()
    oxatis.ship(carrier="UPS")
    oxatis.send()
    parcel = oxatis.details.shipments[0]
    work = correct(
        oxatis.desk,
        shipment_id=parcel.id,
        carrier="DHL",
        service="Express",
        tracking_number="JD014600003RU",
        reason="Mistyped",
    )
    asyncio.run(work)
    assert oxatis.notice.correction
    assert CARRIER_ONLY in map(str, oxatis.shown().remarks)
    assert oxatis.send().sent == 1
    assert [way for way in oxatis.told if way[0]] == [("UPS", ""), ("dhl_parcel", "")]
    assert oxatis.shop.ledger[-1].outcome is NoticeOutcome.CORRECTED
    assert CARRIER_ONLY in oxatis.history


def test_an_attempt_that_goes_on_behind_the_carrier_says_nothing_of_a_newer_word(oxatis: Practice) -> None:
    oxatis.map(("old_word", ""))
    oxatis.shop.misbehave.add("second-step-500*1")
    oxatis.ship()
    oxatis.send()
    assert (oxatis.notice.state, oxatis.notice.steps_done) == (NoticeState.UNCONFIRMED, 1)
    oxatis.map(("new_word", ""))
    assert not any("carrier map" in str(remark) for remark in oxatis.shown().remarks)
    assert oxatis.again().sent == 1
    assert [line for line in oxatis.history if "carrier map" in line] == [
        'DHL is told as "old_word" by the carrier map.'
    ]
    assert {carrier for carrier, _ in oxatis.told if carrier} == {"old_word"}


def test_an_attempt_of_which_nothing_left_this_pc_says_nothing_of_words(custom: Practice) -> None:
    custom.map()
    custom.ship()
    custom.shop.stop()
    custom.send()
    assert custom.notice.state is NoticeState.QUEUED
    assert not any("carrier map" in line for line in custom.history)


def test_words_are_cut_and_cleaned_as_our_own_would_be(oxatis: Practice) -> None:
    oxatis.map(("a word\x0b of forty letters, too long for it", ""))
    oxatis.ship()
    oxatis.send()
    assert oxatis.told[0][0] == "a word of forty letters, too l"


def test_where_the_map_cant_be_read_no_attempt_was_made(custom: Practice, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(*_arguments: object) -> None:
        raise StorageError(say("The disk can't be read."))

    custom.ship()
    with monkeypatch.context() as patch:
        patch.setattr(attempt, "in_shops_words", unreadable)
        report = custom.send()
    assert any(isinstance(error, StorageError) for error in report.errors)
    assert (custom.notice.state, custom.notice.attempts, custom.told) == (NoticeState.QUEUED, 0, [])
    assert custom.send().sent == 1


def test_a_parcel_that_is_recorded_again_after_a_change_of_the_map_is_the_same_parcel(custom: Practice) -> None:
    first = custom.ship()
    custom.map()
    custom.send()
    again = custom.ship(carrier="dhl")
    assert (again.shipment_id, again.created) == (first.shipment_id, False)
    custom.map(("other", ""))
    assert custom.send().sent == 0
    assert (len(custom.details.notices), custom.shop.effects(custom.details.order.number)) == (1, 1)
