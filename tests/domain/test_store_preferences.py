"""What a person sets for a store."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.store_preferences import (
    StorePreferences,
    TellWhen,
    checked_preferences,
    preferences_from_data,
    preferences_to_data,
    tell_from,
)

FULL = StorePreferences(
    "#2a7f62",
    7,
    45,
    buyer_mail=True,
    left_out_sources=("Amazon", "eBay ES"),
    tell_when=TellWhen.AT_TIME,
    tell_delay_s=0,
    tell_at="09:05",
    ship_within_days=3,
    import_automatically=False,
)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = date(2026, 11, 22)
MADRID = ZoneInfo("Europe/Madrid")


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
        " #2A7F62 ",
        7,
        45,
        buyer_mail=True,
        left_out_sources=(" Amazon", "eBay  ES", "Amazon", ""),
        tell_when=TellWhen.AT_TIME,
        tell_delay_s=0,
        tell_at=" 9:05",
        ship_within_days=3,
        import_automatically=False,
    )

    assert checked_preferences(untidy) == FULL
    assert checked_preferences(FULL) == FULL
    assert checked_preferences(StorePreferences()) == StorePreferences()


@pytest.mark.parametrize(
    ("preferences", "field"),
    [
        (StorePreferences(colour="green"), "colour"),
        (StorePreferences(colour="#12345"), "colour"),
        (StorePreferences(tell_delay_s=-1), "tell_delay_s"),
        (StorePreferences(tell_delay_s=3601), "tell_delay_s"),
        (StorePreferences(tell_at="24:00"), "tell_at"),
        (StorePreferences(tell_at="five"), "tell_at"),
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


@pytest.mark.parametrize(("days", "minutes"), [(1, 5), (3650, 1440), (90, 30)])
def test_the_limits_themselves_are_allowed(days: int, minutes: int) -> None:
    wanted = StorePreferences(import_days=days, import_minutes=minutes)
    assert checked_preferences(wanted) == wanted


def test_an_interval_of_zero_minutes_means_by_hand_with_the_usual_interval() -> None:
    found = checked_preferences(StorePreferences(import_minutes=0))
    assert found == StorePreferences(import_automatically=False)
    assert checked_preferences(found) == found


def test_kept_preferences_without_an_interval_are_read_as_switched_off() -> None:
    kept = {**preferences_to_data(StorePreferences(import_days=7)), "import_minutes": 0}
    del kept["import_automatically"]
    assert preferences_from_data(kept) == StorePreferences(import_days=7, import_automatically=False)
    kept["import_minutes"] = 45
    assert preferences_from_data(kept) == StorePreferences(import_days=7, import_minutes=45)


@pytest.mark.parametrize("automatically", [True, False])
def test_whether_imports_run_by_themselves_is_kept_beside_the_interval(*, automatically: bool) -> None:
    wanted = StorePreferences(import_minutes=45, import_automatically=automatically)
    assert preferences_from_data(preferences_to_data(checked_preferences(wanted))) == wanted


def test_the_shop_is_told_after_the_delay_at_once_or_never() -> None:
    delayed = StorePreferences(tell_delay_s=30)
    assert tell_from(delayed, ship_date=TODAY, now=NOW) == NOW + timedelta(seconds=30)
    at_once = StorePreferences(tell_when=TellWhen.AT_ONCE)
    assert tell_from(at_once, ship_date=TODAY, now=NOW) == NOW
    never = StorePreferences(tell_when=TellWhen.NEVER)
    assert tell_from(never, ship_date=TODAY, now=NOW) is None


@pytest.mark.parametrize(
    ("ship_date", "expected"),
    [
        (date(2026, 11, 22), datetime(2026, 11, 22, 16, tzinfo=UTC)),
        (date(2026, 11, 21), NOW),
        (date(2026, 7, 1), NOW),
        (date(2027, 7, 1), datetime(2027, 7, 1, 15, tzinfo=UTC)),  # summer time
    ],
)
def test_a_set_time_is_that_of_this_pc_on_the_ship_date_and_never_past(
    ship_date: date, expected: datetime
) -> None:
    preferences = StorePreferences(tell_when=TellWhen.AT_TIME, tell_at="17:00")
    assert tell_from(preferences, ship_date=ship_date, now=NOW, zone=MADRID) == expected


def test_without_a_zone_the_set_time_is_that_of_the_system() -> None:
    preferences = StorePreferences(tell_when=TellWhen.AT_TIME, tell_at="23:59")
    told = tell_from(preferences, ship_date=date(2027, 1, 5), now=NOW)
    assert told is not None
    assert told.tzinfo is UTC
    assert f"{told.astimezone():%Y-%m-%d %H:%M}" == "2027-01-05 23:59"


@pytest.mark.parametrize("days", [-1, 91])
def test_orders_can_be_shipped_within_none_to_ninety_days(days: int) -> None:
    with pytest.raises(UsageError) as caught:
        checked_preferences(StorePreferences(ship_within_days=days))

    assert caught.value.field == "ship_within_days"
