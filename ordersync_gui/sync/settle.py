"""A person says what became of a notice that was refused or is unconfirmed."""

from __future__ import annotations

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.storage import settling
from ordersync_gui.sync.desk import Desk


async def settle_by_hand(
    desk: Desk, *, notice_id: int, verdict: Verdict, reason: str, judged: NoticeState | None = None
) -> Changes:
    """Mark the notice as arrived, queue it again (due now) or give it up; nothing is sent yet.

    judged: the state that the person saw, if the notice must still have it. Raises NotFound, UsageError.
    """
    return await desk.workers.write(
        settling.settle_by_hand,
        desk.db,
        notice_id=notice_id,
        verdict=verdict,
        reason=reason,
        operator=desk.who,
        now=desk.clock(),
        judged=judged,
    )
