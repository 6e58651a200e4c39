"""What becomes of a parcel's notices when the parcel is corrected: kept, sent anew, corrected, or left alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ordersync_gui.domain.channel import NoticeField
from ordersync_gui.domain.desk import ShipmentView
from ordersync_gui.storage.told_notices import Label, OrderNotice, known_at_shop, label_of

ON_LABEL = frozenset({NoticeField.CARRIER, NoticeField.SERVICE, NoticeField.TRACKING})


@dataclass(frozen=True, slots=True)
class CorrectionPlan:
    """What becomes of the notices: waiting ones are cancelled, and one is queued like that of `model`.

    outdated: what the shop has and no notice puts right.
    """

    model: OrderNotice | None = None
    as_correction: bool = False
    keep_waiting: bool = False
    outdated: Label | None = None


def plan_correction(
    parcel: ShipmentView,
    own: Sequence[OrderNotice],
    new: Label,
    *,
    corrections: frozenset[NoticeField],
    carried: frozenset[NoticeField],
) -> CorrectionPlan:
    """Decide by what the shop has of the parcel and what still waits.

    own: the parcel's notices, none of them being sent or unconfirmed. corrections: what the channel takes of an
    accepted notice; carried: what its notices hold at all.
    """
    waiting = next((notice for notice in reversed(own) if notice.waits), None)
    if waiting is not None and not waiting.correction:
        return _plan_of_waiting(waiting, new, corrections=corrections, carried=carried)
    there = known_at_shop(parcel, own)
    wrong = frozenset[NoticeField]() if there is None else _different(there, new) & carried
    if not wrong:
        return CorrectionPlan()
    if wrong <= corrections:
        return CorrectionPlan(model=[notice for notice in own if notice.told][-1], as_correction=True)
    return CorrectionPlan(outdated=there)


def _plan_of_waiting(
    waiting: OrderNotice, new: Label, *, corrections: frozenset[NoticeField], carried: frozenset[NoticeField]
) -> CorrectionPlan:
    old = label_of(waiting.content)
    wrong = _different(old, new) & carried
    if not wrong:
        return CorrectionPlan(keep_waiting=True)
    if waiting.told and not wrong <= corrections:
        # The shop accepted the old values with a part of the notice: the rest goes on, a person changes them.
        return CorrectionPlan(keep_waiting=True, outdated=old)
    return CorrectionPlan(model=waiting)


def _different(one: Label, other: Label) -> frozenset[NoticeField]:
    different = {
        NoticeField.CARRIER: one.carrier != other.carrier,
        NoticeField.SERVICE: one.service != other.service,
        NoticeField.TRACKING: one.tracking_number != other.tracking_number,
    }
    return frozenset(field for field, is_different in different.items() if is_different)
