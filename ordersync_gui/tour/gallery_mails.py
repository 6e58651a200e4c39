"""Mails to buyers: the list of them, and a look at one before it is sent."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.domain.mail_settings import MailSecurity, MailSettings
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage import queries
from ordersync_gui.storage.queries.mails import mails
from ordersync_gui.sync.mail_acts import send_for_parcel
from ordersync_gui.sync.mails import send_due_mails
from ordersync_gui.sync.store_settings import save_store_settings
from ordersync_gui.tour.driver import StepFailed
from ordersync_gui.tour.gallery_acts import by, newest
from ordersync_gui.tour.gallery_screen import Screen
from ordersync_gui.tour.studio import Studio
from ordersync_gui.tour.studio_desk import MAIN

_NOBODY_LISTENS = 1  # the port of a service that no PC has
_POST = MailSettings(
    send=True,
    also_when_channel_mails=True,
    host="127.0.0.1",
    port=_NOBODY_LISTENS,
    security=MailSecurity.NONE,
    sender_name="Practice",
    sender_address="desk@practice.example",
)


async def with_mails(studio: Studio) -> None:
    """Let a parcel's mail wait because its server is away, once. Raises StepFailed where there is no parcel."""
    desk = studio.desk
    store = next(each for each in queries.stores(desk.db) if each.id == studio.stores[MAIN].id)
    sent = queries.notices(desk.db, store_id=store.id, state=NoticeState.SENT)
    if mails(desk.db, limit=1):
        return
    if not sent:
        raise StepFailed("the studio has no parcel")
    mailing = replace(store.preferences, mails=_POST)
    await save_store_settings(desk, store=store, preferences=mailing)
    try:
        await send_for_parcel(desk, sent[-1].shipment)
        await send_due_mails(desk, store_id=store.id)
    finally:
        await save_store_settings(desk, store=store, preferences=store.preferences)


async def _list(studio: Studio) -> QWidget:
    await with_mails(studio)
    await studio.act("mails")
    dialog = await studio.shown(QDialog, "mails_dialog")
    await studio.settled()
    return dialog


SCREENS: tuple[Screen, ...] = (
    Screen("mails", "Mails to buyers", _list),
    Screen("mail-preview", "The mail that a buyer would get", by("previewMail", "mail_preview", on=newest)),
)
