"""What people ask about imports: why an order is missing, and what the next import would bring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.explanation import Finding, Fix

if TYPE_CHECKING:
    from ordersync_gui.ui.main_window import MainWindow

_EXPLAIN = "explain"
_HINT_MS = 8000


def add_import_questions(window: MainWindow) -> ImportQuestions:
    """Connect the menu's entries, and the button of a list in which nothing was found."""
    questions = ImportQuestions(window)
    commands = window.commands
    commands.explain.triggered.connect(lambda _checked=False: questions.explain())
    commands.preview_import.triggered.connect(lambda _checked=False: questions.preview())
    commands.import_again.triggered.connect(lambda _checked=False: questions.import_again())
    commands.import_one.triggered.connect(lambda _checked=False: questions.import_one())
    window.orders.empty_chosen.connect(questions.on_empty_chosen)
    return questions


class ImportQuestions(QObject):
    """Opens the dialogs that answer, and does what an answer offers."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def on_empty_chosen(self, key: str) -> None:
        """Explain what was looked for where the list is empty."""
        if key == _EXPLAIN:
            self.explain(self._window.orders.wanted.text)

    def explain(self, number: str = "") -> None:
        """Ask for a number; one that is given is looked for at once."""
        from ordersync_gui.ui.explain_dialog import ExplainDialog  # noqa: PLC0415 - not needed for the first paint

        window = self._window

        def make() -> QDialog:
            dialog = ExplainDialog(window.desk, window.jobs, window, number=number)
            dialog.fix_wanted.connect(self._fix)
            dialog.order_wanted.connect(window.orders.show_only)
            dialog.new_words.connect(window.importing.new_words)
            return dialog

        window.acts.open_dialog(make)

    def import_again(self) -> None:
        """Ask from which day on the orders of the store that is meant are imported again."""
        from ordersync_gui.ui.import_again_dialog import ImportAgainDialog  # noqa: PLC0415 - as above

        window, store = self._window, self._connected_store()
        if store is None:
            return

        def make() -> QDialog:
            dialog = ImportAgainDialog(store, window.desk.clock(), window)
            dialog.import_wanted.connect(lambda wanted, since: window.importing.start(wanted, since=since))
            return dialog

        window.acts.open_dialog(make)

    def import_one(self) -> None:
        """Ask for the number of one order, and bring that one in."""
        from ordersync_gui.ui.import_one_dialog import ImportOneDialog  # noqa: PLC0415 - as above

        window = self._window

        def make() -> QDialog:
            wanted = window.store_commands.in_mind()
            dialog = ImportOneDialog(window.desk, window.jobs, window, wanted=wanted)
            dialog.order_wanted.connect(window.orders.show_only)
            dialog.new_words.connect(window.importing.new_words)
            return dialog

        window.acts.open_dialog(make)

    def preview(self) -> None:
        """Ask the shop of the store that is meant what an import would bring."""
        from ordersync_gui.ui.import_preview_dialog import ImportPreviewDialog  # noqa: PLC0415 - as above

        window, store = self._window, self._connected_store()
        if store is None:
            return

        def make() -> QDialog:
            dialog = ImportPreviewDialog(window.desk, window.jobs, store, window)
            dialog.import_wanted.connect(window.importing.start)
            return dialog

        window.acts.open_dialog(make)

    def _connected_store(self) -> Store | None:
        """The store that is meant; None, and what to do is said, without a connected one."""
        store = self._window.store_commands.in_mind()
        if store is not None and store.connected:
            return store
        self._window.statusBar().showMessage(self.tr("Choose a connected store on the left first."), _HINT_MS)
        return None

    def _fix(self, finding: Finding) -> None:
        store = next((store for store in self._window.stores if store.id == finding.store_id), None)
        if finding.fix is Fix.OPEN and finding.order is not None:
            self._window.orders.show_only(finding.order)
        elif finding.fix is Fix.SHOW_REJECTED:
            self._window.acts.show_rejected()
        elif store is not None:
            self._fix_store(store, finding)

    def _fix_store(self, store: Store, finding: Finding) -> None:
        window = self._window
        match finding.fix:
            case Fix.MAP:
                window.acts.open_map(store, word=finding.word)
            case Fix.SETTINGS:
                window.store_acts.open_settings(store, "import")
            case Fix.CONNECT_AGAIN:
                window.store_acts.change_connection(store)
            case Fix.IMPORT | Fix.IMPORT_SINCE:
                window.importing.start(store, since=finding.since)
