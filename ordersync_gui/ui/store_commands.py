"""The actions on stores: which store each is about, when it can be chosen, what it starts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal

from ordersync_gui.domain.desk import Store
from ordersync_gui.ui.commands import Commands
from ordersync_gui.ui.importing import Importing
from ordersync_gui.ui.order_acts import OrderActs
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.sidebar import Sidebar
from ordersync_gui.ui.store_acts import StoreActs


class StoreCommands(QObject):
    """Connects the actions of the menus with the store that is chosen in the sidebar, or with the shown order's.

    told carries why nothing was opened.
    """

    told = Signal(str)

    def __init__(
        self,
        commands: Commands,
        sidebar: Sidebar,
        *,
        acts: StoreActs,
        order_acts: OrderActs,
        details: OrderDetailsPane,
        importing: Importing,
        stores: Callable[[], Sequence[Store]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands, self._sidebar, self._acts = commands, sidebar, acts
        self._order_acts, self._details = order_acts, details
        self._importing, self._stores = importing, stores
        commands.import_store.triggered.connect(self.import_chosen)
        commands.import_all.triggered.connect(self.import_all)
        commands.store_settings.triggered.connect(lambda: self._with_chosen(acts.open_settings))
        commands.change_connection.triggered.connect(lambda: self._with_chosen(acts.change_connection))
        commands.disconnect_store.triggered.connect(lambda: self._with_chosen(acts.disconnect_store))
        commands.delete_store.triggered.connect(lambda: self._with_chosen(acts.delete_store))
        commands.maps.triggered.connect(self._open_maps)
        sidebar.menu_wanted.connect(self._open_menu)
        details.settings_wanted.connect(self._open_settings)

    def chosen(self) -> Store | None:
        """The store that is chosen in the sidebar, None for all of them."""
        wanted = self._sidebar.store_id()
        return next((store for store in self._stores() if store.id == wanted), None)

    def in_mind(self) -> Store | None:
        """The chosen store, else the shown order's, else the only one."""
        stores = self._stores()
        return self.chosen() or self._of_details() or (stores[0] if len(stores) == 1 else None)

    def enable(self) -> None:
        """Let exactly what makes sense for the chosen store be chosen."""
        commands, chosen = self._commands, self.chosen()
        connected = [store for store in self._stores() if store.connected]
        for action in commands.of_one_store:
            action.setEnabled(chosen is not None)
        commands.disconnect_store.setEnabled(chosen is not None and chosen.connected)
        commands.change_connection.setText(
            commands.change_connection_text(connected=chosen is None or chosen.connected)
        )
        commands.import_store.setEnabled(bool(connected) if chosen is None else chosen.connected)
        commands.import_all.setEnabled(bool(connected))
        commands.import_one.setEnabled(bool(connected))

    def import_chosen(self) -> None:
        """Import the chosen store, or all when none is."""
        chosen = self.chosen()
        if chosen is None:
            self.import_all()
        elif chosen.connected:
            self._importing.start(chosen)

    def import_all(self) -> None:
        """Import every connected store, paused ones too: a person asked for it."""
        for store in self._stores():
            if store.connected:
                self._importing.start(store)

    def _open_maps(self) -> None:
        store = self.in_mind()
        if store is None:
            self.told.emit(self.tr("Choose a store on the left first."))
        else:
            self._order_acts.open_map(store)

    def _open_settings(self) -> None:
        """Open the settings of the shown order's store."""
        store = self._of_details()
        if store is not None:
            self._acts.open_settings(store, "import")  # says which orders are left out

    def _of_details(self) -> Store | None:
        shown = self._details.details
        return next((store for store in self._stores() if shown is not None and store.id == shown.store_id), None)

    def _with_chosen(self, act: Callable[[Store], None]) -> None:
        chosen = self.chosen()
        if chosen is not None:
            act(chosen)

    def _open_menu(self, place: QPoint) -> None:
        self.enable()
        self._commands.store_menu().popup(place)
