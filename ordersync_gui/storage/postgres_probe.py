"""Looks at the server of a shared desk, step by step, and changes nothing there."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any

import psycopg

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import Cancelled, ServerAway, StorageError
from ordersync_gui.domain.shared_desk import Probed, ProbeStep
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.postgres_certificates import certificates_of
from ordersync_gui.storage.postgres_reach import CONNECT_S, hang_up, look_at_tls, reach
from ordersync_gui.storage.postgres_state import look_at_state

_OLDEST = 130000
_STATEMENT_MS = 5000
_OF_PASSWORDS = ("passw", "authenti")  # the server may speak another language


def probe(
    server: DeskServer,
    password: str,
    *,
    on_step: Callable[[Probed], object],
    cancellation: Cancellation | None = None,
) -> None:
    """Tell each step that went well. Blocking, some seconds at most.

    Raises ServerAway, StorageError that says what is wrong and what to do, Cancelled between two steps.
    """
    stop = cancellation or Cancellation()

    def tell(step: Probed) -> None:
        if stop.cancelled:
            raise Cancelled
        on_step(step)

    try:
        _look(server, password, tell, stop)
    except StorageError as error:
        if stop.cancelled:
            raise Cancelled from error  # what broke off is what was stopped
        raise


def _look(server: DeskServer, password: str, tell: Callable[[Probed], object], stop: Cancellation) -> None:
    if not server.host.startswith("/"):  # else a socket of this PC, which is private
        way = reach(server)
        with stop.watched(lambda: hang_up(way.fileno())):
            tell(Probed(ProbeStep.REACHED, say("{host} answers.", host=server.host)))
            tell(look_at_tls(server, way))
    with closing(_signed_in(server, password)) as connection, stop.watched(lambda: hang_up(connection.fileno())):
        tell(Probed(ProbeStep.SIGNED_IN, say("Signed in as {user}.", user=server.user)))
        tell(_version(connection, server))
        try:
            for step in look_at_state(connection, server):
                tell(step)
        except psycopg.Error as error:
            raise _wrong(
                say("The server {server} broke off the look at it.", server=str(server)), error
            ) from error


def _signed_in(server: DeskServer, password: str) -> psycopg.Connection[Any]:
    root = certificates_of(server)
    more: dict[str, Any] = {"sslrootcert": root} if root else {}
    try:
        return psycopg.connect(
            host=server.host,
            port=server.port,
            dbname=server.database,
            user=server.user,
            password=password or None,
            sslmode=server.tls.value,
            connect_timeout=int(CONNECT_S),
            application_name="ordersync",
            options=f"-c statement_timeout={_STATEMENT_MS}",
            autocommit=True,
            **more,
        )
    except psycopg.Error as error:
        raise _refused(server, " ".join(str(error).split())) from error


def _refused(server: DeskServer, text: str) -> StorageError:
    if any(word in text.casefold() for word in _OF_PASSWORDS):
        return StorageError(
            say("{host} refused the user {user} or the password.", host=server.host, user=server.user),
            remedy=say("Enter both anew."),
            detail=text,
        )
    if "pg_hba.conf" in text:
        return StorageError(
            say("{host} lets nobody in from this PC as {user}.", host=server.host, user=server.user),
            remedy=say("Whoever runs the server has to allow it in pg_hba.conf."),
            detail=text,
        )
    if "does not exist" in text:
        return StorageError(
            say("On {host} there is no database {database}, or no user {user}.", **_names(server)),
            remedy=say("Check both. Whoever runs the server makes them with createdb and createuser."),
            detail=text,
        )
    return ServerAway(
        say("{host} answers, but lets nobody sign in right now.", host=server.host),
        remedy=say("Try again. If it stays so, tell whoever runs the server what it said."),
        detail=text,
    )


def _names(server: DeskServer) -> dict[str, str]:
    return {"host": server.host, "database": server.database, "user": server.user}


def _version(connection: psycopg.Connection[Any], server: DeskServer) -> Probed:
    version = connection.info.parameter_status("server_version") or "?"
    if connection.info.server_version < _OLDEST:
        raise StorageError(
            say(
                "{host} runs PostgreSQL {version}; ordersync needs 13 or newer.", host=server.host, version=version
            ),
            remedy=say("Have it updated."),
        )
    encoding = connection.info.parameter_status("server_encoding") or ""
    if encoding != "UTF8":
        raise StorageError(
            say("The database {database} keeps texts as {encoding}.", database=server.database, encoding=encoding),
            meaning=say("Some buyers' names can't be written that way."),
            remedy=say("Have another database made, with UTF8."),
        )
    return Probed(ProbeStep.VERSION, say("PostgreSQL {version}, texts in UTF-8.", version=version.split()[0]))


def _wrong(what: Message, error: psycopg.Error) -> StorageError:
    return StorageError(what, remedy=say("Try again."), detail=" ".join(str(error).split()))
