"""Invented goods and the words of an invented shop: products, notes, carriers' names, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class ImageKind(Enum):
    """What stands at the address of a product's image."""

    PICTURE = auto()
    MISSING = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Product:
    """An article; price is in cents, weight is that of one unit. options is name -> the values to pick from."""

    sku: str
    name: str
    price: int
    weight: str
    weight_unit: str
    location: str = ""
    upc: str = ""
    options: tuple[tuple[str, tuple[str, ...]], ...] = ()
    image: ImageKind = ImageKind.PICTURE


def image_slug(sku: str) -> str:
    """The product's name in the address of its image."""
    return "".join(letter.lower() for letter in sku if letter.isascii() and letter.isalnum())


_SIZE = ("Size", ("XS", "S", "M", "L", "XL", "3XL"))
_COLOR = ("Color", ("Black", "Grün", "Bleu nuit", "藍色", "Red & white"))
_ENGRAVING = ("Engraving", ("Für Oma", "Ζωή μου", "かぞく", "J+M 2026", 'The "best" <dad>', "♥"))

PRODUCTS = (
    Product("TS-CLASSIC", "T-shirt Classic", 1990, "180", "Grams", "A-01-3", "400000000013", (_SIZE, _COLOR)),
    Product("HOOD-ZIP", "Hoodie with zip", 4995, "22", "Ounces", "A-02-1", "400000000020", (_SIZE, _COLOR)),
    Product("SOCK-3", "Socks, 3 pairs", 1250, "120", "Grams", "A-04-2", "", (_SIZE,)),
    Product("MUG-TEA", "Tea & Cup mug", 1180, "0.75", "Pounds", "B-01-1", "400000000037"),
    Product("LAMP-RING", "Ring lamp Ø 30 cm", 3490, "950", "Grams", "C-03-2", "400000000044"),
    Product("PEN-ENGR", "Fountain pen, engraved", 5900, "45", "Grams", "D-01-1", "", (_ENGRAVING,)),
    Product("WATCH-ENGR", "Pocket watch", 12900, "110", "Grams", "D-01-2", "400000000051", (_ENGRAVING,)),
    Product("BOX-🎁", "Surprise box 🎁", 2500, "80", "Ounces", "E-02-4"),
    Product("BUCH-07", "Kochbuch „Süß & Salzig“", 2480, "1.2", "Pounds", "F-01-1", "400000000068"),
    Product("LIVRE-12", "Livre : l'œuvre complète", 1875, "640", "Grams", "F-01-2"),
    Product("CHA-50", "抹茶 50 g", 1640, "65", "Grams", "G-02-1"),
    Product("LAMP 300/B", "Garden light 300 lm, black", 2275, "410", "Grams", "C-03-5"),
    Product("KABEL-2M", "USB-C cable 2 m", 899, "2.5", "Ounces", "C-01-1", "400000000075", (_COLOR,)),
    Product("POSTER-A2", "Poster A2, rolled", 1599, "150", "Grams", "H-09-1"),
    Product("SOAP-OLV", "Σαπούνι ελιάς (olive soap)", 545, "100", "Grams", "G-01-4", "400000000082"),
    Product("VASE-XL", "Floor vase, very fragile", 8990, "7.4", "Pounds", "Z-01-1"),
    Product("STICKER", "Stickers", 250, "", "", "B-09-9", image=ImageKind.MISSING),
    Product("GIFTCARD", "Printed gift card", 2500, "12", "Grams", image=ImageKind.TEXT),
)
# 0.375 of it costs whole cents; shops that sell by length send such quantities (seen on WooCommerce).
BY_THE_METRE = Product("FABRIC-LINEN", "Linen fabric, per metre", 1920, "310", "Grams", "R-01-1")

BUYER_NOTES = (
    "Please leave at the back door.",
    "Ring twice 🔔🔔, the dog is friendly 🐕",
    "Bitte nicht vor 9 Uhr!\nZweite Klingel von oben.",
    "Merci d'emballer séparément ♥",
    "من فضلك اتصل قبل التسليم",
    "玄関の前に置いてください。",
    'Code at the gate: <4711> & then "A" ]]> thank you',
    "👩‍👩‍👧‍👦 birthday on Friday 🎂",
)
INTERNAL_NOTES = (
    "Regular buyer: add a sample.",
    "Checked the address by phone.",
    "Came back once (Nachnahme verweigert).",
    "Fragile: double box.",
)
GIFT_MESSAGES = (
    "Happy birthday! 🎉",
    "Alles Gute zur Hochzeit, Eure Müllers",
    "Χρόνια πολλά!",
    "誕生日おめでとう",
    "Любимой бабушке ☀️",
    "Joyeux Noël 🎄\nZoé & Éric",
)
SHIPPING_METHODS = (
    "Standard",
    "Flat rate",
    "Express (1-2 days)",
    "DHL Paket",
    "USPS Priority Mail",
    "Livraison à domicile",
)
CARRIERS = ("usps", "ups", "fedex", "dhl_parcel")  # what the shop calls them
SHIPPING_PRICES = (0, 390, 490, 490, 650, 1290)
PAYMENT_METHODS = ("PayPal", "Credit card", "Bank transfer", "Cash on delivery")
SOURCES = ("Web shop", "Web shop", "eBay", "Phone")
WAREHOUSES = ("", "", "Main warehouse", "Außenlager Süd")
CAMPAIGNS = ("", "AUTUMN-26", "Newsletter Größe L")
PACKERS = ("", "Belt 2", "Bench 4")
NO_COUPON = "total-discount"  # what WooCommerce's plugin calls every discount that is no coupon
COUPONS = ("WELCOME10", "Stammkunde", NO_COUPON)
