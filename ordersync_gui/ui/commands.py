"""Every action of the window as data of Qt: name, words, keys, and the menu that it stands in."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from ordersync_gui.domain.status import MAPPABLE
from ordersync_gui.ui.desk_acts.actions import DeskActions
from ordersync_gui.ui.icons import SizedByText, line_icon
from ordersync_gui.ui.mails.actions import MailActions
from ordersync_gui.ui.order_views import ALL, ATTENTION, ATTENTION_GROUPS, LEFT_OUT, view_label
from ordersync_gui.ui.schedule_actions import ScheduleActions
from ordersync_gui.ui.text import status_label

_BETWEEN, _AROUND, _BESIDE = 6, 3, 14  # pixels between, around and within the toolbar's buttons


class Commands(QObject):
    """Makes the actions and puts them into menus and toolbar; the window connects them."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.connect_store = self._new("connectStore", self.tr("&Connect a store..."), "Ctrl+N")
        self.export_orders = self._new("exportOrders", self.tr("&Export orders..."), "Ctrl+E")
        self.back_up, self.restore = (
            self._new("backUp", self.tr("&Back up now"), "Ctrl+B"),
            self._new("restoreBackup", self.tr("&Restore from a backup..."), "Shift+F9"),
        )
        self.join_desk, self.leave_desk = (
            self._new("joinDesk", self.tr("Join a shared des&k..."), "Alt+Shift+F7"),
            self._new("leaveDesk", self.tr("&Leave the shared desk..."), "Alt+Shift+F6"),
        )
        self.buyers_data = self._new("buyersData", self.tr("Buyers' &data..."), "Ctrl+Shift+M")
        self.settings, self.quit = (
            self._new("settings", self.tr("Settin&gs..."), "Ctrl+,"),
            self._new("quit", self.tr("&Quit"), "Ctrl+Q"),
        )
        self.ship = self._new("ship", self.tr("&Ship and notify..."), "Ctrl+Return", "Ctrl+Enter")
        self.correct_address = self._new("correctAddressAction", self.tr("Correct &address..."), "F2")
        self.open_details = self._new("openDetails", self.tr("Open &details"), "Return", "Enter")
        self.open_details.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.settle_notice = self._new("settleNotice", self.tr("Settle a &notice..."), "Ctrl+Shift+S")
        self.ship_file = self._new("shipFile", self.tr("Ship from a &file..."), "Ctrl+Shift+T")
        self.undo = self._new("undo", self.tr("&Undo"), "Ctrl+Z")
        self.desk, self.mailing = DeskActions(self._new), MailActions(self._new)
        self.correct_parcel = self._new("correctParcel", self.tr("&Correct the parcel..."), "Ctrl+Shift+K")
        self.take_back = self._new("takeBack", self.tr("Ta&ke the parcel back..."), "Ctrl+Shift+B")
        self.look_in_shop = self._new("lookInShop", self.tr("&Look in the shop now"), "Ctrl+Shift+L")
        self.seen_stop = self._new("seenStop", self.tr("I have s&een the change"), "Ctrl+Shift+Y")
        self.print_sheets, self.print_pick_list, self.print_addresses, self.print_day, self.print_labels = (
            self._new("printSheets", self.tr("&Print packing slips..."), "Ctrl+P"),
            self._new("printPickList", self.tr("Print a pick list..."), "Ctrl+Shift+P"),
            self._new("printAddresses", self.tr("Print address labels..."), "Shift+F6"),
            self._new("printDay", self.tr("Print the parcels of a day..."), "Ctrl+Shift+F6"),
            self._new("printLabels", self.tr("Print labels on the la&bel printer"), "F6"),
        )
        self.evidence = self._new("evidenceAction", self.tr("&Messages to the shops..."), "Ctrl+Shift+E")
        self.find = self._new("find", self.tr("Find..."), "Ctrl+F")
        self.explain = self._new("explainOrder", self.tr("&Why is an order missing?..."), "Ctrl+Shift+W")
        self.clear_filter = self._new("clearFilterAction", self.tr("Clear the filter"), "Ctrl+Shift+F")
        self.import_store = self._new("importStore", self.tr("&Import this store"), "F5")
        self.import_all = self._new("importAll", self.tr("Import &all stores"), "Shift+F5")
        self.preview_import, self.import_again, self.import_one = (
            self._new("previewImport", self.tr("&Preview an import..."), "Ctrl+F5"),
            self._new("importAgain", self.tr("Import a&gain from..."), "Ctrl+Shift+F5"),
            self._new("importOne", self.tr("Import &one order..."), "Ctrl+I"),
        )
        self.schedule = ScheduleActions(self._new)
        self.stores_state, self.run_history, self.rejected = (
            self._new("storesState", self.tr("Stores' stat&e..."), "F4"),
            self._new("importHistory", self.tr("Import histor&y..."), "Shift+F4"),
            self._new("rejectedOrders", self.tr("Orders that couldn't be &read..."), "Ctrl+Shift+R"),
        )
        self.maps = self._new("maps", self.tr("&Maps..."), "Ctrl+M")
        self.store_settings = self._new("storeSettings", self.tr("Store se&ttings..."), "Alt+Return")
        self.change_connection = self._new("changeConnection", self.change_connection_text(), "Ctrl+R")
        self.disconnect_store = self._new("disconnectStore", self.tr("&Disconnect..."), "Ctrl+Shift+D")
        self.delete_store = self._new("deleteStore", self.tr("De&lete..."), "Ctrl+Shift+Del")
        self.send_notices, self.cancel_jobs = (
            self._new("sendNotices", self.tr("Send &notices now"), "Ctrl+Shift+N"),
            self._new("cancelJobs", self.tr("&Stop all running work"), "Ctrl+."),
        )
        self.scan_next, self.scan_abort = (
            self._new("scanNext", self.tr("Take the &next order"), "F8"),
            self._new("scanAbort", self.tr("&Put the order back"), "Shift+F8"),
        )
        self.scan_settings = self._new("scanSettingsAction", self.tr("&Scanner settings..."), "F7")
        self.scan_test = self._new("scanTestAction", self.tr("&Test a scan..."), "Shift+F7")
        self.scan_calibrate = self._new("scanCalibrateAction", self.tr("&Calibrate the scanner..."), "Ctrl+F7")
        self.scan_sheet = self._new("scanSheet", self.tr("Print command &barcodes..."), "Ctrl+Shift+F7")
        self.all_columns, self.reset_layout = (
            self._new("allColumns", self.tr("Show all &columns"), "Ctrl+Shift+C"),
            self._new("resetLayout", self.tr("Reset &window layout"), "Ctrl+F9"),
        )
        self.all_columns.setCheckable(True)
        self.keys = self._new("keys", self.tr("&Keys"), "F1")
        self.manual = self._new("manual", self.tr("&Manual"), "Shift+F1")
        self.command_list = self._new("commandListAction", self.tr("&Command list..."), "Ctrl+K")
        self.show_log = self._new("showLog", self.tr("Show &log"))
        self.support_bundle = self._new("supportBundle", self.tr("&Support bundle..."), "Ctrl+Shift+I")
        self.about = self._new("about", self.tr("&About ordersync"))
        self.views = self._view_actions()

    @property
    def of_papers(self) -> tuple[QAction, ...]:
        """The actions that print something."""
        orders = (self.print_sheets, self.print_pick_list, self.print_addresses, self.print_labels)
        return (*orders, self.print_day)

    @property
    def of_one_store(self) -> tuple[QAction, ...]:
        """The actions that need a chosen store."""
        return (self.store_settings, self.change_connection, self.disconnect_store, self.delete_store)

    def change_connection_text(self, *, connected: bool = True) -> str:
        """What changing the sign-in is called for the chosen store."""
        return self.tr("&Change connection...") if connected else self.tr("&Connect again...")

    def store_menu(self) -> QMenu:
        """A menu of what can be done with the chosen store."""
        menu = QMenu(self._window)
        menu.setObjectName("storeMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.import_store, self.maps])
        menu.addSeparator()
        menu.addActions(self.of_one_store)
        return menu

    def fill_menus(self, toggles: list[QAction]) -> None:
        """Build the menu bar; toggles show and hide parts of the window."""
        bar = self._window.menuBar()
        file, orders = bar.addMenu(self.tr("&File")), bar.addMenu(self.tr("&Orders"))
        stores, view, help_ = (
            bar.addMenu(self.tr("&Stores")),
            bar.addMenu(self.tr("&View")),
            bar.addMenu(self.tr("&Help")),
        )
        file.addActions([self.connect_store, self.export_orders, self.back_up, self.restore])
        file.addActions([self.join_desk, self.leave_desk])
        file.addActions([self.buyers_data, self.settings, self.quit])
        orders.addActions([self.ship, self.ship_file, self.undo])
        orders.addSeparator()
        orders.addActions([self.correct_parcel, self.take_back, self.settle_notice, self.look_in_shop])
        orders.addActions([self.seen_stop, self.evidence])
        orders.addSeparator()
        orders.addActions(self.of_papers)
        orders.addSeparator()
        orders.addActions(self.desk.all())
        orders.addSeparator()
        orders.addActions([self.correct_address, self.open_details])
        orders.addActions([self.find, self.clear_filter, self.explain])
        orders.addSeparator()
        orders.addMenu(self.tr("Mails")).addActions(self.mailing.all())
        scanning = orders.addMenu(self.tr("Scanning"))
        scanning.addActions([self.scan_next, self.scan_abort])
        scanning.addSeparator()
        scanning.addActions([self.scan_settings, self.scan_test, self.scan_calibrate, self.scan_sheet])
        stores.addActions([self.import_store, self.import_all, self.import_again, self.import_one])
        stores.addActions([self.preview_import, self.rejected, *self.schedule.all()])
        stores.addActions([self.stores_state, self.run_history])
        stores.addActions([self.send_notices, self.cancel_jobs])
        stores.addSeparator()
        stores.addActions([self.maps, *self.of_one_store])
        self.view_menu = view
        view.addActions(list(self.views.values()))
        view.addSeparator()
        view.addActions([*toggles, self.reset_layout])
        help_.addActions([self.manual, self.keys, self.command_list, self.show_log])
        help_.addActions([self.support_bundle, self.about])

    def fill_toolbar(self) -> QToolBar:
        """The actions that are pressed all day."""
        bar = QToolBar(self.tr("Main toolbar"), self._window)
        bar.setObjectName("mainToolbar")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for action in (self.connect_store, self.import_store, self.import_all, self.ship, self.maps):
            bar.addAction(action)
            button = bar.widgetForAction(action)
            button.setObjectName(f"{action.objectName()}Button")
            button.setAccessibleName(action.text().replace("&", "").rstrip("."))
        if layout := bar.layout():
            layout.setSpacing(_BETWEEN)
            layout.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        SizedByText(bar, lambda: _fit(bar))
        self._window.addToolBar(bar)
        return bar

    def all(self) -> list[QAction]:
        """Every action that has a key, in the menus' order."""
        return [found for action in self._window.menuBar().actions() for found in _actions_in(action)]

    def _view_actions(self) -> dict[str, QAction]:
        found = {ALL: self._new("viewAll", self.tr("All orders"), "Ctrl+0")}
        for number, status in enumerate(MAPPABLE, 1):
            found[status.value] = self._new(f"view_{status.value}", status_label(status), f"Ctrl+{number}")
        found[ATTENTION] = self._new("viewAttention", self.tr("Needs attention"), f"Ctrl+{len(MAPPABLE) + 1}")
        for number, key in enumerate(ATTENTION_GROUPS, 1):
            found[key] = self._new(f"view_{key}", view_label(key), f"Alt+{number}")
        found[LEFT_OUT] = self._new("viewLeftOut", self.tr("Left out"), f"Ctrl+{len(MAPPABLE) + 2}")
        return found

    def _new(self, name: str, text: str, *keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setAutoRepeat(False)  # a key that is held, or stuck under a parcel, does its act once
        action.setShortcuts([QKeySequence(key) for key in keys])
        shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        plain = text.replace("&", "").rstrip(".")
        action.setToolTip(f"{plain} ({shown})" if shown else plain)
        return action


def _fit(bar: QToolBar) -> None:
    """Give icons and buttons the room that goes with the size of the text."""
    bar.setIconSize(QSize(1, 1) * line_icon(bar))
    for action in bar.actions():
        button = bar.widgetForAction(action)
        button.setMinimumSize(button.sizeHint() + QSize(_BESIDE, _AROUND * 2))


def _actions_in(action: QAction) -> list[QAction]:
    """The action itself, or those of the menu that it opens, submenus' among them."""
    menu = action.menu()
    if not isinstance(menu, QMenu):
        return [action] if action.text() else []
    return [found for one in menu.actions() for found in _actions_in(one)]
