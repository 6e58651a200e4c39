"""Makes the desk's schema on a PostgreSQL server, or brings it to this version; one PC at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from psycopg import errors, sql

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import migrations, postgres_functions, postgres_schema
from ordersync_gui.storage.postgres_connections import SCHEMA, DeskConnection

_LOCK = 7_316_001  # an advisory lock that is held while the schema is made or changed
_LONGEST = "10min"  # that another PC's changes of the schema are waited for
# Steps behind the version with which shared desks began, by the version that each leads to.
STEPS: Mapping[int, Sequence[str]] = {}


def migrate(connection: DeskConnection, server: DeskServer) -> bool:
    """Make or update the schema; whether it is of a newer version, so that it may only be read.

    Raises StorageError when the schema isn't ours, or where it would have to be made and the user may not.
    """
    version = _version(connection, server)
    if version >= migrations.VERSION:
        return version > migrations.VERSION
    try:
        with connection.transaction():
            connection.execute(sql.SQL("SET LOCAL lock_timeout = {}").format(_LONGEST))
            connection.execute(sql.SQL("SELECT pg_advisory_xact_lock({})").format(_LOCK))
            _apply(connection, _version(connection, server))
    except errors.InsufficientPrivilege as error:
        raise StorageError(
            say("The tables on {server} have to be made or updated, and you may not do that.", server=str(server)),
            meaning=say("Nothing was changed there."),
            remedy=say("Have the owner of the database open it once with this version of ordersync."),
            detail=str(error),
        ) from error
    return False


def _version(connection: DeskConnection, server: DeskServer) -> int:
    """0 where there is nothing of ours yet."""
    known = connection.execute(
        sql.SQL("SELECT to_regclass({}) IS NOT NULL, to_regclass({}) IS NOT NULL").format(
            f"{SCHEMA}.desk_schema", f"{SCHEMA}.orders"
        )
    ).fetchone()
    ours, tables = known or (False, False)
    if ours:
        row = connection.execute("SELECT version FROM desk_schema").fetchone()
        return int(row[0]) if row else 0
    if tables:
        raise StorageError(
            say('On {server} there is a schema "ordersync" that another program made.', server=str(server)),
            meaning=say("Nothing was changed there."),
            remedy=say("Choose another database."),
        )
    return 0


def _apply(connection: DeskConnection, version: int) -> None:
    if not version:
        _make(connection)
        return
    for step in range(version + 1, migrations.VERSION + 1):
        for statement in STEPS[step]:
            connection.execute(statement)
    connection.execute(sql.SQL("UPDATE desk_schema SET version = {}").format(migrations.VERSION))


def _make(connection: DeskConnection) -> None:
    from ordersync_gui.storage.postgres_changes import STATEMENTS as CHANGES  # noqa: PLC0415 - once per desk

    connection.execute(sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(sql.Identifier(SCHEMA)))
    connection.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    made = postgres_schema.statements(chain.from_iterable(migrations.STEPS))
    for statement in chain(postgres_functions.STATEMENTS, made, CHANGES):
        connection.execute(statement)
    connection.execute("CREATE TABLE desk_schema (version INTEGER NOT NULL)")
    connection.execute(sql.SQL("INSERT INTO desk_schema VALUES ({})").format(migrations.VERSION))
