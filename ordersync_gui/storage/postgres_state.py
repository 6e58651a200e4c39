"""What a user may do in a shared desk's database, and what is in it already."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import psycopg

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.shared_desk import Probed, ProbeStep
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import migrations

_SCHEMA_STATE = """
SELECT has_database_privilege(current_database(), 'CREATE'),
       space.oid IS NOT NULL,
       COALESCE(has_schema_privilege(space.oid, 'USAGE'), FALSE),
       COALESCE(pg_has_role(space.nspowner, 'USAGE'), FALSE),
       EXISTS (SELECT FROM pg_class WHERE relnamespace = space.oid AND relname = 'desk_schema'),
       EXISTS (SELECT FROM pg_class WHERE relnamespace = space.oid AND relkind IN ('r', 'p')),
       EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm'),
       EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm'),
       pg_is_in_recovery()
FROM (VALUES (1)) AS once LEFT JOIN pg_namespace AS space ON space.nspname = 'ordersync'
"""
_TABLE_RIGHTS = """
SELECT has_table_privilege('ordersync.desk_schema', 'SELECT'), has_table_privilege('ordersync.orders', 'SELECT'),
       has_table_privilege('ordersync.orders', 'INSERT') AND has_table_privilege('ordersync.orders', 'UPDATE')
       AND has_table_privilege('ordersync.orders', 'DELETE') AND NOT pg_is_in_recovery()
"""


@dataclass(frozen=True, slots=True)
class _State:
    may_make: bool
    has_schema: bool
    may_use: bool
    owns: bool
    is_ours: bool
    has_tables: bool
    has_trigrams: bool
    may_get_trigrams: bool
    standby: bool


def may_write(connection: psycopg.Connection[Any]) -> bool:
    """Whether this user may change the orders of a desk that is there. Raises psycopg's errors."""
    row = connection.execute(_TABLE_RIGHTS).fetchone()
    return bool(row and row[2])


def look_at_state(connection: psycopg.Connection[Any], server: DeskServer) -> Iterator[Probed]:
    """The steps on rights, search and tables. Raises StorageError, psycopg's errors."""
    state = _State(*(connection.execute(_SCHEMA_STATE).fetchone() or ()))
    if state.has_tables and not state.is_ours:
        raise StorageError(
            say('On {server} there is a schema "ordersync" that another program made.', server=str(server)),
            meaning=say("Nothing was changed there."),
            remedy=say("Choose another database."),
        )
    if state.is_ours:
        yield from _known_desk(connection, server, state)
    else:
        yield from _new_desk(server, state)


def _new_desk(server: DeskServer, state: _State) -> Iterator[Probed]:
    names = {"user": server.user, "database": server.database}
    if state.standby or not state.may_make:
        raise StorageError(
            say("No orders are in {database} yet, and {user} may not make the tables.", **names),
            remedy=say(
                "Have the owner of the database join first, or grant it: GRANT CREATE ON DATABASE ... TO ..."
            ),
        )
    yield Probed(ProbeStep.RIGHTS, say("{user} may make the tables.", user=server.user))
    yield _search(server, state)
    yield Probed(ProbeStep.TABLES, say("No orders are there yet. The tables are made when this PC joins."))


def _search(server: DeskServer, state: _State) -> Probed:
    if not state.has_trigrams and not state.may_get_trigrams:
        raise StorageError(
            say("The server {host} lacks the extension pg_trgm, by which orders are found.", host=server.host),
            remedy=say(
                "Have it installed there; in Debian it comes with the package postgresql, elsewhere with "
                "postgresql-contrib."
            ),
        )
    return Probed(ProbeStep.SEARCH, say("What finds orders by words (pg_trgm) is there."))


def _known_desk(connection: psycopg.Connection[Any], server: DeskServer, state: _State) -> Iterator[Probed]:
    may_look, may_read, writes = (
        connection.execute(_TABLE_RIGHTS).fetchone() or (False,) * 3 if state.may_use else (False,) * 3
    )
    if not (may_look and may_read):
        raise StorageError(
            say("{user} may not read the orders in {database}.", user=server.user, database=server.database),
            remedy=say("Whoever runs the server has to grant it; the manual's page on shared desks says how."),
        )
    yield _rights(server, owns=state.owns and writes, may_write=writes)
    yield _search(server, state)
    row = connection.execute("SELECT version FROM ordersync.desk_schema").fetchone()
    yield _tables(server, int(row[0]) if row else 0, may_update=state.owns and not state.standby)


def _rights(server: DeskServer, *, owns: bool, may_write: bool) -> Probed:
    if owns:
        return Probed(ProbeStep.RIGHTS, say("{user} owns the tables, and may update them.", user=server.user))
    if may_write:
        return Probed(ProbeStep.RIGHTS, say("{user} may read and change orders.", user=server.user))
    sentence = say("{user} may only read: nothing can be packed or shipped from here.", user=server.user)
    return Probed(ProbeStep.RIGHTS, sentence, doubtful=True)


def _tables(server: DeskServer, version: int, *, may_update: bool) -> Probed:
    if version > migrations.VERSION:
        sentence = say("The tables are of a newer version of ordersync: until this PC is updated, it only reads.")
        return Probed(ProbeStep.TABLES, sentence, doubtful=True)
    if version == migrations.VERSION:
        return Probed(ProbeStep.TABLES, say("The desk is there, with its tables of this version."))
    if not may_update:
        raise StorageError(
            say(
                "The tables on {server} are of an older version, and {user} may not update them.",
                server=str(server),
                user=server.user,
            ),
            remedy=say("Have the owner of the database open it once with this version of ordersync."),
        )
    return Probed(
        ProbeStep.TABLES, say("The tables are of an older version. They are updated when this PC joins.")
    )
