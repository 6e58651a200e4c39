"""A raised stop sign reaches whoever watches it."""

from __future__ import annotations

from ordersync_gui.domain.cancellation import Cancellation


def test_a_watcher_is_called_while_it_watches() -> None:
    sign, calls = Cancellation(), []
    with sign.watched(lambda: calls.append("inside")):
        sign.cancel()
    sign.cancel()
    assert calls == ["inside"]
    assert sign.cancelled


def test_a_late_watcher_is_called_at_once() -> None:
    sign, calls = Cancellation(), []
    sign.cancel()
    with sign.watched(lambda: calls.append("late")):
        assert calls == ["late"]
