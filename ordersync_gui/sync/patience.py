"""Keeps what a shop has answered, however long the database is locked or its server away."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TypeVar

from ordersync_gui.domain.errors import Locked, ServerAway

T = TypeVar("T")

_log = logging.getLogger(__name__)
# Shorter than a notice's lease; a change of a map of a million orders is done by then. A program that is
# closed waits for it.
PATIENCE_S = 180.0
_UNTIL_THE_NEXT_CALL_S = 0.5  # a server that is away says so at once


def patiently(write: Callable[[], T]) -> T:
    """Do this write, again and again while the database is locked or its server away.

    The answer to a notice can't be had a second time: were it not kept, a person had to look in the shop. The
    write is one transaction. Raises Locked or ServerAway once `PATIENCE_S` are over, and whatever else the write
    raises.
    """
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            return write()
        except (Locked, ServerAway) as error:
            if time.monotonic() >= deadline:
                raise
            if isinstance(error, ServerAway):
                _log.info("what a shop answered waits for the server of the desk")
                time.sleep(_UNTIL_THE_NEXT_CALL_S)
            else:  # it has waited for a while
                _log.info("what a shop answered waits for another writer of the database")
