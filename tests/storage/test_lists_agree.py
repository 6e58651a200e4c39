"""Every way to read a list gives what a slow and obvious reading of all rows gives, whatever is asked for."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from any_lists import CARRIERS, FIELDS, FILTERS, NUMBERS, ORDERS, PEOPLE, SHOPS, TAGS
from derived_rows import IN_STEP
from fresh_database import fresh
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from order_list_oracle import Known, expected_ids, known_orders
from random_rounds import rounds
from stocked_store import NOW, StockedStore, draft

from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.order import Order
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.folding import fold
from ordersync_gui.storage.queries import list_plan, sqlite_lists

DeskDone = tuple[str, str, Any]
_ACTS: st.SearchStrategy[DeskDone] = st.one_of(
    st.tuples(st.just("ship"), st.sampled_from(NUMBERS), st.sampled_from(CARRIERS)),
    st.tuples(st.just("void"), st.sampled_from(NUMBERS), st.none()),
    st.tuples(st.just("tag"), st.sampled_from(NUMBERS), st.integers(1, len(TAGS))),
    st.tuples(st.just("assign"), st.sampled_from(NUMBERS), st.sampled_from(PEOPLE)),
    st.tuples(st.sampled_from(("hold", "hold_until", "note")), st.sampled_from(NUMBERS), st.none()),
    st.tuples(st.just("begin"), st.sampled_from(NUMBERS), st.none()),
    st.tuples(st.just("due"), st.sampled_from(NUMBERS), st.integers(-3, 3)),
    st.tuples(st.just("delete"), st.sampled_from(NUMBERS), st.none()),
)


@contextmanager
def _desk(batches: list[list[Order]], done: list[DeskDone]) -> Iterator[Database]:
    """A database in which the batches were imported into two stores in turn, and people did these things."""
    with TemporaryDirectory() as folder, closing(Database(fresh(Path(folder) / "orders.sqlite3"))) as db:
        shops = [StockedStore.opened(db, name, left_out=("Amazon",)) for name in SHOPS]
        for place, batch in enumerate(batches):
            shops[place % 2].save(*{each.number: each for each in batch}.values())
        with db.transaction():
            for shop, fields in zip(shops, FIELDS, strict=True):
                rows = [(shop.store_id, place, key) for place, key in fields.items()]
                db.connection().executemany("INSERT INTO field_map VALUES (?, ?, ?)", rows)
            for place, name in enumerate(TAGS, start=1):
                db.connection().execute("INSERT INTO tag VALUES (?, ?, ?)", (place, name, fold(name)))
        for act in done:
            _do(shops[len(act[1]) % 2], *act)
        yield db


def _do(shop: StockedStore, act: str, number: str, value: Any) -> None:  # noqa: ANN401 - as the act has it
    for order_id, _, _ in queries.find_orders(shop.db, number=number, store_id=None):
        try:
            if act == "ship":
                shop_of = StockedStore(shop.db, _store_of(shop.db, order_id), shop.run_id)
                shop_of.ship(draft("T1", carrier=value), number=number)
            elif act == "void":
                shop_of = StockedStore(shop.db, _store_of(shop.db, order_id), shop.run_id)
                for parcel in shop_of.details(number).shipments:
                    shop_of.void(parcel.id)
        except OrderSyncError:
            return
        with shop.db.transaction():
            for statement in _STATEMENTS.get(act, ()):
                at = _ms() + value * 20_000_000 if act == "due" else 0
                given = {"order": order_id, "value": value, "now": _ms(), "at": at}
                shop.db.connection().execute(statement, given)


def _ms() -> int:
    return int(NOW.timestamp() * 1000)


def _store_of(db: Database, order_id: int) -> int:
    found: int = db.connection().execute("SELECT store_id FROM orders WHERE id = ?", (order_id,)).fetchone()[0]
    return found


_FACT = "INSERT INTO desk_fact (order_id, held) VALUES (:order, FALSE) ON CONFLICT DO NOTHING"
_STATEMENTS = {
    "tag": ("INSERT INTO order_tag VALUES (:order, :value) ON CONFLICT DO NOTHING",),
    "assign": (_FACT, "UPDATE desk_fact SET assigned_to = :value WHERE order_id = :order"),
    "hold": (_FACT, "UPDATE desk_fact SET held = TRUE WHERE order_id = :order"),
    "hold_until": (_FACT, "UPDATE desk_fact SET held = TRUE, hold_until = 1000 - :order WHERE order_id = :order"),
    "note": (_FACT, "UPDATE desk_fact SET note = 'soon' WHERE order_id = :order"),
    "begin": (_FACT, "UPDATE desk_fact SET work_kind = 'printed', work_at = :now WHERE order_id = :order"),
    "due": ("UPDATE orders SET ship_by = :at WHERE id = :order",),
    "delete": ("DELETE FROM orders WHERE id = :order",),
}
_BATCHES = st.lists(st.lists(ORDERS, max_size=6), min_size=1, max_size=4)
_BOUNDED = (
    "_SCANNED",
    "_TRIED",
    "_TRIED_ON",
    "_VERY_FEW",
    "_FEW",
    "_SEVERAL",
    "_MANY",
    "PORTION",
    "_LOOKED_THROUGH",
)
_BOUNDS = st.sampled_from(
    (
        (200_000, 8_000, 32_000, 2_000, 5_000, 60_000, 100_000, 50_000, 100_000),
        (2, 1, 3, 2, 3, 99, 4, 2, 99),
        (1, 1, 0, 0, 2, 99, 0, 1, 0),
        (3, 2, 99, 0, 0, 4, 99, 3, 2),
    )
)


def _never() -> bool:
    return False


@settings(
    max_examples=rounds(25),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(
    batches=_BATCHES,
    done=st.lists(_ACTS, max_size=6),
    filters=st.lists(FILTERS, min_size=8, max_size=20),
    bounds=_BOUNDS,
)
def test_every_way_to_read_a_list_agrees_with_reading_all_rows(
    batches: list[list[Order]], done: list[DeskDone], filters: list[OrderFilter], bounds: tuple[int, ...]
) -> None:
    with _desk(batches, done) as db, pytest.MonkeyPatch.context() as patched:
        for name, value in zip(_BOUNDED, bounds, strict=True):
            patched.setattr(list_plan if name == "_LOOKED_THROUGH" else sqlite_lists, name, value)
        every = known_orders(db)
        for wanted in filters:
            _check(db, every, wanted)
        _check_upkeep(db)


def _check(db: Database, every: list[Known], wanted: OrderFilter) -> None:
    expected = expected_ids(every, wanted, NOW)
    assert list(queries.order_ids(db, wanted, now=NOW)) == expected, wanted
    assert queries.count_orders(db, wanted, now=NOW, stopped=_never) == len(expected), wanted
    read = array("q")
    for portion in queries.id_portions(db, wanted, now=NOW, stopped=_never):
        read.extend(portion)
    assert list(read) == expected, wanted
    for count in (0, 1, 3, 50):
        first = queries.first_ids(db, wanted, count=count, now=NOW)
        assert list(first.ids) == expected[:count], (wanted, count)
        assert first.total in (None, len(expected)), (wanted, count)
        assert first.total is not None or len(expected) >= count
    for start in (0, 1, len(expected) // 2, len(expected)):
        found = queries.ids_at(db, wanted, start=start, count=2, now=NOW)
        assert list(found) == expected[start : start + 2], (wanted, start)


def _check_upkeep(db: Database) -> None:
    """The counts and the full-text index are in step with the rows."""
    run = db.connection().execute
    counted = run("SELECT store_id, facet, count(*) FROM orders GROUP BY store_id, facet").fetchall()
    assert sorted(run("SELECT * FROM order_count").fetchall()) == sorted(counted)
    if not db.remote:  # PostgreSQL keeps its index in step by itself
        with db.transaction():
            run(IN_STEP)
