"""The words of the command on saved views."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path


def add_view_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the command; add(name, what it does) makes one."""
    views = add("views", "List the saved views, or carry them to another PC in a file.")
    carry = views.add_mutually_exclusive_group()
    carry.add_argument("--export", type=Path, metavar="FILE", dest="export_to", help="write all of them as JSON")
    carry.add_argument("--import", type=Path, metavar="FILE", dest="import_from", help="take those of a file")
    views.add_argument(
        "--replace",
        action="store_true",
        help="with --import: take the place of views of the same name; otherwise both are kept",
    )
    views.add_argument("--force", action="store_true", help="with --export: replace a file that exists")
