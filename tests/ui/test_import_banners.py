"""What is said across the window when imports fail: one trouble is said once, however many stores it hits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from finding_widgets import destroy, press
from PySide6.QtWidgets import QMessageBox

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import AuthFailed, OrderSyncError, Unavailable
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
FIRST = Store(
    id=1, uid="u1", name="One", channel="custom_store", settings={}, created_at=datetime(2026, 3, 1, tzinfo=UTC)
)
STORES = tuple(replace(FIRST, id=n, uid=f"u{n}", name=name) for n, name in enumerate(("One", "Two", "Three"), 1))


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Callable[..., object]) -> Iterator[MainWindow]:
    """The window, shown but not started."""
    found = MainWindow(desk, jobs)
    found.show()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


def _down(store: Store) -> Unavailable:
    return Unavailable(say("{host} doesn't answer.", host=f"{store.name.lower()}.example"))


def _texts(window: MainWindow) -> list[str]:
    return [banner.text() for banner in window.banners.banners()]


def test_three_dead_shops_are_one_banner_and_no_question(window: MainWindow) -> None:
    for store in STORES:
        window.importing.failed.emit(store, _down(store))
    (text,) = _texts(window)
    assert "One, Two, Three: the imports failed." in text
    assert "three.example doesn't answer." in text
    assert not window.findChildren(QMessageBox)


@pytest.mark.parametrize(
    ("preferences", "retry_after", "held", "said"),
    [
        (StorePreferences(import_minutes=45), None, False, "tried again by itself, at least every 45 minutes."),
        (StorePreferences(), 3600, False, "as soon as the time is over that the shop asked for."),
        (StorePreferences(), None, True, "isn't tried again by itself while automatic imports are held."),
        (StorePreferences(import_automatically=False), None, False, "automatic imports are switched off."),
    ],
    ids=["in trouble", "asked to wait", "held", "by hand only"],
)
def test_it_says_whether_the_import_is_tried_again_by_itself(
    window: MainWindow, preferences: StorePreferences, retry_after: int | None, *, held: bool, said: str
) -> None:
    window.automatic.hold(held)
    error = Unavailable(say("Down."), retry_after=retry_after)
    window.importing.failed.emit(replace(FIRST, preferences=preferences), error)
    (text,) = _texts(window)
    assert said in text


def test_many_dead_shops_are_counted(window: MainWindow) -> None:
    for number in range(1, 31):
        store = replace(FIRST, id=number, uid=f"u{number}", name=f"S{number}")
        window.importing.failed.emit(store, _down(store))
    (text,) = _texts(window)
    assert "S1, S2, S3 and 27 more: the imports failed." in text


def test_a_store_that_works_again_leaves_the_banner_and_the_last_one_takes_it_away(window: MainWindow) -> None:
    for store in STORES:
        window.importing.failed.emit(store, _down(store))
    window.importing.went_well.emit(STORES[2])
    assert "One, Two: the imports failed." in _texts(window)[0]
    assert "two.example" in _texts(window)[0]
    window.store_acts.left.emit(STORES[0])
    assert "Two: the import failed. two.example doesn't answer." in _texts(window)[0]
    window.importing.went_well.emit(STORES[1])
    assert _texts(window) == []


def test_a_dismissed_banner_comes_back_only_with_news(window: MainWindow) -> None:
    for store in STORES[:2]:
        window.importing.failed.emit(store, _down(store))
    press(window.banners.banners()[0], "bannerDismiss")
    window.importing.went_well.emit(STORES[0])
    assert _texts(window) == [], "what a person has dismissed isn't said again"
    window.importing.failed.emit(STORES[2], _down(STORES[2]))
    (text,) = _texts(window)
    assert "Three: the import failed." in text


def test_different_troubles_are_said_apart_and_a_store_has_one_at_a_time(window: MainWindow) -> None:
    refused: OrderSyncError = AuthFailed(say("The shop refused the sign-in."))
    window.importing.failed.emit(STORES[0], _down(STORES[0]))
    window.importing.failed.emit(STORES[1], refused)
    assert len(_texts(window)) == 2
    window.importing.failed.emit(STORES[0], refused)
    assert all("refused" in text for text in _texts(window))
    assert len(_texts(window)) == 2, "each refused sign-in is mended by itself"
