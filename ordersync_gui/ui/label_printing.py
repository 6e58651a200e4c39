"""Prints labels of the chosen orders on this PC's label printer, in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.text import error_text, number, shown

if TYPE_CHECKING:  # what the first paint doesn't need is loaded when somebody prints
    from PySide6.QtWidgets import QWidget

    from ordersync_gui.domain.label_printer import LabelPrinter
    from ordersync_gui.sync.desk import Desk
    from ordersync_gui.sync.label_printing import LabelProgress, LabelsPrinted
    from ordersync_gui.ui.main_window import MainWindow
    from ordersync_gui.ui.window_settings import WindowSettings

MANY = 200  # a roll has some hundred labels
_NAMED = 5  # orders that a message names
_HINT_MS = 8_000


class LabelPrinting(QObject):
    """`trouble` carries a text for the person; `printer_wanted`: there is none yet, so that one has to be set."""

    trouble = Signal(str)
    printer_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, settings: WindowSettings, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._settings, self._window = desk, jobs, settings, window

    def ask(self, orders: Chosen) -> None:
        """Print labels of these orders; first, whether so many are meant, and on which printer."""
        from ordersync_gui.domain.label_printer import LabelPrinterWay  # noqa: PLC0415 - not for the first paint
        from ordersync_gui.ui.settings.kept_label_printer import kept_label_printer  # noqa: PLC0415 - as above

        printer = kept_label_printer(self._settings)
        if printer.way is LabelPrinterWay.NONE:
            self.printer_wanted.emit()
        elif orders.count <= MANY:
            self.print(orders, printer)
        else:
            self._ask_whether(orders, printer)

    def print(self, orders: Chosen, printer: LabelPrinter) -> Job:
        """Print a label of each of these orders, in their order, and mark the orders as printed."""
        return self._jobs.run(
            self.tr("Print labels"), lambda job: self._print(job, orders, printer), on_error=self._failed
        )

    def _ask_whether(self, orders: Chosen, printer: LabelPrinter) -> None:
        ask(
            self._window,
            title=self.tr("Print {n} labels?").format(n=number(orders.count)),
            text=self.tr("They go to the label printer {printer}.").format(printer=printer.name),
            yes=self.tr("Print"),
            no=self.tr("Don't print"),
            on_yes=lambda: self.print(orders, printer),
        )

    async def _print(self, job: Job, orders: Chosen, printer: LabelPrinter) -> LabelsPrinted:
        from ordersync_gui.sync.label_printing import print_labels  # noqa: PLC0415 - not for the first paint

        done = await print_labels(
            self._desk,
            orders=orders,
            printer=printer,
            on_progress=lambda progress: self._tell(job, progress),
            cancellation=job.cancellation,
        )
        job.say(self._done_text(done, printer))
        self._say_what_is_missing(done)
        return done

    def _tell(self, job: Job, progress: LabelProgress) -> None:
        text = self.tr("{done} of {total} orders").format(done=number(progress.done), total=number(progress.total))
        job.progress(progress.done, progress.total, text)
        self._jobs.publish(progress.changes)

    def _done_text(self, done: LabelsPrinted, printer: LabelPrinter) -> str:
        text = self.tr("{n} labels sent to {printer}", "", done.printed)
        return text.format(n=number(done.printed), printer=printer.name)

    def _say_what_is_missing(self, done: LabelsPrinted) -> None:
        """Orders without a label, or without a barcode on it: nobody would notice either by the roll."""
        parts = [
            self.tr("Order {number} has no label: {why}").format(number=order, why=shown(why))
            for order, why in done.refused[:_NAMED]
        ]
        if len(done.refused) > _NAMED:
            more = len(done.refused) - _NAMED
            parts.append(self.tr("{n} more orders have none.", "", more).format(n=number(more)))
        if done.without_barcode:
            names = ", ".join(done.without_barcode[:_NAMED])
            dots = ", ..." if len(done.without_barcode) > _NAMED else ""
            text = self.tr("No barcode is on the labels of {orders}: these numbers can't be one of that width.")
            parts.append(text.format(orders=names + dots))
        if parts:
            self.trouble.emit(" ".join(parts))

    def _failed(self, error: OrderSyncError) -> None:
        if not isinstance(error, Cancelled):
            self.trouble.emit(error_text(error))


def labels_for(window: MainWindow, settings: WindowSettings) -> LabelPrinting:
    """The label printing of this window's chosen orders, connected with its action."""
    labels = LabelPrinting(window.desk, window.jobs, settings, window)

    def give(chosen: Chosen) -> None:
        if chosen.count:
            labels.ask(chosen)
        else:
            window.statusBar().showMessage(
                QCoreApplication.translate("LabelPrinting", "Choose the orders first."), _HINT_MS
            )

    window.commands.print_labels.triggered.connect(lambda _checked=False: window.orders.for_act.give(give))
    labels.trouble.connect(lambda text: window.show_trouble("labels", text))
    return labels
