"""What scanned texts say."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ordersync_gui.domain.desk import LineView
from ordersync_gui.domain.order import OrderLine
from ordersync_gui.domain.scan_text import (
    ScanCommand,
    command_of,
    is_like_command,
    is_product_code,
    lines_with,
    plain_scan,
)


@pytest.mark.parametrize(
    ("arrived", "text"),
    [
        ("A-1001", "A-1001"),
        ("]C1A-1001", "A-1001"),
        ("]E04006381333931\r", "4006381333931"),
        ("\x02A-1001\x03", "A-1001"),
        ("]C10104006381333931\x1d10AB", "010400638133393110AB"),
        ("  A-1001 ", "A-1001"),
        ("]x", "]x"),
        ("", ""),
    ],
    ids=["plain", "Code 128", "EAN", "start and end of text", "GS1", "blanks", "no identifier", "nothing"],
)
def test_what_the_scanner_adds_is_taken_off(arrived: str, text: str) -> None:
    assert plain_scan(arrived) == text


def test_a_learned_layout_is_translated_before_anything_else() -> None:
    layout = "&1é2\"3'4(5-6è7_8ç9à0$]Q" + "AAQ"
    assert plain_scan('$C&Q-&é"'.replace("-", "°"), layout + "°-") == "A-123"


@pytest.mark.parametrize("command", list(ScanCommand))
def test_commands_are_known_in_any_case(command: ScanCommand) -> None:
    assert command_of(command.value.lower()) is command
    assert is_like_command(command.value)


@pytest.mark.parametrize("text", ["OS:OK", "OS:", "NEXT", "A-1001"])
def test_nothing_else_is_a_command_least_of_all_a_yes(text: str) -> None:
    assert command_of(text) is None


def test_an_unknown_command_is_seen_as_one() -> None:
    assert is_like_command("os:frobnicate")
    assert not is_like_command("1001")


def view(number: int, *, sku: str = "", upc: str = "") -> LineView:
    return LineView(number, OrderLine(str(number), sku, "Mug", Decimal(1), Decimal(1), upc=upc), Decimal(0))


LINES = (
    view(1, sku="MUG-RED", upc="036000291452"),
    view(2, sku="mug-blue"),
    view(3, upc="4006381333931"),
    view(4),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("mug-red", [1]),
        ("MUG-BLUE ", [2]),
        ("036000291452", [1]),
        ("0036000291452", [1]),
        ("00036000291452", [1]),
        ("4006381333931", [3]),
        ("0104006381333931", [3]),
        ("010400638133393110AB", [3]),
        ("36000291452", []),
        ("", []),
        ("other", []),
    ],
)
def test_an_item_is_found_by_sku_and_by_every_writing_of_its_code(text: str, found: list[int]) -> None:
    assert [line.id for line in lines_with(text, LINES)] == found


@pytest.mark.parametrize("code", ["96385074", "036000291452", "4006381333931", "10012345678902"])
def test_a_products_code_is_known_by_its_check_digit(code: str) -> None:
    assert is_product_code(code)
    assert not is_product_code(code[:-1] + str((int(code[-1]) + 1) % 10))


@pytest.mark.parametrize("text", ["", "1Z999AA10123456784", "400638133393", "٤٠٠٦٣٨١٣٣٣٩٣١"])
def test_nothing_else_is_a_products_code(text: str) -> None:
    assert not is_product_code(text)
