"""Labels of orders on a label printer: in their order, marked once they are gone, stopped in between."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Iterator

import pytest
from desk_bench import Bench
from label_listener import LabelListener

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import Cancelled, NotFound, UsageError
from ordersync_gui.domain.label_printer import LabelPrinter, LabelPrinterWay
from ordersync_gui.label_printers.sending import LabelsNotSent
from ordersync_gui.storage.templates import keep_template
from ordersync_gui.sync import label_printing as module
from ordersync_gui.sync.label_printing import LabelProgress, LabelsPrinted, print_labels

NUMBERS = ("1001", "1002", "1003")


@pytest.fixture
def listener() -> Iterator[LabelListener]:
    with LabelListener() as found:
        yield found


@pytest.fixture
def printer(listener: LabelListener) -> LabelPrinter:
    return LabelPrinter(LabelPrinterWay.NETWORK, "127.0.0.1", listener.port)


@pytest.fixture
def stocked(bench: Bench) -> Bench:
    bench.stocked(*NUMBERS)
    return bench


def chosen(bench: Bench, *numbers: str) -> Chosen:
    return Chosen.of(array("q", [bench.details(number).id for number in numbers]))


def printed(bench: Bench) -> set[str]:
    return {number for number in NUMBERS if bench.details(number).work is not None}


def test_labels_come_in_their_order_and_orders_are_marked(
    stocked: Bench, printer: LabelPrinter, listener: LabelListener
) -> None:
    told: list[LabelProgress] = []
    orders = chosen(stocked, "1003", "1001")
    done = asyncio.run(print_labels(stocked.desk, orders=orders, printer=printer, on_progress=told.append))
    assert done == LabelsPrinted(printed=2)
    (data,) = listener.received()
    assert 0 < data.index(b"^FD1003^FS") < data.index(b"^FD1001^FS")
    assert printed(stocked) == {"1003", "1001"}
    assert [(each.done, each.total) for each in told] == [(2, 2)]
    assert told[0].changes.orders == set(orders.ids or ())


def test_what_went_out_before_the_printer_failed_is_marked_and_said(
    stocked: Bench, printer: LabelPrinter, listener: LabelListener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PORTION", 2)
    listener.break_off(after=1)
    with pytest.raises(LabelsNotSent, match=r"2 labels went out before that.*some may have been printed"):
        asyncio.run(print_labels(stocked.desk, orders=chosen(stocked, *NUMBERS), printer=printer))
    assert printed(stocked) == {"1001", "1002"}


def test_a_person_stops_between_two_portions(
    stocked: Bench, printer: LabelPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PORTION", 1)
    stop = Cancellation()
    printing = print_labels(
        stocked.desk,
        orders=chosen(stocked, *NUMBERS),
        printer=printer,
        on_progress=lambda _progress: stop.cancel(),
        cancellation=stop,
    )
    with pytest.raises(Cancelled, match="Stopped after 1 label;"):
        asyncio.run(printing)
    assert printed(stocked) == {"1001"}


def test_the_store_s_own_template_counts(stocked: Bench, printer: LabelPrinter, listener: LabelListener) -> None:
    store = stocked.details("1001").store_id
    text = "^XA^FH^FD{{ order.number }}!^FS^XZ"
    keep_template(stocked.desk.db, store_id=store, kind="label_zpl", text=text, now=stocked.clock())
    asyncio.run(print_labels(stocked.desk, orders=chosen(stocked, "1001"), printer=printer))
    assert listener.received() == [b"^XA^FH^FD1001!^FS^XZ"]


def test_no_order_and_no_printer_are_said(stocked: Bench, printer: LabelPrinter) -> None:
    nothing = Chosen(0, wanted=OrderFilter(text="nobody has this"))
    with pytest.raises(NotFound, match="no order to print a label of"):
        asyncio.run(print_labels(stocked.desk, orders=nothing, printer=printer))
    with pytest.raises(UsageError, match="No label printer is set"):
        asyncio.run(print_labels(stocked.desk, orders=nothing, printer=LabelPrinter()))
