"""The guided tour walks through the main job in the real window, and says when a step fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def run_tour(out: Path, *, code: str = "") -> subprocess.CompletedProcess[str]:
    start = f"import sys\nfrom ordersync_gui.tour.__main__ import main\nsys.exit(main(['--out', {str(out)!r}]))"
    command = f"{code}\n{start}"
    return subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, timeout=110, check=False
    )


def test_every_step_goes_well_and_leaves_a_picture(tmp_path: Path) -> None:
    ended = run_tour(tmp_path / "tour")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "All 14 steps went well" in ended.stdout
    pictures = sorted(path.name for path in (tmp_path / "tour").glob("*.png"))
    assert len(pictures) == 21
    assert not any("failure" in name for name in pictures)


def test_a_failing_step_ends_the_tour_with_a_picture_and_exit_code_1(tmp_path: Path) -> None:
    # A shop that refuses every sign-in can't be connected.
    sabotage = (
        "from ordersync_gui.tour import driver, __main__ as tour\n"
        "from functools import partial\n"
        "tour.Driver = partial(driver.Driver, patience_s=2)\n"
        "tour.PracticeShop = partial(tour.PracticeShop, misbehave=('401',))"
    )
    ended = run_tour(tmp_path / "tour", code=sabotage)
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert "Wizard: the right password: FAILED" in ended.stdout
    assert list((tmp_path / "tour").glob("*failure.png"))
