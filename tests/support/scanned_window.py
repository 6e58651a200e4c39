"""A program of its own: a window with a note field and a scanner's keyboard, which tells what it hears.

Commands on standard input, one per line: `state` tells the field, `select` marks a part of it, `quit` ends it.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from ordersync_gui.domain.scan_settings import ScanSettings
from ordersync_gui.ui.scanning.keyboard import ScannerKeyboard


def say(**what: object) -> None:
    """Write one line of JSON."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Run until told to quit."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    note = QLineEdit("a note", window)
    window.setCentralWidget(note)
    window.resize(600, 200)
    # Twice the usual pause: where tests run side by side, even the simulated scanner is held up at times.
    keyboard = ScannerKeyboard(ScanSettings(gap_ms=60), window)
    keyboard.scanned.connect(lambda text: say(scanned=text))
    note.returnPressed.connect(lambda: say(entered=note.text()))

    def command() -> None:
        line = sys.stdin.readline().strip()
        if line == "state":
            say(text=note.text(), selected=note.selectedText(), undo=note.isUndoAvailable())
        elif line == "select":
            note.setSelection(2, 4)
            say(ready=True)
        else:
            app.quit()

    listener = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, window)
    listener.activated.connect(command)
    window.show()
    window.activateWindow()
    note.setFocus()
    app.focusWindowChanged.connect(lambda found: say(focused=found is not None))
    if app.focusWindow() is not None:
        say(focused=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
