"""Reads the orders of some status words by groups that are alike in all that a status map counts for."""

# ruff: noqa: S608 - statements are put together from our own parts; words and ids are bound
from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage.columns import to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.differences import GRACE_MS
from ordersync_gui.storage.notice_facts import OVER
from ordersync_gui.storage.shipped_here import ShippedHere

_LISTED = "(SELECT value FROM json_each(?))"
_FORGOTTEN = "CASE WHEN buyer_deletion.at IS NULL THEN '' ELSE coalesce(desk_fact.ship_to, orders.ship_to) END"
# One text that is equal for orders that are alike: the fastest to group by.
_PARTS = (
    "first_word = source_status",
    "coalesce(shipped_here, -1)",
    "coalesce(held, FALSE)",
    "work_ship_to IS NOT NULL",
    # What follows for such an order can't be told from these few columns.
    "shipped_here IS NULL OR coalesce(drift_accepted, '') != '' OR coalesce(stop_seen, '') != ''",
    "implied_status",
    "mapped",
    "status",
    "first_mapped",
    "coalesce(attention, '')",
)
_YES = ("1", "t")  # as SQLite and as PostgreSQL write it
_BETWEEN = "\x1f"  # in JSON it is always escaped
_MOST_WORDS = 30_000  # SQLite takes 32,766 values at most
_ALIKE = """SELECT wanted, format('{gaps}', {parts})
    FROM (SELECT id AS wanted FROM orders WHERE store_id = ? AND source_status IN ({words}) ORDER BY id)
    CROSS JOIN orders ON orders.id = wanted LEFT JOIN desk_fact ON desk_fact.order_id = wanted"""
_AND_FORGOTTEN = " LEFT JOIN buyer_deletion ON buyer_deletion.order_id = wanted"
_OVER = ", ".join(f"'{state.value}'" for state in OVER)
# As `notice_facts` has it: of notices of parcels that count and weren't cancelled before their first attempt, none
# still open (2), the last one about the whole order or none lacking (1); told when the last attempt ended.
_DRIFTED = f"""SELECT order_id FROM (
        SELECT shipment.order_id, shop_look.at AS looked_at, max(notice.attempt_ended_at) AS told_at,
            max(CASE WHEN notice.id IS NULL THEN 1 WHEN notice.state IN ({_OVER}) THEN 0 ELSE 2 END) AS lacks,
            max(notice.id * 2 + CASE WHEN notice.whole_order THEN 1 ELSE 0 END) & 1 AS of_whole
        FROM (SELECT value FROM json_each(?)) AS wanted
        CROSS JOIN shop_look ON shop_look.order_id = wanted.value
        CROSS JOIN shipment ON shipment.order_id = wanted.value AND shipment.voided_at IS NULL
        LEFT JOIN notice ON notice.shipment_id = shipment.id
            AND (notice.attempts > 0 OR notice.state != '{NoticeState.CANCELLED.value}')
        GROUP BY shipment.order_id, shop_look.at)
    WHERE lacks + 1 - of_whole < 2 AND looked_at >= told_at + {GRACE_MS}"""
# Quantities are decimal texts: what isn't whole is left to exact arithmetic.
_MAYBE_TOO_MUCH = """SELECT DISTINCT order_id FROM (
        SELECT shipment.order_id, order_line.kind != 'item' OR order_line.vanished AS gone, order_line.quantity,
            sum(CAST(shipment_line.quantity AS INTEGER)) AS shipped,
            max(CASE WHEN shipment_line.quantity GLOB '*[^0-9]*' OR order_line.quantity GLOB '*[^0-9]*'
                THEN 1 ELSE 0 END) AS broken
        FROM (SELECT value FROM json_each(?)) AS wanted
        CROSS JOIN shipment ON shipment.order_id = wanted.value AND shipment.voided_at IS NULL
        CROSS JOIN shipment_line ON shipment_line.shipment_id = shipment.id
        CROSS JOIN order_line ON order_line.id = shipment_line.order_line_id
        GROUP BY order_line.id, shipment.order_id)
    WHERE gone OR broken = 1 OR shipped > CAST(quantity AS INTEGER)"""
_MOVING = f"SELECT id FROM orders WHERE id IN {_LISTED} ORDER BY ordered_at DESC, id DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class Alike:
    """What orders have in common, as it stands in the database.

    came_so: their word is the one that they came with. begun: work on them has begun. apart: what else is known of
    them counts, too, so that each of them has to be derived for itself. forgotten: what was left of the address as
    JSON where the buyer's was deleted, "" where it wasn't.
    """

    source_status: str
    implied_status: str
    mapped: str
    status: str
    attention: str | None
    first_mapped: str
    came_so: bool
    shipped_here: ShippedHere | None
    held: bool
    begun: bool
    apart: bool
    forgotten: str = ""


def alike_orders(db: Database, store_id: int, words: Iterable[str]) -> list[tuple[Alike, list[int]]]:
    """The store's orders that have one of these status words, left-out ones too: what is alike, and their ids."""
    wanted = sorted(words)
    # Where a text would end at a word's own sign, the orders with that word are asked for alone.
    odd = [word for word in wanted if _is_odd(word)]
    plain = [word for word in wanted if not _is_odd(word)]
    parts = (plain[start : start + _MOST_WORDS] for start in range(0, len(plain), _MOST_WORDS))
    found = [group for part in parts for group in _groups(db, store_id, part)]
    return [*found, *(group for word in odd for group in _groups(db, store_id, [word], named=word))]


def _is_odd(word: str) -> bool:
    return "\0" in word or _BETWEEN in word


def _groups(
    db: Database, store_id: int, words: Sequence[str], *, named: str | None = None
) -> list[tuple[Alike, list[int]]]:
    """Orders with these words by what is alike in them; named: the word that all of them have."""
    groups: dict[str, list[int]] = defaultdict(list)
    with db.plain_errors():
        connection = db.connection()
        forgets = bool(connection.execute("SELECT EXISTS (SELECT 1 FROM buyer_deletion)").fetchone()[0])
        parts = ("''" if named is not None else "source_status", _FORGOTTEN if forgets else "''", *_PARTS)
        statement = _ALIKE.format(
            gaps=_BETWEEN.join(["%s"] * len(parts)), parts=", ".join(parts), words=", ".join("?" * len(words))
        )
        statement += _AND_FORGOTTEN if forgets else ""
        for order_id, alike in connection.execute(statement, (store_id, *words)):
            groups[alike].append(order_id)
    return [(_alike(text, named), ids) for text, ids in groups.items()]


def drifted(db: Database, ids: Collection[int]) -> frozenset[int]:
    """Those of these orders that their shop showed an hour or more after it was told that all is shipped."""
    return _found(db, _DRIFTED, ids)


def maybe_too_much(db: Database, ids: Collection[int]) -> frozenset[int]:
    """Those of these orders of which more may be shipped than is ordered; the others surely aren't."""
    return _found(db, _MAYBE_TOO_MUCH, ids)


def newest(db: Database, ids: Collection[int], limit: int) -> tuple[int, ...]:
    """At most so many of these orders, newest first."""
    with db.plain_errors():
        return tuple(row[0] for row in db.connection().execute(_MOVING, (to_json(sorted(ids)), limit)))


def _found(db: Database, statement: str, ids: Collection[int]) -> frozenset[int]:
    if not ids:
        return frozenset()
    with db.plain_errors():
        return frozenset(row[0] for row in db.connection().execute(statement, (to_json(sorted(ids)),)))


def _alike(text: str, named: str | None) -> Alike:
    word, forgotten, came_so, shipped, held, begun, apart, implied, mapped, status, first, attention = text.split(
        _BETWEEN
    )
    return Alike(
        source_status=word if named is None else named,
        implied_status=implied,
        mapped=mapped,
        status=status,
        attention=attention or None,
        first_mapped=first,
        came_so=came_so in _YES,
        shipped_here=ShippedHere(int(shipped)) if shipped != "-1" else None,
        held=held in _YES,
        begun=begun in _YES,
        apart=apart in _YES,
        forgotten=forgotten,
    )
