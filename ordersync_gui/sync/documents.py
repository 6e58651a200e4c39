"""Makes papers of orders: reads what they show, fetches pictures, and fills in the store's template."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from ordersync_gui.domain.day_parcel import DayParcel
from ordersync_gui.domain.desk import OrderDetails, Store
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.paper import PAPERS, DocumentKind
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.storage.parcels import parcels_of_orders
from ordersync_gui.storage.queries.day_parcels import day_parcels
from ordersync_gui.storage.queries.logos import logo_of
from ordersync_gui.storage.queries.templates import template_of
from ordersync_gui.sync.buyers_language import buyers_language
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.document_pictures import PaperPictures

LOGO = "logo:"
_PORTION = 50
_LIST_PORTION = 200
_DPI = 203  # of a label that is only looked at
_WITH_PICTURES = frozenset({DocumentKind.PACKING_SLIP, DocumentKind.MAIL_HTML})


@dataclass(frozen=True, slots=True)
class Document:
    """A filled template. pictures: by the `src` that names them; order_id and details None for a list.

    html is plain text for kinds that aren't HTML. orders: those that a list was made of, or the one order.
    """

    html: str
    pictures: dict[str, bytes] = field(default_factory=dict)
    order_id: int | None = None
    number: str = ""
    details: OrderDetails | None = None
    orders: tuple[OrderDetails, ...] = ()


@dataclass(frozen=True, slots=True)
class _StoresPaper:
    """What a store brings to its papers."""

    store: Store
    template: str
    logo: bytes | None


@dataclass(frozen=True, slots=True)
class _ListPaper:
    """What a list is made with; store: where all of it is of one."""

    store: Store | None
    template: str


async def document_of(
    desk: Desk, kind: DocumentKind, order_ids: Sequence[int], *, template: str | None = None
) -> Document:
    """One document of these orders: the first one's slip, label or mail, a pick list of all, or today's parcels.

    template: instead of the store's. Raises NotFound where no order is there any more, TemplateFault.
    """
    match kind:
        case DocumentKind.PICK_LIST:
            return await pick_list(desk, order_ids, template=template)
        case DocumentKind.END_OF_DAY:
            return await end_of_day(desk, desk.clock().astimezone().date(), template=template)
    async for document in slips(desk, order_ids[:1], kind=kind, template=template):
        return document
    raise _gone()


async def slips(
    desk: Desk,
    ids: Iterable[int],
    *,
    kind: DocumentKind = DocumentKind.PACKING_SLIP,
    template: str | None = None,
) -> AsyncIterator[Document]:
    """A document for each order, in the order of the ids and one at a time; orders that are gone have none.

    Raises TemplateFault.
    """
    papers: dict[int, _StoresPaper] = {}
    pictures = PaperPictures(desk)
    async for details in _read(desk, list(ids), _PORTION):
        if details.store_id not in papers:
            papers[details.store_id] = await desk.workers.read(
                _stores_paper, desk, details.store_id, kind, template
            )
        yield await _slip(desk, kind, details, papers[details.store_id], pictures)


async def pick_list(desk: Desk, ids: Iterable[int], *, template: str | None = None) -> Document:
    """What is left to pick for these orders. Raises NotFound where none of them is there, TemplateFault."""
    orders = [details async for details in _read(desk, list(ids), _LIST_PORTION)]
    if not orders:
        raise _gone()
    stores = {details.store_id for details in orders}
    paper = await desk.workers.read(_list_paper, desk, DocumentKind.PICK_LIST, stores, template)
    return await desk.workers.network(_filled_pick_list, desk, orders, paper)


async def end_of_day(
    desk: Desk, on: date, *, store_id: int | None = None, template: str | None = None
) -> Document:
    """The parcels of a day by carrier, of one store or of all. Raises TemplateFault."""
    parcels = await desk.workers.read_list(day_parcels, desk.db, on, store_id=store_id)
    stores = {store_id} if store_id is not None else {each.store_id for each in parcels}
    paper = await desk.workers.read(_list_paper, desk, DocumentKind.END_OF_DAY, stores, template)
    return await desk.workers.network(_filled_day, desk, parcels, on, paper)


async def _read(desk: Desk, ids: Sequence[int], portion: int) -> AsyncIterator[OrderDetails]:
    for start in range(0, len(ids), portion):
        batch = list(ids[start : start + portion])
        found = await desk.workers.read(_orders, desk, batch)
        for order_id in batch:
            if order_id in found:
                yield found[order_id]


def _orders(desk: Desk, ids: list[int]) -> dict[int, OrderDetails]:
    """Orders with their parcels."""
    with desk.db.snapshot():
        orders, parcels = queries.orders_without_history(desk.db, ids), parcels_of_orders(desk.db, ids)
    return {key: replace(details, shipments=parcels.get(key, ())) for key, details in orders.items()}


def _stores_paper(desk: Desk, store_id: int, kind: DocumentKind, template: str | None) -> _StoresPaper:
    with desk.db.snapshot():
        store = next((each for each in queries.stores(desk.db) if each.id == store_id), None)
        if store is None:
            raise _gone()
        return _StoresPaper(store, _template(desk, kind, store, template), logo_of(desk.db, store_id))


def _list_paper(desk: Desk, kind: DocumentKind, stores: set[int], template: str | None) -> _ListPaper:
    """The only store's template, else the one that comes with ordersync."""
    with desk.db.snapshot():
        found = [store for store in queries.stores(desk.db) if store.id in stores]
        only = found[0] if len(found) == 1 else None
        return _ListPaper(only, _template(desk, kind, only, template))


def _template(desk: Desk, kind: DocumentKind, store: Store | None, template: str | None) -> str:
    from ordersync_gui.documents.templates import default_template  # noqa: PLC0415 - as above

    own = template
    if own is None and store is not None:
        own = template_of(desk.db, store.id, kind.value)
    return default_template(kind) if own is None else own


async def _slip(
    desk: Desk, kind: DocumentKind, details: OrderDetails, paper: _StoresPaper, pictures: PaperPictures
) -> Document:
    from ordersync_gui.documents.item_facts import picture_urls  # noqa: PLC0415 - as above

    shown: dict[int, bytes] = {}
    if kind in _WITH_PICTURES and paper.store.preferences.goods.pictures:
        shown = await pictures.of(picture_urls(details), details.store_id)
    return await desk.workers.network(_filled_slip, kind, details, paper, shown)


def _filled_slip(
    kind: DocumentKind, details: OrderDetails, paper: _StoresPaper, shown: dict[int, bytes]
) -> Document:
    from ordersync_gui.documents.facts import slip_facts  # noqa: PLC0415 - as above

    facts = slip_facts(
        details,
        paper.store,
        language=_slip_language(kind, details, paper.store),
        zone=None,
        has_logo=paper.logo is not None,
        pictured=shown,
    )
    files = {f"picture:{place}": data for place, data in shown.items()}
    return Document(
        html=_text(kind, paper.template, facts),
        pictures=files if paper.logo is None else {LOGO: paper.logo, **files},
        order_id=details.id,
        number=details.order.number,
        details=details,
        orders=(details,),
    )


def _text(kind: DocumentKind, template: str, facts: dict[str, Any]) -> str:
    from ordersync_gui.documents.rendering import render  # noqa: PLC0415 - as above

    if kind is not DocumentKind.LABEL_ZPL:
        return render(kind, template, facts)
    from ordersync_gui.documents.zpl import zpl_label  # noqa: PLC0415 - as above

    return zpl_label(template, facts, dpi=_DPI, size=PAPERS["label_4x6"]).decode()


def _filled_pick_list(desk: Desk, orders: list[OrderDetails], paper: _ListPaper) -> Document:
    from ordersync_gui.documents.list_facts import pick_list_facts  # noqa: PLC0415 - as above

    facts = pick_list_facts(
        orders, language=_language(paper.store), zone=None, now=desk.clock(), store=paper.store
    )
    return Document(_text(DocumentKind.PICK_LIST, paper.template, facts), orders=tuple(orders))


def _filled_day(desk: Desk, parcels: Sequence[DayParcel], on: date, paper: _ListPaper) -> Document:
    from ordersync_gui.documents.list_facts import day_facts  # noqa: PLC0415 - as above

    facts = day_facts(
        parcels, on=on, language=_language(paper.store), zone=None, now=desk.clock(), store=paper.store
    )
    return Document(_text(DocumentKind.END_OF_DAY, paper.template, facts))


def _slip_language(kind: DocumentKind, details: OrderDetails, store: Store) -> str:
    """The buyer's, but for labels: carriers read them, in the sender's country."""
    labels = {DocumentKind.ADDRESS_LABEL, DocumentKind.LABEL_ZPL}
    return _language(store) if kind in labels else buyers_language(details, store)


def _language(store: Store | None) -> str:
    """The language of papers that stay in the house: this PC's, where the store doesn't say another."""
    from ordersync_gui.documents.words import pc_language  # noqa: PLC0415 - as above

    return (store.preferences.mails.language if store is not None else "") or pc_language()


def _gone() -> NotFound:
    return NotFound(say("None of these orders is here any more."))
