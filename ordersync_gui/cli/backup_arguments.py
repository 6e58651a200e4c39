"""The command line's words about backups and damaged databases."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

AddCommand = Callable[[str, str], argparse.ArgumentParser]


def add_backup_commands(add: AddCommand) -> None:
    """Add the commands on backups; add makes one from its name and what it does."""
    backup = add("backup", "Back up the order database while everything goes on.")
    backup.add_argument("file", nargs="?", type=Path, metavar="FILE", help="default: a new one in the data folder")
    add("backups", "List the backups: when and why they were made, and what they hold.")
    restore = add("restore", "Bring back what a backup holds; without --yes, say what would happen.")
    restore.add_argument("file", metavar="FILE|latest", help="a backup's file, its name, or: latest")
    restore.add_argument("--yes", action="store_true", help="do it")
    salvage = add("salvage", "Save what can be read of a damaged order database; without --yes, only look at it.")
    salvage.add_argument("--yes", action="store_true", help="do it; the damaged file is kept")
