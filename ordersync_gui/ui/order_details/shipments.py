"""The parcels that were recorded here, each with the state of its notice to the shop."""

from __future__ import annotations

from ordersync_gui.domain.desk import NoticeView, OrderDetails, ShipmentView
from ordersync_gui.ui.order_details.section import Section, value
from ordersync_gui.ui.text import day, notice_label, quantity


class ShipmentsSection(Section):
    """One paragraph per parcel, one per notice."""

    def __init__(self, details: OrderDetails) -> None:
        super().__init__(self.tr("Shipments"), "detailsShipments")
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
        text = self.tr("Notice for {tracking}: {state}").format(
            tracking=notice.tracking_number, state=notice_label(notice.state)
        )
        return f"{text}\n{notice.last_error}" if notice.last_error else text
