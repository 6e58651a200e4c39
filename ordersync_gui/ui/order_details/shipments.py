"""The parcels that were recorded here, each with its notices to the shop, its mail, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import NoticeView, OrderDetails, ShipmentView
from ordersync_gui.domain.money import to_text
from ordersync_gui.ui.order_details.mail_text import mail_text
from ordersync_gui.ui.order_details.notice_text import notice_text
from ordersync_gui.ui.order_details.parcel_menu import ParcelMenu, mail_acts, possible_acts
from ordersync_gui.ui.order_details.section import Section, value
from ordersync_gui.ui.text import day, quantity, when


class ShipmentsSection(Section):
    """A paragraph per parcel with its notices under it.

    Signal: parcel_wanted(ParcelAct, ShipmentView, its latest NoticeView or None). can_look: the shop can be
    asked for one order.
    """

    parcel_wanted = Signal(object, object, object)

    def __init__(self, details: OrderDetails, spec: ChannelSpec, *, can_look: bool = False) -> None:
        super().__init__(self.tr("Shipments"), "detailsShipments")
        self._details, self._spec, self._can_look = details, spec, can_look
        self._names = {line.id: line.line.name for line in details.lines}
        for shipment in details.shipments:
            self._add(shipment)
        known = {shipment.id for shipment in details.shipments}
        for notice in details.notices:
            if notice.shipment not in known:
                self.body.addWidget(value(self._notice(notice)))

    def _add(self, shipment: ShipmentView) -> None:
        self.body.addWidget(value(self._parcel(shipment)))
        notices = [notice for notice in self._details.notices if notice.shipment == shipment.id]
        for notice in notices:
            self.body.addWidget(value(self._notice(notice)))
        mailed = mail_text(self._details.mailing, shipment)
        if mailed:
            self.body.addWidget(value(mailed))
        latest = notices[-1] if notices else None
        acts = (
            *possible_acts(shipment, latest, can_look=self._can_look),
            *mail_acts(shipment, self._details.mailing),
        )
        if acts:
            menu = ParcelMenu(shipment, acts)
            menu.wanted.connect(lambda act: self.parcel_wanted.emit(act, shipment, latest))
            self.body.addWidget(menu, 0, Qt.AlignmentFlag.AlignLeft)

    def _notice(self, notice: NoticeView) -> str:
        return notice_text(notice, self._spec, self._details.timeline)

    def _parcel(self, shipment: ShipmentView) -> str:
        service = f" {shipment.service}" if shipment.service else ""
        first = self.tr("{carrier}{service}, tracking number {tracking}, {day}").format(
            carrier=shipment.carrier,
            service=service,
            tracking=shipment.tracking_number,
            day=day(shipment.ship_date),
        )
        goods = [f"{quantity(amount)} × {self._names.get(line, '?')}" for line, amount in shipment.lines]  # noqa: RUF001 - the times sign is meant
        return "\n".join((*self._voided(shipment), first, *goods, *self._more(shipment)))

    def _voided(self, shipment: ShipmentView) -> list[str]:
        if shipment.voided_at is None:
            return []
        text = self.tr("✖ Taken back on {moment}: {reason}")
        return [text.format(moment=when(shipment.voided_at), reason=shipment.void_reason)]

    def _more(self, shipment: ShipmentView) -> list[str]:
        found = []
        if shipment.combined:
            found.append(self.tr("In one parcel with other orders."))
        if shipment.note_to_buyer:
            found.append(self.tr("Note to the buyer: {note}").format(note=shipment.note_to_buyer))
        if shipment.cost is not None:
            currency = self._details.order.currency
            cost = f"{to_text(shipment.cost, currency)} {currency}"
            found.append(self.tr("Cost: {cost}").format(cost=cost))
        return found
