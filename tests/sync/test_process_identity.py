"""Whether the holder of a lease is provably gone."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from ordersync_gui.sync import process_identity
from ordersync_gui.sync.process_identity import is_gone, own_identity, pc_of


def test_this_process_is_here_and_each_job_is_told_apart() -> None:
    assert not is_gone(own_identity())
    assert own_identity() != own_identity()


def test_an_ended_process_is_gone() -> None:
    code = "from ordersync_gui.sync.process_identity import own_identity; print(own_identity())"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert is_gone(ended.stdout.strip())


@pytest.mark.skipif(os.name != "posix", reason="only there a program can start anew in its own place")
def test_what_ran_before_the_program_started_anew_in_its_own_place_is_gone() -> None:
    code = (
        "import os, sys\n"
        "from ordersync_gui.sync.process_identity import is_gone, own_identity\n"
        "anew = [sys.executable, '-c', sys.orig_argv[2], own_identity()]\n"
        "if len(sys.argv) == 1: os.execv(anew[0], anew)\n"
        "print(is_gone(sys.argv[1]), is_gone(own_identity()))"
    )
    anew = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert anew.stdout.split() == ["True", "False"]


@pytest.mark.parametrize(
    ("change", "gone"),
    [
        ({"started": 1.0}, True),
        ({"boot": "an earlier one"}, True),
        ({"machine": "another PC", "pid": 1}, False),
        ({"pids": "another container", "started": 1.0}, False),
        ({"run": "before this program started anew in its own place"}, True),
    ],
)
def test_only_what_is_certain_counts(change: dict[str, object], *, gone: bool) -> None:
    assert is_gone(json.dumps({**json.loads(own_identity()), **change})) is gone


@pytest.mark.parametrize("owner", ["", "garbage", "[]", '{"pid": 1}', "null"])
def test_an_unreadable_holder_is_never_certainly_gone(owner: str) -> None:
    assert not is_gone(owner)


def test_on_a_shared_desk_the_pc_is_named() -> None:
    assert pc_of(own_identity("PC 2")) == "PC 2"
    assert pc_of(own_identity()) == ""
    assert [pc_of(owner) for owner in ("", "garbage", "[]", "null")] == [""] * 4


@pytest.mark.parametrize(
    ("change", "cards", "gone"),
    [
        ({"started": 1.0}, [], True),
        ({"boot": "another", "cards": []}, ["00:1b:21:00:00:01"], False),
        ({"boot": "another", "cards": ["00:1b:21:00:00:02"]}, ["00:1b:21:00:00:01"], False),
        ({"boot": "another", "cards": ["00:1b:21:00:00:01"]}, ["00:1b:21:00:00:01"], True),
    ],
)
def test_a_copy_of_this_pc_is_not_taken_for_it(
    monkeypatch: pytest.MonkeyPatch, change: dict[str, object], cards: list[str], *, gone: bool
) -> None:
    monkeypatch.setattr(process_identity, "_cards", lambda: frozenset(cards))
    assert is_gone(json.dumps({**json.loads(own_identity("PC 1")), **change})) is gone
