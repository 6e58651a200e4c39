"""The words of the commands on what is given away and on what is forgotten."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from ordersync_gui.cli.argument_values import count


def add_privacy_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the commands; add(name, what it does) makes one."""
    bundle = add(
        "support-bundle", "Write a file for whoever helps, without secrets and buyers' data; send nothing."
    )
    bundle.add_argument("file", type=Path, nargs="?", metavar="FILE", help="its name ends in .zip")
    bundle.add_argument(
        "--preview", action="store_true", help="show everything that would stand in it, write nothing"
    )
    bundle.add_argument("--force", action="store_true", help="replace a file that exists")
    forget = add("forget-buyers", "Delete buyers' data of old, closed orders; numbers, items and amounts stay.")
    forget.add_argument(
        "--older-than",
        type=count,
        metavar="DAYS",
        help="orders that weren't changed for so long; else as it is set",
    )
    forget.add_argument("--preview", action="store_true", help="only say how many that would be")
    forget.add_argument("--yes", action="store_true", help="do it; it can't be undone")
    forget.add_argument(
        "--keep-days", type=count, metavar="N", help="set after how many days they are forgotten, 0 for never"
    )
