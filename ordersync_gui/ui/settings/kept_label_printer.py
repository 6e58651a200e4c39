"""The label printer of this PC, as the window's settings keep it."""

from __future__ import annotations

from ordersync_gui.domain.label_printer import (
    LABEL_SIZES,
    RAW_PORT,
    RESOLUTIONS,
    LabelPrinter,
    LabelPrinterWay,
)
from ordersync_gui.ui.window_settings import WindowSettings

_KEY = "label_printer"
_LONGEST_NUMBER = 5


def kept_label_printer(settings: WindowSettings) -> LabelPrinter:
    """The label printer that was set; what can't be read counts as not set."""
    way, size = settings.text(f"{_KEY}/way"), settings.text(f"{_KEY}/size")
    dpi = _number(settings.text(f"{_KEY}/dpi"), RESOLUTIONS[0])
    return LabelPrinter(
        way=LabelPrinterWay(way) if way in set(LabelPrinterWay) else LabelPrinterWay.NONE,
        host=settings.text(f"{_KEY}/host"),
        port=_number(settings.text(f"{_KEY}/port"), RAW_PORT),
        queue=settings.text(f"{_KEY}/queue"),
        dpi=dpi if dpi in RESOLUTIONS else RESOLUTIONS[0],
        size=size if size in LABEL_SIZES else LABEL_SIZES[0],
    )


def keep_label_printer(settings: WindowSettings, printer: LabelPrinter) -> None:
    """Keep it, also what can't be printed on yet because half of it is typed."""
    for key, value in (
        ("way", printer.way.value),
        ("host", printer.host),
        ("port", str(printer.port)),
        ("queue", printer.queue),
        ("dpi", str(printer.dpi)),
        ("size", printer.size),
    ):
        settings.keep_text(f"{_KEY}/{key}", value)


def _number(text: str, usual: int) -> int:
    usable = text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER
    return int(text) if usable else usual
