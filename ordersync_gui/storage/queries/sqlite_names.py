"""The names that orders are found by beside their own: tags, people, carriers, each kind from a small index."""

from __future__ import annotations

from ordersync_gui.storage.database import Database
from ordersync_gui.storage.engine import Connection
from ordersync_gui.storage.folding import fold

# From one name to the next along an index: as many look-ups as there are names, however many rows have each.
_NEXT = """WITH RECURSIVE found(name) AS (
    SELECT (SELECT {column} FROM {table} INDEXED BY {index} WHERE {column} != ''
        ORDER BY {column} COLLATE NOCASE LIMIT 1)
    UNION ALL SELECT (SELECT {column} FROM {table} INDEXED BY {index}
        WHERE {column} != '' AND {column} COLLATE NOCASE > found.name COLLATE NOCASE
        ORDER BY {column} COLLATE NOCASE LIMIT 1) FROM found WHERE found.name IS NOT NULL
    ) SELECT name FROM found WHERE name IS NOT NULL"""


def tag_names(db: Database) -> tuple[str, ...]:
    """The desk's tags by name."""
    with db.plain_errors():
        return tuple(name for _, name in tag_rows(db.connection()))


def assignees(db: Database) -> tuple[str, ...]:
    """The people that orders are assigned to, by name; one that is written in several ways once."""
    with db.plain_errors():
        return _once(assigned_names(db.connection()))


def carriers_used(db: Database) -> tuple[str, ...]:
    """The carriers of recorded parcels, by name."""
    with db.plain_errors():
        return _once(_names(db.connection(), "shipment", "carrier", "shipment_by_carrier"))


def tag_rows(connection: Connection) -> list[tuple[int, str]]:
    """Id and name of each tag, by name."""
    return list(connection.execute("SELECT id, name FROM tag ORDER BY name_folded"))


def assigned_names(connection: Connection) -> list[str]:
    """To whom orders are assigned; of names that differ only in A to Z and a to z one."""
    return _names(connection, "desk_fact", "assigned_to", "desk_fact_by_assigned")


def _names(connection: Connection, table: str, column: str, index: str) -> list[str]:
    return [name for (name,) in connection.execute(_NEXT.format(table=table, column=column, index=index))]


def _once(names: list[str]) -> tuple[str, ...]:
    by_key = {fold(name): name for name in reversed(names)}
    return tuple(by_key[key] for key in sorted(by_key))
