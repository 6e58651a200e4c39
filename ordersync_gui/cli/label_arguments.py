"""The command line's words about labels on a label printer."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from ordersync_gui.domain.label_printer import LABEL_SIZES, RESOLUTIONS

AddCommand = Callable[[str, str], argparse.ArgumentParser]


def add_label_command(add: AddCommand) -> None:
    """Add the command labels; add makes one from its name and what it does."""
    labels = add("labels", "Print address labels on a label printer that speaks ZPL, or write them to a file.")
    labels.add_argument("numbers", nargs="*", metavar="NUMBER", help="the orders; labels come in this order")
    labels.add_argument("--store", metavar="NAME")
    labels.add_argument("--test", action="store_true", help="print a test label instead of orders' labels")
    where = labels.add_mutually_exclusive_group(required=True)
    where.add_argument("--to", metavar="HOST[:PORT]", help="a printer in the network, port 9100 unless it is said")
    where.add_argument("--queue", metavar="NAME", help="a print queue of this PC; it gets the labels raw")
    where.add_argument("--file", type=Path, metavar="FILE", help="write the labels there, and mark nothing")
    labels.add_argument("--dpi", type=int, choices=RESOLUTIONS, default=RESOLUTIONS[0], help="dots per inch")
    labels.add_argument("--size", choices=LABEL_SIZES, default=LABEL_SIZES[0], help="the labels in the printer")
    labels.add_argument("--force", action="store_true", help="with --file: take the place of a file that is there")
