"""Prints papers of the chosen orders, a page at a time between whatever else the window has to do."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import WorkKind
from ordersync_gui.domain.errors import Cancelled, NotFound, OrderSyncError
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.paper import DocumentKind
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.begin_work import begin_work
from ordersync_gui.sync.chosen_orders import chosen_ids
from ordersync_gui.sync.documents import end_of_day, pick_list, slips
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.printing.laying_out import TooLarge, laid_out
from ordersync_gui.ui.printing.sheets import Sheet
from ordersync_gui.ui.printing.words import kind_label
from ordersync_gui.ui.text import error_text, number, shown

if TYPE_CHECKING:
    from datetime import date

    from ordersync_gui.domain.paper import PaperSize
    from ordersync_gui.sync.desk import Desk
    from ordersync_gui.sync.documents import Document
    from ordersync_gui.ui.printing.target import Target

_NAMED = 5  # orders that a message names


@dataclass(frozen=True, slots=True)
class Wish:
    """What to print. first_place: of a sheet of labels, from 0. on, store_id: of a list of a day's parcels."""

    kind: DocumentKind
    paper: PaperSize
    orders: Chosen
    first_place: int = 0
    on: date | None = None
    store_id: int | None = None


@dataclass(slots=True)
class Printed:
    """What was drawn: orders as they stand on paper, sheets, what has no barcode, what had no room."""

    orders: dict[int, Order] = field(default_factory=dict)
    documents: int = 0
    sheets: int = 0
    bare: list[str] = field(default_factory=list)
    refused: list[OrderSyncError] = field(default_factory=list)


class Printing(QObject):
    """`trouble` carries a text for the person; how far it is and how it ended stands in the activity panel."""

    trouble = Signal(str)
    marks: ClassVar[Mapping[DocumentKind, WorkKind]] = {  # what work on an order begins with
        DocumentKind.PACKING_SLIP: WorkKind.PRINTED,
        DocumentKind.ADDRESS_LABEL: WorkKind.PRINTED,
        DocumentKind.PICK_LIST: WorkKind.PICKED,
    }

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs

    def print(self, wish: Wish, make: Callable[[], Target]) -> Job:
        """Draw these papers in the orders' order on what `make` gives, then mark the orders as begun."""
        return self._jobs.run(
            kind_label(wish.kind), lambda job: self._print(job, wish, make), on_error=self._failed
        )

    async def _print(self, job: Job, wish: Wish, make: Callable[[], Target]) -> Changes:
        ids = await wanted_ids(self._desk, wish)
        target, painter = make(), QPainter()
        try:
            printed = await self._draw(job, wish, ids, target, painter)
        except BaseException:
            target.abandon(painter)
            raise
        target.complete(painter)
        self._tell(job, wish, printed, target.name)
        kind = self.marks.get(wish.kind)
        if kind is None or not printed.orders:
            return Changes()
        drawn = Chosen.of(array("q", printed.orders))
        return await begin_work(self._desk, orders=drawn, kind=kind, shown=printed.orders)

    async def _draw(self, job: Job, wish: Wish, ids: array[int], target: Target, painter: QPainter) -> Printed:
        sheet = Sheet(wish.kind, wish.paper, target.device)
        printed, pen = Printed(), _Pen(painter, target, sheet, wish.first_place)
        async for document in documents(self._desk, wish, ids):
            _heed(job)
            try:
                await self._draw_one(job, document, pen, printed)
            except TooLarge as error:
                if not sheet.is_label:
                    raise
                printed.refused.append(error)
            self._say_how_far(job, printed, len(ids))
        printed.sheets = pen.sheets
        if not printed.documents:
            raise printed.refused[0] if printed.refused else NotFound(say("There is no order to print."))
        return printed

    async def _draw_one(self, job: Job, document: Document, pen: _Pen, printed: Printed) -> None:
        pages = await laid_out(self._desk, document, pen.sheet)
        for page in range(pages.count):
            _heed(job)
            place = pen.next_place()
            pen.sheet.draw(pen.painter, pages, page, place=place, name=document.number)
            await asyncio.sleep(0)
        printed.orders.update({details.id: details.order for details in document.orders})
        printed.documents += 1
        printed.bare += [document.number] if pages.without_code and document.number else []

    def _say_how_far(self, job: Job, printed: Printed, total: int) -> None:
        done = printed.documents + len(printed.refused)
        if total:
            text = self.tr("{done} of {total} orders").format(done=number(done), total=number(total))
            job.progress(done, total, text)

    def _tell(self, job: Job, wish: Wish, printed: Printed, target: str) -> None:
        text = self.tr("{what}: {n} pages printed to {target}", "", printed.sheets)
        text = text.format(what=kind_label(wish.kind), n=number(printed.sheets), target=target)
        job.say(text, warning=bool(printed.refused))
        if missing := self._missing(printed):
            self.trouble.emit(missing)

    def _missing(self, printed: Printed) -> str:
        """Orders that aren't on paper, or without their barcode: nobody would notice by the pile."""
        parts = [shown(error.what) for error in printed.refused[:_NAMED]]
        if (more := len(printed.refused) - _NAMED) > 0:
            parts.append(self.tr("{n} more orders aren't printed either.", "", more).format(n=number(more)))
        if printed.bare:
            names = ", ".join(printed.bare[:_NAMED]) + (", ..." if len(printed.bare) > _NAMED else "")
            text = self.tr("No barcode stands on the papers of {orders}: these numbers can't be one.")
            parts.append(text.format(orders=names))
        return " ".join(parts)

    def _failed(self, error: OrderSyncError) -> None:
        if not isinstance(error, Cancelled):
            self.trouble.emit(error_text(error))


class _Pen:
    """Goes from place to place, and to the next sheet where one is full."""

    def __init__(self, painter: QPainter, target: Target, sheet: Sheet, first_place: int) -> None:
        self.painter, self._target, self.sheet = painter, target, sheet
        self._place = first_place
        self.sheets = 0

    def next_place(self) -> int:
        """Where the next page or label stands. Raises OrderSyncError where nothing can be printed."""
        place = self._place % self.sheet.paper.places
        if place == 0 or not self.sheets:
            self._begin_sheet()
        self._place = place + 1
        return place

    def _begin_sheet(self) -> None:
        device = self._target.device
        ready = device.newPage() if self.painter.isActive() else self.painter.begin(device)
        if not ready:
            raise OrderSyncError(
                say("Nothing can be printed to {target}.", target=self._target.name),
                remedy=say("Look whether the printer is there and has paper, or choose another one."),
            )
        self.sheets += 1


async def wanted_ids(desk: Desk, wish: Wish) -> array[int]:
    """The chosen orders in the grid's order; none for a list that isn't of chosen orders."""
    if wish.kind is DocumentKind.END_OF_DAY:
        return array("q")
    return await chosen_ids(desk, wish.orders)


async def documents(desk: Desk, wish: Wish, ids: array[int]) -> AsyncIterator[Document]:
    """The filled papers one after the other, read anew now. Raises TemplateFault, NotFound."""
    match wish.kind:
        case DocumentKind.PICK_LIST:
            yield await pick_list(desk, ids)
        case DocumentKind.END_OF_DAY:
            on = wish.on or desk.clock().astimezone().date()
            yield await end_of_day(desk, on, store_id=wish.store_id)
        case _:
            async for document in slips(desk, ids, kind=wish.kind):
                yield document


def _heed(job: Job) -> None:
    if job.cancellation.cancelled:
        raise Cancelled
