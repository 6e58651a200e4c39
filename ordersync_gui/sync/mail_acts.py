"""What people decide about mails to buyers: none for an order, once more, it arrived, given up."""

from __future__ import annotations

from collections.abc import Sequence

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.mail import MailState, MailVerdict
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import mail_acts
from ordersync_gui.storage.mail_queueing import queue_by_hand
from ordersync_gui.storage.queries.mails import mail
from ordersync_gui.storage.queries.parcels import shipment
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.mail_composing import why_no_mail
from ordersync_gui.sync.shop import stored


async def suppress(desk: Desk, order_ids: Sequence[int], *, on: bool) -> Changes:
    """The buyers of these orders get no mail (what waits is cancelled), or may get one again.

    What was cancelled isn't sent by itself when mails are allowed again; `send_again` does that.
    """
    return await desk.workers.write(
        mail_acts.suppress_mails,
        desk.db,
        order_ids=order_ids,
        suppressed=on,
        operator=desk.who,
        now=desk.clock(),
    )


async def send_again(desk: Desk, mail_id: int, *, judged: MailState | None = None, reason: str = "") -> Changes:
    """Send a mail once more, composed anew, with the next round.

    Sent, refused, unconfirmed and cancelled ones can be; of an unconfirmed one the buyer may then get two. Raises
    NotFound; UsageError where the buyer gets none, with the reason, or it isn't as judged any more.
    """
    return await desk.workers.write(_again, desk, mail_id, judged, reason)


async def send_for_parcel(desk: Desk, shipment_id: int) -> Changes:
    """Mail the buyer of this parcel with the next round, also where no mail was made when it was recorded.

    Raises NotFound; UsageError where the buyer gets none, with the reason, or is mailed already.
    """
    return await desk.workers.write(_for_parcel, desk, shipment_id)


async def settle(
    desk: Desk, mail_id: int, *, arrived: bool, reason: str, judged: MailState | None = None
) -> Changes:
    """A person knows what became of an unconfirmed mail: it arrived, or it is sent once more.

    judged: the state that the person saw. Raises NotFound, UsageError (no reason; another state by now).
    """
    if not arrived:
        return await send_again(desk, mail_id, judged=judged, reason=reason)
    return await desk.workers.write(_verdict, desk, mail_id, MailVerdict.ARRIVED, reason, judged)


async def give_up(desk: Desk, mail_id: int, *, judged: MailState | None = None) -> Changes:
    """A refused or unconfirmed mail isn't sent any more. Raises NotFound, UsageError."""
    return await desk.workers.write(_verdict, desk, mail_id, MailVerdict.DROP, "", judged)


def _again(desk: Desk, mail_id: int, judged: MailState | None, reason: str) -> Changes:
    with desk.db.transaction():
        view = mail(desk.db, mail_id)
        if view is not None:
            _check(desk, view.shipment)
        return _verdict(desk, mail_id, MailVerdict.AGAIN, reason, judged)


def _for_parcel(desk: Desk, shipment_id: int) -> Changes:
    with desk.db.transaction():
        _check(desk, shipment_id)
        details, parcel = shipment(desk.db, shipment_id)
        return queue_by_hand(desk.db, details, parcel, operator=desk.who, now=desk.clock())


def _check(desk: Desk, shipment_id: int) -> None:
    details, parcel = shipment(desk.db, shipment_id)
    why_not = why_no_mail(desk, stored(desk.db, details.store_id), details, parcel)
    if why_not is not None:
        raise UsageError(why_not, meaning=say("Nothing is sent."))


def _verdict(desk: Desk, mail_id: int, verdict: MailVerdict, reason: str, judged: MailState | None) -> Changes:
    return mail_acts.settle_mail_by_hand(
        desk.db,
        mail_id=mail_id,
        verdict=verdict,
        reason=reason,
        operator=desk.who,
        now=desk.clock(),
        judged=judged,
    )
