"""Reads of one notice, and of what it says, as that was frozen when its parcel was recorded."""

from __future__ import annotations

from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.notice import ShipmentNotice, thaw
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.notices import notice_views
from ordersync_gui.storage.tables import Notices


def frozen_notice(db: Database, notice_id: int) -> ShipmentNotice:
    """What the shop is told by this notice, was told, or would be. Raises NotFound."""
    found = db.column(Notices.select(Notices.payload).where(Notices.id == notice_id))
    if not found:
        raise _unknown(notice_id)
    return thaw(from_json(found[0]))


def notice_view(db: Database, notice_id: int) -> NoticeView:
    """The notice as people see it. Raises NotFound."""
    found = notice_views(db, Notices.id == notice_id)
    if not found:
        raise _unknown(notice_id)
    return found[0]


def _unknown(notice_id: int) -> NotFound:
    return NotFound(
        say("There is no notice {id}.", id=notice_id), remedy=say("Look for it in the list of notices.")
    )
