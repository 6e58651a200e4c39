"""A simulated scanner types into a real window on a real X server: what arrives is what was sent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from typing import IO, Any

import pytest
from x_screen import MISSING, x_screen, xdotool

SUPPORT = Path(__file__).parents[2] / "support"
ROOT = SUPPORT.parents[1]
WITHIN_S = 60
IN_CI = bool(os.environ.get("CI"))

pytestmark = pytest.mark.skipif(
    bool(MISSING) and not IN_CI, reason=f"not installed here (scripts/system-packages test): {' '.join(MISSING)}"
)


class ScannedWindow:
    """The program with the window, and the screen that it is on."""

    def __init__(self, display: str, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        self.display, self._process = display, process
        self._answers: IO[str] = process.stdout

    def heard(self, key: str) -> Any:  # noqa: ANN401 - JSON
        """The next thing of this kind that the program tells."""
        seen: list[object] = []
        for line in self._answers:
            told = json.loads(line)
            seen.append(told)
            if key in told:
                return told[key]
        pytest.fail(f"the window told of no {key}, only {seen}")

    def ask(self, command: str) -> dict[str, Any]:
        """Its answer to a command."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        for line in self._answers:
            told: dict[str, Any] = json.loads(line)
            if not {"scanned", "focused", "entered"} & told.keys():
                return told
        pytest.fail("the window ended")

    def scan(self, text: str) -> None:
        """Type as a scanner does; Return is a key of its own."""
        xdotool(self.display, "type", "--delay", "4", text)
        xdotool(self.display, "key", "Return")


@pytest.fixture
def window() -> Iterator[ScannedWindow]:
    """A window that has the keyboard."""
    with x_screen() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        with subprocess.Popen(
            [sys.executable, str(SUPPORT / "scanned_window.py")],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            deadline = Timer(WITHIN_S, process.kill)  # what waits for an answer then fails
            deadline.start()
            found = ScannedWindow(display, process)
            assert found.heard("focused")
            yield found
            deadline.cancel()
            process.terminate()


@pytest.mark.parametrize(
    "text",
    ["A-1001", "1Z999AA10123456784", "]C1EA 12/3_b", "420787459400111206206406260787", "OS:SHIPALL"],
)
def test_a_scan_arrives_whole_and_the_field_keeps_text_selection_and_history(
    window: ScannedWindow, text: str
) -> None:
    window.ask("select")
    window.scan(text)
    assert window.heard("scanned") == text
    assert window.ask("state") == {"text": "a note", "selected": "note", "undo": False}


def test_200_characters_lose_nothing(window: ScannedWindow) -> None:
    text = "".join(chr(33 + (7 * place) % 90) for place in range(200)).replace("\\", "B")
    window.scan(text)
    assert window.heard("scanned") == text
    assert window.ask("state")["text"] == "a note"


def test_ten_scans_one_after_the_other_are_ten_scans(window: ScannedWindow) -> None:
    texts = [f"A-{number}" for number in range(1001, 1011)]
    for text in texts:
        window.scan(text)
    assert [window.heard("scanned") for _text in texts] == texts
    assert window.ask("state")["text"] == "a note"


def test_a_person_who_types_is_heard_as_one(window: ScannedWindow) -> None:
    xdotool(window.display, "type", "--delay", "300", " typed By hand 12")  # it waits half of that between keys
    xdotool(window.display, "key", "Return")
    assert window.heard("entered") == "a note typed By hand 12"
