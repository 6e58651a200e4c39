"""Every window that the app can open: each is in the gallery, and none of them fails the audit."""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Iterator
from typing import Any

import every_window
import pytest

from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.tour.gallery import SCREENS
from ordersync_gui.ui.inline_message import Tone
from ordersync_gui.ui.text import status_text

pytestmark = pytest.mark.timeout(500)  # the first one waits for the whole audit
# What a check may find, by screen and text, each with its reason.
_ALLOWED: dict[str, str] = {
    "window-mistake: cut off/*filterProblem*": "at most three lines, so that the list keeps its room; all is in "
    "its tool tip and in the description of the line",
    "ship*: spoken/*'Quantity to ship of *": "says more than the heading",
}
# What only a real printer or system brings up.
_NOT_OPENED: dict[str, str] = {}
_CHECKS = (
    "larger than the screen",
    "cut off",
    "cut off at usual size",
    "small targets",
    "names",
    "roles",
    "Tab",
    "order",
    "no sign of the keyboard",
    "colour alone",
    "faint in light",
    "faint in dark",
    "spoken",
)


@pytest.fixture(scope="session")
def audited(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The audit's findings, made by the first worker that wants them."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    return every_window.audited(shared / "audit.json")


@pytest.mark.parametrize("check", _CHECKS)
def test_no_window_fails_the_audit(audited: dict[str, Any], check: str) -> None:
    findings = audited["findings"]
    found = {
        screen: left
        for name, told in findings.items()
        for screen, asked in [name.split(": ")]
        if asked == check and (left := list(_left(name, told)))
    }
    assert found == {}


def _left(name: str, told: list[str]) -> Iterator[str]:
    for text in told:
        if not any(fnmatch.fnmatchcase(f"{name}/{text}", pattern) for pattern in _ALLOWED):
            yield text


def test_the_audit_asks_nothing_that_no_test_judges(audited: dict[str, Any]) -> None:
    asked = {name.split(": ")[1] for name in audited["findings"]}
    assert asked <= set(_CHECKS)


def test_every_window_class_is_shown_by_some_screen(audited: dict[str, Any]) -> None:
    there = every_window.window_classes() | every_window.titled_widgets()
    shown = set(audited["classes"])
    assert sorted(there - shown - every_window.derived_from() - set(_NOT_OPENED)) == []


def test_every_named_box_and_file_dialog_is_shown_by_some_screen(audited: dict[str, Any]) -> None:
    assert sorted(every_window.named_boxes() - set(audited["names"])) == []


def test_every_question_is_asked_by_some_screen(audited: dict[str, Any]) -> None:
    assert sorted(every_window.asking_functions() - set(audited["askers"])) == []


def test_each_screen_has_a_key_of_its_own() -> None:
    keys = [screen.key for screen in SCREENS]
    assert sorted(key for key in set(keys) if keys.count(key) > 1) == []


def test_all_screens_were_looked_at(audited: dict[str, Any]) -> None:
    assert audited["screens"] == len(SCREENS)


def test_no_two_statuses_have_the_same_sign() -> None:
    signs = [status_text(status).split()[0] for status in OrderStatus]
    assert len(set(signs)) == len(signs)


def test_no_two_tones_have_the_same_sign() -> None:
    signs = [tone.value for tone in Tone]
    assert all(signs)
    assert len(set(signs)) == len(signs)


def test_the_keyboard_leaves_no_item_of_a_layout_behind_that_qt_may_delete(audited: dict[str, Any]) -> None:
    assert audited["items"] == {}
