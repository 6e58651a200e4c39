"""A store's state: the first thing that a person has to know of it, in a few words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ordersync_gui.domain.backfill import Poisoned
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.schedule import ImportState, NextImport
from ordersync_gui.domain.store_sharing import Sharing
from ordersync_gui.domain.store_state import StoreState, lasting, store_state, told_of_silence, told_of_state
from ordersync_gui.domain.usual_silence import Silence
from ordersync_gui.domain.wording import as_it_stands

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
NEW = Store(id=3, uid="u", name="Oxatis", channel="custom_store", settings={}, created_at=NOW)
WELL = replace(NEW, last_good_import=NOW - HOUR)
REFUSED = replace(WELL, last_error_kind="auth_failed", last_error=as_it_stands("Refused."))
AWAY = replace(WELL, last_error_kind="unreachable")
ASKED = replace(WELL, paused_until=NOW + HOUR, last_error_kind="rate_limited")
BAD_MINUTE = Poisoned(NOW - HOUR, NOW - HOUR + timedelta(minutes=1), as_it_stands("500"), NOW, NOW, 1)
SILENCE = Silence(NOW - 31 * HOUR, 14 * HOUR, NOW - HOUR)


def clock(moment: datetime) -> str:
    return f"{moment:%H:%M}"


@pytest.mark.parametrize(
    ("store", "scheduled", "state", "words"),
    [
        (NEW, None, StoreState.NEW, "not imported yet"),
        (WELL, None, StoreState.WELL, "11:00"),
        (WELL, ImportState.WAITING, StoreState.WELL, "11:00"),
        (WELL, ImportState.DUE, StoreState.WELL, "11:00"),
        (WELL, ImportState.BY_HAND, StoreState.BY_HAND, "11:00, by hand only"),
        (WELL, ImportState.HELD, StoreState.HELD, "imports on hold"),
        (WELL, ImportState.OFFLINE, StoreState.OFFLINE, "no network"),
        (REFUSED, ImportState.IMPORTING, StoreState.IMPORTING, "importing"),
        (REFUSED, ImportState.PAUSED, StoreState.PAUSED, "import on hold"),
        (replace(REFUSED, connected=False), None, StoreState.DISCONNECTED, "disconnected"),
        (REFUSED, ImportState.RESTING, StoreState.SIGN_IN, "sign-in refused"),
        (REFUSED, ImportState.OFFLINE, StoreState.SIGN_IN, "sign-in refused"),
        (replace(WELL, last_error_kind="secret_missing"), None, StoreState.SIGN_IN, "sign-in missing"),
        (replace(WELL, last_error_kind="not_allowed"), None, StoreState.SIGN_IN, "access refused"),
        (AWAY, ImportState.RESTING, StoreState.FAILING, "shop can't be reached"),
        (AWAY, ImportState.OFFLINE, StoreState.OFFLINE, "no network"),
        (replace(WELL, last_error_kind="bad_reply"), None, StoreState.FAILING, "import failed"),
        (ASKED, None, StoreState.ASKED_TO_WAIT, "paused until 13:00"),
        (replace(ASKED, paused_until=NOW), None, StoreState.FAILING, "shop asked too often"),
        (replace(WELL, poisoned=(BAD_MINUTE,)), None, StoreState.UNREADABLE, "a part can't be read"),
    ],
    ids=lambda value: str(value) if isinstance(value, str) else "",
)
def test_the_first_that_applies_is_told(
    store: Store, scheduled: ImportState | None, state: StoreState, words: str
) -> None:
    following = None if scheduled is None else NextImport(scheduled)
    assert store_state(store, NOW, next_import=following) is state
    assert str(told_of_state(state, store, at=clock)) == words


def test_a_silence_is_told_until_a_person_has_seen_just_that_one() -> None:
    assert store_state(WELL, NOW, silence=SILENCE) is StoreState.SILENT
    assert str(told_of_state(StoreState.SILENT, WELL, silence=SILENCE, at=clock)) == "no new orders for 30 h"
    seen = replace(WELL, silence_seen=SILENCE.since)
    assert store_state(seen, NOW, silence=SILENCE) is StoreState.WELL
    later = replace(SILENCE, since=NOW - 20 * HOUR)
    assert store_state(seen, NOW, silence=later) is StoreState.SILENT
    assert store_state(replace(REFUSED), NOW, silence=SILENCE) is StoreState.SIGN_IN


def test_a_silence_is_told_with_how_long_what_is_usual_and_what_to_do() -> None:
    text = str(told_of_silence(WELL, SILENCE))
    assert text.startswith("Oxatis: no new order for 30 h, and in the weeks before never for longer than 14 h.")
    assert "import again from the day they came" in text


@pytest.mark.parametrize("state", list(StoreState))
def test_each_state_has_words_whatever_is_known(state: StoreState) -> None:
    assert str(told_of_state(state, NEW, at=clock))
    told = {
        StoreState.SIGN_IN,
        StoreState.FAILING,
        StoreState.UNREADABLE,
        StoreState.SILENT,
        StoreState.NEGLECTED,
    }
    assert state.troubled == (state in told)


@pytest.mark.parametrize("state", list(ImportState))
def test_whatever_the_schedule_says_there_is_a_state_for_it(state: ImportState) -> None:
    assert store_state(WELL, NOW, next_import=NextImport(state, NOW)) in StoreState


@pytest.mark.parametrize(
    ("time", "words"),
    [(timedelta(minutes=40), "40 min"), (47 * HOUR, "47 h"), (49 * HOUR, "2 d"), (timedelta(), "0 min")],
    ids=["minutes", "hours", "days", "none"],
)
def test_lengths_of_time_read_as_people_say_them(time: timedelta, words: str) -> None:
    assert str(lasting(time)) == words


@pytest.mark.parametrize(
    ("store", "sharing", "state", "words"),
    [
        (REFUSED, Sharing(importing="PC 2"), StoreState.ELSEWHERE, "PC 2 imports now"),
        (WELL, Sharing(lacks_sign_in=True), StoreState.OTHERS, "left to other PCs, no password here"),
        (REFUSED, Sharing(lacks_sign_in=True), StoreState.SIGN_IN, "sign-in refused"),
        (WELL, Sharing(lacks_mail_password=True), StoreState.WELL, "11:00"),
        (WELL, Sharing(lacks_sign_in=True, unsent=NOW), StoreState.NEGLECTED, "no PC sends its notices"),
        (WELL, Sharing(lacks_sign_in=True, unimported=NOW), StoreState.NEGLECTED, "no PC imports it"),
        (WELL, Sharing(unmailed=NOW), StoreState.NEGLECTED, "no PC mails its buyers"),
        (replace(WELL, connected=False), Sharing(lacks_sign_in=True), StoreState.DISCONNECTED, "disconnected"),
    ],
)
def test_what_is_left_to_other_pcs(store: Store, sharing: Sharing, state: StoreState, words: str) -> None:
    found = store_state(store, NOW, sharing=sharing)
    assert found is state
    assert str(told_of_state(found, store, sharing=sharing, at=clock)) == words
