"""Whatever is recorded, taken back, corrected and combined: never is more in parcels than was ordered."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from fresh_database import fresh
from hypothesis import given, settings
from hypothesis import strategies as st
from stocked_store import NOW, StockedStore, draft, line, order

from ordersync_gui.domain.errors import NotShippable, UsageError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.combining import record_combined
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queueing import Tells

NUMBERS = ("1", "2")
AMOUNTS = {"L1": Decimal(2), "L2": Decimal("0.375")}

_number = st.sampled_from(NUMBERS)
_tracking = st.sampled_from(["T1", "T2", "T3"])
_quantities = st.none() | st.dictionaries(
    st.sampled_from(["L1", "L2"]), st.sampled_from(["0.125", "0.25", "1", "2"]), min_size=1
)
_record = st.tuples(st.just("record"), _number, _tracking, _quantities, st.booleans())
_combine = st.tuples(st.just("combine"), _tracking, _quantities)
_void = st.tuples(st.just("void"), _number, st.integers(0, 3))
_correct = st.tuples(st.just("correct"), _number, st.integers(0, 3), _tracking)
_tell = st.tuples(st.just("tell"), _number)
_ACTS = st.lists(st.one_of(_record, _combine, _void, _correct, _tell), min_size=3, max_size=10)


@contextmanager
def _shop() -> Iterator[StockedStore]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(fresh(Path(folder) / "orders.sqlite3"))
        try:
            shop = StockedStore.opened(database)
            lines = tuple(line(name, str(amount)) for name, amount in AMOUNTS.items())
            shop.save(*(order(number, lines=lines) for number in NUMBERS))
            yield shop
        finally:
            database.close()


def _lines(shop: StockedStore, number: str, amounts: dict[str, str] | None) -> dict[int, str] | None:
    ids = {view.line.line_id: view.id for view in shop.details(number).lines}
    return None if amounts is None else {ids[name]: amount for name, amount in amounts.items()}


def _do(shop: StockedStore, act: tuple[Any, ...], *, tells_parts: bool) -> None:
    match act:
        case ("record", number, tracking, amounts, notify):
            parcel = draft(tracking, _lines(shop, number, amounts))
            shop.ship(parcel, number=number, notify=notify, tells_parts=tells_parts)
        case ("combine", tracking, amounts):
            ids = {number: shop.details(number).id for number in NUMBERS}
            tells = Tells(notify=True, not_before=NOW, parts=tells_parts)
            record_combined(
                shop.db,
                drafts=[(ids[number], draft(tracking, _lines(shop, number, amounts))) for number in NUMBERS],
                telling=dict.fromkeys(ids.values(), tells),
                operator="Kim",
                now=NOW,
            )
        case ("void", number, place):
            parcels = shop.details(number).shipments
            if place < len(parcels):
                shop.void(parcels[place].id, now=NOW)
        case ("correct", number, place, tracking):
            parcels = shop.details(number).shipments
            if place < len(parcels):
                shop.correct(parcels[place].id, tracking_number=tracking, now=NOW, not_before=NOW)
        case ("tell", number):
            waiting = [each for each in shop.details(number).notices if each.state is NoticeState.QUEUED]
            if waiting:
                shop.attempt(waiting[0].id)


def _check(shop: StockedStore, *, tells_parts: bool) -> None:
    for number in NUMBERS:
        details = shop.details(number)
        live = [parcel for parcel in details.shipments if not parcel.voided]
        packed: Counter[int] = Counter()
        for parcel in live:
            packed.update(dict(parcel.lines))
        for view in details.lines:
            assert view.shipped == packed[view.id] <= view.line.quantity
        complete = all(packed[view.id] == view.line.quantity for view in details.lines)
        assert (details.status is OrderStatus.SHIPPED) is complete
        assert len({(parcel.tracking_number, parcel.lines) for parcel in live}) == len(live)
        queued = [each for each in details.notices if each.state is NoticeState.QUEUED]
        assert {each.shipment for each in queued} <= {parcel.id for parcel in live}
        assert len({each.shipment for each in queued}) == len(queued)
        assert tells_parts or complete or not queued, "the shop would be told of an order that isn't complete"


def _try_all(acts: list[tuple[Any, ...]], *, tells_parts: bool) -> None:
    with _shop() as shop:
        for act in acts:
            try:
                _do(shop, act, tells_parts=tells_parts)
            except (NotShippable, UsageError):
                continue
            _check(shop, tells_parts=tells_parts)


@given(acts=_ACTS, tells_parts=st.booleans())
@settings(max_examples=12, derandomize=True, deadline=None)
def test_never_is_more_in_parcels_than_was_ordered(acts: list[tuple[Any, ...]], *, tells_parts: bool) -> None:
    _try_all(acts, tells_parts=tells_parts)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@given(acts=_ACTS, tells_parts=st.booleans())
@settings(max_examples=1000, deadline=None)
def test_not_in_a_thousand_ways(acts: list[tuple[Any, ...]], *, tells_parts: bool) -> None:
    _try_all(acts, tells_parts=tells_parts)
