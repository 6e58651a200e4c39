"""Starts a window in this process and prints the clock's time at the end of its first paint with real content.

`empty`: a main window that imports nothing but QtWidgets. Else: the desk itself on a data folder, as its users
start it; the first paint is the one in which real row text was drawn. The clock is the monotonic one, which is
the same in the process that started this one.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path


def empty() -> None:
    """Show an empty main window."""
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415 - measured

    class Window(QMainWindow):
        def paintEvent(self, event: object) -> None:  # noqa: ARG002, N802 - Qt's signature
            _told()

    application = QApplication([])
    window = Window()
    window.resize(1280, 690)
    window.show()
    application.exec()


def desk(folder: str) -> None:
    """Start the desk as its entry point does."""
    from ordersync_gui.__main__ import main  # noqa: PLC0415 - measured
    from ordersync_gui.ui.orders import grid  # noqa: PLC0415 - measured

    painted = grid.OrdersGrid.paintEvent

    def paint(self: grid.OrdersGrid, event: object) -> None:
        drawn: list[bool] = []
        slot = self.painted.connect(drawn.append)
        painted(self, event)  # type: ignore[arg-type]
        self.painted.disconnect(slot)
        if any(drawn):
            _told()

    grid.OrdersGrid.paintEvent = paint  # type: ignore[method-assign]
    sys.argv = ["ordersync", "--data-dir", folder]
    main()


def _told() -> None:
    """Print the clock's time, the CPU seconds used and the resident MB, and end."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    memory = next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))
    sys.stdout.write(f"{time.monotonic()} {time.process_time()} {memory}\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        desk(sys.argv[1])
