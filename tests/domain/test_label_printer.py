"""What a label printer's settings may be."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.label_printer import (
    LabelPrinter,
    LabelPrinterWay,
    checked_label_printer,
    place_from_text,
)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("192.168.1.40", ("192.168.1.40", 9100)),
        ("zebra.local:6101", ("zebra.local", 6101)),
        ("[fe80::1]:9101", ("fe80::1", 9101)),
        ("::1", ("::1", 9100)),
        (" zebra ", ("zebra", 9100)),
    ],
)
def test_a_place_is_read_from_text(text: str, place: tuple[str, int]) -> None:
    assert place_from_text(text) == place


@pytest.mark.parametrize("text", ["", "a b", "-h", "zebra:0", "zebra:70000", "zebra:x", "http://zebra", "x" * 300])
def test_what_is_no_place_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        place_from_text(text)


def test_a_printer_is_checked_and_named() -> None:
    printer = checked_label_printer(LabelPrinter(LabelPrinterWay.NETWORK, host=" zebra ", port=9101))
    assert printer.name == "zebra:9101"
    for bad in (
        LabelPrinter(LabelPrinterWay.NETWORK, "zebra", dpi=72),
        LabelPrinter(LabelPrinterWay.NETWORK, "z", size="a4"),
    ):
        with pytest.raises(UsageError):
            checked_label_printer(bad)
