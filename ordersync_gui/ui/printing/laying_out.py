"""Lays a document out for a sheet in small steps, so that the window gets its turn between them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from ordersync_gui.documents.blocks import blocks_of
from ordersync_gui.domain.errors import BadReply, OrderSyncError
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.ui.pictures import decoded
from ordersync_gui.ui.printing.pages import MOST_PAGES, Pages

if TYPE_CHECKING:
    from ordersync_gui.domain.desk import OrderDetails
    from ordersync_gui.sync.desk import Desk
    from ordersync_gui.sync.documents import Document
    from ordersync_gui.ui.printing.sheets import Sheet

_EDGE, _LOGO_EDGE = 240, 1200  # pixels: a thumbnail on paper, and a logo
_SMALLER = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42)  # an address in 15 points keeps six


class TooLarge(OrderSyncError):
    """A document doesn't fit, or a label would lack its address; nothing of it is printed."""

    kind = "too_large"


async def laid_out(desk: Desk, document: Document, sheet: Sheet) -> Pages:
    """Its pages on this sheet; a label is made smaller until it fits. Raises TooLarge."""
    if sheet.is_label and document.details is not None and not _has_address(document.details):
        raise TooLarge(say("Order {number} has no address, so no label is printed of it.", number=document.number))
    images = await desk.workers.network(_images, document.pictures)
    blocks = blocks_of(document.html)
    for scale in _SMALLER if sheet.is_label else _SMALLER[:1]:
        pages = Pages(blocks, images, sheet.room(scale))
        for _ in pages.lay_out():
            await asyncio.sleep(0)
        if pages.count == 1 or not sheet.is_label:
            break
    if sheet.is_label and pages.count > 1:
        raise TooLarge(_no_room(document.number), remedy=say("Choose a larger label, or shorten the template."))
    if pages.overflows:
        raise TooLarge(
            say("This paper would have more than {n} pages.", n=MOST_PAGES),
            remedy=say("Look at the template, or print fewer orders at once."),
        )
    return pages


def _has_address(details: OrderDetails) -> bool:
    to = details.ship_to
    place = to.address1.strip() or to.address2.strip() or to.city.strip() or to.postal_code.strip()
    return bool(place) or details.order.pickup_point is not None


def _no_room(number: str) -> Message:
    return say("The label of order {number} has more text than room, so it isn't printed.", number=number)


def _images(files: Mapping[str, bytes]) -> dict[str, QImage]:
    """The pictures that can be shown; one that is damaged leaves its place empty."""
    found = {}
    for name, data in files.items():
        try:
            found[name] = decoded(data, _LOGO_EDGE if name.startswith("logo:") else _EDGE)
        except BadReply:
            continue
    return found
