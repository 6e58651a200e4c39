"""A bundle for whoever helps: all of it is shown before it is saved, and nothing is sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.support_bundle import SupportBundle
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.file_dialog import ask_where_to_save, unless_it_exists
from ordersync_gui.ui.fixed_font import fixed_font
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen

_WIDTH, _HEIGHT = 900, 560
_LONGEST_LINE = 2000  # letters; Qt takes seconds to lay out very long lines


class SupportDialog(QDialog):
    """Makes the bundle off the Qt thread when it opens; what is saved is just what was shown."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._making, self._saving = LatestJob(jobs), LatestJob(jobs)
        self.bundle: SupportBundle | None = None
        self._about = wrapped_label(self._words(), self)
        self._files = named(QListWidget(self), "support_files", self.tr("Files of the bundle"))
        self._text = named(QPlainTextEdit(self), "support_text", self.tr("What stands in the file"))
        self._outcome = InlineMessage("support_outcome", self)
        self._copy = self._button("support_copy", self.tr("&Copy everything"))
        self._save = self._button("support_save", self.tr("&Save as..."))
        self._close = self._button("support_close", self.tr("Close"))
        self._dress()
        self._lay_out()
        self._files.currentRowChanged.connect(self._show_file)
        self._copy.clicked.connect(self._copy_all)
        self._save.clicked.connect(self.ask_for_file)
        self._close.clicked.connect(self.reject)
        self._make()

    def done(self, result: int) -> None:
        """Close, and stop what is still being gathered."""
        self._making.stop()
        self._saving.stop()
        super().done(result)

    def ask_for_file(self) -> QFileDialog:
        """Open a dialog for the file that the bundle goes to."""
        day = self._desk.clock().astimezone().date().isoformat()
        return ask_where_to_save(
            self,
            name="support_file_dialog",
            title=self.tr("Save the support bundle"),
            kinds=(self.tr("Zip file (*.zip)"),),
            suggested=f"ordersync-support-{day}.zip",
            chosen=self._chosen,
        )

    def save(self, file: Path) -> None:
        """Write what is shown into this file."""
        bundle = self.bundle
        if bundle is None:
            return

        async def write(_job: Job) -> Path:
            from ordersync_gui.sync.support_bundle import save_bundle  # noqa: PLC0415 - not needed for the first paint

            return await save_bundle(self._desk, bundle, file)

        title = self.tr("Saving the support bundle")
        self._saving.start(title, write, on_done=self._saved, on_error=self._outcome.say_error, quiet=True)

    def _make(self) -> None:
        surroundings = _surroundings(self)

        async def make(job: Job) -> SupportBundle:
            from ordersync_gui.sync.support_bundle import make_bundle  # noqa: PLC0415 - not needed for the first paint

            return await make_bundle(self._desk, surroundings, cancellation=job.cancellation)

        self._outcome.say(self.tr("Gathering facts, and taking out secrets and buyers' data..."))
        title = self.tr("Making a support bundle")
        self._making.start(title, make, on_done=self._show, on_error=self._failed, quiet=True)

    def _show(self, bundle: SupportBundle) -> None:
        self.bundle = bundle
        self._outcome.clear()
        self._files.addItems([file.name for file in bundle.files])
        self._files.setCurrentRow(0)
        for button in (self._copy, self._save):
            button.setEnabled(True)
        self._files.setFocus()

    def _failed(self, error: OrderSyncError) -> None:
        self._outcome.say_error(error)

    def _show_file(self, row: int) -> None:
        if self.bundle is not None and 0 <= row < len(self.bundle.files):
            self._text.setPlainText(_broken(self.bundle.files[row].text))

    def _copy_all(self) -> None:
        if self.bundle is not None:
            QGuiApplication.clipboard().setText(self.bundle.as_text())
            self._outcome.say(self.tr("Everything was copied. Nothing was sent."), Tone.GOOD)

    def _chosen(self, file: Path) -> None:
        if file.suffix.casefold() != ".zip":
            file = file.with_name(f"{file.name}.zip")
        unless_it_exists(self, file, self.save)

    def _saved(self, file: Path) -> None:
        text = self.tr("Saved to {file}. Nothing was sent: give this file to whoever helps.")
        self._outcome.say(text.format(file=file), Tone.GOOD)

    def _words(self) -> str:
        return self.tr(
            "For whoever helps when something goes wrong. Nothing is sent by itself: look through all of it, save "
            "it, and give the file to whom you trust. Passwords, buyers' names and addresses, order and tracking "
            "numbers were taken out. The names of your stores and the shops' own words are in it."
        )

    def _button(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", "").rstrip("."))
        button.setAutoDefault(False)
        return button

    def _dress(self) -> None:
        self.setObjectName("support_dialog")
        self.setWindowTitle(self.tr("Support bundle"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._about.setObjectName("support_about")
        self._text.setReadOnly(True)
        self._text.setFont(fixed_font(self))
        self._text.setTabChangesFocus(True)
        for button in (self._copy, self._save):
            button.setEnabled(False)
        fit_on_screen(self, _WIDTH, _HEIGHT)

    def _lay_out(self) -> None:
        body = QSplitter(Qt.Orientation.Horizontal, self)
        body.addWidget(self._files)
        body.addWidget(self._text)
        body.setChildrenCollapsible(False)
        body.setStretchFactor(1, 1)
        body.setSizes([_WIDTH // 5, _WIDTH - _WIDTH // 5])
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self._copy, self._save, self._close):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self._about)
        column.addWidget(body, 1)
        column.addWidget(self._outcome)
        column.addLayout(buttons)


def _surroundings(widget: QWidget) -> dict[str, object]:
    """What only a window knows: Qt, how it draws, and the screens."""
    screens = [
        {
            "size": f"{screen.size().width()}x{screen.size().height()}",
            "available": f"{screen.availableSize().width()}x{screen.availableSize().height()}",
            "scale": screen.devicePixelRatio(),
            "dpi": round(screen.logicalDotsPerInch()),
        }
        for screen in QGuiApplication.screens()
    ]
    return {
        "qt": qVersion(),
        "platform": QGuiApplication.platformName(),
        "style": widget.style().objectName(),
        "locale": QLocale().name(),
        "font_points": widget.font().pointSizeF(),
        "screens": screens,
    }


def _broken(text: str) -> str:
    """The text with very long lines broken, so that all of it can be read."""
    if all(len(line) <= _LONGEST_LINE for line in text.split("\n")):
        return text
    parts = (
        line[start : start + _LONGEST_LINE]
        for line in text.split("\n")
        for start in range(0, max(1, len(line)), _LONGEST_LINE)
    )
    return "\n".join(parts)
