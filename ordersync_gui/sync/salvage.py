"""Saves what can be read of a damaged database; no desk can be opened before that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from ordersync_gui.domain.salvage import Salvaged
from ordersync_gui.storage.salvage import Saving, salvage
from ordersync_gui.sync.backups import ways_of


def save_what_can_be_read(
    database: Path,
    *,
    now: datetime,
    tell: Callable[[str, int], None] = lambda _table, _rows: None,
    stop: Callable[[], bool] = lambda: False,
) -> Salvaged:
    """Put a whole database with all that can be read in the damaged one's place; blocking.

    tell is told the table and its rows so far, stop ends the work; both are called on this thread. Raises Damaged
    when nothing can be read, NoRoom, Cancelled, StorageError, Busy while another process has the database open.
    """
    return salvage(database, Saving(ways_of, now, tell=tell, stop=stop))
