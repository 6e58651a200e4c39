"""Whatever the package tracking-numbers calls valid is known here too, with the same courier, and more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from string import ascii_uppercase

import pytest
import tracking_numbers  # type: ignore[import-untyped] # it brings no types

from ordersync_gui.domain.tracking import check_tracking
from ordersync_gui.domain.tracking.carriers import same_carrier
from ordersync_gui.domain.tracking.posts import post_of

COURIERS = {"United States Postal Service": "USPS"}
S10 = "S10 International Standard"
# Its hexadecimal numbers of a local courier are in lower case, and any word of ten such letters is one.
LEFT_OUT = {"CDL Last Mile Solutions"}
DEFINITIONS = {one.product.name: one for one in tracking_numbers.DEFINITIONS if one.product.name not in LEFT_OUT}
# What it calls valid and we don't, and why.
EXCEPTIONS = (
    # It takes the application identifier of 26 digits as optional; no publication of USPS has 24 digits.
    ("USPS 91", re.compile(r"(?:420[0-9]{5})?[0-9]{24}")),
    # It leaves the container type out of the check digit, which in GS1's container code covers all digits.
    ("FedEx Ground (SSCC-18)", re.compile(r"0[124][0-9]{16}")),
    # It leaves what stands before a number out of the check digit where the number itself begins alike.
    ("FedEx SmartPost", re.compile(r"(?:92)?92[0-9]{18}")),
    ("OnTrac", re.compile(r"C4[0-9]{13}")),
)


def is_excepted(product: str, number: str) -> bool:
    return any(name == product and pattern.fullmatch(number) for name, pattern in EXCEPTIONS)


def is_valid(product: str, number: str) -> bool:
    try:
        found = DEFINITIONS[product].test(number)
    except ValueError:  # it reads a letter in the place of the check digit as a number
        return False
    return bool(found and found.valid)


# Every shape that the package's products have: # is a digit, @ a letter, ? either.
SHAPES = {
    "DHL Express": ("#" * 10,),
    "DHL Express Air": ("#" * 11,),
    "Amazon Logistics": ("TBA" + "#" * 12,),
    "USPS 20": ("03" + "#" * 18, "7#" + "#" * 18, "81" + "#" * 18),
    "USPS 34v2": ("420" + "#" * 9 + "9#" + "#" * 20, "420" + "#" * 29),
    "USPS 91": (
        *(before + "9" + "#" * length for before in ("", "420#####") for length in (21, 25)),
        *(before + "#" * length for before in ("", "420#####") for length in (20, 24)),
    ),
    "FedEx Express (12)": ("#" * 12,),
    "FedEx Express (34)": ("100" + "#" * 31, "100" + "#" * 17 + "00" + "#" * 12),
    "FedEx SmartPost": ("92" + "#" * 20, "#" * 20),
    "FedEx Ground": ("#" * 15,),
    "FedEx Ground (SSCC-18)": ("00" + "#" * 16,),
    "FedEx Ground 96 (22)": ("96" + "#" * 20,),
    "FedEx Ground GSN": ("96" + "#" * 32, "96" + "#" * 18 + "00" + "#" * 12),
    "UPS": ("1Z??????##" + "?" * 7 + "#", "1Z" + "#" * 16),
    "UPS Mail Innovations - Sequence Number": ("80" + "#" * 16,),
    "S10": ("@@" + "#" * 9 + "@@", "RB#########US", "CP#########FR", "LX#########DE"),
    "OnTrac": ("C" + "#" * 14,),
}
FILLS = {"#": "0123456789", "@": ascii_uppercase, "?": ascii_uppercase + "0123456789"}


def numbers_of(product: str) -> Iterator[str]:
    """Numbers that the package calls valid, without the exceptions, by trial; the same in every run."""
    chance = Random(product)  # noqa: S311 - numbers to try, no secrets
    for shape in SHAPES[product]:
        for _ in range(400):
            number = "".join(chance.choice(FILLS[mark]) if mark in FILLS else mark for mark in shape)
            if is_valid(product, number) and not is_excepted(product, number):
                yield number


def test_every_product_of_the_package_is_compared() -> None:
    assert set(SHAPES) == set(DEFINITIONS)


@pytest.mark.parametrize("product", SHAPES)
def test_what_the_package_calls_valid_is_known_with_its_courier(product: str) -> None:
    numbers = list(numbers_of(product))
    assert len(numbers) >= 10
    for number in numbers:
        assert_known(number, DEFINITIONS[product].courier.name)


def assert_known(number: str, courier: str) -> None:
    carriers = check_tracking(number).carriers
    assert carriers, number
    if courier == S10:
        assert post_of(number[-2:]).startswith(carriers[0])
    else:
        assert any(same_carrier(label, COURIERS.get(courier, courier)) for label in carriers)


@pytest.mark.parametrize(
    ("text", "carrier"),
    [
        ("1z5r89390357567127", "UPS"),
        ("1Z-5R8-939-03-5756-7127", "UPS"),
        ("rb123456785gb", "Royal Mail"),
        ("1195266473930007521100871079919940", "FedEx"),
        ("1027590111820004833500785458233610", "FedEx"),
        ("32971514560102447849175802862014", "FedEx"),
        ("]C1420787459400111206206406260787", "USPS"),
        ("D10011345983010", "OnTrac"),
        ("09980000020033F", "DPD"),
        ("6A15602676300", "Colissimo"),
        ("12123456780101006623123454", "Mondial Relay"),
    ],
)
def test_numbers_are_known_that_the_package_rejects(text: str, carrier: str) -> None:
    assert tracking_numbers.get_tracking_number(text) is None
    assert check_tracking(text).carriers[0] == carrier


def test_the_package_agrees_on_the_number_that_is_left_of_a_barcode() -> None:
    for barcode in ("]C1420787459400111206206406260787", "1195266473930007521100779017972697"):
        number = check_tracking(barcode).number
        assert tracking_numbers.get_tracking_number(number) is not None
