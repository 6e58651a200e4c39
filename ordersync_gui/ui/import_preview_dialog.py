"""Shows what an import of a store would bring, before anything of it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.domain.import_preview import ComingOrder, ImportPreview
from ordersync_gui.domain.run import RunProgress
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.row_table import dress_rows
from ordersync_gui.ui.spoken import speak_cells
from ordersync_gui.ui.text import error_text, number, shown, status_text, when

_WIDTH, _HEIGHT = 760, 520
_LEAST_ROWS = 6
_NAMED_REJECTS = 3


class ImportPreviewDialog(QDialog):
    """It asks the shop when it opens; `import_wanted` carries the store when a person wants the import now."""

    import_wanted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._store, self._work = desk, store, LatestJob(jobs)
        self.setObjectName("import_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What an import of {store} would bring").format(store=store.name))
        self._summary = wrapped_label("", self)
        self._summary.setObjectName("import_preview_summary")
        self.table = named(QTableWidget(0, 3, self), "import_preview_orders", self.tr("New and changed orders"))
        self.outcome = InlineMessage("import_preview_outcome", self)
        text = self.tr("&Import now")
        self._import = named(QPushButton(text, self), "import_preview_import", text.replace("&", ""))
        self._close = named(QPushButton(self.tr("Close"), self), "import_preview_close", self.tr("Close"))
        self._dress()
        self._lay_out()
        self._import.clicked.connect(self._import_now)
        self._close.clicked.connect(self.reject)
        self._look()

    def done(self, result: int) -> None:
        """Close, and ask the shop no further."""
        self._work.stop()
        super().done(result)

    def _look(self) -> None:
        async def look(job: Job) -> ImportPreview:
            from ordersync_gui.sync.preview_import import preview_import  # noqa: PLC0415 - brings the network library

            return await preview_import(
                self._desk,
                store=self._store,
                on_progress=self._work.live(self._progress),
                cancellation=job.cancellation,
            )

        title = self.tr("Preview an import of {store}").format(store=self._store.name)
        self.outcome.say(self.tr("Asking the shop..."), Tone.NOTE)
        self._work.start(title, look, on_done=self._show, on_error=self._failed, quiet=True)

    def _progress(self, progress: RunProgress) -> None:
        text = self.tr("Asking the shop... page {page} of {pages}")
        pages = max(progress.pages_expected, progress.counts.pages)
        self.outcome.say(text.format(page=progress.counts.pages, pages=pages), Tone.NOTE)

    def _show(self, found: ImportPreview) -> None:
        self._summary.setText(self._counts(found))
        self.table.setRowCount(len(found.coming))
        for row, order in enumerate(found.coming):
            self._fill(row, order)
        speak_cells(self.table)
        self.table.setVisible(bool(found.coming))
        if not found.coming:
            self.resize(self.width(), self.minimumSizeHint().height())  # no void where the list would be
        remarks = list(self._remarks(found))
        tone = Tone.ERROR if found.error is not None else Tone.WARNING if remarks else Tone.GOOD
        self.outcome.say("\n".join(remarks) or self.tr("Nothing was written by looking."), tone)
        self._import.setEnabled(found.error is None)
        self._import.setFocus()

    def _counts(self, found: ImportPreview) -> str:
        text = self.tr(
            "Orders that would come: {new} new, {changed} changed; of these cancelled: {cancelled}. As they are "
            "here: {unchanged}. Not readable: {rejected}. The shop was asked for what changed since {when}."
        )
        counts = found.counts
        return text.format(
            new=number(counts.new),
            changed=number(counts.changed),
            cancelled=number(found.cancelled),
            unchanged=number(counts.unchanged),
            rejected=number(counts.rejected),
            when=when(found.window.start),
        )

    def _remarks(self, found: ImportPreview) -> list[str]:
        unmapped = self.tr("\"{word}\" isn't mapped. Orders that couldn't be shipped: {n}.")
        broken = self.tr("Order {number} can't be read: {reason}")
        left = found.counts.new + found.counts.changed - len(found.coming)
        return [
            *([error_text(found.error)] if found.error is not None else []),
            *(unmapped.format(word=word, n=number(orders)) for word, orders in found.unmapped),
            *(
                broken.format(number=each.number or "?", reason=shown(each.reason))
                for each in found.rejected[:_NAMED_REJECTS]
            ),
            *(shown(warning) for warning in found.warnings),
            *([self.tr("{n} more aren't listed.", "", left).format(n=number(left))] if left else []),
        ]

    def _fill(self, row: int, order: ComingOrder) -> None:
        for column, text in enumerate((order.number, order.buyer, self._becomes(order))):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setToolTip(text)
            self.table.setItem(row, column, item)

    def _becomes(self, order: ComingOrder) -> str:
        after = status_text(order.after)
        if order.before is None:
            return self.tr("new: {status}").format(status=after)
        if order.before is order.after:
            return self.tr("changed, still {status}").format(status=after)
        return self.tr("{before} to {status}").format(before=status_text(order.before), status=after)

    def _failed(self, error: OrderSyncError) -> None:
        if isinstance(error, Cancelled):
            self.outcome.clear()
        else:
            self.outcome.say_error(error)

    def _import_now(self) -> None:
        self.accept()
        self.import_wanted.emit(self._store)

    def _dress(self) -> None:
        self.table.setHorizontalHeaderLabels([self.tr("Order"), self.tr("Buyer"), self.tr("What becomes of it")])
        dress_rows(self.table, least_rows=_LEAST_ROWS)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._import.setEnabled(False)
        self._import.setDefault(True)
        self._close.setAutoDefault(False)
        fit_on_screen(self, _WIDTH, _HEIGHT)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._import)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addWidget(self._summary)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        column.addWidget(self.outcome)
        column.addLayout(buttons)
