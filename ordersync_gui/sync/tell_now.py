"""A person doesn't want to wait: notices that only wait out the delay in which they can be undone are due now."""

from __future__ import annotations

from collections.abc import Sequence

from ordersync_gui.domain.changes import Changes
from ordersync_gui.storage import outbox
from ordersync_gui.sync.desk import Desk


async def tell_now(desk: Desk, *, notice_ids: Sequence[int]) -> Changes:
    """Let these notices be sent in the next round; those that were attempted before stay as they are."""
    return await desk.workers.write(outbox.send_now, desk.db, notice_ids=notice_ids, now=desk.clock())
