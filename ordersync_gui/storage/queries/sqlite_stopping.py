"""Lets a long SQLite statement be stopped from another thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager

from ordersync_gui.domain.errors import Cancelled

_STEPS = 20_000  # of SQLite's machine between two looks: well under a millisecond


@contextmanager
def stoppable(connection: sqlite3.Connection, stopped: Callable[[], bool] | None) -> Generator[None]:
    """Statements of this connection inside end as soon as `stopped` says so. Raises Cancelled then."""
    if stopped is None:
        yield
        return
    connection.set_progress_handler(stopped, _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_INTERRUPT and stopped():
            raise Cancelled from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
