"""The actions on the chosen order: which order each is about, when it can be chosen, what it starts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.notice import NEEDS_PERSON
from ordersync_gui.ui.commands import Commands
from ordersync_gui.ui.order_acts import OrderActs
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.orders.panel import OrdersPanel


class OrderCommands(QObject):
    """Connects menus, grid and details with the acts on the order that is chosen in the grid."""

    def __init__(
        self,
        commands: Commands,
        orders: OrdersPanel,
        details: OrderDetailsPane,
        *,
        acts: OrderActs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands, self._orders, self._details, self._acts = commands, orders, details, acts
        orders.table.addAction(commands.open_details)
        orders.table.current_order.connect(details.want)
        orders.table.opened.connect(self._open_details)
        details.shown.connect(lambda _: self.enable())
        details.ship_wanted.connect(self.ship)
        details.address_wanted.connect(self._correct_address)
        details.revert_wanted.connect(self._revert_address)
        details.settle_wanted.connect(acts.settle)
        commands.ship.triggered.connect(self.ship)
        commands.correct_address.triggered.connect(self._correct_address)
        commands.settle_notice.triggered.connect(self._settle_notice)
        commands.open_details.triggered.connect(self._open_details)

    def enable(self) -> None:
        """Let exactly what makes sense for the chosen order be chosen."""
        commands = self._commands
        has_order = self._orders.table.order_id() is not None
        commands.settle_notice.setEnabled(self._notice_in_trouble() is not None)
        for action in (commands.ship, commands.correct_address, commands.open_details):
            action.setEnabled(has_order)

    def ship(self) -> None:
        """Ship the chosen order."""
        order_id = self._orders.table.order_id()
        if order_id is not None:
            self._acts.ship(order_id)

    def _open_details(self) -> None:
        self._details.scroll_area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _correct_address(self) -> None:
        order_id = self._orders.table.order_id()
        if order_id is not None:
            self._acts.correct_address(order_id)

    def _revert_address(self) -> None:
        if self._details.details is not None:
            self._acts.revert_address(self._details.details.id)

    def _settle_notice(self) -> None:
        notice = self._notice_in_trouble()
        if notice is not None:
            self._acts.settle(notice)

    def _notice_in_trouble(self) -> NoticeView | None:
        """The shown order's oldest notice that was refused or is unconfirmed."""
        details = self._details.details
        notices = () if details is None else details.notices
        return next((notice for notice in notices if notice.state in NEEDS_PERSON), None)
