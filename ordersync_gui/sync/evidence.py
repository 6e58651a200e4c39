"""How long what went over the wire is kept, and its removal when it is old or too much."""

from __future__ import annotations

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk_settings import DeskSettings, checked_desk_settings
from ordersync_gui.storage import desk_settings, pruning, queries, run_answers
from ordersync_gui.sync.desk import Desk


async def prune(desk: Desk) -> int:
    """Remove kept exchanges beyond this desk's limits, oldest first, and answers to old imports; gives how many.

    Those of notices that aren't settled stay, and so do the sentences in the orders' timelines.
    """
    settings = await desk.workers.read(queries.desk_settings, desk.db)
    limits = {"keep_days": settings.evidence_days, "keep_mb": settings.evidence_mb}
    gone = 0
    # A slice is one write, so that what a person records meanwhile doesn't wait for all of it.
    while pruned := await desk.workers.write(pruning.prune_slice, desk.db, now=desk.clock(), **limits):
        gone += pruned
    while pruned := await desk.workers.write(run_answers.prune_slice, desk.db, now=desk.clock()):
        gone += pruned
    return gone


async def save_settings(desk: Desk, settings: DeskSettings) -> Changes:
    """Set these limits for the whole desk; nothing is removed yet. Raises UsageError naming the field."""
    checked = checked_desk_settings(settings)
    return await desk.workers.write(desk_settings.save_desk_settings, desk.db, checked)
