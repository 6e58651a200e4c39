"""Garbage is collected on the Qt thread alone while a window runs."""

from __future__ import annotations

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from ordersync_gui.app.garbage import QtThreadCollector


class Knot:
    """An object in a cycle of its own."""

    def __init__(self) -> None:
        self.itself = self


def test_a_cycle_made_on_another_thread_dies_on_the_qt_thread(qtbot: QtBot) -> None:
    threads: list[int] = []

    def tie_knots() -> None:
        for _ in range(5_000):
            weakref.finalize(Knot(), lambda: threads.append(threading.get_ident())).atexit = False

    collector = QtThreadCollector()
    collector.start()
    try:
        worker = threading.Thread(target=tie_knots)
        worker.start()
        worker.join()
        assert threads == [], "nothing is collected on a worker thread"
        qtbot.waitUntil(lambda: bool(threads), timeout=10_000)
    finally:
        collector.stop()
    assert set(threads) == {threading.get_ident()}
    assert gc.isenabled()
