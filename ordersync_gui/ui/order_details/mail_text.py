"""Where the mail about a parcel stands, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.desk import ShipmentView
from ordersync_gui.domain.mail import MailState, MailView, OrderMails
from ordersync_gui.ui.text import shown, when


def mail_of(mailing: OrderMails, shipment: ShipmentView) -> MailView | None:
    """The mail about a parcel, None where there is none."""
    return next((mail for mail in mailing.mails if mail.shipment == shipment.id), None)


def mail_text(mailing: OrderMails, shipment: ShipmentView) -> str:
    """A line for the state, and one for each thing that explains it; "" where the store sends none."""
    mail = mail_of(mailing, shipment)
    return _why_none(mailing, shipment) if mail is None else "\n".join(filter(None, _lines(mail)))


def _lines(mail: MailView) -> tuple[str, ...]:
    from ordersync_gui.ui.mails.words import state_text  # noqa: PLC0415 - not needed for the first paint

    state = _tr("Mail to the buyer: {state}").format(state=state_text(mail.state))
    told = "" if mail.error is None else shown(mail.error)
    return (state, _addressed(mail), told, _waiting(mail))


def _addressed(mail: MailView) -> str:
    """To whom and when it went; the address is the frozen one."""
    if mail.state is not MailState.SENT or mail.sent_at is None:
        return ""
    return _tr("To {address}, {moment}.").format(address=mail.recipient, moment=when(mail.sent_at))


def _waiting(mail: MailView) -> str:
    if mail.state is not MailState.QUEUED:
        return ""
    return _tr("The mail isn't sent before {moment}.").format(moment=when(mail.not_before))


def _why_none(mailing: OrderMails, shipment: ShipmentView) -> str:
    if shipment.voided or not mailing.on:
        return ""
    if mailing.suppressed:
        return _tr("No mail to the buyer: somebody said so for this order.")
    return _tr("No mail to the buyer was made for this parcel.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("mails", text)
