"""Finds orders by the number or the channel's id that somebody typed or scanned."""

from __future__ import annotations

from typing import Any

from peewee import SQL, BaseQuery, NodeList, fn

from ordersync_gui.domain.letters import whole_letters
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.folding import fold, number_key
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import OrderLines, Orders, Stores

# By name and in the very words of its condition, else SQLite passes a partial index by.
_PADDED = """SELECT id FROM orders INDEXED BY orders_with_outer_blanks
    WHERE number != trim(number) OR remote_id != trim(remote_id)"""


def find_orders(db: Database, *, number: str, store_id: int | None) -> tuple[tuple[int, str, str], ...]:
    """(database id, store name, channel's id) of orders with this number, else with this channel's id.

    Numbers are kept with their outer blanks, because they are sent back unchanged; a person may leave those out.
    """
    columns, number = (Orders.number, Orders.remote_id), whole_letters(number)
    for condition in (
        *(column == number for column in columns),
        *(column == number.strip() for column in columns),
        *(_padded() & (fn.TRIM(column) == number.strip()) for column in columns),
    ):
        if found := _found(db, condition, store_id):
            return tuple((order, store, remote) for order, store, _, remote in found)
    return ()


def find_exact(db: Database, text: str, *, store_id: int | None = None) -> tuple[tuple[int, str, str], ...]:
    """(database id, store name, number) of the orders whose number or channel's id is exactly this, by store.

    Outer blanks don't matter, nor does the case of letters (in the channel's id that of A to Z).
    """
    text = whole_letters(text)
    wanted = fold(text).strip()
    if not wanted:
        return ()
    asked = (
        _by_number(number_key(wanted), store_id),
        _by_remote_id(text.strip(), store_id),
        _by_padding(store_id),
    )
    with db.snapshot():
        likely = {row for each in asked for row in db.tuples(each)}
    exact = [row for row in likely if wanted in {fold(row[2]).strip(), fold(row[3]).strip()}]
    return tuple((order, store, number) for order, store, number, _ in sorted(exact, key=_place))


def is_sku(db: Database, text: str) -> bool:
    """Whether an item of any order has this SKU; the case of A to Z doesn't matter."""
    wanted = text.strip()
    of_sku = (
        OrderLines.select(OrderLines.id).where(SQL("sku COLLATE NOCASE = ? COLLATE NOCASE", (wanted,))).limit(1)
    )
    return bool(wanted) and bool(db.tuples(of_sku))


def _place(row: tuple[Any, ...]) -> tuple[str, int]:
    return fold(row[1]), row[0]


def _padded() -> Any:  # noqa: ANN401 - peewee's expressions aren't typed
    """The few orders whose number or id has outer blanks, from their own index."""
    return Orders.id.in_(SQL(f"({_PADDED})"))


@prepared
def _by_number(key: str, store_id: int | None) -> BaseQuery:
    """The sort key of numbers also takes 007 for 7."""
    return _query(Orders.left_out.in_((False, True)) & (Orders.number_sort == key), store_id)


@prepared
def _by_remote_id(text: str, store_id: int | None) -> BaseQuery:
    wanted = NodeList((text, SQL("COLLATE NOCASE")))
    return _query(SQL("remote_id COLLATE NOCASE") == wanted, store_id)


@prepared
def _by_padding(store_id: int | None) -> BaseQuery:
    return _query(_padded(), store_id)


def _found(db: Database, condition: object, store_id: int | None) -> list[tuple[Any, ...]]:
    return db.tuples(_query(condition, store_id))


def _query(condition: object, store_id: int | None) -> BaseQuery:
    query: Any = (
        Orders.select(Orders.id, Stores.name, Orders.number, Orders.remote_id)
        .join(Stores, on=(Stores.id == Orders.store))
        .where(condition)
        .order_by(Stores.name_folded, Orders.id)
    )
    if store_id is not None:
        query = query.where(Orders.store == store_id)
    found: BaseQuery = query
    return found
