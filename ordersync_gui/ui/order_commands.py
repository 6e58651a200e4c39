"""The actions on the chosen order: which order each is about, when it can be chosen, what it starts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import NoticeView, ShipmentView
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState
from ordersync_gui.ui.commands import Commands
from ordersync_gui.ui.order_acts import MOST_AT_ONCE, OrderActs
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.order_details.parcel_menu import ParcelAct
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.parcel_acts import ParcelActs


class OrderCommands(QObject):
    """Connects menus, grid and details with the acts on the order that is chosen in the grid.

    Signals: evidence_wanted(what EvidenceDialog is opened on, by name).
    """

    evidence_wanted = Signal(object)

    def __init__(
        self,
        commands: Commands,
        orders: OrdersPanel,
        details: OrderDetailsPane,
        *,
        acts: OrderActs,
        parcels: ParcelActs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands, self._orders, self._details = commands, orders, details
        self._acts, self._parcels = acts, parcels
        self._connect_details()
        self._connect_commands()

    def enable(self) -> None:
        """Let exactly what makes sense for the chosen order be chosen."""
        commands = self._commands
        has_order = self._orders.table.order_id() is not None
        commands.settle_notice.setEnabled(self._notice_in_trouble() is not None)
        commands.ship.setEnabled(self._orders.table.has_chosen)
        for action in (commands.correct_address, commands.open_details):
            action.setEnabled(has_order)
        for action in (commands.take_back, commands.correct_parcel):
            action.setEnabled(self._latest_parcel() is not None)
        commands.look_in_shop.setEnabled(self._notice_to_look_for() is not None)

    def ship(self) -> None:
        """Ship the chosen order, or the chosen ones together."""
        self._orders.for_act.give(self._ship)

    def _ship(self, chosen: Chosen) -> None:
        if chosen.count > MOST_AT_ONCE:
            self._acts.refuse_many(chosen.count)
        else:
            self._acts.ship_many(self._orders.table.order_ids() if chosen.ids is None else tuple(chosen.ids))

    def _connect_details(self) -> None:
        orders, details = self._orders, self._details
        orders.table.addAction(self._commands.open_details)
        orders.table.current_order.connect(details.want)
        orders.table.selected.connect(lambda _count: self.enable())
        orders.table.opened.connect(self._open_details)
        details.shown.connect(lambda _: self.enable())
        details.ship_wanted.connect(self._ship_shown)
        details.address_wanted.connect(self._correct_address)
        details.revert_wanted.connect(self._revert_address)
        details.settle_wanted.connect(self._acts.settle)
        details.parcel_wanted.connect(self._on_parcel)
        details.difference_wanted.connect(self._on_difference)
        details.evidence_wanted.connect(lambda number: self.evidence_wanted.emit({"evidence_id": number}))

    def _connect_commands(self) -> None:
        commands = self._commands
        commands.ship.triggered.connect(self.ship)
        commands.ship_file.triggered.connect(self._acts.ship_file)
        commands.correct_address.triggered.connect(self._correct_address)
        commands.settle_notice.triggered.connect(self._settle_notice)
        commands.open_details.triggered.connect(self._open_details)
        commands.take_back.triggered.connect(lambda: self._on_latest(ParcelAct.TAKE_BACK))
        commands.correct_parcel.triggered.connect(lambda: self._on_latest(ParcelAct.CORRECT))
        commands.look_in_shop.triggered.connect(self._look)

    def _open_details(self) -> None:
        self._details.scroll_area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ship_shown(self) -> None:
        if self._details.order_id is not None:
            self._acts.ship(self._details.order_id)

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

    def _look(self) -> None:
        notice = self._notice_to_look_for()
        if notice is not None:
            self._parcels.look(notice)

    def _on_parcel(self, act: ParcelAct, shipment: ShipmentView, notice: NoticeView | None) -> None:
        details, spec = self._details.details, self._details.spec
        if details is None or spec is None:
            return
        if act is ParcelAct.TAKE_BACK:
            self._parcels.take_back(details, spec, shipment, notice)
        elif act is ParcelAct.CORRECT:
            self._parcels.correct(details, spec, shipment, notice)
        elif notice is not None:
            self._on_notice(act, notice)

    def _on_notice(self, act: ParcelAct, notice: NoticeView) -> None:
        match act:
            case ParcelAct.TELL_NOW:
                self._parcels.tell_now(notice)
            case ParcelAct.PREVIEW:
                self._parcels.preview(notice)
            case ParcelAct.LOOK:
                self._parcels.look(notice)
            case ParcelAct.EVIDENCE:
                self.evidence_wanted.emit({"notice_id": notice.id})

    def _on_difference(self, kind: AttentionKind, act: str) -> None:
        details, spec = self._details.details, self._details.spec
        if details is None or spec is None:
            return
        match act:
            case "accept":
                self._parcels.accept(details, spec, kind)
            case "done":
                self._parcels.done_at_shop(details, spec)
            case "again":
                self._parcels.tell_again(details, spec)
            case "ours" | "theirs":
                self._parcels.keep_address(details, keep_ours=act == "ours")

    def _on_latest(self, act: ParcelAct) -> None:
        found = self._latest_parcel()
        if found is not None:
            self._on_parcel(act, *found)

    def _latest_parcel(self) -> tuple[ShipmentView, NoticeView | None] | None:
        """The shown order's latest parcel that wasn't taken back, with its latest notice."""
        details = self._details.details
        live = [] if details is None else [parcel for parcel in details.shipments if not parcel.voided]
        if details is None or not live:
            return None
        notices = [notice for notice in details.notices if notice.shipment == live[-1].id]
        return live[-1], notices[-1] if notices else None

    def _notice_to_look_for(self) -> NoticeView | None:
        """The shown order's oldest notice whose arrival a look in the shop could show."""
        details = self._details.details
        notices = () if details is None or not self._details.can_look else details.notices
        states = (NoticeState.SENT, NoticeState.UNCONFIRMED)
        return next((notice for notice in notices if notice.state in states), None)

    def _notice_in_trouble(self) -> NoticeView | None:
        """The shown order's oldest notice that was refused or is unconfirmed."""
        details = self._details.details
        notices = () if details is None else details.notices
        return next((notice for notice in notices if notice.state in NEEDS_PERSON), None)
