"""What an Oxatis shop has besides its orders, as data: progress states, ways of delivery, goods, labels."""

from __future__ import annotations

from typing import NamedTuple

from ordersync_gui.practice.goods import PRODUCTS, Product

OWS_PATH = "/webservices/httpservices"
SHIPPED = "SST-SHIPPED"
CUSTOM_FIELDS = (
    "CustomFieldText1", "CustomFieldText2", "CustomFieldText3", "CustomFieldText4", "CustomFieldNumeric1",
    "CustomFieldNumeric2", "CustomFieldDate",
)  # fmt: skip
CUSTOM_FIELD_LABELS = (
    "Custom text 1", "Custom text 2", "Custom text 3", "Custom text 4", "Custom number 1", "Custom number 2",
    "Custom date",
)  # fmt: skip
CUSTOM_VALUES = (
    ("", "Magasin de Lyon", "B2B & négoce"),
    ("", "", "Ramette n° 12"),
    ("",),
    ("", "", "Emballage kraft ♻"),
    ("", "12", "3.5"),
    ("", "", "250"),
    ("", "", "2026-12-24"),
)


class ProgressState(NamedTuple):
    """A state that the merchant's orders go through; code is its mnemonic (16 letters at most)."""

    id: int
    code: str
    name_fr: str
    name_en: str


# Custom states among them, as merchants make them; one has a French name only.
PROGRESS_STATES = (
    ProgressState(301, "unpaid", "En attente de paiement", "Awaiting payment"),
    ProgressState(302, "paid", "Payée", "Paid"),
    ProgressState(303, "PRE-ORDER", "Précommande", "Pre-order"),
    ProgressState(304, "PREPA-ATELIER", "En préparation à l'atelier", ""),
    ProgressState(305, SHIPPED, "Expédiée", "Shipped"),
    ProgressState(306, "on_hold", "En attente", "On hold"),
    ProgressState(307, "cancelled", "Annulée", "Cancelled"),
    ProgressState(308, "RETOUR-SAV", "Retour au SAV", "Returned"),
)
STATE_IDS = {state.code: state.id for state in PROGRESS_STATES}
CODES = {state.id: state.code for state in PROGRESS_STATES}


class Delivery(NamedTuple):
    """A way of delivery by the name that the shop gives it, with the codes of the OWS guide (L1, L2).

    network and service say in words what the codes mean where the buyer collects the parcel, network
    is "" for a delivery to the door. point is the form of the point's id; # stands for a digit.
    """

    method: str
    code: str = ""
    param1: str = ""
    network: str = ""
    service: str = ""
    point: str = ""


DELIVERIES = (
    Delivery("Colissimo domicile", "10", "DOM"),
    Delivery("Colissimo sur rendez-vous", "10", "RDV"),
    Delivery("Colissimo bureau de poste", "10", "BPR", "Colissimo", "post office or relay (BPR)", "0#####"),
    Delivery("Colissimo commerçant", "10", "A2P", "Colissimo", "pick-up shop (A2P)", "9#####"),
    Delivery("Colissimo consigne", "10", "CIT", "Colissimo", "Cityssimo locker (CIT)", "7#####"),
    Delivery("Mondial Relay", "20", "", "Mondial Relay", "", "0#####"),
    Delivery("Point relais DPD", "50", "", "DPD relay", "", "P#####"),
    Delivery("TNT Relais Colis", "42", "", "TNT drop-off point", "", "C####"),
    Delivery("Retrait au magasin", "5", "", "Store pick-up"),
    Delivery("Colis Privé", "30"),
    Delivery("Transporteur"),
)
BY_METHOD = {delivery.method: delivery for delivery in DELIVERIES}
SOURCES = {"Web": 0, "eBay": 10, "Amazon": 20, "Cdiscount": 32, "ManoMano": 43}  # OWS guide, SourceTypeID
FEE_METHOD = "Contre remboursement"
FEE = 350  # minor units
PAYMENT_METHODS = ("Carte bancaire", "PayPal", "Virement", "Chèque", FEE_METHOD)
CART_COUPONS = ("RENTREE26", "FIDÉLITÉ", "Noël & co")
ITEM_COUPON = "OFFRE-20"
ITEM_DISCOUNT = 20  # percent
VAT = 20  # percent
ARTICLES: tuple[Product, ...] = PRODUCTS
FIRST_ITEM_ID = 70001
BUNDLE_SKU = "BOX-🎁"
BUNDLED = (("THE-MENTHE", "Thé vert à la menthe 100 g", 71001), ("MIEL-250", "Miel de lavande 250 g", 71002))
PACK_SKU, PACK_NAME, PACK_SIZE = "SOCK-3", "Carton", 6


def item_id(sku: str) -> int:
    """The shop's own id of the product."""
    return FIRST_ITEM_ID + next(place for place, product in enumerate(ARTICLES) if product.sku == sku)
