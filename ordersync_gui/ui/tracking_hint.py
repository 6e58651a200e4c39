"""What is to be said of a tracking number while a parcel is filled in; none of it keeps anybody from shipping."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.scan_text import is_product_code
from ordersync_gui.domain.tracking import TrackingCheck, Verdict, check_tracking, tracking_doubts
from ordersync_gui.domain.tracking.carriers import is_named_courier, same_carrier
from ordersync_gui.storage import queries
from ordersync_gui.storage.queries.many_orders import is_order_number
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.ship_fields import ShipFields
from ordersync_gui.ui.ship_proposal import Proposal
from ordersync_gui.ui.text import shown

Elsewhere = tuple[tuple[str, str], ...]  # order number, store


@dataclass(frozen=True, slots=True)
class _Known:
    """Which other orders have parcels with a number, and whether it is the number of an order."""

    used: Elsewhere = ()
    of_order: bool = False


class TrackingHint(InlineMessage):
    """Stands under the number: what was taken off it, whose it seems to be, doubts, and where else it is used.

    `said` tells that its text may be another one.
    """

    said = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, fields: ShipFields, *, order_id: int, carriers: Sequence[str]
    ) -> None:
        super().__init__("ship_tracking_hint", fields)
        self._desk, self._fields, self._order_id, self._carriers = desk, fields, order_id, carriers
        self._work = LatestJob(jobs)
        self._removed = ("", "")  # a number, and what was taken off to get it
        self._proposed = ("", "")  # a number, and the carrier that was set for it
        self._asked = ""
        self._known = _Known()
        self._then: Callable[[], None] | None = None
        self._wants_a_look = False
        self.destroyed.connect(self._work.stop)  # with its window, at the end of the app

    @property
    def wants_a_look(self) -> bool:
        """Whether there is more to say than what was taken off the number: a doubt, or a carrier that was set."""
        return self._wants_a_look

    def look(self) -> None:
        """Say what there is to say of the number as it stands, without touching it."""
        self._judge(check_tracking(self._fields.tracking_number))

    def finish(self) -> None:
        """Tidy the number, propose its carrier where nobody chose one, and say so."""
        check = check_tracking(self._fields.tracking_number)
        if check.removed:
            self._removed = (check.number, check.removed)
        self._fields.show_tracking(check.number)
        self._propose(check)
        self._judge(check)

    def reconsider(self) -> None:
        """Weigh the number, as it stands, against what is proposed now."""
        check = check_tracking(self._fields.tracking_number)
        self._propose(check)
        self._judge(check)

    def _propose(self, check: TrackingCheck) -> None:
        """Set the carrier where there is none, or one that nobody chose and that can't be right."""
        there, proposal = self._fields.carrier, self._fields.proposal
        carrier = there if self._fields.carrier_chosen else likely_carrier(check, proposal, self._carriers)
        if carrier != there:  # also back from what was set for an earlier number
            self._fields.propose_carrier(carrier)
            self._proposed = (check.number, carrier if carrier != proposal.carrier else "")

    def when_known(self, then: Callable[[], None]) -> None:
        """Call back once it is known whether the number is used on another order."""
        self._then = then
        if not self._work.running:
            self._call_back()

    def stop(self) -> None:
        """Hear no more of what is being read."""
        self._then = None
        self._work.stop()

    def _judge(self, check: TrackingCheck) -> None:
        if check.number != self._asked:
            self._asked, self._known = check.number, _Known()
            self._ask_where_else(check)
        self._tell(check)

    def _ask_where_else(self, check: TrackingCheck) -> None:
        self._work.stop()
        if not check.number:
            return

        async def read(_job: Job) -> _Known:
            return await self._desk.workers.read(_look_up, self._desk, check.number, self._order_id)

        def known(found: _Known) -> None:
            self._known = found
            self._tell(check)
            self._call_back()

        def unknown(_error: OrderSyncError) -> None:
            self._asked = ""  # recording reads the same database and says what is wrong with it
            self._call_back()

        title = self.tr("Looking for the tracking number on other orders")
        self._work.start(title, read, on_done=known, on_error=unknown, quiet=True)

    def _call_back(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _tell(self, check: TrackingCheck) -> None:
        doubts = [shown(doubt) for doubt in tracking_doubts(check, carrier=self._fields.carrier)]
        if self._may_be_product(check):
            doubts.append(self.tr("This looks like the barcode of a product. Scan the one on the parcel's label."))
        if self._known.used:
            doubts.append(used_elsewhere_text(self._known.used))
        if self._known.of_order:
            doubts.append(self.tr("This is the number of an order. Scan the one on the parcel's label."))
        proposal = self._proposal(check)
        self._wants_a_look = bool(doubts or proposal)
        warns = bool(doubts) or (bool(proposal) and self._fields.proposal.by_map)
        said = [*self._removal(check), *proposal, *doubts, *self._other_than_by_map(check)]
        self.say("\n".join(said), Tone.WARNING if warns else Tone.NOTE)
        self.said.emit()

    def _may_be_product(self, check: TrackingCheck) -> bool:
        """Whether it reads as a product's code, unless it is of the very carrier that was chosen or wished."""
        if not is_product_code(check.number):
            return False
        carrier = self._fields.carrier if self._fields.carrier_chosen else self._fields.proposal.carrier
        readings = (one for one in check.readings if one.verdict is not Verdict.WRONG)
        return not any(same_carrier(carrier, each) for one in readings for each in one.carriers)

    def _removal(self, check: TrackingCheck) -> list[str]:
        number, removed = self._removed
        return [removed_text(removed)] if removed and number == check.number else []

    def _proposal(self, check: TrackingCheck) -> list[str]:
        number, carrier = self._proposed
        by_map = self._fields.proposal
        if not carrier or number != check.number or carrier != self._fields.carrier or carrier == by_map.carrier:
            return []
        said = self.tr("Carrier set to {carrier}: the number looks like theirs.").format(carrier=carrier)
        return [f"{said} {by_map_text(by_map)}" if by_map.by_map else said]

    def _other_than_by_map(self, check: TrackingCheck) -> list[str]:
        """Whose number it looks like, where the map names somebody who may well hand parcels on to them."""
        there, by_map = self._fields.carrier, self._fields.proposal
        if not by_map.by_map or there != by_map.carrier or is_named_courier(there):
            return []
        other = likely_carrier(check, replace(by_map, by_map=False), self._carriers)
        return [] if other == there else [self.tr("This looks like a number of {other}.").format(other=other)]


def _look_up(desk: Desk, number: str, order_id: int) -> _Known:
    """Blocking."""
    used = queries.parcels_with_tracking(desk.db, number, but_order=order_id)
    return _Known(used, of_order=is_order_number(desk.db, number))


def likely_carrier(check: TrackingCheck, proposal: Proposal, carriers: Sequence[str]) -> str:
    """Whose number it is, spelled as the channel's own list has it; nobody having chosen a carrier.

    proposal: what is known without the number. It stays unless the number is surely another one's: the number is
    on the label that the parcel leaves with, while last parcel, map and method only say what is usual. Where the
    map names a broker, an own van or anybody else whose numbers aren't known, it stays whatever the number is:
    such parcels carry numbers of others.
    """
    wished = proposal.carrier
    reading = next(iter(check.readings), None)
    if reading is None or reading.verdict is Verdict.WRONG or not reading.carriers:
        return wished
    if any(same_carrier(label, wished) for label in check.carriers):
        return wished
    if reading.vague and (wished or reading.verdict is not Verdict.RIGHT):
        return wished
    if proposal.by_map and not is_named_courier(wished):
        return wished
    likeliest = reading.carriers[0]
    return next((each for each in carriers if each.casefold() == likeliest.casefold()), likeliest)


def by_map_text(proposal: Proposal) -> str:
    """What the map, or a rule of the store, says of a parcel for which something else is filled in."""
    by_rule = QCoreApplication.translate("ship", "The store's rules say {carrier}.")
    text = (
        by_rule
        if proposal.by_rule
        else QCoreApplication.translate("ship", "The map of shipping methods says {carrier}.")
    )
    return text.format(carrier=proposal)


def removed_text(removed: str) -> str:
    """That something was taken off a scanned number."""
    text = QCoreApplication.translate("ship", 'Taken off: "{removed}". That is of the label, not of the number.')
    return text.format(removed=removed)


def used_elsewhere_text(used: Elsewhere) -> str:
    """That a number stands on other orders, given as (order number, store)."""
    orders = ", ".join(f"{number} ({store})" for number, store in used)
    return QCoreApplication.translate("ship", "The number is used already, on order {orders}.").format(
        orders=orders
    )
