"""Whether the buyer of an order gets a mail from this desk, and the reason where not."""

from __future__ import annotations

from dataclasses import dataclass

from ordersync_gui.domain.mail_settings import MailSettings, is_mail_address
from ordersync_gui.domain.wording import Message, say


@dataclass(frozen=True, slots=True)
class MailChances:
    """What speaks for or against a mail. channel_mails: the shop is asked to mail the buyer of this parcel.

    suppressed: a person said that this order's buyer gets none.
    """

    settings: MailSettings
    recipient: str
    channel_mails: bool = False
    suppressed: bool = False
    left_out: bool = False
    buyer_deleted: bool = False


def no_mails_because(settings: MailSettings, *, channel_mails: bool) -> Message | None:
    """Why none of a store's buyers gets a mail about a parcel, None where those with an address do."""
    if not settings.send:
        return say("The store's settings send no mails to buyers.")
    if channel_mails and not settings.also_when_channel_mails:
        return say("No mail from this desk: the shop mails the buyer.")
    return None


def no_mail_because(chances: MailChances) -> Message | None:
    """Why there is no mail, None when there is one."""
    why_none = no_mails_because(chances.settings, channel_mails=chances.channel_mails)
    if why_none is not None:
        return why_none
    if chances.suppressed:
        return say("No mail to the buyer: somebody said so for this order.")
    if chances.left_out:
        return say("No mail to the buyer: the store's settings leave this order out.")
    if chances.buyer_deleted:
        return say("No mail to the buyer: their data were deleted from this desk.")
    if not chances.recipient.strip():
        return say("No mail to the buyer: the order has no e-mail address.")
    if not is_mail_address(chances.recipient.strip()):
        return say("No mail to the buyer: the order's e-mail address can't be one.")
    return None
