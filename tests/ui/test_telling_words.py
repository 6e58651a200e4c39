"""When a shop is told, in words, by its store's settings."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.store_preferences import StorePreferences, TellWhen
from ordersync_gui.ui.telling_words import never_text, starts_told, told_when

NOON = datetime.combine(date(2026, 3, 4), datetime.min.time().replace(hour=12)).astimezone()
TODAY = NOON.date()


def store(tell_when: TellWhen, **facts: object) -> Store:
    preferences = StorePreferences(tell_when=tell_when, **facts)  # type: ignore[arg-type]  # several types
    return Store(1, "u", "Fan Shop", "custom_store", {}, NOON.astimezone(UTC), preferences=preferences)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (10, "in 10 seconds; you can undo it until then."),
        (1, "in 1 second; you can undo it until then."),
        (600, "in 10 minutes; you can undo it until then."),
        (150, "in 2 minutes 30 s; you can undo it until then."),
        (0, "at once."),
    ],
)
def test_a_delay_is_told_with_the_way_back(qapp: QApplication, seconds: int, words: str) -> None:
    assert qapp is not None
    said = told_when(store(TellWhen.AFTER_DELAY, tell_delay_s=seconds), ship_date=TODAY, now=NOON)
    assert said == f"The shop is told {words}"


@pytest.mark.parametrize(
    ("at", "days", "words"),
    [
        ("17:00", 0, "today at 17:00; you can undo it until then."),
        ("17:00", 1, "tomorrow at 17:00; you can undo it until then."),
        ("17:00", 3, "on 2026-03-07 at 17:00; you can undo it until then."),
        ("09:00", 0, "at once."),
    ],
)
def test_a_set_time_on_the_ship_date_is_told(qapp: QApplication, at: str, days: int, words: str) -> None:
    assert qapp is not None
    said = told_when(
        store(TellWhen.AT_TIME, tell_at=at), ship_date=TODAY + timedelta(days=days), now=NOON.astimezone(UTC)
    )
    assert said == f"The shop is told {words}"


def test_a_store_that_is_never_told_is_told_only_when_asked(qapp: QApplication) -> None:
    assert qapp is not None
    never = store(TellWhen.NEVER)
    assert not starts_told(never)
    assert starts_told(store(TellWhen.AT_ONCE))
    assert starts_told(None)
    assert "settings of Fan Shop" in never_text(never)
    said = told_when(never, ship_date=TODAY, now=NOON)
    assert "told in 10 seconds" in said
    assert "never" in said


def test_a_pc_without_the_password_says_who_tells() -> None:
    said = told_when(store(TellWhen.AFTER_DELAY, tell_delay_s=0), ship_date=TODAY, now=NOON, by_others=True)
    assert said == "The shop is told at once. Its password isn't on this PC: it is told by a PC that has it."
