"""What a person sets for a store."""

from __future__ import annotations

import json

import pytest

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.store_preferences import (
    StorePreferences,
    checked_preferences,
    preferences_from_data,
    preferences_to_data,
)

FULL = StorePreferences("#2a7f62", 7, 0, buyer_mail=True, left_out_sources=("Amazon", "eBay ES"))


@pytest.mark.parametrize("preferences", [FULL, StorePreferences()])
def test_preferences_survive_json(preferences: StorePreferences) -> None:
    assert preferences_from_data(json.loads(json.dumps(preferences_to_data(preferences)))) == preferences


def test_what_was_not_kept_has_its_default_and_what_is_unknown_is_ignored() -> None:
    assert preferences_from_data({"import_days": 3, "of_tomorrow": 1}) == StorePreferences(import_days=3)
    assert preferences_from_data({}) == StorePreferences()


@pytest.mark.parametrize("source", ["Amazon", " amazon ", "AMAZON", "eBay es", "eBay  ES"])
def test_a_source_is_left_out_in_whatever_letters(source: str) -> None:
    assert FULL.leaves_out(source)


@pytest.mark.parametrize("source", ["", "  ", "Amazon-FBA", "ebay"])
def test_other_sources_and_none_are_not(source: str) -> None:
    assert not FULL.leaves_out(source)


def test_an_empty_name_leaves_out_nothing() -> None:
    preferences = StorePreferences(left_out_sources=("", " "))
    assert not preferences.leaves_out("")
    assert not preferences.leaves_out("eBay")


def test_preferences_are_tidied() -> None:
    untidy = StorePreferences(
        " #2A7F62 ", 7, 0, buyer_mail=True, left_out_sources=(" Amazon", "eBay  ES", "Amazon", "")
    )

    assert checked_preferences(untidy) == FULL
    assert checked_preferences(FULL) == FULL
    assert checked_preferences(StorePreferences()) == StorePreferences()


@pytest.mark.parametrize(
    ("preferences", "field"),
    [
        (StorePreferences(colour="green"), "colour"),
        (StorePreferences(colour="#12345"), "colour"),
        (StorePreferences(colour="#1234567"), "colour"),
        (StorePreferences(import_days=0), "import_days"),
        (StorePreferences(import_days=3651), "import_days"),
        (StorePreferences(import_minutes=4), "import_minutes"),
        (StorePreferences(import_minutes=-5), "import_minutes"),
        (StorePreferences(import_minutes=1441), "import_minutes"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(preferences: StorePreferences, field: str) -> None:
    with pytest.raises(UsageError) as caught:
        checked_preferences(preferences)
    assert caught.value.field == field


@pytest.mark.parametrize(("days", "minutes"), [(1, 5), (3650, 1440), (90, 0)])
def test_the_limits_themselves_are_allowed(days: int, minutes: int) -> None:
    wanted = StorePreferences(import_days=days, import_minutes=minutes)
    assert checked_preferences(wanted) == wanted
