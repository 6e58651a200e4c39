"""Connects the actions, dialogs and strip of desk acts with the orders that are chosen in the grid."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk_act import Assign, DeskAct, Hold, Release
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.desk_acts import note_act
from ordersync_gui.ui.desk_acts.actions import DeskActions
from ordersync_gui.ui.desk_acts.dialogs import ActDialogs, OpenDialog
from ordersync_gui.ui.desk_acts.hold_watch import HoldWatch
from ordersync_gui.ui.desk_acts.strip import ActStrip
from ordersync_gui.ui.desk_acts.work import DeskWork
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.order_details.addresses import lines
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.text import error_text


class DeskCommands(QObject):
    """Signals: trouble(text), said(text for the status bar), export_wanted(Chosen).

    strip is to be laid out by the window. others: actions that stand before and behind these in the grid's menu.
    """

    trouble = Signal(str)
    said = Signal(str)
    export_wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        window: QWidget,
        *,
        actions: DeskActions,
        orders: OrdersPanel,
        details: OrderDetailsPane,
        open_dialog: OpenDialog,
    ) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._actions, self._orders, self._details = actions, orders, details
        self.strip = ActStrip(window)
        self.work = DeskWork(desk, jobs, window)
        self.dialogs = ActDialogs(desk, jobs, window, open_dialog)
        self.watch = HoldWatch(desk, jobs, self)
        self._menu_actions: Sequence[QAction | None] = ()
        self._connect()
        self.enable()

    def start(self) -> None:
        """Begin to end holds, and read what can be undone; once, when the event loop is there."""
        self.watch.start()
        self.work.look()

    def stop(self) -> None:
        """Begin no more, but save what is being typed."""
        self._details.save_note()
        self.watch.stop()

    def enable(self) -> None:
        """Let the actions be chosen while an order is."""
        has_chosen = self._orders.table.has_chosen
        for action in self._actions.all():
            action.setEnabled(has_chosen)
        self._actions.copy_address.setEnabled(self._orders.table.order_id() is not None)

    def undo_after(self, other: datetime | None) -> bool:
        """Take the last act back if it is newer than this other thing (None: there is none); tells whether."""
        at = self.work.undoable_at
        if self.work.running:
            self.said.emit(self.tr("Wait until it is done, then undo it."))
            return True
        if at is None or (other is not None and other > at):
            return False
        self.work.undo()
        return True

    def offer_menu(self, before: Sequence[QAction], behind: Sequence[QAction]) -> None:
        """Give the grid a menu on a right click and on the menu key, with these actions around the desk's own."""
        self._menu_actions = (*before, None, *self._actions.all(), None, *behind)
        table = self._orders.table
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)

    def menu(self) -> QMenu:
        """The grid's menu."""
        menu = QMenu(self._window)
        menu.setObjectName("ordersMenu")
        menu.setAccessibleName(self.tr("What can be done with the chosen orders"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._menu_actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu

    def copy_address(self) -> None:
        """Put the shown order's delivery address on the clipboard, as it stands on a label."""
        details = self._details.details
        if details is not None and details.id == self._details.order_id:
            QGuiApplication.clipboard().setText(lines(details.ship_to))
            self.said.emit(self.tr("Address of order {number} copied").format(number=details.order.number))

    def write_note(self, order_id: int, text: str) -> None:
        """Save the note that was typed into the details."""
        try:
            self.work.act(
                note_act(text),
                Chosen.of(array("q", [order_id])),
                then=lambda: self._details.note_saved(order_id),
            )
        except UsageError as error:
            self.trouble.emit(error_text(error))

    def _open_menu(self, at: QPoint) -> None:
        if self._orders.table.has_chosen:
            self.menu().popup(self._orders.table.viewport().mapToGlobal(at))

    def _connect(self) -> None:
        actions, dialogs = self._actions, self.dialogs
        for action, act in ((actions.hold, Hold()), (actions.release, Release())):
            action.triggered.connect(lambda _checked=False, act=act: self._act(act))
        actions.take_over.triggered.connect(lambda: self._act(Assign(self._desk.operator)))
        openers: tuple[tuple[QAction, Callable[[Chosen], None]], ...] = (
            (actions.hold_until, dialogs.hold_until),
            (actions.tag, dialogs.tags),
            (actions.assign, dialogs.assign),
            (actions.note, dialogs.note),
            (actions.export_chosen, self.export_wanted.emit),
        )
        for action, start in openers:
            action.triggered.connect(lambda _checked=False, start=start: self._orders.for_act.give(start))
        self._orders.for_act.refused.connect(self.trouble)
        actions.copy_address.triggered.connect(self.copy_address)
        self._details.shown.connect(lambda _details: self.enable())
        self._orders.table.current_order.connect(lambda _order: self.enable())
        self._orders.table.selected.connect(lambda _count: self.enable())
        self._connect_details()
        dialogs.wanted.connect(self.work.act)
        for part in (self.dialogs, self.work):
            part.trouble.connect(self.trouble)
        self.trouble.connect(lambda _text: self._details.note_failed())
        self.work.told.connect(self.strip.tell)
        self.strip.undo_wanted.connect(self.work.undo)

    def _connect_details(self) -> None:
        """What the details' own section asks for is about the shown order alone."""
        starts: dict[str, Callable[[Chosen], None]] = {
            "release": lambda orders: self.work.act(Release(), orders),
            "hold": self.dialogs.hold_until,
            "tags": self.dialogs.tags,
            "assign": self.dialogs.assign,
            "take_over": lambda orders: self.work.act(Assign(self._desk.operator), orders),
        }

        def start(what: str) -> None:
            details = self._details.details
            if details is not None:
                starts[what](Chosen.of(array("q", [details.id])))

        self._details.desk_wanted.connect(start)
        self._details.note_typed.connect(self.write_note)
        self._details.copy_wanted.connect(self.copy_address)

    def _act(self, act: DeskAct) -> None:
        self._orders.for_act.give(lambda chosen: self.work.act(act, chosen))
