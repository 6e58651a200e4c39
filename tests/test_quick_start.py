"""The quick starts lead from nothing to a shipped order: each is followed in the window of its language."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from quick_start_reader import CHOSEN, FILLED_IN, SEEN, steps

from ordersync_gui.ui.languages import LANGUAGES

DOCS = Path(__file__).parent.parent / "docs"
READER = Path(__file__).parent / "support" / "quick_start_reader.py"
TRACKING = "JD014600003RU"


def follow(language: str, page: Path, patience: int = 60) -> subprocess.CompletedProcess[str]:
    """Let a program of its own read the page and do what it says; patience: seconds for each step."""
    return subprocess.run(
        [sys.executable, str(READER), language, str(page), str(patience)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(DOCS.parent), str(READER.parent)))},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_who_does_what_the_page_says_ships_an_order_of_which_the_shop_is_told_once(language: str) -> None:
    ended = follow(language, DOCS / f"quick-start.{language}.md")
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout.splitlines()[-1]) == [["DHL", TRACKING]]


def test_the_steps_are_read_with_what_is_to_be_typed() -> None:
    found = list(steps((DOCS / "quick-start.en.md").read_text(encoding="utf-8")))
    assert len(found) > 25
    assert [code for label, code in found if label in FILLED_IN] == ["DHL", TRACKING]
    assert {label for label, _ in found} > SEEN | CHOSEN | FILLED_IN


def test_a_step_that_the_window_does_not_offer_is_noticed(tmp_path: Path) -> None:
    text = (DOCS / "quick-start.en.md").read_text(encoding="utf-8")
    for name in ("quick-start.en.md", "page.md"):
        (tmp_path / name).write_text(text.replace("Try with the practice shop", "Try it"), encoding="utf-8")
    ended = follow("en", tmp_path / "page.md", patience=2)
    assert ended.returncode == 1
    assert "a button 'Try it' could be pressed" in ended.stderr
