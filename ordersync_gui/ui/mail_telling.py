"""Whether this desk mails the buyers of parcels that are recorded now, in words; "" where a store never does."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import OrderDetails, Store
from ordersync_gui.domain.mail_rules import MailChances, no_mail_because, no_mails_because
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.ui.text import shown


def mail_told(details: OrderDetails, spec: ChannelSpec, store: Store, *, notify: bool) -> str:
    """A sentence for one order; notify: its shop is told of the parcel."""
    settings = store.preferences.mails
    if not settings.send:
        return ""
    told = notify or any(notice.state is not NoticeState.CANCELLED for notice in details.notices)
    recipient = details.order.buyer.email.strip()
    why_not = no_mail_because(
        MailChances(
            settings,
            recipient,
            channel_mails=told and spec.mails_buyer and store.preferences.buyer_mail,
            suppressed=details.mailing.suppressed,
            left_out=details.left_out,
            buyer_deleted=details.buyer_deleted_at is not None,
        )
    )
    if why_not is not None:
        return shown(why_not)
    return _tr("This desk mails the buyer: {address}.").format(address=recipient)


def mails_told(stores: Sequence[Store], *, told: Collection[Store], mailing: Collection[str]) -> list[str]:
    """A sentence for the orders of these stores, or one each where they differ.

    told: stores whose shops are told of the parcels; mailing: channels that can mail buyers themselves.
    """
    said: dict[str, list[str]] = {}
    for store in stores:
        shop_mails = store in told and store.channel in mailing and store.preferences.buyer_mail
        why_not = no_mails_because(store.preferences.mails, channel_mails=shop_mails)
        text = _tr("This desk mails buyers that have an e-mail address.") if why_not is None else shown(why_not)
        said.setdefault(text, []).append(store.name)
    if not any(store.preferences.mails.send for store in stores):
        return []
    return list(said) if len(said) == 1 else [f"{', '.join(names)}: {text}" for text, names in said.items()]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ship", text)
