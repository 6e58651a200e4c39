"""The Qt binding keeps its references: one release aborted after some thousand void calls."""

from __future__ import annotations

import subprocess
import sys

_LOOP = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


def test_twenty_thousand_void_calls_are_survived() -> None:
    done = subprocess.run([sys.executable, "-c", _LOOP], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "19999"), done.stderr
