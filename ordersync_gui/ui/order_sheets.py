"""Prints the sheets of the chosen orders, a page at a time between whatever else the window has to do."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderDetails, WorkKind
from ordersync_gui.domain.errors import Cancelled, NotFound, OrderSyncError
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.file_dialog import ask_where_to_save, unless_it_exists
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.text import error_text, number

if TYPE_CHECKING:
    from ordersync_gui.ui.main_window import MainWindow
    from ordersync_gui.ui.printing.target import Target

MANY = 1000  # nobody prints so many sheets by intention
_BATCH = 50


class OrderSheets(QObject):
    """`trouble` carries a text for the person; how far it is and how it ended stands in the activity panel."""

    trouble = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window

    def ask(self, orders: Chosen) -> None:
        """Ask where the sheets go, and print them there; first, whether so many are meant."""
        if orders.count <= MANY:
            self._ask_where(orders)
            return
        ask(
            self._window,
            title=self.tr("Print {n} order sheets?").format(n=number(orders.count)),
            text=self.tr("That takes at least as many sheets of paper."),
            yes=self.tr("Print"),
            no=self.tr("Don't print"),
            on_yes=lambda: self._ask_where(orders),
        )

    def print(self, orders: Chosen, make: Callable[[], Target]) -> Job:
        """Draw the sheets of these orders in their order on what `make` gives, then mark them as printed."""
        return self._jobs.run(
            self.tr("Print order sheets"), lambda job: self._print(job, orders, make), on_error=self._failed
        )

    def ask_for_file(self, orders: Chosen) -> QFileDialog:
        """Open a dialog for the PDF file."""
        return ask_where_to_save(
            self._window,
            name="sheets_file_dialog",
            title=self.tr("Order sheets as PDF"),
            kinds=(self.tr("PDF (*.pdf)"),),
            suggested=f"order-sheets-{self._desk.clock().astimezone():%Y-%m-%d-%H%M}.pdf",
            chosen=lambda file: self._file_chosen(orders, file),
        )

    def print_pdf(self, orders: Chosen, file: Path) -> Job:
        """Write the sheets of these orders into a PDF file."""

        def make() -> Target:
            from ordersync_gui.ui.printing.target import PdfTarget  # noqa: PLC0415 - not needed for the first paint

            return PdfTarget(file, self.tr("Order sheets"))

        return self.print(orders, make)

    def _file_chosen(self, orders: Chosen, file: Path) -> None:
        unless_it_exists(self._window, file, lambda file: self.print_pdf(orders, file))

    def _ask_where(self, orders: Chosen) -> None:
        from ordersync_gui.ui.printing.where_dialog import WhereDialog  # noqa: PLC0415 - as above

        dialog = WhereDialog(orders.count, self._window)
        dialog.file_wanted.connect(lambda: self.ask_for_file(orders))
        dialog.printer_chosen.connect(lambda target: self.print(orders, lambda: target))
        dialog.open()

    async def _print(self, job: Job, orders: Chosen, make: Callable[[], Target]) -> Changes:
        from ordersync_gui.sync.begin_work import begin_work  # noqa: PLC0415 - as above
        from ordersync_gui.sync.chosen_orders import chosen_ids  # noqa: PLC0415 - as above

        ids = await chosen_ids(self._desk, orders)
        target = make()
        painter = QPainter()
        try:
            printed = await self._draw(job, ids, target, painter)
        except BaseException:
            target.abandon(painter)
            raise
        target.complete(painter)
        job.say(self._done_text(len(printed), target.name))
        drawn = Chosen.of(array("q", printed))
        return await begin_work(self._desk, orders=drawn, kind=WorkKind.PRINTED, shown=printed)

    async def _draw(self, job: Job, ids: array[int], target: Target, painter: QPainter) -> dict[int, Order]:
        """Returns the orders as they were drawn, by id: one that is gone by now has no sheet."""
        from ordersync_gui.ui.printing.sheet import OrderSheet  # noqa: PLC0415 - as above

        printed: dict[int, Order] = {}
        async for details in self._read(ids):
            sheet = OrderSheet(details, target.device)
            for _ in sheet.lay_out():
                await asyncio.sleep(0)  # the window gets its turn after each row and each page
            for page in range(sheet.pages):
                if job.cancellation.cancelled:
                    raise Cancelled
                _next_page(painter, target)
                sheet.draw(painter, page)
                await asyncio.sleep(0)
            printed[details.id] = details.order
            job.progress(
                len(printed),
                len(ids),
                self.tr("{done} of {total} orders").format(done=len(printed), total=len(ids)),
            )
        if not printed:
            raise NotFound(say("There is no order to print a sheet of."))
        return printed

    async def _read(self, ids: array[int]) -> AsyncIterator[OrderDetails]:
        for start in range(0, len(ids), _BATCH):
            batch = list(ids[start : start + _BATCH])
            found = await self._desk.workers.read(queries.orders_without_history, self._desk.db, batch)
            for order_id in batch:
                if order_id in found:
                    yield found[order_id]

    def _done_text(self, count: int, name: str) -> str:
        text = self.tr("{n} order sheets printed to {target}", "", count)
        return text.format(n=number(count), target=name)

    def _failed(self, error: OrderSyncError) -> None:
        if not isinstance(error, Cancelled):
            self.trouble.emit(error_text(error))


def _next_page(painter: QPainter, target: Target) -> None:
    """Begin with the first page, go on to the next one later. Raises OrderSyncError."""
    ready = target.device.newPage() if painter.isActive() else painter.begin(target.device)
    if not ready:
        raise OrderSyncError(
            say("Nothing can be printed to {target}.", target=target.name),
            remedy=say("Look whether the printer is there and has paper, or choose another one."),
        )


def sheets_for(window: MainWindow) -> OrderSheets:
    """The printing of this window's chosen orders, connected with its action."""
    sheets = OrderSheets(window.desk, window.jobs, window)
    window.commands.print_sheets.triggered.connect(lambda: _print_chosen(window, sheets))
    sheets.trouble.connect(lambda text: window.show_trouble("print", text))
    return sheets


def _print_chosen(window: MainWindow, sheets: OrderSheets) -> None:
    def ask(chosen: Chosen) -> None:
        if chosen.count:
            sheets.ask(chosen)
        else:
            window.statusBar().showMessage(
                QCoreApplication.translate("OrderSheets", "Choose the orders first."), _HINT_MS
            )

    window.orders.for_act.give(ask)


_HINT_MS = 8_000
