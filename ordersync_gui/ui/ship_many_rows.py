"""One order among many that are shipped at once: what was entered for it, and what there is to say of that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import OrderDetails, Store
from ordersync_gui.domain.shipment import ShipmentDraft, clean
from ordersync_gui.domain.tracking import TrackingCheck, check_tracking, tracking_doubts
from ordersync_gui.ui.inline_message import Tone
from ordersync_gui.ui.ship_obstacle import ship_obstacle, told_and_voided
from ordersync_gui.ui.ship_proposal import NOTHING_PROPOSED, Proposal, proposed
from ordersync_gui.ui.text import shown
from ordersync_gui.ui.tracking_hint import (
    Elsewhere,
    by_map_text,
    likely_carrier,
    removed_text,
    used_elsewhere_text,
)


@dataclass(frozen=True, slots=True)
class Common:
    """What is entered once for all rows.

    number: of the one parcel for all of them, None for one each; check: what that number is.
    """

    carrier: str = ""
    service: str = ""
    number: str | None = None
    check: TrackingCheck | None = None


@dataclass(frozen=True, slots=True)
class ManyRow:
    """carrier, service and tracking are what a person entered in the row, as it stands there.

    obstacle: why the order can't be shipped here. proposal: what is known of carrier and service without a number.
    removed: what was taken off the scanned number. check: what the number is, None while it is typed: finding
    that out takes too long to be done for all rows with each key. error: why the last attempt failed. packed: who
    packs the order elsewhere at the moment.
    """

    details: OrderDetails
    spec: ChannelSpec
    obstacle: str
    proposal: Proposal
    carrier: str = ""
    service: str = ""
    tracking: str = ""
    removed: str = ""
    check: TrackingCheck | None = None
    error: str = ""
    packed: str = ""

    @property
    def id(self) -> int:
        """The order's database id."""
        return self.details.id

    @property
    def why_not(self) -> str:
        """What stands in the way of shipping it here now."""
        return self.obstacle or self.packed

    @property
    def typed(self) -> bool:
        """Whether a person entered something in this row."""
        return bool(self.carrier or self.service or self.tracking)


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said of a row; tone None when there is nothing."""

    text: str = ""
    tone: Tone | None = None


def many_row(details: OrderDetails, spec: ChannelSpec, store: Store | None) -> ManyRow:
    """The row of an order before anything is entered."""
    obstacle = ship_obstacle(details, spec, store)
    if not obstacle and told_and_voided(details) is not None:
        obstacle = _tr("The shop was told of a parcel that was taken back here. Ship this order on its own.")
    return ManyRow(details, spec, obstacle, proposed(details, spec))


def number_of(row: ManyRow, common: Common) -> str:
    """The tracking number that counts for this row."""
    return clean(row.tracking if common.number is None else common.number)


def carrier_of(row: ManyRow, common: Common) -> str:
    """The row's own carrier, else the common one, else the number's, else the one that is proposed for the order.

    One parcel for all has one carrier: then what the rows say of their own doesn't count.
    """
    own = clean(row.carrier) if common.number is None else ""
    return own or clean(common.carrier) or ("" if row.obstacle else _likely(row, common))


def service_of(row: ManyRow, common: Common) -> str:
    """The row's own service, else the common one, else the proposed one where the parcel goes by its carrier.

    The common one where one parcel holds all.
    """
    own = clean(row.service) if common.number is None else ""
    likely = "" if row.obstacle else _proposal(row, common).service_with(carrier_of(row, common))
    return own or clean(common.service) or likely


def is_ready(row: ManyRow, common: Common) -> bool:
    """Whether the row can be recorded as it stands."""
    return not row.why_not and bool(number_of(row, common) and carrier_of(row, common))


def draft_of(row: ManyRow, common: Common, ship_date: date) -> ShipmentDraft:
    """Everything that is left of the order in one parcel."""
    return ShipmentDraft(
        carrier=carrier_of(row, common),
        tracking_number=number_of(row, common),
        ship_date=ship_date,
        service=service_of(row, common),
    )


def remark(row: ManyRow, common: Common, *, twins: Sequence[str] = (), used: Elsewhere = ()) -> Remark:
    """The most important thing first; twins: other orders in the list with the same number; used: elsewhere."""
    if row.why_not or row.error:
        return Remark(row.why_not or row.error, Tone.ERROR)
    number = number_of(row, common)
    if not number:
        return Remark()
    check, carrier = _check(row, common), carrier_of(row, common)
    said = [] if carrier else [_tr("The carrier is missing.")]
    if check is not None:
        said += [shown(doubt) for doubt in tracking_doubts(check, carrier=carrier)]
    if _by_number(row, common, carrier) and _proposal(row, common).by_map:
        said.append(by_map_text(_proposal(row, common)))
    if twins:
        said.append(_tr("Order {orders} has the same number.").format(orders=", ".join(twins)))
    if used:
        said.append(used_elsewhere_text(used))
    notes = _notes(row, common, carrier)
    if said:
        return Remark(" ".join([*said, *notes]), Tone.WARNING if carrier else Tone.ERROR)
    return Remark(" ".join(notes), Tone.NOTE if notes else None)


def _notes(row: ManyRow, common: Common, carrier: str) -> list[str]:
    notes = [removed_text(row.removed)] if row.removed and common.number is None else []
    if _by_number(row, common, carrier):
        notes.append(_tr("Carrier by the number."))
    return notes


def _by_number(row: ManyRow, common: Common, carrier: str) -> bool:
    """Whether this carrier was chosen by nobody, and isn't the one that is proposed for the order."""
    chosen = clean(common.carrier) or (clean(row.carrier) if common.number is None else "")
    return bool(carrier) and not chosen and carrier != _proposal(row, common).carrier


def entered(row: ManyRow, number: str) -> ManyRow:
    """The row with the number as it is meant; what was taken off a scan is remembered."""
    if row.check is not None and row.check.number == number == row.tracking:
        return row
    if not clean(number):
        return replace(row, tracking="", removed="", check=None)
    check = check_tracking(number)
    removed = row.removed if check.number == number == row.tracking else check.removed
    return replace(row, tracking=check.number, removed=removed, check=check)


def _check(row: ManyRow, common: Common) -> TrackingCheck | None:
    return row.check if common.number is None else common.check


def _likely(row: ManyRow, common: Common) -> str:
    check, proposal = _check(row, common), _proposal(row, common)
    return proposal.carrier if check is None else likely_carrier(check, proposal, row.spec.carriers)


def _proposal(row: ManyRow, common: Common) -> Proposal:
    """What is proposed for the order; one parcel for all can't follow what is proposed for each."""
    return row.proposal if common.number is None else NOTHING_PROPOSED


def _tr(text: str) -> str:
    return QCoreApplication.translate("ship", text)
