"""The words of the command that exports orders."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from ordersync_gui.sync.export_choice import ExportFormat

SEPARATOR_NAMES = {"comma": ",", "semicolon": ";", "tab": "\t"}


def add_export_command(add: Callable[[str, str], argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """Add the command, apart from which orders it is about; add(name, what it does) makes one."""
    export = add("export", "Write orders to a file for other programs. It holds buyers' names and addresses.")
    target = export.add_mutually_exclusive_group(required=True)
    target.add_argument("file", type=Path, nargs="?", metavar="FILE", help="- writes to standard output")
    target.add_argument("-o", "--output", type=Path, metavar="FILE", dest="output", help="the same")
    export.add_argument(
        "--format",
        choices=[each.value for each in ExportFormat],
        help="otherwise what the file's ending says; jsonl: one order per line",
    )
    export.add_argument("--force", action="store_true", help="replace a file that exists")
    export.add_argument("--view", metavar="NAME", help="what a saved or built-in view shows, in its order")
    rows = export.add_mutually_exclusive_group()
    rows.add_argument("--items", action="store_true", help="csv, xlsx: a row for each item (as by itself)")
    rows.add_argument("--per-order", action="store_true", help="csv, xlsx: a row for each order")
    export.add_argument(
        "--columns", choices=["all", "view"], default="all", help="csv, xlsx: every fact, or the view's columns"
    )
    export.add_argument(
        "--separator", choices=list(SEPARATOR_NAMES), default="comma", help="between the columns of a csv"
    )
    export.add_argument("--no-bom", action="store_true", help="csv: without the mark by which Excel knows UTF-8")
    return export
