"""The command that prints address labels on a label printer, or writes them to a file."""

from __future__ import annotations

import argparse
from array import array
from pathlib import Path

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION
from ordersync_gui.cli.found_orders import find_order
from ordersync_gui.cli.new_file import refuse_existing
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.label_printer import (
    LabelPrinter,
    LabelPrinterWay,
    checked_label_printer,
    place_from_text,
)
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.label_printing import LabelsPrinted, print_labels, print_test_label, save_labels
from ordersync_gui.sync.label_printing import save_test_label as save_test


async def labels(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Print or write the labels of the named orders, or a test label."""
    if arguments.test == bool(arguments.numbers):
        raise UsageError(say("Name the orders, or say --test for a test label."))
    printer = _printer(arguments)
    if arguments.file is not None and not arguments.force:
        refuse_existing(arguments.file)
    if arguments.test:
        return await _test(session, printer, arguments.file)
    ids = dict.fromkeys(find_order(session, number, arguments.store).id for number in arguments.numbers)
    orders = Chosen.of(array("q", ids))
    if arguments.file is not None:
        done = await save_labels(session.desk, orders=orders, printer=printer, file=arguments.file)
    else:
        done = await print_labels(session.desk, orders=orders, printer=printer)
    return _show(session, done, printer.name or str(arguments.file))


def _printer(arguments: argparse.Namespace) -> LabelPrinter:
    """The printer that options name; for a file, one that is nowhere."""
    if arguments.to is not None:
        host, port = place_from_text(arguments.to)
        way = LabelPrinterWay.NETWORK
        return LabelPrinter(way, host=host, port=port, dpi=arguments.dpi, size=arguments.size)
    if arguments.queue is not None:
        queue = LabelPrinter(LabelPrinterWay.QUEUE, queue=arguments.queue, dpi=arguments.dpi, size=arguments.size)
        return checked_label_printer(queue)
    return LabelPrinter(dpi=arguments.dpi, size=arguments.size)


async def _test(session: CommandSession, printer: LabelPrinter, file: Path | None) -> int:
    if file is None:
        await print_test_label(session.desk, printer, lines=("ordersync", printer.name))
    else:
        await save_test(session.desk, printer, file=file, lines=("ordersync",))
    target = printer.name or str(file)
    session.show({"printed": 1, "to": target}, f"A test label was sent to {target}.")
    return DONE


def _show(session: CommandSession, done: LabelsPrinted, target: str) -> int:
    for number, why in done.refused:
        remark(f"Order {number} has no label: {why}")
    for number in done.without_barcode:
        remark(f"The label of order {number} has no barcode: the number can't be one of that width.")
    shape = {
        "printed": done.printed,
        "to": target,
        "refusals": [{"order_number": number, "reason": str(why)} for number, why in done.refused],
        "without_barcode": list(done.without_barcode),
    }
    text = (
        f"{done.printed} labels were sent to {target}." if done.printed != 1 else f"1 label was sent to {target}."
    )
    session.show(shape, text)
    return NEEDS_ATTENTION if done.refused else DONE
