"""Correcting a recorded parcel, and telling the shop where it can be told."""

from __future__ import annotations

from collections.abc import Iterable

from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import correcting, queries
from ordersync_gui.storage.correcting import Corrected
from ordersync_gui.storage.queueing import Tells
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.order_json import spec_of
from ordersync_gui.sync.telling import telling_of

__all__ = ["Corrected", "after_words", "correct"]

ALL_CORRECTABLE = frozenset({NoticeField.TRACKING, NoticeField.CARRIER, NoticeField.SERVICE})


async def correct(
    desk: Desk,
    *,
    shipment_id: int,
    carrier: str,
    service: str,
    tracking_number: str,
    reason: str,
    undoable: bool = False,
    at_once: bool = False,
) -> Corrected:
    """Change what a parcel (database id) was recorded with, in one transaction; nothing is sent yet.

    The shop is told anew where it wasn't told before, or where its channel takes corrections of what changes
    and the store's settings don't say never; otherwise the order says what has to be changed in the shop by
    hand. undoable, at_once: from when on, as in `ship`. Raises NotFound, UsageError (it was
    taken back, its notice must be settled first, the order has just such a parcel), NotShippable (no carrier or
    number), Busy (it is being sent).
    """
    spec, telling = await desk.workers.read(_policy, desk, shipment_id, undoable, at_once)
    return await desk.workers.write(
        correcting.correct_shipment,
        desk.db,
        shipment_id=shipment_id,
        carrier=carrier,
        service=service,
        tracking_number=tracking_number,
        reason=reason,
        operator=desk.who,
        now=desk.clock(),
        corrections=spec.corrections if telling.notify else frozenset(),
        carried=spec.notice_fields,
        not_before=telling.not_before,
    )


def _policy(
    desk: Desk,
    shipment_id: int,
    undoable: bool,  # noqa: FBT001 - passed on
    at_once: bool,  # noqa: FBT001 - passed on
) -> tuple[ChannelSpec, Tells]:
    """What the shop takes, and whether and from when on it is told. Blocking."""
    details, shipment = queries.shipment(desk.db, shipment_id)
    telling = telling_of(
        desk, order_id=details.id, ship_date=shipment.ship_date, undoable=undoable, at_once=at_once
    )
    return spec_of(details.channel), telling


def after_words(
    spec: ChannelSpec,
    state: NoticeState | None,
    steps_done: int = 0,
    *,
    changed: Iterable[NoticeField] = ALL_CORRECTABLE,
) -> Message:
    """What correcting a parcel does at the shop, said before the act.

    state: of the parcel's latest notice, None when there is none. steps_done: how many of the notice's
    requests the channel has accepted. changed: what would be corrected, of what the channel keeps.
    """
    told = frozenset(changed) & spec.notice_fields
    match state:
        case NoticeState.SENT | NoticeState.CONFIRMED:
            words = _told_words(spec, told)
        case NoticeState.QUEUED | NoticeState.REFUSED if steps_done:
            words = _half_told_words(spec, told)
        case _:
            words = _BY_STATE[state]
    return words.filled(channel=spec.label)


def _told_words(spec: ChannelSpec, told: frozenset[NoticeField]) -> Message:
    if not told:
        return _KEPT_HERE_ONLY
    return _CORRECTING if told <= spec.corrections else _BY_HAND


def _half_told_words(spec: ChannelSpec, told: frozenset[NoticeField]) -> Message:
    if not told:
        return _KEPT_HERE_ONLY
    return _HALF_TOLD if told <= spec.corrections else _HALF_TOLD_BY_HAND


_CORRECTING = say("{channel} was told of this parcel and takes a correction: it is told what is right.")
_BY_HAND = say(
    "{channel} was told of this parcel and takes no correction of this: a second notice could count the parcel "
    "twice. It is corrected on this desk only; change it in the shop by hand."
)
_KEPT_HERE_ONLY = say(
    "{channel} doesn't keep what is changed. It is corrected on this desk only, which is enough."
)
_HALF_TOLD = say(
    "{channel} has accepted a part of the notice with what was wrong. The whole notice is sent anew with what is "
    "right; look afterwards what the shop shows."
)
_HALF_TOLD_BY_HAND = say(
    "{channel} has accepted a part of the notice with what was wrong, and takes no correction of this. The rest "
    "of the notice stays as it is; change in the shop by hand what was wrong."
)
_BY_STATE: dict[NoticeState | None, Message] = {
    None: say("The shop wasn't told of this parcel. It is corrected on this desk."),
    NoticeState.QUEUED: say("The shop hasn't been told yet: it is told what is right."),
    NoticeState.SENDING: (
        say(
            "The shop is being told right now, so the parcel can't be corrected. Wait for its answer, which "
            "takes a few minutes at most."
        )
    ),
    NoticeState.REFUSED: say("The shop refused the notice. A new one is sent with what is right."),
    NoticeState.UNCONFIRMED: (
        say(
            "It isn't known whether {channel} got the notice. Settle it first: look in the shop whether "
            "it arrived."
        )
    ),
    NoticeState.CANCELLED: say("The notice of this parcel was given up. It is corrected on this desk."),
}
