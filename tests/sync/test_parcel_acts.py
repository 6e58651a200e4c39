"""Parcels are taken back, corrected, combined and shipped in bulk, with honest words about the shop."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from desk_bench import Clock
from fresh_database import fresh
from stocked_store import HOME, NOW, WORDS, StockedStore, draft, exchange, order

from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.channel import ChannelSpec, NoticeField, RepeatSafety
from ordersync_gui.domain.desk_settings import DeskSettings
from ordersync_gui.domain.errors import Busy, Cancelled, NotFound, NotShippable, UsageError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.store_preferences import StorePreferences, TellWhen
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import outbox, queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.evidence import keep_exchange
from ordersync_gui.sync import correct as correcting
from ordersync_gui.sync import drift as differences
from ordersync_gui.sync import evidence as keeping
from ordersync_gui.sync import void as voiding
from ordersync_gui.sync.combine import ship_combined, why_not
from ordersync_gui.sync.correct import correct
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.ship import correct_ship_to
from ordersync_gui.sync.shipping_many import ManyProgress, ship_many
from ordersync_gui.sync.void import VoidReport, void
from ordersync_gui.sync.workers import Workers

SPEC = ChannelSpec(
    key="x",
    label="X Shop",
    summary=say("A shop."),
    form=(),
    checklist=(),
    default_status_map={},
    notice_fields=frozenset({NoticeField.TRACKING, NoticeField.CARRIER}),
)
TAKES_CORRECTIONS = replace(
    SPEC, corrections=frozenset({NoticeField.TRACKING}), repeat_safety=RepeatSafety.VERIFIABLE
)


class Bench:
    """A desk with three open orders."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self.desk, self.clock = desk, clock
        self.shop = StockedStore.opened(desk.db)
        self.shop.save(order("1001"), order("1002"), order("1003", ship_to=replace(HOME, city="Lund")))

    def id(self, number: str = "1001") -> int:
        return self.shop.details(number).id

    def told(self, state: NoticeState, number: str = "1001") -> int:
        """A recorded parcel whose notice was attempted and ended so; gives the parcel's id."""
        recorded = self.shop.ship(draft("OUR-VAN-1"), number=number)
        self.shop.leased(recorded.notice_id)
        if state is not NoticeState.SENDING:
            assert recorded.notice_id is not None
            outbox.settle(
                self.desk.db,
                notice_id=recorded.notice_id,
                owner="me",
                state=state,
                now=NOW,
                error=None if state is NoticeState.SENT else say("The shop said no."),
                not_before=None,
                exchange=exchange(),
            )
        return recorded.shipment_id

    def void(self, *parcels: int, reason: str = "wrong box") -> VoidReport:
        return asyncio.run(void(self.desk, shipment_ids=parcels, reason=reason))

    def kinds(self, number: str = "1001") -> set[AttentionKind]:
        return {each.kind for each in self.shop.details(number).attention}

    def correct(self, parcel: int, **values: Any) -> object:  # noqa: ANN401 - passed on
        given: dict[str, Any] = {"carrier": "DHL", "service": "", "tracking_number": "OUR-VAN-2"}
        given |= {"reason": "mistyped", **values}
        return asyncio.run(correct(self.desk, shipment_id=parcel, **given))


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    clock = Clock(NOW)
    with closing(Database(fresh(tmp_path / "desk" / "orders.sqlite3"))) as db, closing(Workers()) as workers:
        yield Bench(Desk(db, cast("SecretStore", None), workers, "Kim", clock), clock)


def test_a_parcel_that_the_shop_wasnt_told_of_is_taken_back_without_a_trace_there(bench: Bench) -> None:
    parcel = bench.shop.ship().shipment_id
    report = bench.void(parcel)
    assert (report.voided, report.told, report.errors) == (1, (), ())
    details = bench.shop.details()
    assert details.shipments[0].void_reason == "wrong box"
    assert [notice.state for notice in details.notices] == [NoticeState.CANCELLED]
    assert bench.kinds() == set()
    assert report.changes.orders == {details.id}


def test_a_parcel_that_the_shop_was_told_of_is_named_and_has_to_be_changed_there(bench: Bench) -> None:
    parcel = bench.told(NoticeState.SENT)
    report = bench.void(parcel)
    assert (report.voided, report.told) == (1, (parcel,))
    assert bench.kinds() == {AttentionKind.SHOP_HAS_OLD}

    changes = asyncio.run(differences.done_at_shop(bench.desk, order_id=bench.id(), reason=""))
    assert changes.orders == {bench.id()}
    assert bench.kinds() == set()


def test_a_parcel_isnt_taken_back_while_its_notice_is_sent_and_the_others_are(bench: Bench) -> None:
    sending = bench.told(NoticeState.SENDING)
    other = bench.shop.ship(draft("T2"), number="1002").shipment_id
    report = bench.void(sending, other, other)
    assert report.voided == 1
    assert [type(error) for error in report.errors] == [Busy]
    assert not bench.shop.details().shipments[0].voided


def test_a_parcel_isnt_taken_back_twice_or_without_a_reason(bench: Bench) -> None:
    parcel = bench.shop.ship().shipment_id
    assert [type(error) for error in bench.void(parcel, reason=" ").errors] == [UsageError]
    assert bench.void(parcel).voided == 1
    assert [type(error) for error in bench.void(parcel, 999).errors] == [UsageError, NotFound]


@pytest.mark.parametrize("state", [None, *NoticeState], ids=str)
@pytest.mark.parametrize("steps", [0, 1])
@pytest.mark.parametrize("spec", [SPEC, TAKES_CORRECTIONS, replace(SPEC, partial_shipments=False)])
def test_there_are_words_for_every_state_before_the_act(
    spec: ChannelSpec, state: NoticeState | None, steps: int
) -> None:
    for words in (
        voiding.after_words(spec, state, steps),
        correcting.after_words(spec, state, steps),
        correcting.after_words(spec, state, steps, changed=[NoticeField.SERVICE]),
    ):
        assert "{" not in str(words)
        assert str(words).endswith(".")


def test_the_words_say_what_the_channel_can_take_back() -> None:
    told = str(voiding.after_words(SPEC, NoticeState.SENT))
    assert "can't take that back" in told
    assert "count the items twice" in told
    assert "correct the parcel instead" in str(voiding.after_words(TAKES_CORRECTIONS, NoticeState.CONFIRMED))
    assert "nothing reaches the shop" in str(voiding.after_words(SPEC, NoticeState.QUEUED))
    assert "accepted a part" in str(voiding.after_words(SPEC, NoticeState.QUEUED, 1))
    assert "isn't known" in str(voiding.after_words(SPEC, NoticeState.UNCONFIRMED))
    assert "told once of the whole order" in str(voiding.after_words(replace(SPEC, partial_shipments=False), None))


def test_the_words_say_what_the_channel_lets_correct() -> None:
    number = [NoticeField.TRACKING]
    assert "is told what is right" in str(
        correcting.after_words(TAKES_CORRECTIONS, NoticeState.SENT, changed=number)
    )
    carrier = [NoticeField.TRACKING, NoticeField.CARRIER]
    for spec, changed in ((SPEC, number), (TAKES_CORRECTIONS, carrier)):
        assert "by hand" in str(correcting.after_words(spec, NoticeState.SENT, changed=changed))
    kept_here = correcting.after_words(SPEC, NoticeState.SENT, changed=[NoticeField.SERVICE])
    assert "doesn't keep what is changed" in str(kept_here)


def test_a_correction_before_the_shop_was_told_is_what_it_is_told(bench: Bench) -> None:
    parcel = bench.shop.ship(draft("OUR-VAN-1")).shipment_id
    bench.correct(parcel)
    details = bench.shop.details()
    assert [(one.state, one.revision) for one in details.notices] == [
        (NoticeState.CANCELLED, 1),
        (NoticeState.QUEUED, 2),
    ]
    assert details.shipments[0].tracking_number == "OUR-VAN-2"
    assert details.notices[1].not_before == NOW


def test_a_correction_that_the_channel_doesnt_take_has_to_be_made_in_the_shop(bench: Bench) -> None:
    parcel = bench.told(NoticeState.SENT)
    bench.correct(parcel)
    assert len(bench.shop.details().notices) == 1
    assert bench.kinds() == {AttentionKind.SHOP_HAS_OLD}


def test_an_unconfirmed_notice_is_settled_before_its_parcel_is_corrected(bench: Bench) -> None:
    with pytest.raises(UsageError, match="Settle it first"):
        bench.correct(bench.told(NoticeState.UNCONFIRMED))
    with pytest.raises(NotFound):
        bench.correct(999)


def test_a_store_that_tells_at_a_set_time_is_told_of_corrections_then_too(bench: Bench) -> None:
    bench.shop.change(preferences=StorePreferences(tell_when=TellWhen.AT_TIME, tell_at="23:59"))
    parcel = bench.shop.ship(draft("OUR-VAN-1")).shipment_id
    bench.correct(parcel)
    at = bench.shop.details().notices[-1].not_before
    assert f"{at.astimezone():%H:%M}" == "23:59"


def test_many_parcels_are_recorded_one_by_one_and_each_is_named(bench: Bench) -> None:
    steps: list[ManyProgress] = []
    drafts = [(bench.id("1001"), draft("T1")), (999, draft("T2")), (bench.id("1002"), draft(""))]
    report = asyncio.run(ship_many(bench.desk, drafts=drafts, on_progress=steps.append))
    assert [(each.order_number, type(each.error)) for each in report.results] == [
        ("1001", type(None)),
        ("", NotFound),
        ("1002", NotShippable),
    ]
    assert steps == [ManyProgress(1, 3), ManyProgress(2, 3), ManyProgress(3, 3)]
    assert (len(report.recorded), len(report.failed)) == (1, 2)
    assert report.changes.orders == {bench.id("1001")}


def test_a_stop_between_two_parcels_keeps_what_is_recorded(bench: Bench) -> None:
    stop = Cancellation()
    stop.cancel()
    report = asyncio.run(ship_many(bench.desk, drafts=[(bench.id(), draft())], cancellation=stop))
    assert isinstance(report.results[0].error, Cancelled)
    assert bench.shop.details().shipments == ()


def test_a_parcel_of_many_can_be_undone_for_as_long_as_the_store_says(bench: Bench) -> None:
    asyncio.run(ship_many(bench.desk, drafts=[(bench.id("1001"), draft("T1"))], undoable=True))
    asyncio.run(ship_many(bench.desk, drafts=[(bench.id("1002"), draft("T2"))]))
    waits = [bench.shop.details(number).notices[0].not_before - NOW for number in ("1001", "1002")]
    assert waits == [timedelta(seconds=10), timedelta(0)]


def test_one_parcel_for_several_orders_is_told_to_each_of_their_shops(bench: Bench) -> None:
    drafts = [(bench.id("1001"), draft("OUR-VAN-1")), (bench.id("1002"), draft("OUR-VAN-1"))]
    recorded = asyncio.run(ship_combined(bench.desk, drafts=drafts))
    assert [each.created for each in recorded] == [True, True]
    both = [bench.shop.details(number) for number in ("1001", "1002")]
    assert both[0].shipments[0].combined == both[1].shipments[0].combined != ""
    assert [len(details.notices) for details in both] == [1, 1]


def test_a_combination_with_an_order_that_cant_be_shipped_records_none(bench: Bench) -> None:
    bench.shop.save(order("1002", source_status="void", modified_at=NOW))
    drafts = [(bench.id("1001"), draft("OUR-VAN-1")), (bench.id("1002"), draft("OUR-VAN-1"))]
    with pytest.raises(NotShippable, match="1002"):
        asyncio.run(ship_combined(bench.desk, drafts=drafts))
    assert bench.shop.details("1001").shipments == ()


def test_different_addresses_stand_in_the_way_unless_they_are_meant(bench: Bench) -> None:
    both = [bench.shop.details(number) for number in ("1001", "1003")]
    assert [str(each) for each in why_not(both)] == ["Orders 1001 and 1003 go to different addresses."]
    assert why_not(both, despite_addresses=True) == ()
    drafts = [(details.id, draft("OUR-VAN-1")) for details in both]
    with pytest.raises(NotShippable, match="different addresses"):
        asyncio.run(ship_combined(bench.desk, drafts=drafts))
    assert len(asyncio.run(ship_combined(bench.desk, drafts=drafts, despite_addresses=True))) == 2


def test_what_stands_in_the_way_of_one_parcel_names_the_order(bench: Bench) -> None:
    assert WORDS["wait"]
    bench.shop.save(order("1002", source_status="wait", modified_at=NOW))
    both = [bench.shop.details(number) for number in ("1001", "1002")]
    assert [str(each) for each in why_not(both)] == ["Order 1002: Order 1002 is on hold."]
    assert [str(each) for each in why_not(both[:1])] == [
        "One parcel for several orders needs two or more of them."
    ]
    assert why_not([both[0], replace(both[0], id=99)]) == ()


def test_differences_from_the_shop_are_listed_and_worked_off(bench: Bench) -> None:
    bench.told(NoticeState.SENT)
    bench.clock.forward(hours=2)
    bench.shop.save(order("1001"), at=bench.clock())
    bench.shop.save(order("1002", source_status="gone", modified_at=NOW), at=bench.clock())

    rows = asyncio.run(differences.drifted(bench.desk))
    assert [(row.order_number, row.kind, row.word) for row in rows] == [
        ("1001", AttentionKind.OPEN_AT_SHOP, "paid"),
        ("1002", AttentionKind.SHIPPED_AT_SHOP, "gone"),
    ]
    assert asyncio.run(differences.drifted(bench.desk, store_id=99)) == ()

    asyncio.run(differences.accept(bench.desk, order_id=bench.id("1002"), reason="the other warehouse"))
    asyncio.run(differences.tell_again(bench.desk, order_id=bench.id("1001"), reason="not in the shop"))
    assert [(one.state, one.not_before) for one in bench.shop.details().notices][-1] == (
        NoticeState.QUEUED,
        bench.clock(),
    )
    assert asyncio.run(differences.drifted(bench.desk)) == ()


def test_of_two_corrected_addresses_a_person_chooses(bench: Bench) -> None:
    asyncio.run(correct_ship_to(bench.desk, order_id=bench.id(), address=replace(HOME, address1="Corrected 1")))
    bench.shop.save(order("1001", ship_to=replace(HOME, address1="Changed 2"), modified_at=NOW))
    assert bench.kinds() == {AttentionKind.ADDRESS_CONFLICT}
    asyncio.run(differences.keep_address(bench.desk, order_id=bench.id(), keep_ours=True))
    assert bench.kinds() == set()
    assert bench.shop.details().ship_to.address1 == "Corrected 1"
    with pytest.raises(UsageError):
        asyncio.run(differences.keep_address(bench.desk, order_id=bench.id(), keep_ours=False))


def test_old_exchanges_go_by_the_desks_own_setting(bench: Bench) -> None:
    bench.told(NoticeState.SENT)
    (notice,) = bench.shop.details().notices
    old = replace(exchange("old"), started_at=NOW - timedelta(days=40), ended_at=NOW - timedelta(days=40))
    keep_exchange(bench.desk.db, notice_id=notice.id, exchange=old, now=NOW - timedelta(days=40))
    assert asyncio.run(keeping.prune(bench.desk)) == 0
    asyncio.run(keeping.save_settings(bench.desk, DeskSettings(evidence_days=30)))
    assert asyncio.run(keeping.prune(bench.desk)) == 1
    assert [view.exchange.response_body for view in queries.evidence(bench.desk.db)] == ["OK"]
    with pytest.raises(UsageError):
        asyncio.run(keeping.save_settings(bench.desk, DeskSettings(evidence_days=0)))
