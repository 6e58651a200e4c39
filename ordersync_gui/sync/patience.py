"""Keeps what a shop has answered, however long another writer has the database to itself."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TypeVar

from ordersync_gui.domain.errors import Locked

T = TypeVar("T")

_log = logging.getLogger(__name__)
# Shorter than a notice's lease; a change of a map of a million orders is done by then. A program that is
# closed waits for it.
PATIENCE_S = 180.0


def patiently(write: Callable[[], T]) -> T:
    """Do this write, again and again while the database is locked; each try by itself waits for a while.

    The answer to a notice can't be had a second time: were it not kept, a person had to look in the shop. The
    write is one transaction. Raises Locked once `PATIENCE_S` are over, and whatever else the write raises.
    """
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            return write()
        except Locked:
            if time.monotonic() >= deadline:
                raise
            _log.info("what a shop answered waits for another writer of the database")
