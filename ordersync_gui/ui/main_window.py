"""The window: lays out sidebar, grid, details and activity, and connects what they say to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget

from ordersync_gui.domain.desk import Store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.action_icons import dress
from ordersync_gui.ui.activity import ActivityDock
from ordersync_gui.ui.attention_status import AttentionStatus
from ordersync_gui.ui.automatic_import import automatic_import_of
from ordersync_gui.ui.banner import Banners
from ordersync_gui.ui.commands import Commands
from ordersync_gui.ui.connecting import Connecting
from ordersync_gui.ui.desk_acts.wiring import add_desk_acts
from ordersync_gui.ui.evidence_keeping import EvidenceKeeping
from ordersync_gui.ui.exporting import Exporting
from ordersync_gui.ui.icons import SizedByText
from ordersync_gui.ui.import_news import add_import_news
from ordersync_gui.ui.import_questions import add_import_questions
from ordersync_gui.ui.importing import Importing
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.mailing import Mailing
from ordersync_gui.ui.mails.wiring import MailsOfWindow
from ordersync_gui.ui.marked_frame import ThinSplitter
from ordersync_gui.ui.named import named
from ordersync_gui.ui.notifying import Notifying
from ordersync_gui.ui.order_acts import OrderActs
from ordersync_gui.ui.order_commands import OrderCommands
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.order_views import ATTENTION
from ordersync_gui.ui.orders.emptiness import Surroundings
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.orders.source import Loaded
from ordersync_gui.ui.outside_changes import OutsideChangesOfWindow
from ordersync_gui.ui.parcel_acts import ParcelActs
from ordersync_gui.ui.practice_offer import PracticeOffer
from ordersync_gui.ui.privacy_acts import add_help_and_privacy
from ordersync_gui.ui.room import grown, room_in_window
from ordersync_gui.ui.runs.wiring import add_run_history
from ordersync_gui.ui.scanning.scanning import Scanning
from ordersync_gui.ui.schedule_actions import add_import_schedule
from ordersync_gui.ui.sidebar import Sidebar
from ordersync_gui.ui.stop_ship import watch_for_stops
from ordersync_gui.ui.store_acts import StoreActs
from ordersync_gui.ui.store_commands import StoreCommands
from ordersync_gui.ui.store_overview import StoreOverview, StoreWatch
from ordersync_gui.ui.store_states import add_store_states
from ordersync_gui.ui.tab_order import tab_as_read
from ordersync_gui.ui.text import WARNING_SIGN, number
from ordersync_gui.ui.undo_strip import UndoStrip
from ordersync_gui.ui.views.wiring import add_views

if TYPE_CHECKING:
    from ordersync_gui.sync.ship import Recorded

_HINT_MS = 8_000
_LEAST_SIDEBAR, _LEAST_ORDERS, _LEAST_DETAILS = 186, 200, 280  # pixels


class MainWindow(QMainWindow):
    """The desk. `closing` is emitted once, when the person closes the window; the app then ends in order."""

    closing = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        *,
        practice: PracticeOffer | None = None,
        log_file: Path | None = None,
        orders: OrdersPanel | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("ordersync")
        self.desk, self.jobs = desk, jobs
        self.commands = Commands(self)
        self.sidebar = Sidebar(self)
        self.orders = orders or OrdersPanel(desk, jobs, self)
        self.details = OrderDetailsPane(desk, jobs, self)
        self.activity = ActivityDock(jobs, self)
        self.banners = Banners(self)
        self.importing = Importing(desk, jobs, self)
        self.notifying, self.mailing = Notifying(desk, jobs, self), Mailing(desk, jobs, self)
        self.automatic = automatic_import_of(self)
        self.evidence_keeping = EvidenceKeeping(desk, jobs, self)
        self.exporting = Exporting(desk, jobs, self, lambda: self.orders.table.columns.shown_now().shown)
        self.acts = OrderActs(desk, jobs, self)
        self.store_acts = StoreActs(desk, jobs, self)
        self.connecting = Connecting(desk, jobs, self, practice)
        self.store_commands = StoreCommands(
            self.commands,
            self.sidebar,
            acts=self.store_acts,
            order_acts=self.acts,
            details=self.details,
            importing=self.importing,
            stores=lambda: self.stores,
            parent=self,
        )
        self.parcels = ParcelActs(desk, jobs, self, self.acts.open_dialog)
        self.undo_strip = UndoStrip(desk, jobs, self)
        self.order_commands = OrderCommands(
            self.commands, self.orders, self.details, acts=self.acts, parcels=self.parcels, parent=self
        )
        self.scanning = Scanning(
            desk, jobs, self, commands=self.commands, orders=self.orders, details=self.details, acts=self.acts
        )
        self.desk_acts = add_desk_acts(self)
        self.need_you = AttentionStatus(desk, jobs, self)
        self._unsent = named(QLabel(self), "unsentNotices", self.tr("Unsent shipment notices"))
        self._known_names: dict[int, str] = {}
        self.watch = StoreWatch(desk, jobs, self)
        self.stop_ship = watch_for_stops(self)
        self._lay_out()
        add_import_news(self)
        self.import_questions = add_import_questions(self)
        self.store_states = add_store_states(self)
        add_import_schedule(self)
        self.run_history, self.mails = add_run_history(self), MailsOfWindow(self)
        self.views = add_views(self)
        self.outside = OutsideChangesOfWindow(self)
        self._connect_parts()
        self._connect_commands()
        add_help_and_privacy(self, log_file)
        dress(self)
        # Qt gives a new main window two thirds of the screen at most: too little on a small one.
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize()))

    def start(self) -> None:
        """Begin to read and to look for due notices; call it once, when the event loop is there."""
        self.orders.table.setFocus()
        self.outside.start()
        self.store_acts.finish_broken_off()
        self.watch.start()
        self.views.start()
        self.need_you.look()
        self.notifying.start()
        self.mailing.start()
        self.desk_acts.start()
        self.scanning.start()
        self.automatic.start()
        self.evidence_keeping.start()

    def stop(self) -> None:
        """Stop all timers, so that nothing new begins."""
        self.outside.stop()
        self.notifying.stop()
        self.mailing.stop()
        self.automatic.stop()
        self.evidence_keeping.stop()
        self.watch.stop()
        self.desk_acts.stop()
        self.views.stop()

    @property
    def stores(self) -> tuple[Store, ...]:
        """The stores as they were last read."""
        return tuple(overview.store for overview in self.watch.overviews or ())

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Tab goes through the window as it is read."""
        return tab_as_read(self, forwards=forwards) or super().focusNextPrevChild(forwards)

    def unsent_text(self) -> str:
        """What the status bar says about notices."""
        return self._unsent.text()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Fits a 1280 x 720 screen."""
        return QSize(1280, 690)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the app, which ends running work before the process ends."""
        self.stop()
        event.accept()
        self.closing.emit()

    def open_wizard(self, *, practice: bool = False) -> QWidget:
        """Open the connection wizard, or bring the open one to the front; practice: with that shop chosen."""
        return self.connecting.open_wizard(practice=practice)

    def open_evidence(self, **on: int) -> None:
        """Open the messages to the shops, on what the keyword arguments of its dialog say."""
        from ordersync_gui.ui.evidence_dialog import EvidenceDialog  # noqa: PLC0415 - not needed for the first paint

        self.acts.open_dialog(lambda: EvidenceDialog(self.desk, self.jobs, self, **on))

    def offer_practice(self, offer: PracticeOffer) -> None:
        """Offer a practice shop that has begun to answer."""
        self.connecting.practice = offer
        self._tell_surroundings()

    def show_trouble(self, key: str, text: str) -> None:
        """Show a message across the window until it is dismissed."""
        self.banners.show_message(key, text)

    def _lay_out(self) -> None:
        self._split = ThinSplitter(Qt.Orientation.Horizontal, self)
        self._split.setObjectName("mainSplitter")
        for part in (self.sidebar, self.orders, self.details):
            self._split.addWidget(part)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(1, 1)
        widths, activity = room_in_window(self.screen().availableSize())
        self._split.setSizes(widths)
        self.orders.setMinimumWidth(_LEAST_ORDERS)
        SizedByText(self, self._give_room)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.stop_ship)
        column.addWidget(self.banners)
        column.addWidget(self._split, 1)
        # Below the list: what comes and goes by itself moves no row under a hand that is about to click.
        column.addWidget(self.undo_strip)
        column.addWidget(self.desk_acts.strip)
        self.setCentralWidget(middle)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.activity)
        self.resizeDocks([self.activity], [activity], Qt.Orientation.Vertical)
        toggle = self.activity.toggleViewAction()
        toggle.setText(self.tr("Activity"))
        toggle.setShortcut("Ctrl+Shift+A")
        self.commands.fill_menus([self.commands.all_columns, toggle])
        self.commands.fill_toolbar()
        self.statusBar().addPermanentWidget(self.need_you)
        self.statusBar().addPermanentWidget(self._unsent)
        self._show_unsent(0)

    def _give_room(self) -> None:
        metrics = self.fontMetrics()
        self.sidebar.setMinimumWidth(grown(_LEAST_SIDEBAR, metrics))
        self.details.setMinimumWidth(max(_LEAST_DETAILS, grown(250, metrics)))

    def _connect_parts(self) -> None:
        self.watch.read.connect(self._show_overviews)
        self.watch.trouble.connect(lambda text: self.show_trouble("storage", text))
        self.watch.changed_elsewhere.connect(self._look_at_all_again)
        self.sidebar.store_chosen.connect(self._choose_store)
        self.orders.loaded.connect(self._on_loaded)
        self.orders.empty_chosen.connect(self._on_empty_chosen)
        self.orders.widened.connect(self.sidebar.show_everything)
        self.importing.changed.connect(self._tell_surroundings)
        self.connecting.connected.connect(self._store_connected)
        self.connecting.change_wanted.connect(self.store_acts.change_connection)
        self.store_acts.reconnected.connect(self._reconnected)
        self.store_acts.trouble.connect(lambda text: self.show_trouble("store", text))
        self.exporting.trouble.connect(lambda text: self.show_trouble("export", text))
        self.notifying.trouble.connect(lambda text: self.show_trouble("notices", text))
        self.notifying.went_well.connect(lambda: self.banners.clear("notices"))
        self.mailing.trouble.connect(lambda text: self.show_trouble("mails", text))
        self.mailing.went_well.connect(lambda: self.banners.clear("mails"))
        self.need_you.clicked.connect(self._show_attention)
        self.order_commands.evidence_wanted.connect(lambda what: self.open_evidence(**what))
        self.acts.recorded.connect(lambda recorded: self._recorded((recorded,)))
        self.acts.recorded_many.connect(self._recorded)
        self.undo_strip.to_send.connect(self.notifying.send_by_hand)
        self.parcels.to_send.connect(self.notifying.send_by_hand)
        self.acts.to_send_again.connect(self.notifying.send_by_hand)
        for trouble in (self.undo_strip.trouble, self.parcels.trouble, self.acts.trouble):
            trouble.connect(lambda text: self.show_trouble("order", text))
        for told in (self.orders.told, self.store_commands.told, self.undo_strip.undone, self.parcels.told):
            told.connect(lambda text: self.statusBar().showMessage(text, _HINT_MS))

    def _connect_commands(self) -> None:
        commands = self.commands
        commands.connect_store.triggered.connect(self.open_wizard)
        commands.quit.triggered.connect(self.close)
        commands.undo.triggered.connect(self._undo)
        commands.rejected.triggered.connect(self.acts.show_rejected)
        commands.evidence.triggered.connect(lambda _checked=False: self.open_evidence())
        commands.all_columns.toggled.connect(self.orders.table.show_all_columns)
        commands.find.triggered.connect(self.orders.focus_filter)
        commands.clear_filter.triggered.connect(self.orders.clear_filter)
        commands.export_orders.triggered.connect(lambda: self.exporting.ask(self.orders.wanted))
        commands.send_notices.triggered.connect(self.notifying.send_by_hand)
        commands.cancel_jobs.triggered.connect(self.jobs.cancel_all)

        for key, action in commands.views.items():
            action.triggered.connect(lambda _checked=False, key=key: self.sidebar.choose_view(key))
        self._enable_commands()

    # reading

    def _look_at_all_again(self) -> None:
        """Another window or a command was at work: what is shown may be out of date."""
        self.orders.model.refresh_all()
        self.orders.reload()
        self.details.reload()
        self.need_you.look()

    def _show_overviews(self, overviews: tuple[StoreOverview, ...]) -> None:
        before = self._known_names
        self._known_names = {store.id: store.name for store in self.stores}
        self.sidebar.show_stores(overviews)
        self.orders.show_stores(self.stores)
        if any(before.get(store.id, store.name) != store.name for store in self.stores):
            self.orders.model.refresh_all()
        self.details.setVisible(bool(overviews))
        self._show_unsent(sum(overview.unsent for overview in overviews))
        self._tell_surroundings()
        self._enable_commands()

    def _show_unsent(self, count: int) -> None:
        text = self.tr("Unsent notices: {n}").format(n=number(count))
        self._unsent.setText(f"{WARNING_SIGN} {text}" if count else text)

    def _tell_surroundings(self) -> None:
        if self.watch.overviews is None:
            return
        chosen = self.sidebar.store_id()
        stores = [store for store in self.stores if chosen in (None, store.id)]
        imports = [store.last_good_import for store in stores if store.last_good_import is not None]
        self.orders.take_surroundings(
            Surroundings(
                stores=len(self.stores),
                last_import=max(imports, default=None),
                practice=self.connecting.practice is not None,
                importing=any(store.id in self.importing.running for store in stores),
            )
        )

    def _on_loaded(self, loaded: Loaded) -> None:
        self.sidebar.show_counts(loaded.counts)
        self._enable_commands()

    # choosing

    def _choose_store(self, store_id: int | None) -> None:
        self.orders.choose(replace(self.orders.wanted, store_id=store_id))
        self._tell_surroundings()
        self._enable_commands()

    def _on_empty_chosen(self, key: str) -> None:
        match key:
            case "connect":
                self.open_wizard()
            case "practice":
                self.open_wizard(practice=True)
            case "import":
                self.store_commands.import_chosen()

    def _enable_commands(self) -> None:
        has_stores = bool(self.stores)
        self.store_commands.enable()
        self.order_commands.enable()
        commands = self.commands
        about_stores = (commands.send_notices, commands.maps, commands.rejected, commands.evidence)
        for action in (*about_stores, commands.export_orders):
            action.setEnabled(has_stores)

    def _show_attention(self) -> None:
        """Show what the status bar counts: the orders of all stores."""
        self.sidebar.choose_store(None)
        self.sidebar.choose_view(ATTENTION)

    # acting

    def _recorded(self, recorded: Sequence[Recorded]) -> None:
        """Parcels were recorded in one act: they can be undone together until their shops are told."""
        self.orders.table.leave(self.orders.table.order_ids())
        self.undo_strip.recorded([one.shipment_id for one in recorded if one.created])
        self.notifying.look_soon()

    def _undo(self) -> None:
        if self.desk_acts.undo_after(self.undo_strip.undoable_at):
            return
        if self.undo_strip.can_undo:
            self.undo_strip.undo()
        else:
            self.statusBar().showMessage(self.undo_strip.why_not(), _HINT_MS)

    def _reconnected(self, store: Store) -> None:
        """The connection works now: fetch what was missed, and tell what waits."""
        self.importing.start(store)
        self.notifying.look_soon()

    def _store_connected(self, store: Store, since: datetime | None) -> None:
        self.watch.look()
        self.importing.start(store, since=since)
        self.store_acts.open_settings(store)
