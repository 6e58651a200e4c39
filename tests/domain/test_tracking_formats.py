"""Every format of tracking numbers takes a number that is one, and refuses one that isn't."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.tracking.format import Format, Verdict
from ordersync_gui.domain.tracking.formats import FORMATS
from ordersync_gui.domain.tracking.posts import S10

# Name of the format, a number of it, one that isn't. Numbers are those of the source that the format's
# row names; "made": no number was published, so this one was made by the published description.
EXAMPLES = (
    ("UPS 1Z", "1Z5R89390357567127", "1Z1111111111111111"),
    ("UPS waybill", "K1506235620", "K1506235622"),
    ("UPS Mail Innovations", "801234567890123456", "901234567890123456"),  # made
    ("USPS IMpb 91, 94, 95", "9400111206206406260787", "9434611206206407667131"),
    ("USPS IMpb 91, 94, 95 after a ZIP code", "420787459400111206206406260787", "420787459400111206206406260788"),
    (
        "USPS IMpb 91, 94, 95 after a ZIP+4",
        "4207874500009400111206206406260787",
        "42078745000094001112062064062607",
    ),
    ("USPS IMpb 92, 93", "92001903060085300042901077", "9200000000000000000000"),
    ("USPS IMpb 92, 93 after a ZIP code", "420112139261290983497923666238", "420000009200000000000000000000"),
    ("USPS IMpb 92, 93 after a ZIP+4", "4201028200009261290113185417468510", "4201028200009261290113185417468511"),
    ("USPS IMpb 94748", "9474812345678901234560", "9474812345678901234561"),  # made
    (
        "USPS IMpb 94748 after a ZIP code",
        "420787459474812345678901234560",
        "420787459474812345678901234561",
    ),  # made
    (
        "USPS IMpb 94748 after a ZIP+4",
        "4207874500009474812345678901234560",
        "420787450000947481234567890123456",
    ),  # made
    ("USPS legacy after a ZIP code", "4202215371969010756003077385", "4202215371969010756003077386"),
    ("USPS legacy after a ZIP+4", "42022153123403071790000523483741", "42022153123403071790000523483742"),
    ("USPS 20", "03071790000523483741", "03071790000523483742"),
    ("FedEx 34", "1001901781990001000300617767839437", "1001901781990001000300617767839438"),
    (
        "FedEx 34, other first digit",
        "2001901781990001000300617767839437",
        "4201901781990001000300617767839437",
    ),  # made
    ("FedEx Ground GSN 34", "9622001560000000000000794808390594", "9622001560001234567100794808390595"),
    ("FedEx ASTRA 32", "32971514560102447849175802862014", "32971514560102447849175802852014"),
    ("FedEx Ground 96", "9611020987654312345672", "9600000000000000000001"),
    ("FedEx Express 12", "986578788855", "996578788855"),
    ("FedEx Express 14", "12345678901230", "12345678901231"),  # made
    ("FedEx Ground 15", "568283610012000", "568283610012732"),
    ("FedEx Ground SSCC-18", "000123450000000027", "000000000000000001"),
    ("FedEx Ground Economy 20", "61299998820821171811", "61299998820821171812"),
    ("Canada Post 16", "0073938000549297", "0073938000549292"),
    ("Purolator 12", "320595463938", "320595463939"),
    ("Purolator, three letters", "KYV009956937", "KY009956937"),
    ("Canpar", "D576002440000001718010", "M576002440000002510003"),
    ("Amazon Logistics", "TBA502887274000", "TBA50288727400A"),
    ("Amazon outside America", "C1004444443", "D1234567890"),
    ("OnTrac", "D10011345983010", "C11031500001889"),
    ("LaserShip, two letters", "LX17635036", "LX9763503N"),
    ("LaserShip 1LS7", "1LS717793482164", "1LX734505321754"),
    ("LaserShip 1LSCX", "1LSCXVE0058631Y", "1LSCZVE0058631Y"),
    ("Spee-Dee", "SP029692510000920746", "SX029692510000920746"),
    ("GOFO Express", "GFUS01011884214464", "GFUS0101188421446"),
    ("Landmark Global", "LTN74207623N1", "LSN74209518N1"),
    ("YunExpress", "YT2229521272164446", "YT123456789012345"),
    ("DHL Paket 20", "00340433836442636597", "00340433836442636598"),
    ("DHL Paket 12", "563102430313", "563102430314"),
    ("DHL Express", "3318810025", "3318810034"),
    ("DHL piece number", "JJD1410302937991", "XJD0099999998"),
    ("DHL eCommerce GM", "GM9E44608A27984866BA2D", "GS295117494011169041"),
    ("DHL eCommerce 14", "60120172242323", "160120172242323"),
    ("Hermes 14", "09133131530724", "09133131530725"),
    ("GLS 12", "201234567898", "201234567899"),  # made
    ("GLS 11", "20123456789", "2012345678"),  # made
    ("GLS Track-ID", "XHAX4HDA", "XHAXHDA"),
    ("DPD label", "008182709980000020033350276C", "008182709980000020033350276A"),
    ("DPD label, digit last", "0081827099800000200383502766", "0081827099800000200383502767"),  # made
    ("DPD 14 and check letter", "13199341485349X", "09980000020033D"),
    ("DPD 14 and check digit", "099800000200369", "099800000200368"),  # made
    ("DPD 14", "01015026003653", "0101502600365"),
    ("Colissimo", "8L20524752032", "8L20524752033"),
    ("La Poste, letter", "1A12345678901", "1AA2345678901"),  # made
    ("Chronopost JB", "XY123456789JB", "XY12345678JB"),  # made
    ("Chronopost 15", "XY123456789012A", "XY1234567890123"),  # made
    ("Mondial Relay label", "12123456780101006623123454", "12123456780101006623123455"),
    ("Mondial Relay", "49022413", "4902241"),
    ("Colis Privé", "Q1234567890123456", "Q123456789012345"),  # made
    ("Poste Italiane, letter in the middle", "123456A123456", "123456AA23456"),  # made
    ("Poste Italiane, two letters", "123A12345678A", "123A123456789"),  # made
    ("Poste Italiane, letter first", "A123A12345678", "A123A1234567"),  # made
    ("Correos 23", "PK1ABC0123456780128001X", "PK1ABC01234567801280011"),  # made
    ("Correos Express 23", "12345678901234567890123", "1234567890123456789012"),  # made
    ("SEUR 14", "28082812345671", "2808281234567"),  # made
    ("Evri", "1234567890123456", "123456789012345"),  # made
    ("Parcelforce, two letters", "AA1234567", "AA123456"),
    ("Parcelforce, four letters", "AAAA1234567890", "AAA1234567890"),
    ("Yodel", "JJD0002257639032011", "JC0002254405060992"),
    ("PostNL 3S", "3SDEVC201611210", "3SDEVC20161121"),
    ("Swiss Post", "983412345612345678", "973412345612345678"),
    ("TNT 9", "123456785", "123456786"),
    ("Australia Post eParcel", "ABC1234567891234", "1231234567891234"),  # made
)


def form(name: str) -> Format:
    return next(one for one in FORMATS if one.name == name)


def test_every_format_has_its_examples_and_a_name_of_its_own() -> None:
    names = [one.name for one in FORMATS]
    assert len(set(names)) == len(names)
    assert sorted(name for name, _, _ in EXAMPLES) == sorted(set(names) - {one.name for one in S10})


@pytest.mark.parametrize(("name", "number", "other"), EXAMPLES, ids=[name for name, _, _ in EXAMPLES])
def test_a_format_takes_its_number_and_refuses_another(name: str, number: str, other: str) -> None:
    reading = form(name).read(number)
    assert reading
    assert reading.verdict is (Verdict.RIGHT if form(name).rule else Verdict.NONE)
    refused = form(name).read(other)
    assert refused is None or refused.verdict is Verdict.WRONG


def checked_at_the_end() -> list[tuple[str, str]]:
    """Numbers whose last character is the check digit: the old ASTRA barcode has more behind it."""
    return [
        (name, number)
        for name, number, _ in EXAMPLES
        if form(name).rule and number[-1].isdigit() and name != "FedEx ASTRA 32"
    ]


@pytest.mark.parametrize(("name", "number"), checked_at_the_end())
def test_any_other_check_digit_is_wrong(name: str, number: str) -> None:
    readings = [form(name).read(number[:-1] + digit) for digit in "0123456789"]
    wrong = [reading for reading in readings if reading and reading.verdict is Verdict.WRONG]
    # USPS' legacy numbers have two rules, of which one suffices.
    assert len(wrong) == (8 if "legacy" in name or name == "USPS 20" else 9)


@pytest.mark.parametrize("country", ["AF", "CV", "DE", "FR", "GB", "US", "ZW"])
def test_posts_of_the_world_share_the_check_digit_of_s10(country: str) -> None:
    right = form(f"S10 {country}").read(f"RB123456785{country}")
    wrong = form(f"S10 {country}").read(f"RB123456786{country}")
    assert right
    assert right.verdict is Verdict.RIGHT
    assert wrong
    assert wrong.verdict is Verdict.WRONG


# Numbers that appear in others' published code and documents beside those of the table.
@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("Colissimo", "6A15602676300"),
        ("Colissimo", "6A15602683841"),
        ("Colissimo", "6A04296519970"),
        ("Colissimo", "6Y11138937441"),
        ("Colissimo", "7Q53894000014"),
        ("S10 FR", "EW112720413FR"),
        ("S10 CH", "RM999605013CH"),
        ("S10 HK", "EB000717618HK"),
        ("DHL Paket 12", "201298452277"),
        ("DHL Express", "73891051146"),
        ("OnTrac", "C11121552953069"),
        ("UPS 1Z", "1ZXX3150YW44070023"),
        ("USPS IMpb 91, 94, 95", "9505511069605048600624"),
    ],
)
def test_other_published_numbers_have_a_right_check_digit(name: str, number: str) -> None:
    reading = form(name).read(number)
    assert reading
    assert reading.verdict is Verdict.RIGHT
