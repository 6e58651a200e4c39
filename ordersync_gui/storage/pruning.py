"""Takes away old exchanges with shops, in slices that keep no other writer waiting; what happened stays told."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.evidence import evidence_size
from ordersync_gui.storage.tables import EvidenceRows, Notices

MEGABYTE = 1_000_000
_SLICE_ROWS = 200
_SLICE_BYTES = 4 * MEGABYTE  # freeing pages takes time as well
# Somebody has to judge these by what was said, or will.
_NEEDED = (NoticeState.QUEUED, NoticeState.SENDING, NoticeState.UNCONFIRMED, NoticeState.REFUSED)


def prune_slice(db: Database, *, keep_days: int, keep_mb: int, now: datetime) -> int:
    """Take away some of the exchanges that are older than so many days, or the oldest above so many megabytes.

    Megabytes are counted as compressed. Exchanges about a notice that waits, is being sent, is unconfirmed or was
    refused stay. Returns how many went, 0 when nothing is left to take away.
    """
    oldest_kept = now - timedelta(days=keep_days)
    excess = evidence_size(db)[1] - keep_mb * MEGABYTE
    surplus: list[int] = []
    freed = 0
    with db.transaction():
        for key, at, size in db.tuples(_oldest(None if excess > 0 else oldest_kept)):
            if freed >= _SLICE_BYTES or (freed >= excess and at >= to_ms(oldest_kept)):
                break
            surplus.append(key)
            freed += size
        return db.run(EvidenceRows.delete().where(EvidenceRows.id.in_(surplus))) if surplus else 0


def _oldest(before: datetime | None) -> Any:  # noqa: ANN401 - peewee's join isn't typed
    query = (
        EvidenceRows.select(EvidenceRows.id, EvidenceRows.at, EvidenceRows.size)
        .join(Notices, on=(Notices.id == EvidenceRows.notice))
        .where(Notices.state.not_in([state.value for state in _NEEDED]))
        .order_by(EvidenceRows.at, EvidenceRows.id)
        .limit(_SLICE_ROWS)
    )
    return query if before is None else query.where(EvidenceRows.at < to_ms(before))
