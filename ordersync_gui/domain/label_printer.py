"""Which label printer a PC uses: how it is reached, and how fine it prints."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say

RAW_PORT = 9100  # where label printers listen for raw data
RESOLUTIONS = (203, 300, 600)  # dots per inch that label printers have
LABEL_SIZES = ("label_4x6", "label_100x150")  # keys of domain.paper.PAPERS that a label printer takes
_HIGHEST_PORT = 65535
_MOST_LETTERS = 253  # of a host's name
# No name begins with a hyphen, for a program would take that for an option.
_HOST = re.compile(r"[0-9A-Za-z_:][0-9A-Za-z_.:%-]*")
_QUEUE = re.compile(r"[^\s/#\\'\"\-][^/#\x00-\x1f\x7f'\"]{0,126}")


class LabelPrinterWay(StrEnum):
    """How labels reach the printer."""

    NONE = ""
    NETWORK = "network"
    QUEUE = "queue"


@dataclass(frozen=True, slots=True)
class LabelPrinter:
    """A label printer that speaks ZPL.

    host, port: where it listens, on the way NETWORK; queue: what the system calls it, on the way QUEUE. dpi: dots
    per inch, one of RESOLUTIONS; size: the labels in it, one of LABEL_SIZES.
    """

    way: LabelPrinterWay = LabelPrinterWay.NONE
    host: str = ""
    port: int = RAW_PORT
    queue: str = ""
    dpi: int = RESOLUTIONS[0]
    size: str = LABEL_SIZES[0]

    @property
    def name(self) -> str:
        """What people know it by, "" where none is set."""
        match self.way:
            case LabelPrinterWay.NETWORK:
                return self.host if self.port == RAW_PORT else f"{_bracketed(self.host)}:{self.port}"
            case LabelPrinterWay.QUEUE:
                return self.queue
        return ""


def checked_label_printer(printer: LabelPrinter) -> LabelPrinter:
    """The printer with its names trimmed. Raises UsageError that names the field to mend."""
    trimmed = LabelPrinter(
        printer.way, printer.host.strip(), printer.port, printer.queue.strip(), printer.dpi, printer.size
    )
    match trimmed.way:
        case LabelPrinterWay.NONE:
            raise UsageError(
                say("No label printer is set on this PC."),
                field="way",
                remedy=say("Set it under Settings, Label printer."),
            )
        case LabelPrinterWay.NETWORK:
            _check_place(trimmed)
        case LabelPrinterWay.QUEUE:
            _check_queue(trimmed.queue)
    _check_label(trimmed)
    return trimmed


def place_from_text(text: str) -> tuple[str, int]:
    """Host and port from HOST, HOST:PORT or [IPV6]:PORT; without a port, 9100. Raises UsageError."""
    host, port = text.strip(), str(RAW_PORT)
    if host.startswith("["):
        host, _, rest = host[1:].partition("]")
        port = rest.removeprefix(":") or port
    elif host.count(":") == 1:
        host, _, port = host.partition(":")
    if not (port.isascii() and port.isdigit() and len(port) <= len(str(_HIGHEST_PORT))):
        raise _bad_port(port)
    found = LabelPrinter(LabelPrinterWay.NETWORK, host, int(port))
    _check_place(found)
    return found.host, found.port


def _check_place(printer: LabelPrinter) -> None:
    if not _HOST.fullmatch(printer.host) or len(printer.host) > _MOST_LETTERS:
        raise UsageError(
            say('"{host}" is no name or address of a printer in the network.', host=printer.host),
            field="host",
            remedy=say("Enter it as the printer's own menu shows it, such as 192.168.1.40."),
        )
    if not 0 < printer.port <= _HIGHEST_PORT:
        raise _bad_port(str(printer.port))


def _check_queue(queue: str) -> None:
    if not _QUEUE.fullmatch(queue):
        raise UsageError(
            say('"{queue}" is no name of a printer on this PC.', queue=queue),
            field="queue",
            remedy=say("Enter the name that the system's list of printers shows."),
        )


def _check_label(printer: LabelPrinter) -> None:
    if printer.dpi not in RESOLUTIONS:
        known = ", ".join(map(str, RESOLUTIONS))
        raise UsageError(
            say("A label printer has no {dpi} dots per inch.", dpi=printer.dpi),
            field="dpi",
            remedy=say("Choose one of these: {known}.", known=known),
        )
    if printer.size not in LABEL_SIZES:
        raise UsageError(
            say('There is no size of labels called "{size}".', size=printer.size),
            field="size",
            remedy=say("Choose one of these: {known}.", known=", ".join(LABEL_SIZES)),
        )


def _bad_port(port: str) -> UsageError:
    return UsageError(
        say('"{port}" is no port.', port=port),
        field="port",
        remedy=say("Most label printers listen on port {usual}.", usual=str(RAW_PORT)),
    )


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
