"""The window in which papers of the chosen orders are looked at, printed, or put into a PDF file."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.paper import DocumentKind
from ordersync_gui.storage import queries
from ordersync_gui.sync.documents import document_of, end_of_day
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.file_dialog import ask_where_to_save, unless_it_exists
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.printing.looked_at import LookedAt, looked_at
from ordersync_gui.ui.printing.preview import Preview
from ordersync_gui.ui.printing.print_fields import PrintFields
from ordersync_gui.ui.printing.printing import Printing, Wish, documents, wanted_ids
from ordersync_gui.ui.printing.target import PdfTarget, Target, printer_target
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.tab_order import tab_as_read
from ordersync_gui.ui.text import error_text, number

if TYPE_CHECKING:
    from ordersync_gui.domain.desk import Store
    from ordersync_gui.sync.desk import Desk
    from ordersync_gui.sync.documents import Document
    from ordersync_gui.ui.jobs import Job, Jobs
    from ordersync_gui.ui.window_settings import WindowSettings

MANY = 1000  # nobody prints papers of so many orders by intention
_COUNTED = 200  # orders whose pages are counted ahead
_WIDTH, _HEIGHT, _SIDE = 880, 620, 270
_EACH = frozenset({DocumentKind.PACKING_SLIP, DocumentKind.ADDRESS_LABEL})
_FILES = {
    DocumentKind.PACKING_SLIP: "packing-slips",
    DocumentKind.PICK_LIST: "pick-list",
    DocumentKind.ADDRESS_LABEL: "address-labels",
    DocumentKind.END_OF_DAY: "parcels-of-the-day",
}


@dataclass(frozen=True, slots=True)
class _Looked:
    """A paper to be looked at, and all orders that would be printed."""

    paper: LookedAt
    orders: array[int]


class PrintWindow(QDialog):
    """printing: what prints, which goes on when this window is closed; its troubles are told by whoever has it."""

    def __init__(  # noqa: PLR0917 - what every window of the desk gets, and what is to be printed
        self,
        desk: Desk,
        jobs: Jobs,
        settings: WindowSettings,
        kind: DocumentKind,
        orders: Chosen,
        parent: QWidget | None = None,
        *,
        printing: Printing | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("print_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        self._desk, self._jobs, self._orders = desk, jobs, orders
        self._printing = printing or Printing(desk, jobs, parent)
        self._look, self._count, self._set_up = LatestJob(jobs), LatestJob(jobs), LatestJob(jobs)
        self._stores: tuple[Store, ...] = ()
        self._shown_store: int | None = None
        self.preview = Preview(self)
        self.fields = PrintFields(settings, kind, self)
        self._counted = named(wrapped_label("", self), "print_count", self.tr("How much is printed"))
        self._note = named(wrapped_label("", self), "print_note", self.tr("What printing does"))
        self._print = self._button("print_now", self.tr("&Print"), self._print_here)
        self._file = self._button("print_to_file", self.tr("Sa&ve as PDF..."), self.ask_for_file)
        self._lay_out()
        self.preview.order_wanted.connect(lambda _order: self._show())
        self.fields.changed.connect(self.reload)
        fit_on_screen(self, _WIDTH, _HEIGHT)
        self._ask_for_printers()
        self.reload()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Tab goes through the window as it is read."""
        return tab_as_read(self, forwards=forwards) or super().focusNextPrevChild(forwards)

    def done(self, result: int) -> None:
        """Close; what was being prepared for looking at isn't needed any more."""
        for work in (self._look, self._count, self._set_up):
            work.stop()
        super().done(result)

    def wish(self) -> Wish:
        """What would be printed now."""
        fields = self.fields
        return Wish(
            fields.kind,
            fields.paper,
            self._orders,
            first_place=fields.first_place,
            on=fields.day,
            store_id=fields.store_id,
        )

    def reload(self) -> None:
        """Show the first paper anew, such as after its template was changed."""
        self.preview.begin()
        self._counted.setText("")
        self._note.setText(self._note_text())
        self._show()
        self._count_pages()

    # What stands in the window

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.fields)
        side.addWidget(self._counted)
        side.addWidget(self._note)
        side.addStretch(1)
        self._print.setDefault(True)
        self._print.setEnabled(False)
        for button in (
            self._print,
            self._file,
            self._button("print_edit", self.tr("&Edit the template..."), self._edit),
            self._button("print_close", self.tr("Close"), self.reject),
        ):
            side.addWidget(button)
        column = QWidget(self)
        column.setLayout(side)
        column.setMinimumWidth(_SIDE)
        column.setMaximumWidth(max(_SIDE, self.fontMetrics().averageCharWidth() * 44))
        row = QHBoxLayout(self)
        row.addWidget(self.preview, 1)
        row.addWidget(column)

    def _button(self, name: str, text: str, act: Callable[[], object]) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", "").rstrip("."))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _note_text(self) -> str:
        return {
            DocumentKind.PACKING_SLIP: self.tr(
                "Orders whose slips are printed are stopped when the shop changes them after that."
            ),
            DocumentKind.PICK_LIST: self.tr(
                "These orders count as picked then, and are stopped when the shop changes them."
            ),
            DocumentKind.ADDRESS_LABEL: self.tr(
                "Orders whose labels are printed are stopped when the shop changes them after that."
            ),
            DocumentKind.END_OF_DAY: self.tr("All parcels of that day that weren't taken back."),
        }[self.fields.kind]

    def _ask_for_printers(self) -> None:
        self._set_up.start(
            self.tr("Look for printers"),
            self._read_surroundings,
            on_done=self._take,
            on_error=self._no_printers,
            quiet=True,
        )

    async def _read_surroundings(self, _job: Job) -> tuple[list[str], str, tuple[Store, ...]]:
        stores = await self._desk.workers.read(queries.stores, self._desk.db)
        names = await self._desk.workers.network(QPrinterInfo.availablePrinterNames)
        usual = await self._desk.workers.network(QPrinterInfo.defaultPrinterName)
        return names, usual, tuple(stores)

    def _take(self, found: tuple[list[str], str, tuple[Store, ...]]) -> None:
        names, usual, self._stores = found
        self.fields.take_printers(names, usual)
        self.fields.take_stores([(store.id, store.name) for store in self._stores])
        self._print.setEnabled(bool(names))
        (self._print if names else self._file).setDefault(True)

    def _no_printers(self, _error: OrderSyncError) -> None:
        self.fields.take_printers([], "")

    # What is shown

    def _show(self) -> None:
        wish, order = self.wish(), self.preview.order
        self.preview.say(self.tr("Reading..."))
        self._look.start(
            self.tr("Preview"),
            lambda _job: self._looked(wish, order),
            on_done=self._show_paper,
            on_error=lambda error: self.preview.say(error_text(error)),
            quiet=True,
        )

    async def _looked(self, wish: Wish, order: int) -> _Looked:
        ids = await wanted_ids(self._desk, wish)
        document = await self._document(wish, ids, order)
        place = (wish.first_place + order) % wish.paper.places
        paper = await looked_at(self._desk, document, kind=wish.kind, paper=wish.paper, place=place)
        return _Looked(paper, ids)

    async def _document(self, wish: Wish, ids: array[int], order: int) -> Document:
        if wish.kind is DocumentKind.END_OF_DAY and wish.on is not None:
            return await end_of_day(self._desk, wish.on, store_id=wish.store_id)
        if wish.kind in _EACH:
            return await document_of(self._desk, wish.kind, ids[order : order + 1])
        return await document_of(self._desk, wish.kind, ids)

    def _show_paper(self, looked: _Looked) -> None:
        document, each = looked.paper.document, self.fields.kind in _EACH
        self._shown_store = document.details.store_id if document.details is not None else None
        self.preview.show_paper(looked.paper, len(looked.orders) if each else 1)
        if not each:
            self._tell_count(len(looked.orders), looked.paper.count)

    def _count_pages(self) -> None:
        wish = self.wish()
        if wish.kind not in _EACH:
            self._count.stop()
            return
        self._count.start(
            self.tr("Preview"),
            lambda job: self._counted_pages(job, wish),
            on_done=lambda found: self._tell_count(*found),
            on_error=lambda _error: None,  # what is wrong stands where the page would
            quiet=True,
        )

    async def _counted_pages(self, job: Job, wish: Wish) -> tuple[int, int | None]:
        """Orders and sheets; None where these are too many to be counted ahead."""
        ids = await wanted_ids(self._desk, wish)
        if wish.kind is DocumentKind.ADDRESS_LABEL:
            return len(ids), -(-(len(ids) + wish.first_place) // wish.paper.places)
        if len(ids) > _COUNTED:
            return len(ids), None
        pages = 0
        async for document in documents(self._desk, wish, ids):
            if job.cancellation.cancelled:
                break
            pages += (await looked_at(self._desk, document, kind=wish.kind, paper=wish.paper)).count
        return len(ids), pages

    def _tell_count(self, orders: int, pages: int | None) -> None:
        parts = []
        if self.fields.kind is not DocumentKind.END_OF_DAY:
            parts.append(self.tr("{n} orders", "", orders).format(n=number(orders)))
        if pages is not None:
            parts.append(self.tr("{n} pages", "", pages).format(n=number(pages)))
        self._counted.setText(", ".join(parts))

    # What is done

    def _print_here(self) -> None:
        name, copies, wish, title = self.fields.printer, self.fields.copies, self.wish(), self.windowTitle()
        self.fields.remember_printer()
        self._unless_many(wish, lambda: printer_target(name, title, wish.paper, copies))

    def ask_for_file(self) -> QFileDialog:
        """Open a dialog for the PDF file."""
        return ask_where_to_save(
            self,
            name="print_file_dialog",
            title=self.tr("Save as PDF"),
            kinds=(self.tr("PDF (*.pdf)"),),
            suggested=f"{_FILES[self.fields.kind]}-{self._desk.clock().astimezone():%Y-%m-%d-%H%M}.pdf",
            chosen=lambda file: unless_it_exists(self, file, self.print_pdf),
        )

    def print_pdf(self, file: Path) -> None:
        """Write the papers into this PDF file."""
        wish, title = self.wish(), self.windowTitle()
        self._unless_many(wish, lambda: PdfTarget(file, title, wish.paper))

    def _unless_many(self, wish: Wish, make: Callable[[], Target]) -> None:
        def begin() -> None:
            self._printing.print(wish, make)
            self.accept()

        if wish.orders.count <= MANY or wish.kind is DocumentKind.END_OF_DAY:
            begin()
            return
        ask(
            self,
            title=self.tr("Print papers of {n} orders?").format(n=number(wish.orders.count)),
            text=self.tr("That takes a great deal of paper."),
            yes=self.tr("Print"),
            no=self.tr("Don't print"),
            on_yes=begin,
        )

    def _edit(self) -> None:
        from ordersync_gui.ui.printing.template_editor import TemplateEditor  # noqa: PLC0415 - few open it

        wanted = self._shown_store if self._shown_store is not None else self.fields.store_id
        store = next((each for each in self._stores if each.id == wanted), None) or next(iter(self._stores), None)
        if store is None:
            return
        editor = TemplateEditor(self._desk, self._jobs, store, self.fields.kind, self)
        editor.saved.connect(self.reload)
        editor.open()
