"""What is told of a tracking number, and what the shop is told, however it was written."""

from __future__ import annotations

from string import ascii_uppercase

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ordersync_gui.domain.shipment import clean
from ordersync_gui.domain.tracking import check_tracking
from ordersync_gui.domain.tracking.formats import FORMATS

UPS = "1Z5R89390357567127"
USPS = "9400111206206406260787"


@pytest.mark.parametrize(
    "text",
    [
        "1z5r89390357567127",
        " 1Z 5R8 939 03 5756 7127 ",
        "1Z-5R8939-03-5756712-7",
        "1Z.5R8.939.03.5756.7127\r\n",
        "\uff11\uff3a5R89390357567127",  # full-width, as a Japanese keyboard types it
        "1Z5R89390357567127\x1d",
        "]C11Z5R89390357567127",
        "\u200b1Z5R89390357567127",
        "1Z\u20115R89390357567127",
    ],
    ids=["case", "blanks", "dashes", "dots", "full width", "separator", "symbology", "zero width", "hyphen"],
)
def test_a_number_is_the_same_however_it_was_written(text: str) -> None:
    check = check_tracking(text)
    assert (check.number, check.carriers, check.wrong_digit) == (UPS, ("UPS",), ())
    assert check.known


@pytest.mark.parametrize(
    ("text", "number", "removed", "carrier"),
    [
        ("420 78745 9400 1112 0620 6406 2607 87", USPS, "42078745", "USPS"),
        ("(420)78745(94)00111206206406260787", USPS, "42078745", "USPS"),
        ("]C1420787459400111206206406260787", USPS, "]C1 42078745", "USPS"),
        ("\x1d42078745\x1d9400111206206406260787", USPS, "42078745", "USPS"),
        ("4201028200009261290113185417468510", "9261290113185417468510", "420102820000", "USPS"),
        ("1001921334250001000300779017972697", "779017972697", "1001921334250001000300", "FedEx"),
        ("9622001560001234567100794808390594", "794808390594", "9622001560001234567100", "FedEx"),
        ("32971514560102447849175802862014", "784917580286", "3297151456010244 2014", "FedEx"),
        ("9611020987654312345672", "987654312345672", "9611020", "FedEx"),
        ("%008182709980000020033350276C", "09980000020033", "%0081827 350276C", "DPD"),
        ("12123456780101006623123454", "12345678", "12 0101006623123454", "Mondial Relay"),
    ],
)
def test_what_a_barcode_holds_besides_the_number_is_taken_off(
    text: str, number: str, removed: str, carrier: str
) -> None:
    check = check_tracking(text)
    assert (check.number, check.removed) == (number, removed)
    assert check.carriers[0] == carrier
    assert carrier in check_tracking(number).carriers


def test_nothing_is_taken_off_a_number_whose_check_digit_is_wrong() -> None:
    check = check_tracking("420787459400111206206406260788")
    assert check.number == "420787459400111206206406260788"
    assert check.removed == ""
    assert (check.carriers, check.wrong_digit) == ((), ("USPS",))


@pytest.mark.parametrize("text", ["hello  world", "2026-11-22", "Paket 4711/b", "by hand", "079-4644-3822", "№ 7"])
def test_an_unknown_number_only_loses_superfluous_blanks(text: str) -> None:
    check = check_tracking(f" {text}\t")
    assert check.number == clean(text)
    assert not check.known


@pytest.mark.parametrize("text", ["", " ", "\t\r\n", "\u3000"])
def test_blank_text_is_no_number(text: str) -> None:
    assert check_tracking(text).number == ""


@pytest.mark.parametrize(
    ("number", "carriers"),
    [
        ("986578788855", ("FedEx", "Mondial Relay")),  # the check digit counts for more than twelve digits
        ("9261290983497923666238", ("USPS", "FedEx", "UPSMI", "DHLGlobalMail")),
        ("RB123456785DE", ("DHL", "Deutsche Post")),
        ("CY123456785FR", ("La Poste", "Colissimo", "Chronopost")),
        ("RB123456785AU", ("Australia Post",)),
        ("RB123456785CA", ("Canada Post",)),
        ("RB123456785AI", ("Post (AI)",)),
        ("13199341485349X", ("DPD", "Chronopost")),
        ("JJD0002257639032011", ("DHL", "Yodel")),
    ],
)
def test_couriers_are_named_likeliest_first(number: str, carriers: tuple[str, ...]) -> None:
    assert check_tracking(number).carriers == carriers


def test_a_wrong_digit_is_told_only_where_no_other_couriers_is_right() -> None:
    assert check_tracking("09980000020033D").wrong_digit == ("DPD", "Chronopost")
    assert check_tracking("00340433836442636597").wrong_digit == ()  # right for DHL, wrong for FedEx


def test_plain_digits_that_fit_nothing_are_nobodys() -> None:
    check = check_tracking("123 456 786")
    assert (check.number, check.carriers, check.wrong_digit) == ("123 456 786", (), ())
    assert not check.known


# Numbers, barcodes, and text made of their parts, so that the formats are often nearly hit.
PIECES = st.sampled_from(
    [
        "1Z",
        "420",
        "94001",
        "]C1",
        "JJD",
        "%",
        "00",
        "GB",
        "FR",
        " ",
        "-",
        ".",
        "\x1d",
        "3S",
        "ABCD",
        "]d2",
        "ß",
        "\u2010",
    ]
)
DIGITS = st.text("0123456789", max_size=36)
NEARLY = st.lists(st.one_of(PIECES, DIGITS), max_size=6).map("".join)


@settings(deadline=None)
@given(st.one_of(st.text(), NEARLY))
@example("]C1]C1420787459400111206206406260787")
@example("42094103420787459400111206206406260787")
@example("\ud800")
@example("\x00")
def test_any_text_is_taken_and_its_number_is_final(text: str) -> None:
    check = check_tracking(text)
    again = check_tracking(check.number)
    assert again.number == check.number
    assert bool(check.number) == bool(text.strip())


@settings(deadline=None)
@given(st.data())
def test_numbers_of_every_format_are_final_too(data: st.DataObject) -> None:
    form = data.draw(st.sampled_from(FORMATS))
    text = data.draw(st.from_regex(form.pattern, fullmatch=True, alphabet=st.characters(codec="ascii")))
    check = check_tracking(text)
    assert check.readings
    assert check_tracking(check.number).number == check.number
    assert check_tracking(check.number).removed == ""


# The rules of UPS and S10 miss some slips: five more where a digit counts twice, a remainder of 0 or 6.
@settings(deadline=None)
@given(st.sampled_from([USPS, "6A15602676300"]), st.data())
def test_one_mistyped_digit_is_always_found_by_gs1s_rule(number: str, data: st.DataObject) -> None:
    # The first two characters say which format it is.
    place = data.draw(st.sampled_from(range(2, len(number))))
    digit = data.draw(st.sampled_from([one for one in "0123456789" if one != number[place]]))
    check = check_tracking(number[:place] + digit + number[place + 1 :])
    assert check.carriers == ()
    assert check.wrong_digit[0] == check_tracking(number).carriers[0]


@settings(deadline=None)
@given(st.sampled_from([UPS, "RB123456785GB", "13199341485349X"]), st.data())
def test_another_check_digit_is_always_found(number: str, data: st.DataObject) -> None:
    place = 10 if number.endswith("GB") else len(number) - 1
    others = ascii_uppercase if number[place].isalpha() else "0123456789"
    digit = data.draw(st.sampled_from([one for one in others if one != number[place]]))
    check = check_tracking(number[:place] + digit + number[place + 1 :])
    assert check.wrong_digit[0] == check_tracking(number).carriers[0]
