"""Labels through the system's print queue, with a stand-in for its command."""

from __future__ import annotations

import errno
import sys
import time
from pathlib import Path

import pytest

from ordersync_gui.domain.errors import Cancelled, UsageError
from ordersync_gui.domain.label_printer import LabelPrinter, LabelPrinterWay, checked_label_printer
from ordersync_gui.label_printers import queue
from ordersync_gui.label_printers.queue import queue_names, send_to_queue
from ordersync_gui.label_printers.sending import LabelsNotSent, send_labels

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has a spooler of its own")


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keeps its arguments and its input in files beside it; hangs or refuses by the queue's name."""
    command = tmp_path / "lp"
    command.write_text(
        f"#!{sys.executable}\n"
        "import pathlib, sys, time\n"
        "here = pathlib.Path(__file__).parent\n"
        "(here / 'arguments').write_text('\\n'.join(sys.argv[1:]))\n"
        "if 'hanging' in sys.argv: time.sleep(60)\n"
        "while 'late' in sys.argv and not (here / 'go').exists(): time.sleep(0.01)\n"
        "(here / 'input').write_bytes(sys.stdin.buffer.read())\n"
        "if 'unknown' in sys.argv: sys.exit('lp: The printer or class does not exist.')\n"
    )
    command.chmod(0o755)
    (tmp_path / "lpstat").write_text("#!/bin/sh\necho Zebra\necho Office\n")
    (tmp_path / "lpstat").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return command


def go_on() -> bool:
    return False


def test_the_queue_gets_the_bytes_as_they_are(lp: Path) -> None:
    label = bytes(range(256)) * 1000
    send_labels(LabelPrinter(LabelPrinterWay.QUEUE, queue="Zebra GK420"), label)
    assert (lp.parent / "input").read_bytes() == label
    assert (lp.parent / "arguments").read_text().split("\n")[:4] == ["-d", "Zebra GK420", "-o", "raw"]


def test_a_queue_that_reads_late_gets_long_labels_whole(lp: Path) -> None:
    label = bytes(range(256)) * 1000

    def asked_meanwhile() -> bool:
        (lp.parent / "go").touch()
        return False

    send_to_queue("late", label, cancelled=asked_meanwhile, limit_s=20)
    assert (lp.parent / "input").read_bytes() == label


def test_labels_that_find_no_room_on_the_disk_are_said(lp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(queue, "TemporaryFile", full)
    with pytest.raises(LabelsNotSent, match=r"No space left on device. Nothing was printed.") as caught:
        send_to_queue("Zebra", b"^XA^XZ", cancelled=go_on, limit_s=20)
    assert caught.value.nothing_sent
    assert not (lp.parent / "arguments").exists()


@pytest.mark.usefixtures("lp")
def test_a_queue_that_is_unknown_is_said() -> None:
    with pytest.raises(LabelsNotSent, match=r"didn't take the labels for the printer unknown. Nothing") as caught:
        send_to_queue("unknown", b"^XA^XZ", cancelled=go_on, limit_s=20)
    assert "does not exist" in caught.value.detail


@pytest.mark.usefixtures("lp")
def test_a_queue_that_hangs_is_said_within_the_limit() -> None:
    with pytest.raises(LabelsNotSent, match=r"doesn't answer. Nobody knows"):
        send_to_queue("hanging", b"^XA^XZ" * 100_000, cancelled=go_on, limit_s=0.5)


@pytest.mark.usefixtures("lp")
def test_a_person_stops_what_hangs() -> None:
    began = time.monotonic()
    with pytest.raises(Cancelled):
        send_to_queue("hanging", b"^XA^XZ", cancelled=lambda: True, limit_s=60)
    assert time.monotonic() - began < 10


def test_a_system_without_queues_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(LabelsNotSent, match=r"no print queues"):
        send_to_queue("Zebra", b"^XA^XZ", cancelled=go_on, limit_s=1)
    assert queue_names() == ()


@pytest.mark.usefixtures("lp")
def test_the_queues_there_are() -> None:
    assert queue_names() == ("Zebra", "Office")


@pytest.mark.parametrize("name", ["", "-o", "a/b", "a\nb", "#x"])
def test_a_name_that_no_queue_has_is_refused(name: str) -> None:
    with pytest.raises(UsageError):
        checked_label_printer(LabelPrinter(LabelPrinterWay.QUEUE, queue=name))
