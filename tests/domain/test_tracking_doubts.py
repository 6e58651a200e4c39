"""What is said of a number before a shop is told: never anything of a number that is merely unknown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ordersync_gui.domain.tracking import check_tracking, tracking_doubts
from ordersync_gui.domain.tracking.carriers import is_named_courier, same_carrier

WRONG_UPS = "The check digit of this UPS number is wrong: a digit may be mistyped."


def doubts(number: str, carrier: str) -> list[str]:
    return [str(message) for message in tracking_doubts(check_tracking(number), carrier=carrier)]


@pytest.mark.parametrize("carrier", ["UPS", "", "DHL", "UPS Ground", "Acme Couriers"])
def test_a_wrong_check_digit_is_told_whoever_was_chosen(carrier: str) -> None:
    assert doubts("1Z5R89390357567128", carrier) == [WRONG_UPS]


def test_a_number_of_another_courier_is_told_with_both_names() -> None:
    assert doubts("09980000020033F", "UPS") == ["This looks like a number of DPD, not of UPS."]
    assert doubts("1Z5R89390357567127", " FedEx Ground ") == [
        "This looks like a number of UPS, not of FedEx Ground."
    ]
    assert doubts("00340433836442636597", "FedEx") == ["This looks like a number of DHL, not of FedEx."]
    assert doubts("1Z5R89390357567127", "China Post") == ["This looks like a number of UPS, not of China Post."]


@pytest.mark.parametrize(
    ("number", "carrier"),
    [
        ("1Z5R89390357567127", "ups ground"),
        ("1Z5R89390357567127", "United Parcel Service"),
        ("9400111206206406260787", "usps"),
        ("9400111206206406260787", "U.S. Postal Service"),
        ("9261290983497923666238", "FedEx SmartPost"),
        ("9261290983497923666238", "UPS SurePost"),
        ("9261290983497923666238", "DHL eCommerce"),
        ("RB123456785DE", "Deutsche Post"),
        ("RB123456785DE", "DHL Paket"),
        ("6A15602676300", "La Poste"),
        ("CY123456785FR", "Colissimo Domicile"),
        ("13199341485349X", "chronopost 13"),
        ("RB123456785GB", "Royal Mail 48"),
        ("RB123456785GB", "Parcelforce"),
        ("RB123456785SE", "PostNord Sverige"),
    ],
)
def test_the_same_courier_under_another_name_raises_no_doubt(number: str, carrier: str) -> None:
    assert doubts(number, carrier) == []


@pytest.mark.parametrize("carrier", ["Packlink", "Asendia", "Other", "DHLGlobalMail", "BrokersWorldWide", "UPSMI"])
def test_a_broker_or_a_service_that_hands_over_to_a_post_may_use_any_number(carrier: str) -> None:
    assert doubts("RB123456785GB", carrier) == []


@pytest.mark.parametrize("carrier", ["UPS", "GLS", "TNT", "", "Acme Couriers", "Mondial Relay", "Colis Privé"])
@pytest.mark.parametrize("number", ["12345678", "3318810025", "20123456789", "986578788855", "563102430313"])
def test_plain_digits_alone_raise_no_doubt_about_the_courier(number: str, carrier: str) -> None:
    assert not any("looks like" in text for text in doubts(number, carrier))


def test_plain_digits_are_checked_against_the_courier_that_was_chosen() -> None:
    assert doubts("986578788855", "FedEx") == []
    assert doubts("986578788856", "FedEx 2Day") == [
        "The check digit of this FedEx number is wrong: a digit may be mistyped."
    ]
    assert doubts("986578788856", "UPS") == []
    assert doubts("986578788856", "") == []


@pytest.mark.parametrize("number", ["", "4711", "by hand", "TBA502887274000", "XY-2026-11-22", "TBA50288727400A"])
def test_numbers_without_a_check_digit_raise_no_doubt(number: str) -> None:
    assert doubts(number, "UPS") == []


@settings(deadline=None)
@given(st.text(), st.text())
def test_any_two_texts_are_taken(number: str, carrier: str) -> None:
    assert len(tracking_doubts(check_tracking(number), carrier=carrier)) <= 1


@settings(deadline=None)
@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ-/# ", max_size=30), st.sampled_from(["UPS", "DHL", ""]))
def test_words_raise_no_doubt(words: str, carrier: str) -> None:
    assert doubts(words, carrier) == []


@pytest.mark.parametrize(
    ("name", "other"),
    [("Correos", "Correos Express"), ("La Poste", "La Poste Suisse"), ("UPS", "USPS"), ("", "UPS"), ("", "")],
)
def test_names_that_only_begin_alike_are_different_couriers(name: str, other: str) -> None:
    assert not same_carrier(name, other)


def test_accents_case_and_marks_make_no_other_courier() -> None:
    assert same_carrier("colis-prive", "Colis Privé")
    assert same_carrier("FED EX", "FedEx®")
    assert not is_named_courier("")
