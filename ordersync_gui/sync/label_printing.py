"""Prints address labels on a label printer, some at a time, and marks the orders whose labels went out."""

from __future__ import annotations

from array import array
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderDetails, Store, WorkKind
from ordersync_gui.domain.errors import Cancelled, NotFound, OrderSyncError
from ordersync_gui.domain.label_printer import LabelPrinter, checked_label_printer
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.paper import PAPERS, DocumentKind
from ordersync_gui.domain.wording import Message, listed, say
from ordersync_gui.label_printers.sending import USUAL_LIMITS, LabelsNotSent, SendingLimits, send_labels
from ordersync_gui.storage import queries
from ordersync_gui.storage.queries.templates import template_of
from ordersync_gui.sync.begin_work import begin_work
from ordersync_gui.sync.chosen_orders import chosen_ids
from ordersync_gui.sync.desk import Desk

if TYPE_CHECKING:
    from datetime import tzinfo

PORTION = 20  # labels that go to the printer together: so many may come out after somebody stopped


@dataclass(frozen=True, slots=True)
class LabelProgress:
    """How many of the orders were seen to, and what changed with the last of them."""

    done: int
    total: int
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class LabelsPrinted:
    """printed: labels that went out; refused: orders without one, by number, and why.

    without_barcode: numbers of orders whose labels have none, for it would be too wide or can't be written.
    """

    printed: int = 0
    refused: tuple[tuple[str, Message], ...] = ()
    without_barcode: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelPortion:
    """Some labels in one piece. orders: what is on them, by order; seen: orders that were looked at for it."""

    data: bytes
    orders: Mapping[int, Order]
    refused: tuple[tuple[str, Message], ...]
    without_barcode: tuple[str, ...]
    seen: int


async def print_labels(
    desk: Desk,
    *,
    orders: Chosen,
    printer: LabelPrinter,
    on_progress: Callable[[LabelProgress], None] = lambda _progress: None,
    cancellation: Cancellation | None = None,
    limits: SendingLimits = USUAL_LIMITS,
) -> LabelsPrinted:
    """Print a label of each order, in their order, and mark what went out as printed, portion by portion.

    Raises UsageError for a printer that isn't set well; NotFound where no order is there; LabelsNotSent, which
    tells how many went out before; TemplateFault, Cancelled.
    """
    stop = cancellation or Cancellation()
    checked = checked_label_printer(printer)
    ids = await chosen_ids(desk, orders)
    done, total = LabelsPrinted(), 0

    async def send(data: bytes) -> None:
        await _send(desk, data, checked, stop, limits)

    async for portion in label_portions(desk, ids, checked):
        if stop.cancelled:
            raise Cancelled(_stopped(done.printed))
        changes = await _print_portion(desk, portion, done.printed, send=send)
        done, total = _joined(done, portion), total + portion.seen
        on_progress(LabelProgress(total, len(ids), changes))
    if not done.printed and not done.refused:
        raise NotFound(say("There is no order to print a label of."))
    return done


async def label_portions(desk: Desk, ids: Sequence[int], printer: LabelPrinter) -> AsyncIterator[LabelPortion]:
    """The labels of these orders, in their order; orders that are gone have none. Raises TemplateFault."""
    for start in range(0, len(ids), PORTION):
        yield await desk.workers.read(_portion, desk, list(ids[start : start + PORTION]), printer)


async def print_test_label(
    desk: Desk,
    printer: LabelPrinter,
    *,
    lines: Sequence[str] = ("ordersync",),
    cancellation: Cancellation | None = None,
    limits: SendingLimits = USUAL_LIMITS,
) -> None:
    """Print a label with a frame and a barcode, so that size, edges and letters can be looked at.

    Raises UsageError, LabelsNotSent, Cancelled.
    """
    from ordersync_gui.documents.zpl import test_label  # noqa: PLC0415 - brings the template engine

    checked = checked_label_printer(printer)
    data = test_label(dpi=checked.dpi, size=PAPERS[checked.size], lines=lines)
    await _send(desk, data, checked, cancellation or Cancellation(), limits)


async def save_labels(desk: Desk, *, orders: Chosen, printer: LabelPrinter, file: Path) -> LabelsPrinted:
    """Write the labels of these orders, as a printer of that resolution takes them; no order is marked.

    Raises NotFound; OrderSyncError where the file can't be written; TemplateFault.
    """
    done, data = LabelsPrinted(), bytearray()
    async for portion in label_portions(desk, await chosen_ids(desk, orders), printer):
        data += portion.data
        done = _joined(done, portion)
    if not done.printed and not done.refused:
        raise NotFound(say("There is no order to print a label of."))
    await _save(desk, file, bytes(data))
    return done


async def save_test_label(
    desk: Desk, printer: LabelPrinter, *, file: Path, lines: Sequence[str] = ("ordersync",)
) -> None:
    """Write a test label. Raises OrderSyncError where the file can't be written."""
    from ordersync_gui.documents.zpl import test_label  # noqa: PLC0415 - brings the template engine

    await _save(desk, file, test_label(dpi=printer.dpi, size=PAPERS[printer.size], lines=lines))


async def _save(desk: Desk, file: Path, data: bytes) -> None:
    try:
        await desk.workers.network(file.write_bytes, data)
    except OSError as error:
        raise OrderSyncError(
            say("{file} can't be written.", file=file),
            meaning=say("No label was saved."),
            remedy=say("Choose another folder, or look whether the disk is full."),
            detail=str(error),
        ) from error


async def printer_queues(desk: Desk) -> tuple[str, ...]:
    """The names of the print queues that this PC knows; none where the system doesn't tell."""
    from ordersync_gui.label_printers.queue import queue_names  # noqa: PLC0415 - only the settings ask

    return await desk.workers.network(queue_names)


async def _print_portion(
    desk: Desk, portion: LabelPortion, before: int, *, send: Callable[[bytes], Awaitable[None]]
) -> Changes:
    if not portion.orders:
        return Changes()
    try:
        await send(portion.data)
    except LabelsNotSent as error:
        raise _told_what_went_before(error, before) from error
    except Cancelled as error:
        raise Cancelled(_stopped(before)) from error
    printed = Chosen.of(array("q", portion.orders))
    return await begin_work(desk, orders=printed, kind=WorkKind.PRINTED, shown=portion.orders)


async def _send(desk: Desk, data: bytes, printer: LabelPrinter, stop: Cancellation, limits: SendingLimits) -> None:
    await desk.workers.network(send_labels, printer, data, cancelled=lambda: stop.cancelled, limits=limits)


def _portion(desk: Desk, ids: list[int], printer: LabelPrinter) -> LabelPortion:
    from ordersync_gui.documents.zpl import LabelTooSmall, has_barcode  # noqa: PLC0415 - as above

    found = queries.orders_without_history(desk.db, ids)
    stores = {store.id: store for store in queries.stores(desk.db)}
    labels, orders, refused, bare = bytearray(), dict[int, Order](), list[tuple[str, Message]](), list[str]()
    for details in (found[each] for each in ids if each in found):
        number = details.order.number
        try:
            labels += _label(desk, details, stores[details.store_id], printer)
        except LabelTooSmall as error:
            refused.append((number, error.told))
            continue
        orders[details.id] = details.order
        if not has_barcode(number, dpi=printer.dpi, size=PAPERS[printer.size]):
            bare.append(number)
    return LabelPortion(bytes(labels), orders, tuple(refused), tuple(bare), len(ids))


def _label(desk: Desk, details: OrderDetails, store: Store, printer: LabelPrinter) -> bytes:
    from ordersync_gui.documents.facts import slip_facts  # noqa: PLC0415 - as above
    from ordersync_gui.documents.templates import default_template  # noqa: PLC0415 - as above
    from ordersync_gui.documents.words import pc_language  # noqa: PLC0415 - as above
    from ordersync_gui.documents.zpl import zpl_label  # noqa: PLC0415 - as above

    kind = DocumentKind.LABEL_ZPL
    own = template_of(desk.db, store.id, kind.value)
    language = store.preferences.mails.language or pc_language()  # carriers read it, in the sender's country
    facts = slip_facts(details, store, language=language, zone=_zone(desk))
    template = default_template(kind) if own is None else own
    return zpl_label(template, facts, dpi=printer.dpi, size=PAPERS[printer.size])


def _zone(desk: Desk) -> tzinfo:
    zone = desk.clock().astimezone().tzinfo
    assert zone is not None  # noqa: S101 - astimezone always sets one
    return zone


def _joined(done: LabelsPrinted, portion: LabelPortion) -> LabelsPrinted:
    return LabelsPrinted(
        done.printed + len(portion.orders),
        done.refused + portion.refused,
        done.without_barcode + portion.without_barcode,
    )


def _told_what_went_before(error: LabelsNotSent, before: int) -> LabelsNotSent:
    """The same error; where labels went out before it, nobody should print those twice."""
    if not before:
        return error
    gone = say(
        "{n} labels went out before that, and their orders are marked as printed.",
        for_one="1 label went out before that, and its order is marked as printed.",
        n=before,
    )
    now = say("Of the next ones, some may have been printed.")
    return LabelsNotSent(
        error.what,
        meaning=gone if error.nothing_sent else listed([gone, now], " "),
        remedy=error.remedy,
        detail=error.detail,
        nothing_sent=False,
    )


def _stopped(before: int) -> Message:
    return say(
        "Stopped after {n} labels; some of the next may have been printed.",
        for_one="Stopped after 1 label; some of the next may have been printed.",
        n=before,
    )
