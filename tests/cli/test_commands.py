"""Every command that can be typed is there, and starting one loads no other."""

from __future__ import annotations

import argparse
import subprocess
import sys

import pytest

from ordersync_gui.cli.arguments import parser
from ordersync_gui.cli.commands import ON_DESK, WITHOUT_DESK, desk_command, plain_command


def _typed() -> set[str]:
    (commands,) = (action for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    return set(commands.choices)


def test_what_can_be_typed_is_there() -> None:
    assert _typed() == {*ON_DESK, *WITHOUT_DESK}


@pytest.mark.parametrize("name", sorted(ON_DESK))
def test_a_command_on_the_desk_can_be_loaded(name: str) -> None:
    assert callable(desk_command(name))
    assert plain_command(name) is None


@pytest.mark.parametrize("name", sorted(WITHOUT_DESK))
def test_a_command_without_a_desk_can_be_loaded(name: str) -> None:
    assert callable(plain_command(name))


def test_a_command_loads_no_other(tmp_path: object) -> None:
    probe = (
        "import sys\nfrom ordersync_gui.cli import main\n"
        "code = main(['--data-dir', sys.argv[1], 'stores'])\n"
        "print(sorted(name for name in sys.modules if name.startswith('ordersync_gui.cli.map_command')))\n"
        "sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", probe, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
