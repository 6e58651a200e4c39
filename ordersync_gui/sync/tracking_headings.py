"""Which column of a spreadsheet means what, by its heading in English, Spanish, German or French."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from unicodedata import category, normalize

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import Message, say


class Column(StrEnum):
    """What a column can hold."""

    ORDER = "order"
    TRACKING = "tracking"
    CARRIER = "carrier"
    SERVICE = "service"
    SHIP_DATE = "ship_date"
    NOTE = "note"
    COST = "cost"
    STORE = "store"
    SKU = "sku"
    QUANTITY = "quantity"


# The likeliest meaning first: where two columns of a file fit, the one that stands here earlier is taken.
# A bare "Date", "Comment" or "Name" isn't here: it can as well be the order's, or not be meant for the buyer.
HEADINGS: Mapping[Column, tuple[str, ...]] = {
    Column.ORDER: (
        *("Order number", "Order no.", "Order nr.", "Order num.", "Order #", "Order", "Sales order number"),
        *("Número de pedido", "Nº de pedido", "N.º pedido", "Núm. pedido", "No. de pedido", "Pedido"),
        *("Bestellnummer", "Bestell-Nr.", "Bestellnr.", "Bestellung", "Auftragsnummer", "Auftrags-Nr."),
        *("Auftragsnr.", "Auftrag", "Numéro de commande", "N° de commande", "N° commande", "No de commande"),
        *("Num. commande", "Commande", "Référence commande", "Réf. commande", "Référence de commande"),
        *("Referencia del pedido", "Order reference", "Order name", "Order ID", "ID pedido", "Bestell-ID"),
    ),
    Column.TRACKING: (
        *("Tracking number", "Tracking no.", "Tracking nr.", "Tracking num.", "Tracking #", "Tracking code"),
        *("Tracking ID", "Tracking", "Track and trace", "Track & trace", "Consignment number", "Waybill number"),
        *("Waybill", "AWB", "Parcel number", "Package tracking number", "Shipment tracking number"),
        *("Número de seguimiento", "Nº de seguimiento", "N.º seguimiento", "Código de seguimiento"),
        *("Seguimiento", "Número de rastreo", "Número de guía", "Guía", "Localizador", "Número de envío"),
        *("Sendungsnummer", "Sendungs-Nr.", "Sendungsnr.", "Sendungsverfolgungsnummer", "Sendungsverfolgung"),
        *("Trackingnummer", "Tracking-Nr.", "Paketnummer", "Paket-Nr.", "Paketscheinnummer", "Identcode"),
        *("Numéro de suivi", "N° de suivi", "N° suivi", "No de suivi", "Code de suivi", "Suivi"),
        *("Numéro de colis", "N° de colis", "N° colis"),
    ),
    Column.CARRIER: (
        *("Carrier", "Carrier name", "Shipping carrier", "Courier", "Shipping company", "Shipping provider"),
        *("Transportista", "Empresa de transporte", "Agencia de transporte", "Compañía de transporte"),
        *("Mensajería", "Versanddienstleister", "Versandunternehmen", "Paketdienst", "Zusteller"),
        *("Transporteur", "Frachtführer", "Nom du transporteur", "Carrier code"),
    ),
    Column.SERVICE: (
        *("Service", "Shipping service", "Carrier service", "Delivery service", "Shipping method", "Ship method"),
        *("Servicio", "Servicio de envío", "Método de envío", "Forma de envío", "Versandart", "Versandmethode"),
        *("Dienst", "Versandservice", "Service de livraison", "Mode de livraison", "Mode d'expédition"),
        *("Méthode d'expédition", "Mode d'envoi"),
    ),
    Column.SHIP_DATE: (
        *(
            "Ship date",
            "Shipped date",
            "Date shipped",
            "Shipping date",
            "Shipment date",
            "Shipped on",
            "Shipped at",
        ),
        *("Shipped", "Dispatch date", "Despatch date", "Dispatched on", "Fecha de envío", "Fecha envío"),
        *("Fecha de expedición", "Enviado el", "Versanddatum", "Versandt am", "Versendet am", "Verschickt am"),
        *("Date d'expédition", "Date d'envoi", "Date expédition", "Date envoi", "Expédié le"),
    ),
    Column.NOTE: (
        *("Note to buyer", "Note to customer", "Buyer note", "Customer note", "Message to buyer", "Note"),
        *("Nota para el comprador", "Nota para el cliente", "Nota", "Mensaje para el comprador"),
        *("Nachricht an Käufer", "Nachricht an den Käufer", "Hinweis für den Käufer", "Notiz"),
        *("Note à l'acheteur", "Note pour l'acheteur", "Message à l'acheteur", "Note au client"),
    ),
    Column.COST: (
        *("Cost", "Shipping cost", "Shipment cost", "Label cost", "Postage", "Postage cost"),
        *("Coste", "Costo", "Coste de envío", "Costo de envío", "Portes", "Kosten", "Versandkosten", "Porto"),
        *(
            "Coût",
            "Coût d'expédition",
            "Coût de livraison",
            "Frais d'envoi",
            "Frais de port",
            "Frais d'expédition",
        ),
    ),
    Column.STORE: (
        *("Store", "Store name", "Shop", "Shop name", "Tienda", "Nombre de la tienda", "Laden", "Geschäft"),
        *("Shopname", "Boutique", "Magasin", "Nom de la boutique"),
    ),
    Column.SKU: (
        *("SKU", "Item SKU", "Product SKU", "Item number", "Item code", "Product code", "Article number"),
        *("Código de artículo", "Código de producto", "Referencia del producto", "Referencia del artículo"),
        *("Artikelnummer", "Artikel-Nr.", "Artikelnr.", "Art.-Nr.", "Code article", "Référence produit"),
        *("Référence article", "Réf. produit", "Réf. article"),
    ),
    Column.QUANTITY: (
        *(
            "Quantity",
            "Qty",
            "Quantity shipped",
            "Shipped quantity",
            "Qty shipped",
            "Cantidad",
            "Cant.",
            "Unidades",
        ),
        *("Menge", "Anzahl", "Stückzahl", "Quantité", "Qté", "Quantité expédiée"),
    ),
}
_NAMED = 5  # headings that an error lists of each column


def heading_key(heading: str) -> str:
    """What headings are compared by: letters and digits without case, accents, blanks and punctuation."""
    plain = normalize("NFKD", normalize("NFKC", heading).casefold())
    return "".join(letter for letter in plain if letter.isalnum() and category(letter) != "Mn")


_MEANINGS = {
    heading_key(heading): (column, rank)
    for column, headings in HEADINGS.items()
    for rank, heading in enumerate(headings)
}


@dataclass(frozen=True, slots=True)
class FoundColumns:
    """Where each known column stands (from 0), and the headings that nothing is read from."""

    places: Mapping[Column, int]
    unknown: tuple[str, ...] = ()
    headings: Mapping[Column, str] = field(default_factory=dict)


def known_headings(cells: Sequence[str]) -> int:
    """How many of these cells are headings that are known; for finding out which row holds them."""
    return sum(heading_key(cell) in _MEANINGS for cell in cells)


def has_orders(cells: Sequence[str]) -> bool:
    """Whether one of these cells is the heading of order numbers."""
    return any(_MEANINGS.get(heading_key(cell), (None, 0))[0] is Column.ORDER for cell in cells)


def find_columns(headings: Sequence[str]) -> FoundColumns:
    """What each column holds. Raises UsageError when one that is needed isn't there, or stands twice."""
    best: dict[Column, tuple[int, int]] = {}
    for place, heading in enumerate(headings):
        meaning = _MEANINGS.get(heading_key(heading))
        if meaning is None:
            continue
        column, rank = meaning
        if column in best and best[column][0] == rank:
            raise UsageError(
                say('Two columns have the heading "{heading}".', heading=heading.strip()),
                field="file",
                remedy=say("Delete or rename the one that doesn't count."),
            )
        if column not in best or rank < best[column][0]:
            best[column] = (rank, place)
    places = {column: place for column, (_rank, place) in best.items()}
    _check(places, headings)
    taken = set(places.values())
    rest = tuple(text.strip() for place, text in enumerate(headings) if place not in taken and text.strip())
    return FoundColumns(places, rest, {column: headings[place].strip() for column, place in places.items()})


_MISSING = {
    Column.ORDER: "No column with order numbers was found; its heading can be {headings}.",
    Column.TRACKING: "No column with tracking numbers was found; its heading can be {headings}.",
}


def _check(places: Mapping[Column, int], headings: Sequence[str]) -> None:
    missing = [_missing(column) for column in _MISSING if column not in places]
    if missing:
        here = ", ".join(text.strip() for text in headings if text.strip()) or "-"
        raise UsageError(
            missing[0],
            field="file",
            meaning=missing[1] if len(missing) > 1 else None,
            remedy=say("The first row must hold the headings. Found there: {headings}.", headings=here[:300]),
        )


def _missing(column: Column) -> Message:
    examples = ", ".join(f'"{heading}"' for heading in HEADINGS[column][:_NAMED])
    others = {Column.ORDER: '"Bestellnummer"', Column.TRACKING: '"Sendungsnummer"'}
    return say(_MISSING[column], headings=f"{examples}, {others[column]} ...")
