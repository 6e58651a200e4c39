"""The quick starts lead from nothing to a shipped order: each is followed in the window of its language."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ordersync_gui.domain.tracking.check import check_tracking
from ordersync_gui.tour.quick_start import CHOSEN, FILLED_IN, SEEN, chapters, written
from ordersync_gui.ui.languages import LANGUAGES

DOCS = Path(__file__).parent.parent / "docs"
CARRIER, TRACKING = "DHL", "JD014600003999"
HURRIED = (
    "from ordersync_gui.tour import driver, __main__ as tour\n"
    "from functools import partial\n"
    "tour.Driver = partial(driver.Driver, patience_s=2)\n"
)


def follow(language: str, page: Path, pictures: Path, *, first: str = "") -> subprocess.CompletedProcess[str]:
    """Let the tour read the page and do what it says; first: what is run before."""
    words = ["--quick-start", str(page), "--language", language, "--out", str(pictures)]
    code = f"{first}\nimport sys\nfrom ordersync_gui.tour.__main__ import main\nsys.exit(main({words!r}))"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=110, check=False)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_who_does_what_the_page_says_ships_an_order_of_which_the_shop_is_told_once(
    language: str, tmp_path: Path
) -> None:
    ended = follow(language, DOCS / f"quick-start.{language}.md", tmp_path / "pictures")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"4. The shop: told once: {CARRIER} {TRACKING}" in ended.stdout
    assert len(list((tmp_path / "pictures").glob("*.png"))) == 3


def test_the_steps_are_read_with_what_is_to_be_typed() -> None:
    found = list(written((DOCS / "quick-start.en.md").read_text(encoding="utf-8")))
    assert len(found) > 25
    assert [code for label, code in found if label in FILLED_IN] == [CARRIER, TRACKING]
    assert {label for label, _ in found} > SEEN | CHOSEN | FILLED_IN


def test_the_number_that_is_to_be_typed_is_one_of_that_carrier() -> None:
    assert check_tracking(TRACKING).carriers == (CARRIER,)


def copied(folder: Path, name: str, old: str, new: str) -> Path:
    """Both the English page and one that differs from it, in a folder."""
    text = (DOCS / "quick-start.en.md").read_text(encoding="utf-8")
    (folder / "quick-start.en.md").write_text(text, encoding="utf-8")
    (folder / name).write_text(text.replace(old, new), encoding="utf-8")
    return folder / name


def test_a_step_that_the_window_does_not_offer_is_noticed(tmp_path: Path) -> None:
    page = copied(tmp_path, "page.md", "Press **Save**", "Press **Save it**")
    ended = follow("en", page, tmp_path / "pictures", first=HURRIED)
    assert ended.returncode == 1
    assert "FAILED, never happened: a button 'Save it' could be pressed" in ended.stdout
    assert " s began: Import, Practice shop, running" in ended.stdout, "what led there is told"


def test_a_page_whose_steps_are_not_those_of_the_english_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"argument 2 is (shorter|longer)"):
        chapters(str(copied(tmp_path, "page.md", "3. **What you need**", "3. What you need")))
    with pytest.raises(ValueError, match="No such file"):
        chapters(str(tmp_path / "none.md"))
