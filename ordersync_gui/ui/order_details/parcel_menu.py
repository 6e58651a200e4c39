"""What can be done with a recorded parcel, as a button with a menu."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from ordersync_gui.domain.desk import NoticeView, ShipmentView
from ordersync_gui.domain.mail import OrderMails
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.ui.named import named


class ParcelAct(StrEnum):
    """Something that is done with a parcel or its notice."""

    TELL_NOW = "tell_now"
    PREVIEW = "preview"
    LOOK = "look"
    CORRECT = "correct"
    TAKE_BACK = "take_back"
    EVIDENCE = "evidence"
    MAILS = "mails"
    MAIL_NOW = "mail_now"


def possible_acts(shipment: ShipmentView, notice: NoticeView | None, *, can_look: bool) -> tuple[ParcelAct, ...]:
    """What makes sense for a parcel and its latest notice; can_look: its shop shows single orders."""
    found = []
    if notice is not None and notice.state is NoticeState.QUEUED:
        found += [ParcelAct.PREVIEW] if notice.attempts else [ParcelAct.TELL_NOW, ParcelAct.PREVIEW]
    if notice is not None and can_look and notice.state in (NoticeState.SENT, NoticeState.UNCONFIRMED):
        found.append(ParcelAct.LOOK)
    if not shipment.voided:
        found += [ParcelAct.CORRECT, ParcelAct.TAKE_BACK]
    if notice is not None and notice.attempts:
        found.append(ParcelAct.EVIDENCE)
    return tuple(found)


def mail_acts(shipment: ShipmentView, mailing: OrderMails) -> tuple[ParcelAct, ...]:
    """What makes sense for the mail about a parcel: a look at it, or one where none was made."""
    if any(mail.shipment == shipment.id for mail in mailing.mails):
        return (ParcelAct.MAILS,)
    wanted = mailing.on and not (mailing.suppressed or shipment.voided)
    return (ParcelAct.MAIL_NOW,) if wanted else ()


class ParcelMenu(QPushButton):
    """Signal: wanted(ParcelAct)."""

    wanted = Signal(object)

    def __init__(self, shipment: ShipmentView, acts: tuple[ParcelAct, ...]) -> None:
        super().__init__()
        self.setText(self.tr("Parcel"))
        label = self.tr("What to do with the parcel {tracking}").format(tracking=shipment.tracking_number)
        named(self, f"parcel_{shipment.id}", label)
        menu = QMenu(self)
        menu.setObjectName(f"parcelMenu_{shipment.id}")
        for act in acts:
            entry = QAction(self._label(act), menu)
            entry.setObjectName(f"parcel_{act}_{shipment.id}")
            entry.triggered.connect(lambda _checked=False, act=act: self.wanted.emit(act))
            menu.addAction(entry)
        self.setMenu(menu)

    def _label(self, act: ParcelAct) -> str:
        return {
            ParcelAct.TELL_NOW: self.tr("Tell the shop &now"),
            ParcelAct.PREVIEW: self.tr("&Show what is sent..."),
            ParcelAct.LOOK: self.tr("&Look in the shop now"),
            ParcelAct.CORRECT: self.tr("&Correct..."),
            ParcelAct.TAKE_BACK: self.tr("&Take back..."),
            ParcelAct.EVIDENCE: self.tr("&Messages to the shop..."),
            ParcelAct.MAILS: self.tr("Mail to the &buyer..."),
            ParcelAct.MAIL_NOW: self.tr("Mail the &buyer now"),
        }[act]
