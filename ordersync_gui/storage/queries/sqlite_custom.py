"""What is asked of custom fields 1 to 3, as a SQLite condition that follows the map of each order's own store."""

# ruff: noqa: S608 - statements are put together from our own parts; what people typed is always bound
from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from ordersync_gui.domain.channel_fields import custom_name, fact_name
from ordersync_gui.storage.engine import Connection
from ordersync_gui.storage.queries.sqlite_parts import Sql, joined, numbers
from ordersync_gui.storage.search_words import plain


def in_custom_fields(connection: Connection, places: Collection[int], texts: Sequence[str]) -> Sql:
    """One of the texts stands in one of these custom fields of the order; nothing does where no store has them."""
    asked = [plain(text) for text in texts]
    holds = [
        f"orders.store_id IN {numbers(stores)} AND " + joined(_in_fields(keys, asked), "OR")
        for keys, stores in _stores_by_keys(connection, places).items()
    ]
    return joined(holds, "OR") if holds else Sql("FALSE")


def _stores_by_keys(connection: Connection, places: Collection[int]) -> dict[tuple[str, ...], list[int]]:
    """The stores whose maps have just these fields there: stores of one channel are mostly alike."""
    rows = connection.execute(
        f"SELECT store_id, field FROM field_map WHERE place IN {numbers(places)} ORDER BY store_id, field"
    )
    keys: dict[int, list[str]] = defaultdict(list)
    for store, key in rows:
        if custom_name(key) is not None or fact_name(key) is not None:
            keys[store].append(key)
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for store, of_store in keys.items():
        found[tuple(of_store)].append(store)
    return found


def _in_fields(keys: Sequence[str], texts: Sequence[str]) -> Iterator[Sql]:
    """For each of the fields that one of the texts stands in it; the channel's own ones are read in one go."""
    names = [name for name in map(custom_name, keys) if name is not None]
    if names:
        yield _somewhere(texts) + _in_own(names, texts)
    for fact in map(fact_name, keys):
        if fact is not None:
            yield _holds(f"orders.{fact}", texts)


def _in_own(names: Sequence[str], texts: Sequence[str]) -> Sql:
    gaps = ", ".join("?" for _ in names)
    named = Sql(f"own.key IN ({gaps})", tuple(names))
    own = "SELECT 1 FROM json_each(orders.custom_fields) AS own WHERE "
    return "EXISTS (" + (own + named + " AND " + _holds("own.value", texts)) + ")"


def _somewhere(texts: Sequence[str]) -> Sql:
    """What tells orders without any of the texts in half the time; nothing where JSON may write one otherwise."""
    if all(text.isascii() and text.isprintable() and not {'"', "\\"} & set(text) for text in texts):
        return _holds("orders.custom_fields", texts) + " AND "
    return Sql("")


def _holds(expression: str, texts: Sequence[str]) -> Sql:
    """SQLite's own functions fold letters of ASCII only."""
    return joined((Sql(f"instr(folded({expression}), ?) > 0", (text,)) for text in texts), "OR")
