"""The guided tour walks through the main job in the real window, with each channel, and says when a step fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ordersync_gui.channels.registry import PROVIDERS

CHANNELS = [provider.spec.key for provider in PROVIDERS]


# What a shop has here; the tour by itself takes 500, which tells no more.
ORDERS = 120
FEWER = f"from ordersync_gui.tour import channel_job\nchannel_job.ORDERS = {ORDERS}"


def run_tour(out: Path, *arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    words = ["--out", str(out), *arguments]
    start = f"import sys\nfrom ordersync_gui.tour.__main__ import main\nsys.exit(main({words!r}))"
    command = f"{code}\n{start}"
    return subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, timeout=280, check=False
    )


def test_every_step_goes_well_and_leaves_a_picture(tmp_path: Path) -> None:
    ended = run_tour(tmp_path / "tour", "--channels", "order_time", code=FEWER)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "All 27 steps went well" in ended.stdout
    pictures = sorted(path.name for path in (tmp_path / "tour").glob("*.png"))
    assert len(pictures) == 45
    assert not any("failure" in name for name in pictures)


@pytest.mark.timeout(300)  # seconds: five shops, one after the other
def test_the_job_is_done_with_every_channel(tmp_path: Path) -> None:
    ended = run_tour(tmp_path / "tour", "--channels-only", code=FEWER)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    told = ended.stdout
    assert told.count(f"{ORDERS} orders, each as the shop has it") == len(CHANNELS)
    assert told.count("told once") == len(CHANNELS)
    assert told.count("whole: confirmed; part: sent") == 4
    assert told.count("confirmed; this shop takes no parts") == 1
    for channel in CHANNELS:
        assert list((tmp_path / "tour").glob(f"*-{channel}-confirmed.png"))


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
