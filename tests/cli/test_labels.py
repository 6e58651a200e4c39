"""Labels by command: to a printer's port, to a file, and what is said when it can't be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from label_listener import LabelListener
from running_commands import Commands

from ordersync_gui.practice import PracticeShop


@pytest.fixture
def listener() -> Iterator[LabelListener]:
    with LabelListener() as found:
        yield found


@pytest.fixture
def desk(commands: Commands, shop: PracticeShop) -> Commands:
    """A profile with the practice shop's orders."""
    commands.connect(shop)
    commands.run("import")
    return commands


def test_a_test_label_goes_to_a_port(commands: Commands, listener: LabelListener) -> None:
    place = f"127.0.0.1:{listener.port}"
    assert commands.run("labels", "--test", "--to", place) == {"printed": 1, "to": place}
    (label,) = listener.received()
    assert label.startswith(b"^XA\n^CI28")


def test_a_test_label_goes_into_a_file(commands: Commands, tmp_path: Path) -> None:
    file = tmp_path / "test.zpl"
    commands.run("labels", "--test", "--file", str(file), "--dpi", "300", "--size", "label_100x150")
    assert b"^PW1181" in file.read_bytes()
    assert commands.run("labels", "--test", "--file", str(file), code=2)["error"]["kind"] == "usage"
    commands.run("labels", "--test", "--file", str(file), "--force")
    assert b"^PW812" in file.read_bytes()


def test_a_folder_that_isnt_there_is_said(commands: Commands, tmp_path: Path) -> None:
    error = commands.run("labels", "--test", "--file", str(tmp_path / "none" / "x.zpl"), code=1)["error"]
    assert "can't be written. No label was saved." in str(error)


@pytest.mark.parametrize("wanted", [(), ("1001", "--test")])
def test_orders_or_a_test_label_and_not_both(commands: Commands, wanted: tuple[str, ...]) -> None:
    error = commands.run("labels", *wanted, "--to", "127.0.0.1", code=2)["error"]
    assert error["kind"] == "usage"


def test_a_printer_that_is_off_is_said(commands: Commands) -> None:
    with LabelListener() as gone:
        port = gone.port
    error = commands.run("labels", "--test", "--to", f"127.0.0.1:{port}", code=1)["error"]
    assert error["kind"] == "labels_not_sent"
    assert "Nothing was printed" in str(error)


def test_orders_labels_come_in_their_order_and_are_marked(desk: Commands, listener: LabelListener) -> None:
    numbers = [each["number"] for each in desk.run("orders", "--status", "awaiting_shipment")][:3]
    done = desk.run("labels", *reversed(numbers), "--to", f"127.0.0.1:{listener.port}")
    assert (done["printed"], done["refusals"]) == (3, [])
    (data,) = listener.received()
    places = [data.index(f"^FH^FD{number}^FS".encode()) for number in reversed(numbers)]
    assert places == sorted(places)
    assert data.count(b"^XA") == data.count(b"^XZ") == 3
    assert "printed" in str(desk.run("order", numbers[0])["timeline"]).casefold()


def test_labels_in_a_file_mark_nothing(desk: Commands, tmp_path: Path) -> None:
    (number,) = [each["number"] for each in desk.run("orders", "--status", "awaiting_shipment")][:1]
    desk.run("labels", number, "--file", str(tmp_path / "labels.zpl"))
    assert f"^FH^FD{number}^FS".encode() in (tmp_path / "labels.zpl").read_bytes()
    assert "printed" not in str(desk.run("order", number)["timeline"]).casefold()
