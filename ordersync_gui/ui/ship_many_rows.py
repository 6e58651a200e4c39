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
from ordersync_gui.ui.ship_fields import proposed_carrier
from ordersync_gui.ui.ship_obstacle import ship_obstacle, told_and_voided
from ordersync_gui.ui.text import shown
from ordersync_gui.ui.tracking_hint import Elsewhere, likely_carrier, removed_text, used_elsewhere_text


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

    obstacle: why the order can't be shipped here. wished: the carrier that the buyer asked for, or of the last
    parcel. removed: what was taken off the scanned number. check: what the number is, None while it is typed:
    finding that out takes too long to be done for all rows with each key. error: why the last attempt failed.
    """

    details: OrderDetails
    spec: ChannelSpec
    obstacle: str
    wished: str
    carrier: str = ""
    service: str = ""
    tracking: str = ""
    removed: str = ""
    check: TrackingCheck | None = None
    error: str = ""

    @property
    def id(self) -> int:
        """The order's database id."""
        return self.details.id

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
    return ManyRow(details, spec, obstacle, proposed_carrier(details, spec))


def number_of(row: ManyRow, common: Common) -> str:
    """The tracking number that counts for this row."""
    return clean(row.tracking if common.number is None else common.number)


def carrier_of(row: ManyRow, common: Common) -> str:
    """The row's own carrier, else the common one, else the number's, else the one that the buyer wished.

    One parcel for all has one carrier: then what the rows say of their own doesn't count.
    """
    own = clean(row.carrier) if common.number is None else ""
    return own or clean(common.carrier) or ("" if row.obstacle else _likely(row, common))


def service_of(row: ManyRow, common: Common) -> str:
    """The row's own service, else the common one; the common one where one parcel holds all."""
    return (clean(row.service) if common.number is None else "") or clean(common.service)


def is_ready(row: ManyRow, common: Common) -> bool:
    """Whether the row can be recorded as it stands."""
    return not row.obstacle and bool(number_of(row, common) and carrier_of(row, common))


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
    if row.obstacle or row.error:
        return Remark(row.obstacle or row.error, Tone.ERROR)
    number = number_of(row, common)
    if not number:
        return Remark()
    check, carrier = _check(row, common), carrier_of(row, common)
    said = [] if carrier else [_tr("The carrier is missing.")]
    if check is not None:
        said += [shown(doubt) for doubt in tracking_doubts(check, carrier=carrier)]
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
    chosen = clean(common.carrier) or (clean(row.carrier) if common.number is None else "")
    if carrier and not chosen and carrier != _wished(row, common):
        notes.append(_tr("Carrier by the number."))
    return notes


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
    check, wished = _check(row, common), _wished(row, common)
    return wished if check is None else likely_carrier(check, wished, row.spec.carriers)


def _wished(row: ManyRow, common: Common) -> str:
    """What the order says of its carrier; one parcel for all can't follow the wishes of each."""
    return row.wished if common.number is None else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ship", text)
