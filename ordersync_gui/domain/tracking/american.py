"""Tracking numbers of the couriers of the United States and Canada.

Unless a row says otherwise, pattern and check digit are those that `jkeen/tracking_number_data`
describes (August 2026), and its numbers are the examples in the tests.
"""

from __future__ import annotations

from ordersync_gui.domain.tracking.check_digits import after, fedex, gs1, luhn, ups
from ordersync_gui.domain.tracking.format import Format, described

# USPS Publication 199: 420 and the addressee's ZIP code of five or nine digits stand before the
# number in the barcode. Which of the two it is, only the check digit says.
_ZIPS = (("", ""), (" after a ZIP code", "420[0-9]{5}"), (" after a ZIP+4", "420[0-9]{9}"))
_IMPB = "(?P<n>(?P<d>{identifier}(?:[0-9]{{20}}|[0-9]{{24}}|[0-9]{{28}})))"
# Numbers of 92 and 93 are also given by those who leave the last mile to USPS (FedEx Ground Economy,
# UPS Mail Innovations, DHL eCommerce); 94748 by DHL (sailrish/shipit).
_IMPB_USERS = (
    ("94748", "USPS, DHLGlobalMail", "94(?=748)"),
    ("91, 94, 95", "USPS", "(?!94748)9[145]"),
    ("92, 93", "USPS, FedEx, UPSMI, DHLGlobalMail", "9[23]"),
)

USPS = (
    *(
        described(f"USPS IMpb {identifiers}{where}", carriers, before + _IMPB.format(identifier=pattern), gs1)
        for where, before in _ZIPS
        for identifiers, carriers, pattern in _IMPB_USERS
    ),
    # Printed without the 91 that is in the barcode and in the check digit, or with no such 91 at all.
    described(
        "USPS legacy after a ZIP code", "USPS", "420[0-9]{5}(?P<n>(?P<d>[0-9]{20}))", after("", "91", rule=gs1)
    ),
    described(
        "USPS legacy after a ZIP+4", "USPS", "420[0-9]{9}(?P<n>(?P<d>[0-9]{20}))", after("", "91", rule=gs1)
    ),
    described("USPS 20", "USPS", "[0-9]{20}", after("", "91", rule=gs1), vague=True),
)

UPS = (
    described("UPS 1Z", "UPS", "1Z(?P<d>[0-9A-Z]{15}[0-9])", ups),
    described("UPS waybill", "UPS", "[AHJKTV](?P<d>[0-9]{10})", ups, vague=True),
    # Package tracking-numbers 0.1.8; no check digit is described.
    described("UPS Mail Innovations", "UPSMI", "80[0-9]{16}", vague=True),
)

# In the long forms the number of 12 digits stands behind two zeros; without these it has 14.
_FEDEX_END = "(?:00)?(?P<n>(?P<d>(?<=00)[0-9]{12}|(?!00)[0-9]{14}))"
FEDEX = (
    described("FedEx 34", "FedEx", "1[0-9]{19}" + _FEDEX_END, fedex),
    # Described for any first digit up to 8, but every published number begins with 1; 420 belongs to USPS.
    described(
        "FedEx 34, other first digit",
        "FedEx",
        "(?!420)[02-8][0-9]{19}00(?P<n>(?P<d>[0-9]{12}))",
        fedex,
        vague=True,
    ),
    described("FedEx Ground GSN 34", "FedEx", "96[0-9]{18}" + _FEDEX_END, fedex),
    described("FedEx ASTRA 32", "FedEx", "3[0-9]{15}(?P<n>(?P<d>[0-9]{12}))[0-9]{4}", fedex),
    # Application identifier, container type and class of service before the 15 digits that are
    # tracked (FedEx Ground "Bar Code & Label Layout Specification").
    described("FedEx Ground 96", "FedEx", "96[0-9]{5}(?P<n>(?P<d>[0-9]{15}))", gs1),
    described("FedEx Express 12", "FedEx", "[0-9]{12}", fedex, vague=True),
    described("FedEx Express 14", "FedEx", "[0-9]{14}", fedex, vague=True),
    described("FedEx Ground 15", "FedEx", "[0-9]{15}", gs1, vague=True),
    # A serial shipping container code is the sender's own, whoever carries it.
    described("FedEx Ground SSCC-18", "FedEx", "0[0124][0-9]{16}", gs1, vague=True),
    # Ground Economy without the 92 of the barcode (FedEx SmartPost job aid of 2012).
    described("FedEx Ground Economy 20", "FedEx", "[0-9]{20}", after("92", rule=gs1), vague=True),
)

CANADA = (
    described("Canada Post 16", "Canada Post", "[0-9]{16}", gs1, vague=True),
    described("Purolator 12", "Purolator", "[0-5][0-9]{11}", luhn, vague=True),
    described("Purolator, three letters", "Purolator", "[A-Z]{3}[0-9]{9}"),
    described("Canpar", "Canpar", "[CDKLSUXZ][0-9]{21}"),
)

REGIONAL = (
    described("Amazon Logistics", "Amazon", "TB[ACM][0-9]{12}"),
    described("Amazon outside America", "Amazon", "[AFC][0-9]{10}", vague=True),
    # The letter counts in the check digit: C as 4, D as 5.
    described("OnTrac", "OnTrac", "[CD][0-9]{14}", ups),
    described("LaserShip, two letters", "LaserShip", "L[AEHINX][1-3][0-9]{7}"),
    described("LaserShip 1LS7", "LaserShip", "1LS7[12][0-9]{10}"),
    described("LaserShip 1LSCX", "LaserShip", "1LSCX[0-9A-Z]{10}"),
    described("Spee-Dee", "Spee-Dee", "SP[0-9]{18}"),
    described("GOFO Express", "GOFO Express", "GFUS[0-9]{14}"),
    described("Landmark Global", "Landmark Global", "LTN[0-9]{8}N1"),
    described("YunExpress", "YunExpress", "YT[0-9]{16}"),
)

AMERICAN: tuple[Format, ...] = (*UPS, *USPS, *FEDEX, *CANADA, *REGIONAL)
