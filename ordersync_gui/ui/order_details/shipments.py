"""The parcels that were recorded here, each with the state of its notice to the shop."""

from __future__ import annotations

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.confirmation import why_unconfirmed
from ordersync_gui.domain.desk import NoticeView, OrderDetails, ShipmentView, TimelineEntry
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.ui.order_details.section import Section, value
from ordersync_gui.ui.text import day, notice_label, quantity, shown

_STEP_ACCEPTED = "Step {n} of {of} accepted: {name}."  # what the timeline says when a channel took a step
_HALF_TOLD = (NoticeState.QUEUED, NoticeState.SENDING, NoticeState.REFUSED, NoticeState.UNCONFIRMED)


class ShipmentsSection(Section):
    """One paragraph per parcel, one per notice."""

    def __init__(self, details: OrderDetails, spec: ChannelSpec) -> None:
        super().__init__(self.tr("Shipments"), "detailsShipments")
        self._details, self._spec = details, spec
        names = {line.id: line.line.name for line in details.lines}
        for shipment in details.shipments:
            self.body.addWidget(value(self._parcel(shipment, names)))
        for notice in details.notices:
            self.body.addWidget(value(self._notice(notice)))

    def _parcel(self, shipment: ShipmentView, names: dict[int, str]) -> str:
        service = f" {shipment.service}" if shipment.service else ""
        first = self.tr("{carrier}{service}, tracking number {tracking}, {day}").format(
            carrier=shipment.carrier,
            service=service,
            tracking=shipment.tracking_number,
            day=day(shipment.ship_date),
        )
        goods = [f"{quantity(amount)} × {names.get(line, '?')}" for line, amount in shipment.lines]  # noqa: RUF001 - the times sign is meant
        return "\n".join((first, *goods))

    def _notice(self, notice: NoticeView) -> str:
        first = self.tr("Notice for {tracking}: {state}").format(
            tracking=notice.tracking_number, state=notice_label(notice.state)
        )
        why = why_unconfirmed(self._spec, state=notice.state, whole_order=notice.whole_order)
        rest = (self._step_done(notice), "" if why is None else shown(why), notice.last_error)
        return "\n".join(text for text in (first, *rest) if text)

    def _step_done(self, notice: NoticeView) -> str:
        """What the shop has taken of a notice that is made of several requests, as long as one is missing."""
        if not notice.steps_done or notice.state not in _HALF_TOLD:
            return ""
        entry = self._accepted(notice.steps_done)
        if entry is None:
            return self.tr("Requests that the shop has accepted: {n}. The rest isn't told yet.").format(
                n=notice.steps_done
            )
        gaps = entry.message.values
        return self.tr("Step {n} of {of} is done ({name}), the rest isn't told yet.").format(
            n=gaps["n"], of=gaps["of"], name=gaps["name"]
        )

    def _accepted(self, step: int) -> TimelineEntry | None:
        """The latest word on that step; notices of one order go out one after another."""
        entries = (entry for entry in reversed(self._details.timeline) if entry.message.template == _STEP_ACCEPTED)
        return next((entry for entry in entries if entry.message.values.get("n") == str(step)), None)
