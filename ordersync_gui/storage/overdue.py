"""What has been due for long and nobody does: notices to shops, mails to buyers."""

from __future__ import annotations

from datetime import datetime

from peewee import fn

from ordersync_gui.domain.mail import MailState
from ordersync_gui.storage.columns import from_ms, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.due_notices import ready
from ordersync_gui.storage.paper_tables import Mails
from ordersync_gui.storage.tables import Notices


def notices_due_since(db: Database, *, before: datetime) -> dict[int, datetime]:
    """By store, since when the oldest notice has been due that might have been sent before that time."""
    query = Notices.select(Notices.store, fn.MIN(Notices.not_before)).where(ready(to_ms(before)))
    return {store: from_ms(since) for store, since in db.tuples(query.group_by(Notices.store))}


def mails_due_since(db: Database, *, before: datetime) -> dict[int, datetime]:
    """The same of mails to buyers, those of disconnected stores, too."""
    waiting = (Mails.state == MailState.QUEUED.value) & (Mails.not_before <= to_ms(before))
    query = Mails.select(Mails.store, fn.MIN(Mails.not_before)).where(waiting)
    return {store: from_ms(since) for store, since in db.tuples(query.group_by(Mails.store))}
