"""How the scanner types, and whether items are checked by scanning, as a form."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.scan_settings import (
    GAP_MS,
    LEAST,
    LONGEST_PREFIX,
    ScanEnd,
    ScanSettings,
    ScanVerify,
    checked_scan_settings,
)
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.line_edits import SteadyComboBox, SteadySpinBox, TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.work_dialog import WorkDialog


class ScanSettingsDialog(WorkDialog):
    """Signals: saved(ScanSettings), calibrate_wanted, test_wanted."""

    saved = Signal(object)
    calibrate_wanted = Signal()
    test_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, settings: ScanSettings, parent: QWidget | None = None) -> None:
        super().__init__(jobs, key="scanSettings", label=self.tr("&Save"), parent=parent)
        self._desk, self._before = desk, settings
        self._layout = settings.layout
        self.setObjectName("scanSettings")
        self.setWindowTitle(self.tr("Scanner settings"))
        self._form = QFormLayout()
        self._verify = self._choice(
            "scanVerify", self.tr("&Check items by scanning"), _verify_words(), settings.verify
        )
        self._end = self._choice("scanEnd", self.tr("&Behind a barcode comes"), _end_words(), settings.end)
        self._prefix = self._prefix_edit(settings.prefix)
        self._gap = self._number("scanGap", self.tr("&Longest pause between keys"), GAP_MS, settings.gap_ms)
        self._gap.setSuffix(self.tr(" ms"))
        self._least = self._number("scanLeast", self.tr("&Fewest characters"), LEAST, settings.least)
        self._sound = named(
            QCheckBox(self.tr("S&ounds for scans"), self), "scanSound", self.tr("Sounds for scans")
        )
        self._sound.setChecked(settings.sound)
        self._sound.toggled.connect(lambda _on: self._edited())
        self._form.addRow("", self._sound)
        self._layout_text = QLabel(self)
        self._layout_text.setObjectName("scanLayout")
        self._forget = named(
            QPushButton(self.tr("Fo&rget"), self), "scanForgetLayout", self.tr("Forget the layout")
        )
        self._lay_out()
        self._show_layout()
        self._ok.clicked.connect(self.save)
        self.refresh()

    def settings(self) -> ScanSettings:
        """What stands in the form."""
        return ScanSettings(
            gap_ms=self._gap.value(),
            least=self._least.value(),
            prefix=self._prefix.text(),
            end=ScanEnd(self._end.currentData()),
            sound=self._sound.isChecked(),
            verify=ScanVerify(self._verify.currentData()),
            layout=self._layout,
        )

    def take_layout(self, layout: str) -> None:
        """Show what was calibrated meanwhile; that is saved already."""
        self._layout = layout
        self._before = replace(self._before, layout=layout)
        self._show_layout()
        self.refresh()

    def save(self) -> None:
        """Keep the settings and close; what is wrong is said."""
        from ordersync_gui.sync.scanning import save_scan_settings  # noqa: PLC0415 - not for the first paint

        try:
            wanted = checked_scan_settings(self.settings())
        except UsageError as error:
            self._failed(error)
            return

        async def keep(_job: Job) -> Changes:
            return await save_scan_settings(self._desk, wanted)

        def kept(_changes: Changes) -> None:
            self._before = wanted
            self.saved.emit(wanted)
            self.accept()

        self._work.start(self.tr("Saving the scanner settings"), keep, on_done=kept, on_error=self._failed)
        self.refresh()

    def is_typed(self) -> bool:
        """Whether something was changed."""
        return self.settings() != self._before

    def is_complete(self) -> bool:
        """Every state of the form can be tried."""
        return True

    def closing_question(self) -> tuple[str, str]:
        """What is asked before changes are lost."""
        return self.tr("Close without saving?"), self.tr("What you changed here is lost.")

    def _forget_layout(self) -> None:
        self._layout = ""
        self._show_layout()
        self._edited()

    def _show_layout(self) -> None:
        none = self.tr("as they are")
        count = len(self._layout) // 2
        some = self.tr("{n} characters are translated", "", count)
        self._layout_text.setText(some.format(n=count) if self._layout else none)
        self._forget.setEnabled(bool(self._layout))

    def _choice(self, name: str, label: str, words: dict[str, str], now: str) -> SteadyComboBox:
        box = named(SteadyComboBox(self), name, label.replace("&", ""))
        for value, text in words.items():
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(str(now)))
        box.currentIndexChanged.connect(lambda _index: self._edited())
        self._add(label, box)
        return box

    def _number(self, name: str, label: str, allowed: range, now: int) -> SteadySpinBox:
        box = named(SteadySpinBox(self), name, label.replace("&", ""))
        box.setRange(allowed.start, allowed.stop - 1)
        box.setValue(now)
        box.valueChanged.connect(lambda _value: self._edited())
        self._add(label, box)
        return box

    def _prefix_edit(self, now: str) -> QLineEdit:
        label = self.tr("&Prefix of the scanner")
        edit = named(TrimmedLineEdit(self), "scanPrefix", label.replace("&", ""))
        edit.setMaxLength(LONGEST_PREFIX)
        edit.setText(now)
        edit.setPlaceholderText(self.tr("none"))
        edit.textChanged.connect(lambda _text: self._edited())
        self._add(label, edit)
        return edit

    def _add(self, label: str, editor: QWidget) -> None:
        text = QLabel(label, self)
        text.setBuddy(editor)
        self._form.addRow(text, editor)

    def _lay_out(self) -> None:
        calibrate = named(QPushButton(self.tr("C&alibrate..."), self), "scanCalibrate", self.tr("Calibrate"))
        test = named(QPushButton(self.tr("&Test a scan..."), self), "scanTest", self.tr("Test a scan"))
        for button, act in ((calibrate, self.calibrate_wanted), (test, self.test_wanted)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self._forget.setAutoDefault(False)
        self._forget.clicked.connect(self._forget_layout)
        keys = QHBoxLayout()
        for widget in (self._layout_text, self._forget, calibrate):
            keys.addWidget(widget)
        self._form.addRow(self.tr("Keys arrive"), keys)
        row = self._button_row()
        row.insertWidget(0, test)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.addLayout(self._form)
        column.addStretch(1)
        column.addWidget(self.problem)
        column.addLayout(row)
        self._ok.setAutoDefault(False)
        self.setMinimumWidth(560)


def _verify_words() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        ScanVerify.OFF: tr("scanning", "no"),
        ScanVerify.ASK: tr("scanning", "yes, and it can be skipped"),
        ScanVerify.REQUIRED: tr("scanning", "yes, and skipping it needs a reason"),
    }


def _end_words() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        ScanEnd.ANY: tr("scanning", "Enter, Tab or nothing"),
        ScanEnd.ENTER: tr("scanning", "Enter"),
        ScanEnd.TAB: tr("scanning", "Tab"),
        ScanEnd.PAUSE: tr("scanning", "nothing"),
    }
