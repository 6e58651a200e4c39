"""Raw labels over TCP to the port on which a printer listens."""

from __future__ import annotations

import errno
import os
import selectors
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.domain.label_printer import LabelPrinter
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.label_printers.sending import LabelsNotSent

if TYPE_CHECKING:
    from ordersync_gui.label_printers.sending import SendingLimits

_LOOK_EVERY_S = 0.1  # whether a person stopped it
_ASK_AGAIN_S = 0.3  # a printer takes one PC at a time and refuses others for a moment
_REFUSED_FOR_S = 1.5
_PORTION = 16_384
_NOTHING = say("Nothing was printed.")
_MAYBE = say("Some of the labels may have been printed.")
_LOOK_AT_IT = say("Look whether the printer is on, has labels and is closed, then print again.")


def send_over_network(
    printer: LabelPrinter, data: bytes, *, cancelled: Callable[[], bool], limits: SendingLimits
) -> None:
    """Connect, send, and wait until the printer has taken all. Raises LabelsNotSent, Cancelled."""
    place = _place_of(printer, cancelled, limits.name_s)
    with closing(_connected(printer, place, cancelled, limits.connect_s)) as line:
        sent = 0
        try:
            for sent in _sent_in_portions(line, data, cancelled, limits.silence_s):  # noqa: B007 - what goes wrong is told by it
                pass
            _end(line, cancelled, limits.end_s)
        except TimeoutError as error:
            raise LabelsNotSent(
                say("The label printer {printer} stopped taking data.", printer=printer.name),
                meaning=_MAYBE if sent else _NOTHING,
                remedy=_LOOK_AT_IT,
                nothing_sent=sent == 0,
            ) from error
        except OSError as error:
            raise LabelsNotSent(
                say("The label printer {printer} broke the connection off.", printer=printer.name),
                meaning=_MAYBE if sent else _NOTHING,
                remedy=_LOOK_AT_IT,
                detail=str(error),
                nothing_sent=sent == 0,
            ) from error


def _place_of(printer: LabelPrinter, cancelled: Callable[[], bool], limit_s: float) -> tuple[int, Any]:
    """Family and address; asked on a thread of its own, for a name server can't be hurried."""
    answers: SimpleQueue[tuple[int, Any] | OSError] = SimpleQueue()
    Thread(target=_look_up, args=(printer.host, printer.port, answers), daemon=True, name="printer-name").start()
    deadline = time.monotonic() + limit_s
    while True:
        _stop_if(cancelled)
        with suppress(Empty):
            found = answers.get(timeout=_LOOK_EVERY_S)
            if isinstance(found, OSError):
                raise _unknown(printer, str(found)) from found
            return found
        if time.monotonic() > deadline:
            raise _unknown(printer, "no answer from the name server")


def _look_up(host: str, port: int, answers: SimpleQueue[tuple[int, Any] | OSError]) -> None:
    try:
        family, *_others, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except (OSError, UnicodeError) as error:
        answers.put(error if isinstance(error, OSError) else OSError(str(error)))
    else:
        answers.put((family, address))


def _connected(
    printer: LabelPrinter, place: tuple[int, Any], cancelled: Callable[[], bool], limit_s: float
) -> socket.socket:
    began = time.monotonic()
    while True:
        trouble = 0
        line = socket.socket(place[0], socket.SOCK_STREAM)
        line.setblocking(False)
        try:
            trouble = _connect(line, place[1], cancelled, began + limit_s)
        except BaseException:
            line.close()
            raise
        if trouble == 0:
            return line
        line.close()
        if trouble != errno.ECONNREFUSED or time.monotonic() > began + min(_REFUSED_FOR_S, limit_s):
            raise _not_reached(printer, trouble)
        _stop_if(cancelled)
        time.sleep(_ASK_AGAIN_S)


def _connect(line: socket.socket, address: Any, cancelled: Callable[[], bool], deadline: float) -> int:  # noqa: ANN401 - as the family has it
    """0, or the error's number; ETIMEDOUT where nothing answers until the deadline."""
    trouble = line.connect_ex(address)
    if trouble not in {errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0)}:
        return trouble
    while not _ready(line, to_send=True):
        _stop_if(cancelled)
        if time.monotonic() > deadline:
            return errno.ETIMEDOUT
    return line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)


def _sent_in_portions(
    line: socket.socket, data: bytes, cancelled: Callable[[], bool], silence_s: float
) -> Iterator[int]:
    """How many bytes are gone, after each portion. Raises TimeoutError, OSError, Cancelled."""
    sent, view = 0, memoryview(data)
    last = time.monotonic()
    while sent < len(data):
        _stop_if(cancelled)
        if _ready(line, to_send=True):
            sent += line.send(view[sent : sent + _PORTION])
            last = time.monotonic()
            yield sent
        elif time.monotonic() > last + silence_s:
            raise TimeoutError


def _end(line: socket.socket, cancelled: Callable[[], bool], limit_s: float) -> None:
    """Say that this was all, and give the printer time to take it; many never say that they did."""
    line.shutdown(socket.SHUT_WR)
    deadline = time.monotonic() + limit_s
    while time.monotonic() < deadline and not cancelled():
        if _ready(line, to_send=False) and not line.recv(_PORTION):
            return


def _ready(line: socket.socket, *, to_send: bool) -> bool:
    with selectors.DefaultSelector() as watched:
        watched.register(line, selectors.EVENT_WRITE if to_send else selectors.EVENT_READ)
        return bool(watched.select(_LOOK_EVERY_S))


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled


def _unknown(printer: LabelPrinter, detail: str) -> LabelsNotSent:
    return LabelsNotSent(
        say('There is no label printer "{host}" in the network.', host=printer.host),
        meaning=_NOTHING,
        remedy=say("Look at the name in the settings; the printer's own menu shows its address."),
        detail=detail,
        nothing_sent=True,
    )


def _not_reached(printer: LabelPrinter, trouble: int) -> LabelsNotSent:
    return LabelsNotSent(
        _WHY.get(trouble, say("The label printer {printer} can't be reached.")).filled(printer=printer.name),
        meaning=_NOTHING,
        remedy=say("Look whether it is on and in the network, and whether address and port are right."),
        detail=os.strerror(trouble),
        nothing_sent=True,
    )


_WHY: dict[int, Message] = {
    errno.ECONNREFUSED: say("The label printer {printer} refuses the connection."),
    errno.ETIMEDOUT: say("The label printer {printer} doesn't answer."),
}
