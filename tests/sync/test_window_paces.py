"""Requests of another process wait for the window's turns."""

from __future__ import annotations

from threading import Thread
from typing import Any

import pytest
from waiting import wait_until

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.sync.window_paces import WindowPaces


def test_a_request_waits_for_its_own_turn() -> None:
    asked: list[dict[str, Any]] = []
    paces = WindowPaces(asked.append)
    pace = paces.of(None, None)  # type: ignore[arg-type] # it is for one import
    begun: list[bool] = []

    def request(*, urgent: bool) -> None:
        pace.wait_turn(urgent=urgent, cancellation=Cancellation())
        begun.append(urgent)

    threads = [Thread(target=request, kwargs={"urgent": urgent}) for urgent in (False, True)]
    for number, thread in enumerate(threads, 1):
        thread.start()
        wait_until(lambda number=number: len(asked) == number, "it asks")  # type: ignore[misc] # mypy can't infer it
    assert asked == [{"turn": 1, "urgent": False}, {"turn": 2, "urgent": True}]
    paces.given({"turn": 3})
    assert begun == []
    paces.given({"turn": 2})
    threads[1].join(30)
    assert begun == [True]
    paces.given({"turn": 1})
    threads[0].join(30)
    assert begun == [True, False]
    paces.given({"turn": 1})  # late, for nobody


def test_a_stopped_import_waits_for_no_turn() -> None:
    cancellation = Cancellation()
    paces = WindowPaces(lambda _: cancellation.cancel())
    with pytest.raises(Cancelled):
        paces.of(None, None).wait_turn(urgent=False, cancellation=cancellation)  # type: ignore[arg-type] # as above
