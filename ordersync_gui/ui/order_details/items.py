"""What was ordered: one row per line with options, place, quantities and price, then the money lines."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from ordersync_gui.domain.desk import LineView, OrderDetails
from ordersync_gui.domain.order import LineKind
from ordersync_gui.ui.order_details.section import Section, value
from ordersync_gui.ui.text import quantity, unit_price


class ItemsSection(Section):
    """A small grid: item, shipped of ordered, unit price."""

    def __init__(self, details: OrderDetails) -> None:
        super().__init__(self.tr("Items"), "detailsItems")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for column, title in enumerate((self.tr("Item"), self.tr("Shipped"), self.tr("Price"))):
            label = value(title, right=column > 0)
            grid.addWidget(label, 0, column)
        for row, line in enumerate(details.lines, 1):
            self._add(grid, row, line, details.order.currency)
        self.body.addLayout(grid)

    def _add(self, grid: QGridLayout, row: int, view: LineView, currency: str) -> None:
        grid.addWidget(value(self._describe(view)), row, 0)
        if view.line.kind is LineKind.ITEM:
            progress = self.tr("{shipped} of {ordered}").format(
                shipped=quantity(view.shipped), ordered=quantity(view.line.quantity)
            )
            grid.addWidget(value(progress, right=True), row, 1)
        grid.addWidget(value(unit_price(view.line.unit_price, currency), right=True), row, 2)

    def _describe(self, view: LineView) -> str:
        line = view.line
        facts = [
            self.tr("SKU {sku}").format(sku=line.sku) if line.sku else "",
            self.tr("place {location}").format(location=line.location) if line.location else "",
            self.tr("UPC {upc}").format(upc=line.upc) if line.upc else "",
        ]
        rows = [line.name, " · ".join(fact for fact in facts if fact)]
        rows += [f"{option.name}: {option.value}" for option in line.options]
        if view.vanished:
            rows.append(self.tr("✖ The shop has taken this line off the order."))
        return "\n".join(row for row in rows if row)
