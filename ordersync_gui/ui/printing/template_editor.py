"""Edits a store's own copy of a template, with how a real order looks by it beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.paper import DocumentKind, TemplateFault
from ordersync_gui.storage import queries
from ordersync_gui.sync.templates import save_template, template_for
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, wrapped_label
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.marked_frame import ThinSplitter
from ordersync_gui.ui.named import named
from ordersync_gui.ui.printing.template_look import TemplateLook, look_of
from ordersync_gui.ui.printing.template_text import TemplateText
from ordersync_gui.ui.printing.words import kind_label
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.tab_order import tab_as_read

if TYPE_CHECKING:
    from collections.abc import Callable

    from ordersync_gui.domain.changes import Changes
    from ordersync_gui.domain.desk import Store
    from ordersync_gui.sync.desk import Desk
    from ordersync_gui.ui.jobs import Job, Jobs
    from ordersync_gui.ui.printing.template_look import Look

_WIDTH, _HEIGHT = 1060, 620
_QUIET_MS = 400  # after the last key, before the look follows
_ORDERS = 30  # that can be looked at


class TemplateEditor(QDialog):
    """`saved`: the store has another template of this kind from now on."""

    saved = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, store: Store, kind: DocumentKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("template_editor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Template of {store}: {what}").format(store=store.name, what=kind_label(kind))
        self.setWindowTitle(title)
        self._desk, self._store, self._kind = desk, store, kind
        self._reading, self._looking, self._saving = LatestJob(jobs), LatestJob(jobs), LatestJob(jobs)
        self._kept, self._original = "", ""
        self.text = named(TemplateText(self), "template_text", self.tr("Template"))
        self.look = TemplateLook(self)
        self._orders = named(QComboBox(self), "template_order", self.tr("Order to look at"))
        self.outcome = InlineMessage("template_outcome", self)
        self._wait = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._back = self._button("template_original", self.tr("Back to the &original"), self._to_original)
        self._save = self._button("template_save", self.tr("&Save"), self.save)
        self._close = self._button("template_close", self.tr("Close"), self.reject)
        self._lay_out()
        self._wait.timeout.connect(self.show_look)
        self.text.textChanged.connect(self._typed)
        self._orders.activated.connect(lambda _row: self.show_look())
        fit_on_screen(self, _WIDTH, _HEIGHT)
        self._read()

    @property
    def changed(self) -> bool:
        """Whether something isn't saved."""
        return self.text.toPlainText() != self._kept

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Tab goes through the window as it is read."""
        return tab_as_read(self, forwards=forwards) or super().focusNextPrevChild(forwards)

    def done(self, result: int) -> None:
        """Close; nothing is looked at any more."""
        self._wait.stop()
        self._reading.stop()
        self._looking.stop()
        super().done(result)

    def reject(self) -> None:
        """Close, after a question when something isn't saved; not while it is being saved."""
        if self._saving.running:
            return
        if not self.changed:
            super().reject()
            return
        ask(
            self,
            title=self.tr("Close without saving?"),
            text=self.tr("The changes to this template are lost."),
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=super().reject,
        )

    def save(self) -> None:
        """Keep the text for this store; what can't be filled in isn't kept."""
        text = self.text.toPlainText()
        kept = None if text == self._original else text
        self._save.setEnabled(False)
        self._saving.start(
            self.tr("Save a template of {store}").format(store=self._store.name),
            lambda _job: save_template(self._desk, store=self._store, kind=self._kind, text=kept),
            on_done=lambda changes: self._has_saved(changes, text),
            on_error=self._not_saved,
        )

    def show_look(self) -> None:
        """Show how the chosen order looks by the text as it is now."""
        text, order = self.text.toPlainText(), self._orders.currentData()
        ids = [] if order is None else [int(order)]
        self._looking.start(
            self.tr("Preview"),
            lambda _job: look_of(self._desk, self._kind, text, ids),
            on_done=self._show,
            on_error=self._faulty,
            quiet=True,
        )

    # What stands in it

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(wrapped_label(self._note(), left))
        column.addWidget(self.text, 1)
        column.addWidget(self.outcome)
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("O&rder to look at"), right)
        label.setBuddy(self._orders)
        beside.addWidget(label)
        beside.addWidget(self._orders)
        beside.addWidget(self.look, 1)
        split = ThinSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setSizes([_WIDTH // 2, _WIDTH // 2])
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._save)
        row.addWidget(self._close)
        self._save.setEnabled(False)
        return row

    def _button(self, name: str, text: str, act: Callable[[], object]) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", ""))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _note(self) -> str:
        return self.tr(
            "This copy counts for {store} only. Names between two braces stand for what an order holds; the "
            "manual lists them under Templates."
        ).format(store=self._store.name)

    # Reading

    def _read(self) -> None:
        self.text.setEnabled(False)
        self._reading.start(
            self.tr("Preview"), self._found, on_done=self._take, on_error=self.outcome.say_error, quiet=True
        )

    async def _found(self, _job: Job) -> tuple[str, str, list[tuple[int, str]]]:
        from ordersync_gui.documents.templates import default_template  # noqa: PLC0415 - as the store's own

        kept = await template_for(self._desk, store_id=self._store.id, kind=self._kind)
        original = await self._desk.workers.network(default_template, self._kind)
        orders = await self._desk.workers.read_list(_newest, self._desk, self._store.id)
        return kept, original, orders

    def _take(self, found: tuple[str, str, list[tuple[int, str]]]) -> None:
        self._kept, self._original, orders = found
        for order_id, number in orders:
            self._orders.addItem(number, order_id)
        if not orders:
            self._orders.addItem(self.tr("An invented order"), None)
        self.text.setEnabled(True)
        self.text.setPlainText(self._kept)
        self._wait.stop()
        self.show_look()

    # Acting

    def _typed(self) -> None:
        text = self.text.toPlainText()
        self._save.setEnabled(self.changed)
        self._back.setEnabled(text != self._original)
        self._wait.start()

    def _to_original(self) -> None:
        self.text.selectAll()
        self.text.insertPlainText(self._original)  # so that it can be undone by Ctrl+Z

    def _show(self, look: Look) -> None:
        self.text.mark(None)
        self.outcome.clear()
        self.look.show_look(look)

    def _faulty(self, error: OrderSyncError) -> None:
        self.text.mark(error.line if isinstance(error, TemplateFault) else None)
        self.outcome.say_error(error)

    def _has_saved(self, _changes: Changes, text: str) -> None:
        self._kept = text
        self.saved.emit()
        super().accept()

    def _not_saved(self, error: OrderSyncError) -> None:
        self._save.setEnabled(True)
        self._faulty(error)


def _newest(desk: Desk, store_id: int) -> list[tuple[int, str]]:
    """Ids and numbers of the store's newest orders."""
    wanted = OrderFilter(store_id=store_id)
    ids = list(queries.first_ids(desk.db, wanted, count=_ORDERS).ids)
    rows = queries.orders_without_history(desk.db, ids)
    return [(order_id, rows[order_id].order.number) for order_id in ids if order_id in rows]
