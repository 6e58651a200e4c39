"""What is planned for groups of alike orders is what deriving each of them for itself gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

import pytest
from mapped import map_words
from peewee import fn
from random_history import WORDS, History
from random_rounds import rounds
from stocked_store import LATER, StockedStore, draft, line, order

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.maps import MapEdits
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries, status_moves
from ordersync_gui.storage.alike_orders import Derived
from ordersync_gui.storage.columns import to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.destinations import Destination, destination_of
from ordersync_gui.storage.map_changes import apply_edits
from ordersync_gui.storage.sqlite_alike_orders import maybe_too_much
from ordersync_gui.storage.status_moves import Step, plan_statuses
from ordersync_gui.storage.store_rules import StoreRules, store_rules
from ordersync_gui.storage.tables import Notices, OrderLines, Orders, ShipmentLines, Shipments, ShopLooks

ELSEWHERE = Destination(Address(city="Elsewhere"))
_FACTS = """INSERT INTO desk_fact (order_id, held, work_kind, work_at, work_ship_to, stop_seen, drift_accepted)
    VALUES (?, ?, ?, 1, ?, ?, ?) ON CONFLICT (order_id) DO UPDATE SET held = excluded.held,
    work_kind = excluded.work_kind, work_ship_to = excluded.work_ship_to, stop_seen = excluded.stop_seen,
    drift_accepted = excluded.drift_accepted"""
# The first line of an order has two pieces, the second one.
_PIECES = (("2", "1"), ("2", "1"), ("2", "1"), ("2", ""), ("1", "1"), ("3", "1"), ("2.5", "1"), ("0.5", "0.5"))
_STATES = (*NoticeState, *(NoticeState.SENT, NoticeState.CONFIRMED, NoticeState.CANCELLED) * 4)
_HOUR_MS = 3_600_000


def _ids(db: Database) -> list[int]:
    return db.column(Orders.select(Orders.id).order_by(Orders.id))


def _decorate(db: Database, chance: Random) -> None:
    """Holds, begun work and what people saw of it, as desk acts leave them."""
    rows = {row["id"]: row for row in db.dicts(Orders.select(Orders.id, Orders.ship_to, Orders.pickup_point))}
    with db.transaction():
        for order_id, row in rows.items():
            place = chance.choice(
                (destination_of(row), destination_of(row), Destination(Address(city="Elsewhere")))
            )
            begun = chance.random() < 2 / 3
            seen = chance.choice(("", "", "", "cancelled", "shipped")) if begun else ""
            accepted = chance.choice(("", "", "", "open_at_shop:paid", "shipped_at_shop:gone"))
            values = (
                order_id,
                chance.random() < 1 / 3,
                "printed" if begun else "",
                place.to_json() if begun else None,
                seen,
                accepted,
            )
            db.connection().execute(_FACTS, values)
        _forget_buyers(db, chance, list(rows))
        derive(db, rows, forgets=False)  # what was seen of a stop outlasts changes of a map


def _forget_buyers(db: Database, chance: Random, ids: list[int]) -> None:
    """As `forgetting` leaves orders, though those that aren't over have their buyers as a rule."""
    db.connection().execute("DELETE FROM buyer_deletion")
    for order_id in ids:
        if chance.random() < 1 / 3:
            left = to_json({"country": chance.choice(("SE", "US", "Sverige"))})
            db.connection().execute("UPDATE orders SET ship_to = ? WHERE id = ?", (left, order_id))
            db.connection().execute("INSERT INTO buyer_deletion VALUES (?, 1)", (order_id,))


def _planned(db: Database, store_id: int, words: dict[str, OrderStatus]) -> dict[int, Derived]:
    steps = plan_statuses(db, store_id, words, _rules(db, store_id, words)).steps
    return {each: step.after for step in steps for each in step.ids}


def _one_by_one(db: Database, store_id: int, words: dict[str, OrderStatus]) -> dict[int, Derived]:
    ids = db.column(
        Orders.select(Orders.id).where(Orders.store == store_id, Orders.source_status.in_(list(words)))
    )
    steps = status_moves._one_by_one(db, ids, _rules(db, store_id, words))
    return {each: step.after for step in steps if step.before != step.after for each in step.ids}


def _rules(db: Database, store_id: int, words: dict[str, OrderStatus]) -> StoreRules:
    rules = store_rules(db)[store_id]
    wanted = {**rules.status_map, **words}
    return replace(
        rules, status_map={word: each for word, each in wanted.items() if each is not OrderStatus.UNMAPPED}
    )


@pytest.fixture
def unchecked(monkeypatch: pytest.MonkeyPatch) -> None:
    """No order of a group is derived for itself to see whether the group's outcome holds."""
    monkeypatch.setattr(status_moves, "_holds", lambda *_: True)


@pytest.mark.usefixtures("unchecked")
@pytest.mark.parametrize("seed", range(rounds(6)))
def test_groups_come_out_as_each_of_their_orders_does(db: Database, seed: int) -> None:
    history = History.begun(db, seed)
    chance = history.chance
    compared = 0
    history.play(40)
    for _ in range(25):
        _decorate(db, chance)
        chosen = chance.sample(sorted(set(WORDS)), 3)
        words = {word: chance.choice(tuple(OrderStatus)) for word in chosen}

        planned = _planned(db, history.shop.store_id, words)

        assert planned == _one_by_one(db, history.shop.store_id, words)
        compared += len(planned)
    assert compared


def _told_anyhow(db: Database, chance: Random) -> None:
    """Parcels, notices and looks of all kinds, also such as hardly ever come together."""
    for table in ("shipment", "shop_look"):
        db.connection().execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
    lines = db.tuples(OrderLines.select(OrderLines.order, fn.MIN(OrderLines.id)).group_by(OrderLines.order))
    for order_id, line_id in lines:
        for _ in range(chance.choice((0, 1, 1, 2, 3))):
            _parcel(db, chance, order_id, line_id)
        if chance.random() < 3 / 4:
            db.run(ShopLooks.insert(order=order_id, at=chance.choice((1, 2, 3)) * _HOUR_MS))


def _parcel(db: Database, chance: Random, order_id: int, line_id: int) -> None:
    voided = chance.choice((None, None, 1))
    texts = dict.fromkeys(
        ("carrier", "service", "tracking_number", "note_to_buyer", "operator", "tracking_key"), ""
    )
    fixed = {"ship_date": "2026-11-22", "created_at": 0, "uid": str(chance.random())}
    parcel = db.run(Shipments.insert(order=order_id, voided_at=voided, **fixed, **texts))
    for place, pieces in enumerate(chance.choice(_PIECES)):
        if pieces:
            db.run(ShipmentLines.insert(shipment=parcel, line=line_id + place, quantity=pieces))
    for revision in range(chance.choice((0, 1, 1, 1, 2))):
        values = {
            "uid": str(chance.random()),
            "state": chance.choice(_STATES),
            "attempts": chance.choice((0, 1)),
            "whole_order": chance.random() < 1 / 2,
            "attempt_ended_at": chance.choice((None, 0, 1, _HOUR_MS, _HOUR_MS + 1)),
            "payload": "{}",
            **dict.fromkeys(("word_before", "mapped_before", "implied_before"), ""),
        }
        db.run(
            Notices.insert(
                shipment=parcel, order=order_id, store=1, revision=revision, not_before=0, created_at=0, **values
            )
        )


@pytest.mark.usefixtures("unchecked")
@pytest.mark.parametrize("seed", range(rounds(3)))
def test_groups_come_out_as_each_of_their_orders_does_whatever_was_told(shop: StockedStore, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - repeatable, no secret
    words = dict.fromkeys(WORDS)
    shop.save(*(order(str(number), source_status=chance.choice(WORDS)) for number in range(60)))
    compared = 0
    for _ in range(8):
        with shop.db.transaction():
            _told_anyhow(shop.db, chance)
        _decorate(shop.db, chance)
        anew = {word: chance.choice(tuple(OrderStatus)) for word in words}

        planned = _planned(shop.db, shop.store_id, anew)

        assert planned == _one_by_one(shop.db, shop.store_id, anew)
        compared += len(planned)
        map_words(shop.db, store_id=shop.store_id, words=anew, now=LATER)
    assert compared


@pytest.mark.parametrize("seed", range(rounds(3)))
def test_after_a_change_nothing_is_left_to_derive(db: Database, seed: int) -> None:
    history = History.begun(db, seed)
    history.play(10)
    for turn in range(15):
        _decorate(db, history.chance)
        words = {history.chance.choice(WORDS): history.chance.choice(tuple(OrderStatus))}
        edits = MapEdits(statuses=words)
        expected = queries.preview_edits(db, history.shop.store_id, edits)
        before = dict(db.tuples(Orders.select(Orders.id, Orders.status)))

        outcome = apply_edits(db, store_id=history.shop.store_id, edits=edits, now=LATER, operator="Kim")

        after = dict(db.tuples(Orders.select(Orders.id, Orders.status)))
        assert outcome.moves == expected.moves
        assert outcome.moved == sum(before[each] != after[each] for each in after), turn
        assert not derive(db, _ids(db)).changed


def _many(shop: StockedStore, count: int = 30) -> None:
    shop.save(*(order(str(number)) for number in range(count)))


def test_many_alike_orders_are_derived_once(shop: StockedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    _many(shop)
    own: list[int] = []
    one_by_one = status_moves._one_by_one

    def counted(db: Database, ids: Sequence[int], rules: StoreRules) -> Iterator[Step]:
        own.extend(ids)
        return one_by_one(db, ids, rules)

    monkeypatch.setattr(status_moves, "_one_by_one", counted)

    preview = queries.preview_edits(shop.db, shop.store_id, MapEdits(statuses={"paid": OrderStatus.ON_HOLD}))

    assert [(move.before.value, move.after.value, move.orders) for move in preview.moves] == [
        ("awaiting_shipment", "on_hold", 30)
    ]
    assert len(own) == 1


def test_a_group_whose_sample_is_otherwise_is_derived_one_by_one(shop: StockedStore) -> None:
    """As where an older version left a reason out."""
    _many(shop, 3)
    shop.save(order("9", ship_to=Address(country="US")), order("10", ship_to=Address(country="US")))
    with shop.db.transaction():
        shop.db.connection().execute("UPDATE orders SET attention = NULL")
    words = {"paid": OrderStatus.UNMAPPED}
    first = shop.details("9").id
    with shop.db.transaction():
        shop.db.connection().execute("DELETE FROM orders WHERE id < ?", (first,))

    assert _planned(shop.db, shop.store_id, words) == _one_by_one(shop.db, shop.store_id, words)


def _shipped_and_told(shop: StockedStore, number: str, *, looked_at: bool = True) -> None:
    shop.save(order(number))
    shop.attempt(shop.ship(draft(f"T{number}"), number=number).notice_id)
    if looked_at:
        shop.save(order(number), at=LATER.replace(hour=20))


@pytest.mark.usefixtures("unchecked")
def test_orders_that_the_shop_shows_as_open_after_all_are_told_apart(shop: StockedStore) -> None:
    for number in ("1", "2", "3"):
        _shipped_and_told(shop, number, looked_at=number != "2")
    ids = [shop.details(number).id for number in ("1", "3")]
    map_words(shop.db, store_id=shop.store_id, words={"paid": OrderStatus.SHIPPED}, now=LATER)

    planned = _planned(shop.db, shop.store_id, {"paid": OrderStatus.AWAITING_SHIPMENT})

    wanted = [
        each for each, after in planned.items() if AttentionKind.OPEN_AT_SHOP.value in (after.attention or "")
    ]
    assert sorted(wanted) == ids
    assert planned == _one_by_one(shop.db, shop.store_id, {"paid": OrderStatus.AWAITING_SHIPMENT})


@pytest.mark.usefixtures("unchecked")
def test_what_was_shipped_too_much_shows_again_once_the_order_isnt_cancelled(shop: StockedStore) -> None:
    for number, left in (("1", "2"), ("2", "1"), ("3", "0.5")):
        shop.save(order(number, lines=(line("L1", "2"),)))
        shop.ship(draft(f"T{number}"), number=number)
        shop.save(order(number, lines=(line("L1", left),), source_status="void"))
    words = {"void": OrderStatus.AWAITING_SHIPMENT}

    assert maybe_too_much(shop.db, _ids(shop.db)) == {shop.details(number).id for number in ("2", "3")}
    planned = _planned(shop.db, shop.store_id, words)

    assert planned == _one_by_one(shop.db, shop.store_id, words)
    assert ["too_much" in (planned[each].attention or "") for each in _ids(shop.db)] == [False, True, True]


def test_reasons_that_no_map_makes_stay_as_they_are(shop: StockedStore) -> None:
    shop.save(order("1", ship_to=Address(country="US")))
    shop.save(order("2"))
    notice = shop.ship(draft("T2"), number="2").notice_id
    shop.attempt(notice, NoticeState.REFUSED)

    map_words(shop.db, store_id=shop.store_id, words={"paid": OrderStatus.UNMAPPED}, now=LATER)

    assert shop.reasons("1") == [AttentionKind.MISSING_SHIP_TO, AttentionKind.UNMAPPED_STATUS]
    assert shop.reasons("2") == [AttentionKind.UNMAPPED_STATUS, AttentionKind.NOTICE_REFUSED]


def test_how_much_was_shipped_is_found_out_where_an_older_version_left_it_unknown(
    shop: StockedStore,
) -> None:
    _shipped_and_told(shop, "1")
    with shop.db.transaction():
        shop.db.connection().execute("UPDATE orders SET shipped_here = NULL")

    changes = map_words(shop.db, store_id=shop.store_id, words={"paid": OrderStatus.ON_HOLD}, now=LATER)

    assert not changes.membership
    assert shop.db.column(Orders.select(Orders.shipped_here)) == [3]


def test_more_words_than_a_statement_takes_values_are_planned(shop: StockedStore) -> None:
    shop.save(order("1"), order("2", source_status="wait"))
    words = dict.fromkeys(("paid", *map(str, range(33_000)), "wait"), OrderStatus.SHIPPED)
    rules = replace(store_rules(shop.db)[shop.store_id], status_map=words)

    plan = plan_statuses(shop.db, shop.store_id, words, rules)

    assert sum(move.orders for move in plan.moves) == 2
