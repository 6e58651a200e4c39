"""Which label printer this PC has, and a test label for it, as a page of the settings window."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.errors import OrderSyncError, UsageError
from ordersync_gui.domain.label_printer import (
    LABEL_SIZES,
    RAW_PORT,
    RESOLUTIONS,
    LabelPrinter,
    LabelPrinterWay,
    checked_label_printer,
)
from ordersync_gui.domain.paper import PAPERS
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.field_rows import FieldRows
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import SteadyComboBox, SteadySpinBox, TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.settings.kept_label_printer import keep_label_printer, kept_label_printer
from ordersync_gui.ui.text import number, shown
from ordersync_gui.ui.window_settings import WindowSettings

_HIGHEST_PORT = 65535


class LabelPrinterPage(QWidget):
    """Each field counts as soon as it is changed; the test label shows whether all of them are right."""

    def __init__(self, desk: Desk, jobs: Jobs, settings: WindowSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self._test_job, self._queues_job = LatestJob(jobs), LatestJob(jobs)
        self._way = named(SteadyComboBox(self), "label_printer_way", self.tr("How labels get to the printer"))
        self._host = named(TrimmedLineEdit(self), "label_printer_host", self.tr("The printer's address"))
        self._port = named(SteadySpinBox(self), "label_printer_port", self.tr("The printer's port"))
        self._queue = named(SteadyComboBox(self), "label_printer_queue", self.tr("Printer on this PC"))
        self._dpi = named(SteadyComboBox(self), "label_printer_dpi", self.tr("Resolution"))
        self._size = named(SteadyComboBox(self), "label_printer_size", self.tr("Labels in it"))
        self._test = named(
            QPushButton(self.tr("&Print a test label"), self), "label_printer_test", self.tr("Print a test label")
        )
        self._stop = named(QPushButton(self.tr("&Stop"), self), "label_printer_stop", self.tr("Stop printing"))
        self._outcome = InlineMessage("label_printer_outcome", self)
        self._rows = FieldRows(self)
        self._fill(kept_label_printer(settings))
        self._lay_out()
        self._connect()
        self._show_way()

    def printer(self) -> LabelPrinter:
        """The printer as the fields have it, whether or not it can be used."""
        return LabelPrinter(
            way=LabelPrinterWay(self._way.currentData()),
            host=self._host.text().strip(),
            port=self._port.value(),
            queue=self._queue.currentText().strip(),
            dpi=int(self._dpi.currentData()),
            size=str(self._size.currentData()),
        )

    def stop(self) -> None:
        """Keep what was typed a moment ago, and stop a test label that is on its way."""
        self._port.interpretText()
        self._keep()
        self._test_job.stop()
        self._queues_job.stop()

    def print_test(self) -> None:
        """Print a test label on the printer that the fields name, and say how that ended."""
        self._keep()
        self._say_fault(None)
        try:
            printer = checked_label_printer(self.printer())
        except UsageError as error:
            self._say_fault(error)
            return
        self._outcome.say(self.tr("The test label is being sent..."), Tone.NOTE)
        self._set_running(running=True)
        self._test_job.start(
            self.tr("Print a test label"),
            lambda job: self._print(job, printer),
            on_done=lambda _done: self._tested(printer),
            on_error=self._failed,
        )

    async def _print(self, job: Job, printer: LabelPrinter) -> None:
        from ordersync_gui.sync.label_printing import print_test_label  # noqa: PLC0415 - only when it is wanted

        size = shown(PAPERS[printer.size].label)
        fine = self.tr("{dpi} dots per inch").format(dpi=number(printer.dpi))
        lines = (self.tr("ordersync: test label"), size, fine, printer.name)
        await print_test_label(self._desk, printer, lines=lines, cancellation=job.cancellation)

    def _tested(self, printer: LabelPrinter) -> None:
        self._set_running(running=False)
        text = self.tr(
            "A test label was sent to {printer}. Look whether its frame is on the label on all four sides, and "
            "scan its barcode: it says TEST-9912."
        )
        self._outcome.say(text.format(printer=printer.name), Tone.GOOD)

    def _failed(self, error: OrderSyncError) -> None:
        self._set_running(running=False)
        self._outcome.say_error(error)

    def _set_running(self, *, running: bool) -> None:
        self._stop.setEnabled(running)
        self._test.setEnabled(not running)
        (self._stop if running else self._test).setFocus()

    def _say_fault(self, error: UsageError | None) -> None:
        self._outcome.clear()
        if error is not None:
            self._outcome.say_error(error)
            field = {"host": self._host, "port": self._port, "queue": self._queue}.get(error.field, self._way)
            field.setFocus()

    def _keep(self) -> None:
        keep_label_printer(self._settings, self.printer())

    def _take_way(self) -> None:
        self._keep()
        self._outcome.clear()
        self._show_way()

    def _show_way(self) -> None:
        way = LabelPrinterWay(self._way.currentData())
        for key in ("host", "port"):
            self._rows.show_row(key, visible=way is LabelPrinterWay.NETWORK)
        self._rows.show_row("queue", visible=way is LabelPrinterWay.QUEUE)
        self._test.setEnabled(way is not LabelPrinterWay.NONE)
        if way is LabelPrinterWay.QUEUE and not self._queue.count():
            self._ask_for_queues()

    def _ask_for_queues(self) -> None:
        async def ask(_job: Job) -> tuple[str, ...]:
            from ordersync_gui.sync.label_printing import printer_queues  # noqa: PLC0415 - only for this way

            return await printer_queues(self._desk)

        self._queues_job.start(
            self.tr("Look for printers"),
            ask,
            on_done=self._offer_queues,
            on_error=lambda _error: None,
            quiet=True,
        )

    def _offer_queues(self, names: tuple[str, ...]) -> None:
        typed = self._queue.currentText()
        self._queue.addItems(list(names))
        self._queue.setEditText(typed or (names[0] if names else ""))
        self._keep()

    def _fill(self, printer: LabelPrinter) -> None:
        for way, text in (
            (LabelPrinterWay.NONE, self.tr("no label printer")),
            (LabelPrinterWay.NETWORK, self.tr("over the network")),
            (LabelPrinterWay.QUEUE, self.tr("as a printer of this PC")),
        ):
            self._way.addItem(text, way.value)
        self._way.setCurrentIndex(self._way.findData(printer.way.value))
        self._host.setText(printer.host)
        self._port.setRange(1, _HIGHEST_PORT)
        self._port.setValue(printer.port)
        self._queue.setEditable(True)
        self._queue.setInsertPolicy(SteadyComboBox.InsertPolicy.NoInsert)
        self._queue.setEditText(printer.queue)
        for dpi in RESOLUTIONS:
            self._dpi.addItem(self.tr("{dpi} dots per inch").format(dpi=number(dpi)), dpi)
        self._dpi.setCurrentIndex(self._dpi.findData(printer.dpi))
        for size in LABEL_SIZES:
            self._size.addItem(shown(PAPERS[size].label), size)
        self._size.setCurrentIndex(self._size.findData(printer.size))
        self._stop.setEnabled(False)

    def _connect(self) -> None:
        self._way.currentIndexChanged.connect(lambda _index: self._take_way())
        for box in (self._dpi, self._size):
            box.currentIndexChanged.connect(lambda _index: self._keep())
        self._host.editingFinished.connect(self._keep)
        self._port.valueChanged.connect(lambda _port: self._keep())
        line = self._queue.lineEdit()
        if isinstance(line, QLineEdit):
            line.editingFinished.connect(self._keep)
        self._queue.activated.connect(lambda _index: self._keep())
        self._test.clicked.connect(lambda _checked: self.print_test())
        self._stop.clicked.connect(lambda _checked: self._test_job.ask_to_stop())

    def _lay_out(self) -> None:
        address = self.tr("As the printer's menu shows it, such as 192.168.1.40.")
        plate = self.tr("It stands on the printer's plate, or in its manual.")
        usual = self.tr("Most label printers listen on port {usual}.").format(usual=RAW_PORT)
        for key, text, field, *notes in (
            ("way", self.tr("&Way"), self._way),
            ("host", self.tr("&Address"), self._host, address),
            ("port", self.tr("P&ort"), self._port, usual),
            ("queue", self.tr("P&rinter"), self._queue, self.tr("It gets labels as they are, past its driver.")),
            ("dpi", self.tr("R&esolution"), self._dpi, plate),
            ("size", self.tr("&Labels"), self._size),
        ):
            self._rows.add_row(key, text, field, *notes)
        buttons = QHBoxLayout()
        for button in (self._test, self._stop):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        about = self.tr(
            "Address labels go straight to a label printer that speaks ZPL. "
            "This counts for this profile on this PC."
        )
        column = QVBoxLayout(self)
        column.addWidget(wrapped_label(about, self))
        column.addWidget(self._rows)
        column.addLayout(buttons)
        column.addWidget(self._outcome)
        column.addStretch(1)
