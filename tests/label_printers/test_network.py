"""Labels over the network: byte for byte, and every trouble said in plain words within a limit."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing

import pytest
from label_listener import LabelListener

from ordersync_gui.domain.errors import Cancelled, UsageError
from ordersync_gui.domain.label_printer import LabelPrinter, LabelPrinterWay
from ordersync_gui.label_printers.sending import LabelsNotSent, SendingLimits, send_labels

SHORT = SendingLimits(name_s=1, connect_s=1, silence_s=0.4, end_s=1)
MUCH = b"^XA^FDx^FS^XZ\n" * 2_000_000  # more than what systems keep between two programs


@pytest.fixture
def listener() -> Iterator[LabelListener]:
    with LabelListener() as found:
        yield found


def printer(port: int, host: str = "127.0.0.1") -> LabelPrinter:
    return LabelPrinter(LabelPrinterWay.NETWORK, host=host, port=port)


def test_a_label_arrives_byte_for_byte(listener: LabelListener) -> None:
    label = "^XA^CI28^FDДыня, Jürgen^FS^XZ\n".encode() + bytes(range(256))
    send_labels(printer(listener.port), label)
    assert listener.received() == [label]


def test_a_name_is_looked_up(listener: LabelListener) -> None:
    send_labels(printer(listener.port, "localhost"), b"^XA^XZ")
    assert listener.received() == [b"^XA^XZ"]


def test_a_printer_that_is_off_refuses() -> None:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        with pytest.raises(LabelsNotSent, match=r"refuses the connection. Nothing was printed") as caught:
            send_labels(printer(port), b"^XA^XZ", limits=SHORT)
    assert caught.value.nothing_sent


def test_a_printer_that_never_answers_is_said_within_the_limit() -> None:
    with closing(socket.socket()) as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        place = full.getsockname()
        waiting = [_asking(place) for _ in range(4)]  # the queue is full, so that whoever comes next waits
        began = time.monotonic()
        with pytest.raises(LabelsNotSent, match=r"doesn't answer. Nothing was printed"):
            send_labels(printer(place[1]), b"^XA^XZ", limits=SHORT)
        assert time.monotonic() - began < 5
        for line in waiting:
            line.close()


def _asking(place: tuple[str, int]) -> socket.socket:
    line = socket.socket()
    line.setblocking(False)
    line.connect_ex(place)
    return line


def test_a_printer_that_hangs_in_the_middle_is_said(listener: LabelListener) -> None:
    listener.read_nothing()
    began = time.monotonic()
    with pytest.raises(LabelsNotSent, match=r"stopped taking data. Some of the labels may") as caught:
        send_labels(printer(listener.port), MUCH, limits=SHORT)
    assert not caught.value.nothing_sent
    assert time.monotonic() - began < 10


def test_a_printer_that_breaks_off_is_said(listener: LabelListener) -> None:
    listener.break_off()
    with pytest.raises(LabelsNotSent, match=r"broke the connection off"):
        send_labels(printer(listener.port), MUCH, limits=SHORT)


def test_a_person_stops_what_hangs(listener: LabelListener) -> None:
    listener.read_nothing()
    stop = threading.Event()
    timer = threading.Timer(0.2, stop.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        send_labels(printer(listener.port), MUCH, cancelled=stop.is_set, limits=SendingLimits(silence_s=60))
    assert time.monotonic() - began < 5
    timer.join()


def test_a_name_that_is_nowhere_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*_place: object, **_kind: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    with pytest.raises(LabelsNotSent, match=r'no label printer "no-such-printer.invalid"'):
        send_labels(printer(9100, "no-such-printer.invalid"), b"^XA^XZ", limits=SHORT)


def test_a_name_server_that_never_answers_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = threading.Event()

    def never(*_place: object, **_kind: object) -> list[object]:
        answer.wait(30)
        raise OSError

    monkeypatch.setattr(socket, "getaddrinfo", never)
    with pytest.raises(LabelsNotSent, match=r"no label printer"):
        send_labels(printer(9100, "slow"), b"^XA^XZ", limits=SendingLimits(name_s=0.3))
    answer.set()


def test_none_is_set() -> None:
    with pytest.raises(UsageError, match=r"No label printer is set on this PC"):
        send_labels(LabelPrinter(), b"^XA^XZ")
