"""The program starts itself anew in the same way whether it is frozen or not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ordersync_gui import __version__
from ordersync_gui.config import Profile
from ordersync_gui.sync.own_command import import_command, own_command, page_writer_command

PROGRAM = "/usr/lib/ordersync/ordersync"


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", PROGRAM)


def test_from_source_python_runs_the_package() -> None:
    assert own_command() == [sys.executable, "-m", "ordersync_gui"]


@pytest.mark.usefixtures("frozen")
def test_frozen_the_program_runs_itself() -> None:
    assert own_command() == [PROGRAM]


@pytest.mark.usefixtures("frozen")
def test_frozen_helpers_are_the_program_with_a_first_argument_of_their_own() -> None:
    profile = Profile(Path("/data"), "service")
    assert import_command(profile)[:4] == [PROGRAM, "--import-child", "--of-version", __version__]
    assert page_writer_command(profile.database)[:2] == [PROGRAM, "--page-writer"]
