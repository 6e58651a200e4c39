"""Goods of a print shop, as data: each with its design, colour and size."""

from __future__ import annotations

from ordersync_gui.practice.goods import ImageKind, Product

_DESIGN = (
    "Design",
    (
        "Tigers, front & back",
        "Familientreffen Süß",
        'Route 66 "Vintage"',
        "Équipe d'été",
        "虎 (tiger)",
        "Logo",
    ),
)
_COLOR = ("Color", ("Athletic Heather", "Safety Green", "Cardinal Red", "Noir", "Navy / White"))
_SIZE = ("Size", ("Youth M", "S", "M", "L", "XL", "2XL", "4XLT"))
_ONE_SIZE = ("Size", ("OSFA",))

GARMENTS = (
    Product("G5000", "Heavy Cotton Tee", 1799, "5.3", "Ounces", "Rack 4A", "", (_DESIGN, _COLOR, _SIZE)),
    Product("BC3001", "Jersey Short Sleeve Tee", 2150, "4.2", "Ounces", "Rack 4B", "", (_DESIGN, _COLOR, _SIZE)),
    Product(
        "G18500", "Heavy Blend Hooded Sweatshirt", 3899, "1.2", "Pounds", "Rack 5A", "", (_DESIGN, _COLOR, _SIZE)
    ),
    Product("PC61Y", "Youth Essential Tee", 1450, "4", "Ounces", "Rack 1C", "", (_DESIGN, _COLOR, _SIZE)),
    Product("ST550", "Competitor Polo", 2795, "7", "Ounces", "Rack 2C", "", (_DESIGN, _COLOR, _SIZE)),
    Product("NL6733", "Racerback Tank", 1925, "3.6", "Ounces", "Rack 2D", "", (_DESIGN, _COLOR, _SIZE)),
    Product(
        "C112",
        "Snapback Trucker Cap",
        1675,
        "3.1",
        "Ounces",
        "",
        "",
        (_DESIGN, _COLOR, _ONE_SIZE),
        ImageKind.MISSING,
    ),
    Product("J317", "Core Soft Shell Jacket", 6480, "1.5", "Pounds", "Rack 7A", "", (_DESIGN, _COLOR, _SIZE)),
    Product(
        "TOTE-12",
        "Cotton Tote, 12 oz",
        995,
        "0.35",
        "Pounds",
        "",
        "",
        (_DESIGN, _COLOR, _ONE_SIZE),
        ImageKind.TEXT,
    ),
)
