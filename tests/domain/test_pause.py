"""Whoever watches a hold hears of each change while it watches."""

from __future__ import annotations

from ordersync_gui.domain.pause import Pause


def test_changes_are_told_while_it_is_watched() -> None:
    shown: list[bool] = []
    heard: list[bool] = []
    pause = Pause(shown.append)
    with pause.watched(heard.append):
        pause.hold()
        pause.hold()
        pause.release()
    pause.hold()
    assert heard == [True, False]
    assert shown == [True, False, True]


def test_a_hold_that_is_on_already_is_told_at_once() -> None:
    heard: list[bool] = []
    pause = Pause()
    pause.hold()
    with pause.watched(heard.append):
        assert heard == [True]
