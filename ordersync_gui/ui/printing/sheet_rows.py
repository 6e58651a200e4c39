"""What stands on an order's sheet: rows of cells of paragraphs, as plain values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import LineView, OrderDetails
from ordersync_gui.domain.order import LineKind, PickupPoint
from ordersync_gui.ui.text import WARNING_SIGN, day, money, quantity, shown, status_label, unit_price, when

_SMALL, _PLAIN, _LARGE, _TITLE = 8, 10, 13, 22


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text that wraps; its size in points."""

    text: str
    points: int = _PLAIN
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """Paragraphs under each other in a column; left and width are parts of the paper's width."""

    paragraphs: tuple[Paragraph, ...]
    left: float = 0.0
    width: float = 1.0
    right_aligned: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Cells beside each other.

    ruled: with a line under it. heading: it stands once more at the top of a page that begins with a ruled row.
    coded: the barcode of the order's number is beside it. apart: with some room above it.
    """

    cells: tuple[Cell, ...]
    ruled: bool = False
    heading: bool = False
    coded: bool = False
    apart: bool = False


def sheet_rows(details: OrderDetails) -> Iterator[Row]:
    """All rows of the order's sheet.

    A gift's has no prices and no notes of the desk or the shop: it may come to lie in the parcel. Another one with
    such notes says on top that it is for the bench.
    """
    yield _head(details)
    yield _places(details)
    yield from _items(details)
    yield from _notes(details)


def _head(details: OrderDetails) -> Row:
    order = details.order
    facts = [
        (_tr("Store"), details.store),
        (_tr("Status"), status_label(details.status)),
        (_tr("Ordered"), when(order.ordered_at)),
        (_tr("Ship by"), "" if details.ship_by is None else day(details.ship_by.astimezone().date())),
        (_tr("Shipping"), order.shipping_method),
    ]
    lines = tuple(Paragraph(f"{name}: {value}") for name, value in facts if value)
    number = Paragraph(order.number, _TITLE, bold=True)
    stops = tuple(
        Paragraph(f"{WARNING_SIGN} {shown(reason.message)}", bold=True)
        for reason in details.attention
        if reason.kind is AttentionKind.STOP_SHIP
    )
    warning = Paragraph(_tr("Bench sheet: don't put it into the parcel"), bold=True)
    bench = (warning,) if _bench_notes(details) and not _is_gift(details) else ()
    return Row((Cell((*bench, number, *lines, *stops), width=0.48),), coded=True)


def _places(details: OrderDetails) -> Row:
    """The ship-to that counts; before it the pick-up point, which is where such a parcel goes."""
    blocks = [(_tr("Ship to"), _address_lines(details.ship_to))]
    point = details.order.pickup_point
    if point is not None:
        blocks.insert(0, (_tr("Goes to a pick-up point"), _pickup_lines(point)))
    width = 1 / len(blocks)
    cells = (
        Cell((Paragraph(name, _PLAIN, bold=True), *(Paragraph(line, _LARGE) for line in lines)), at * width, width)
        for at, (name, lines) in enumerate(blocks)
    )
    return Row(tuple(cells), apart=True)


def _address_lines(address: Address) -> list[str]:
    place = " ".join(part for part in (address.postal_code, address.city, address.state) if part)
    parts = (address.name, address.company, address.address1, address.address2, place, address.country)
    return [part for part in (*parts, address.phone) if part]


def _pickup_lines(point: PickupPoint) -> list[str]:
    return [part for part in (point.network or point.code, point.service, point.point_id) if part]


def _items(details: OrderDetails) -> Iterator[Row]:
    order, priced = details.order, not _is_gift(details)
    goods = [view for view in details.lines if view.line.kind is LineKind.ITEM and not view.vanished]
    names = [_tr("Qty"), _tr("SKU"), _tr("Item"), _tr("Location"), _tr("Price") if priced else ""]
    yield Row(_columns([(Paragraph(name, bold=True),) for name in names]), ruled=True, heading=True, apart=True)
    for view in goods:
        price = unit_price(view.line.unit_price, order.currency) if priced else ""
        yield Row(_columns(_item(view, price)), ruled=True)
    count = quantity(sum((view.line.quantity for view in goods), Decimal(0)))
    pieces = Paragraph(_tr("Pieces in all: {n}").format(n=count), bold=True)
    total = _tr("Total: {amount}").format(amount=money(order.total, order.currency)) if priced else ""
    yield Row((Cell((pieces,), width=0.5), Cell((Paragraph(total, bold=True),), 0.5, 0.5, right_aligned=True)))


def _item(view: LineView, price: str) -> list[tuple[Paragraph, ...]]:
    line = view.line
    amount = [Paragraph(quantity(line.quantity), _LARGE, bold=True)]
    if view.shipped:
        amount.append(Paragraph(_tr("{n} shipped already").format(n=quantity(view.shipped)), _SMALL))
    options = (Paragraph(f"{option.name}: {option.value}") for option in line.options)
    return [
        tuple(amount),
        (Paragraph(line.sku),),
        (Paragraph(line.name), *options),
        (Paragraph(line.location),),
        (Paragraph(price),),
    ]


def _columns(texts: list[tuple[Paragraph, ...]]) -> tuple[Cell, ...]:
    """Quantity, SKU, item, location, price."""
    places = ((0.0, 0.1), (0.1, 0.2), (0.3, 0.41), (0.71, 0.13), (0.84, 0.16))
    last = len(places) - 1
    return tuple(
        Cell(paragraphs, left, width, right_aligned=at == last)
        for at, (paragraphs, (left, width)) in enumerate(zip(texts, places, strict=True))
    )


def _notes(details: OrderDetails) -> Iterator[Row]:
    order = details.order
    gift = order.gift_message or (_tr("yes, without a message") if order.gift else "")
    notes = [
        (_tr("Gift"), gift),
        (_tr("From the buyer"), order.buyer_notes),
        *([] if _is_gift(details) else _bench_notes(details)),
    ]
    for name, text in notes:
        if text.strip():
            yield Row((Cell((Paragraph(name, bold=True),)),), apart=True)
            # One row each, so that a long note goes on where the page ends.
            yield from (Row((Cell((Paragraph(line),)),)) for line in text.splitlines())


def _bench_notes(details: OrderDetails) -> list[tuple[str, str]]:
    """What is meant for the packer, and nobody else."""
    notes = [(_tr("Internal notes"), details.order.internal_notes), (_tr("Note of this desk"), details.note)]
    return [(name, text) for name, text in notes if text.strip()]


def _is_gift(details: OrderDetails) -> bool:
    return details.order.gift or bool(details.order.gift_message)


def _tr(text: str) -> str:
    return QCoreApplication.translate("sheet", text)
