"""One order that a file has parcels of: what goes into each, what stands in the way, and what looks odd."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import LineView, OrderDetails
from ordersync_gui.domain.errors import NotShippable, OrderSyncError, UsageError
from ordersync_gui.domain.money import is_exact, to_minor
from ordersync_gui.domain.order import LineKind
from ordersync_gui.domain.shipment import ShipmentDraft, ShipmentLine, clean
from ordersync_gui.domain.tracking import TrackingCheck, tracking_doubts
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.shipments import drafted_parcel
from ordersync_gui.storage.shippable import Shippable, contents, recorded_already, shippable_facts
from ordersync_gui.storage.store_rules import StoreRules
from ordersync_gui.sync.carrier_by_map import FoundCarrier, carrier_unless_given
from ordersync_gui.sync.order_json import spec_of
from ordersync_gui.sync.tracking_match import Surroundings
from ordersync_gui.sync.tracking_rows import GivenItem, GivenParcel


@dataclass(frozen=True, slots=True)
class FileRow:
    """A parcel of the file and whether it can be recorded.

    line is where it begins, lines are all that it was made of. order_id and draft are None when the order
    wasn't found or the row can't be read. A row with problems isn't recorded; doubts are for a person to look at,
    notes say what was put in.
    """

    line: int
    order_number: str
    order_id: int | None
    draft: ShipmentDraft | None
    problems: tuple[Message, ...] = ()
    doubts: tuple[Message, ...] = ()
    lines: tuple[int, ...] = ()
    store: str = ""
    carrier: str = ""
    tracking_number: str = ""
    notes: tuple[Message, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether it can be recorded."""
        return self.draft is not None and not self.problems


@dataclass(frozen=True, slots=True)
class ForAll:
    """What holds for the whole file: whose orders these are (None: any store's), who carries what names nobody.

    That a person said who carries the rest counts before the map of shipping methods.
    """

    store_id: int | None
    carrier: str
    now: datetime

    @property
    def ship_date(self) -> date:
        """Today by this PC's clock."""
        return self.now.astimezone().date()


def unmatched(parcel: GivenParcel, check: TrackingCheck, *, problems: tuple[Message, ...] = ()) -> FileRow:
    """A row of the file whose order isn't known (yet)."""
    return FileRow(
        line=parcel.line,
        order_number=parcel.order_number,
        order_id=None,
        draft=None,
        problems=(*parcel.problems, *problems),
        lines=parcel.lines,
        store=parcel.store,
        carrier=parcel.carrier,
        tracking_number=check.number or parcel.tracking_number,
    )


class OrderOfFile:
    """One order that the file has parcels of; each is judged with those before it taken as recorded."""

    def __init__(self, details: OrderDetails, rules: StoreRules, for_all: ForAll, around: Surroundings) -> None:
        self.details = details
        self._for_all, self._around = for_all, around
        self._facts: Shippable = shippable_facts(details, rules.requirements)
        self._spec: ChannelSpec = spec_of(details.channel)

    def judge(self, given: Sequence[tuple[GivenParcel, TrackingCheck]]) -> Iterator[FileRow]:
        """A row for each of its parcels."""
        sound = [parcel for parcel, _ in given if not parcel.problems]
        vague = _vague(sound) if len(sound) > 1 else None
        for parcel, check in given:
            row = self._judged(parcel, check)
            if vague is not None and not parcel.items and not parcel.problems:
                row = replace(row, problems=(vague,))
            yield row

    def _judged(self, parcel: GivenParcel, check: TrackingCheck) -> FileRow:
        parcel, notes = self._completed(parcel, check.number)
        carrier = self._spelled(parcel.carrier)
        row = replace(
            unmatched(parcel, check),
            order_id=self.details.id,
            store=self.details.store,
            carrier=carrier,
            doubts=tuple(self._doubts(parcel, check, carrier)),
            notes=notes,
        )
        if parcel.problems:
            return row
        try:
            draft = self._draft(parcel, carrier, check.number)
            self._pack(draft)
        except OrderSyncError as error:
            why = tuple(part for part in (error.what, error.remedy) if part is not None)
            return replace(row, problems=why)
        return replace(row, draft=draft)

    def _completed(self, parcel: GivenParcel, tracking_number: str) -> tuple[GivenParcel, tuple[Message, ...]]:
        """The parcel with a carrier if anybody names one, and where it was taken from if not from the file."""
        if parcel.carrier or self._for_all.carrier:
            return replace(parcel, carrier=parcel.carrier or self._for_all.carrier), ()
        found = carrier_unless_given(self.details, self._facts.parcels, tracking_number)
        if found is None:
            return parcel, ()
        by_map = found.way.carrier if parcel.service else found.way
        notes = (_by_map(found, by_map),) if found.by_map else ()
        return replace(parcel, carrier=found.way.carrier, service=parcel.service or found.way.service), notes

    def _spelled(self, carrier: str) -> str:
        """The carrier as the channel spells it, where it names it."""
        given = clean(carrier)
        return next((name for name in self._spec.carriers if name.casefold() == given.casefold()), given)

    def _doubts(self, parcel: GivenParcel, check: TrackingCheck, carrier: str) -> Iterator[Message]:
        if parcel.tracking_number:
            yield from tracking_doubts(check, carrier=carrier)
            yield from self._around.doubts(check, order_id=self.details.id, order_number=parcel.order_number)

    def _draft(self, parcel: GivenParcel, carrier: str, tracking_number: str) -> ShipmentDraft:
        """The draft as `cleaned` would make it, which would recognise each number once more."""
        draft = ShipmentDraft(
            carrier=carrier,
            service=parcel.service,
            tracking_number=tracking_number,
            ship_date=parcel.ship_date or self._for_all.ship_date,
            lines=self._lines(parcel.items) if parcel.items else None,
            note_to_buyer=parcel.note,
            cost=self._cost(parcel.cost),
        )
        if not carrier:
            raise _carrier_missing(self.details.order.shipping_method)
        return draft

    def _pack(self, draft: ShipmentDraft) -> None:
        """Take the parcel as recorded for those that follow. Raises NotShippable."""
        if recorded_already(self._facts, draft) is not None:
            raise NotShippable(say("This parcel is recorded already."))
        parcel = drafted_parcel(draft, contents(self._facts, draft), operator="", now=self._for_all.now)
        self._facts = replace(self._facts, parcels=(*self._facts.parcels, parcel))

    def _cost(self, cost: Decimal | None) -> int | None:
        currency = self.details.order.currency
        if cost is None:
            return None
        if not is_exact(cost, currency):
            raise UsageError(say("The cost {cost} is finer than {currency} has it.", cost=cost, currency=currency))
        return to_minor(cost, currency)

    def _lines(self, items: Sequence[GivenItem]) -> tuple[ShipmentLine, ...]:
        """The order's lines that the items fill; what is too much stays on the last one, so that it is refused."""
        left = dict(self._facts.left)
        packed: list[ShipmentLine] = []
        for item in items:
            lines = self._lines_of(item.sku)
            open_lines = [line for line in lines if left.get(line.id, 0) > 0] or lines
            wanted = item.quantity
            if wanted is None:
                wanted = sum((left.get(line.id, Decimal(0)) for line in lines), Decimal(0))
            if wanted == 0:
                raise NotShippable(say('Of "{sku}" nothing is left to ship.', sku=item.sku))
            for line in open_lines:
                last = line is open_lines[-1]
                part = wanted if last else min(wanted, left.get(line.id, Decimal(0)))
                if part > 0:
                    packed.append(ShipmentLine(line.id, part))
                    left[line.id] = left.get(line.id, Decimal(0)) - part
                    wanted -= part
        return tuple(packed)

    def _lines_of(self, sku: str) -> list[LineView]:
        goods = [view for view in self.details.lines if view.line.kind is LineKind.ITEM and not view.vanished]
        wanted = clean(sku).casefold()
        found = [view for view in goods if clean(view.line.sku).casefold() == wanted]
        if found:
            return found
        known = ", ".join(dict.fromkeys(view.line.sku or view.line.name for view in goods)) or "-"
        raise NotShippable(
            say('The order has no item "{sku}".', sku=sku), remedy=say("Its items: {known}.", known=known[:200])
        )


def _carrier_missing(method: str) -> NotShippable:
    what = say("The carrier is missing.")
    if not method:
        return NotShippable(what, remedy=say("Say who carries the parcel."))
    remedy = say(
        'Say who carries the parcel, or what "{method}" goes with: in the map of shipping methods.', method=method
    )
    return NotShippable(what, remedy=remedy)


def _vague(sound: Sequence[GivenParcel]) -> Message:
    return say(
        "Order {number} stands in lines {lines}, and it isn't said which items (SKU) are in this parcel.",
        number=sound[0].order_number,
        lines=", ".join(str(parcel.line) for parcel in sound),
    )


def _by_map(found: FoundCarrier, carrier: object) -> Message:
    if found.by_rule:
        return say("Carrier by the store's rules: {carrier}.", carrier=str(carrier))
    return say("Carrier by the map: {carrier}.", carrier=str(carrier))
