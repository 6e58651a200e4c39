"""Taking parcels back: here at once, and honestly about what the shop knows of them already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ChannelSpec, RepeatSafety
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import voiding
from ordersync_gui.sync.desk import Desk


@dataclass(frozen=True, slots=True)
class VoidReport:
    """What taking parcels back came to; told are those (ids) that the shop still has and shows."""

    voided: int = 0
    told: tuple[int, ...] = ()
    errors: tuple[OrderSyncError, ...] = ()
    changes: Changes = field(default_factory=Changes)


async def void(desk: Desk, *, shipment_ids: Sequence[int], reason: str) -> VoidReport:
    """Take these parcels (database ids) back, each in a transaction of its own; a failure doesn't stop the rest.

    A notice that waits is cancelled with its parcel. A parcel whose notice is being sent right now isn't
    taken back (error Busy). The other errors are NotFound and UsageError (taken back before, no reason).
    """
    voided, told = 0, []
    errors: list[OrderSyncError] = []
    changes = Changes()
    for shipment_id in dict.fromkeys(shipment_ids):
        try:
            done = await desk.workers.write(
                voiding.void_shipment,
                desk.db,
                shipment_id=shipment_id,
                reason=reason,
                operator=desk.who,
                now=desk.clock(),
            )
        except OrderSyncError as error:
            errors.append(error)
            continue
        voided += 1
        changes |= done.changes
        if done.told:
            told.append(shipment_id)
    return VoidReport(voided, tuple(told), tuple(errors), changes)


def after_words(spec: ChannelSpec, state: NoticeState | None, steps_done: int = 0) -> Message:
    """What taking a parcel back does and can't do, said before the act.

    state: of the parcel's latest notice, None when there is none. steps_done: how many of the notice's
    requests the channel has accepted.
    """
    return _words(spec, state, steps_done).filled(channel=spec.label)


def _words(spec: ChannelSpec, state: NoticeState | None, steps_done: int) -> Message:
    match state:
        case None:
            return _NEVER_TOLD if spec.partial_shipments else _TOLD_AS_A_WHOLE
        case NoticeState.QUEUED | NoticeState.REFUSED if steps_done:
            return _HALF_TOLD
        case NoticeState.SENT | NoticeState.CONFIRMED:
            return _told_words(spec)
        case _:
            return _BY_STATE[state]


def _told_words(spec: ChannelSpec) -> Message:
    if spec.corrections:
        return _TOLD_CORRECTABLE
    return _TOLD_UNSAFE if spec.repeat_safety is RepeatSafety.UNSAFE else _TOLD


_NEVER_TOLD = say("The shop wasn't told of this parcel. Taking it back changes nothing there.")
_TOLD_AS_A_WHOLE = say(
    "The shop wasn't told of this parcel by itself. {channel} is told once of the whole order: if that has "
    "happened with another parcel, change the order in the shop by hand."
)
_HALF_TOLD = say(
    "{channel} has accepted a part of the notice, such as the tracking number, and can't be made to forget it "
    "from here. The rest isn't sent. Change in the shop by hand what it shows."
)
_TOLD = say(
    "{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. "
    "Change the order in the shop by hand. A mail that the buyer has got stays sent."
)
_TOLD_UNSAFE = say(
    "{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. "
    "Change the order in the shop by hand before you tell it of another parcel: it may count the items twice. "
    "A mail that the buyer has got stays sent."
)
_TOLD_CORRECTABLE = say(
    "{channel} was told of this parcel and can't take that back from here: it is taken back on this desk only. "
    "Change the order in the shop by hand. If just the tracking number or the carrier is wrong, correct the "
    "parcel instead: the shop is then told what is right. A mail that the buyer has got stays sent."
)
_BY_STATE = {
    NoticeState.QUEUED: say(
        "The shop hasn't been told yet. The notice is cancelled, and nothing reaches the shop."
    ),
    NoticeState.SENDING: (
        say(
            "The shop is being told right now, so the parcel can't be taken back. Wait for its answer, "
            "which takes a few minutes at most."
        )
    ),
    NoticeState.REFUSED: say("The shop refused the notice and has nothing to take back. The notice is given up."),
    NoticeState.UNCONFIRMED: (
        say(
            "It isn't known whether {channel} got the notice. The parcel is taken back on this desk only: look "
            "in the shop, change by hand what it shows, and settle the notice."
        )
    ),
    NoticeState.CANCELLED: (
        say(
            "The notice of this parcel was given up. If it had reached {channel} before that, change the order "
            "in the shop by hand."
        )
    ),
}
