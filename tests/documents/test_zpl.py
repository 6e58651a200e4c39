"""Labels in ZPL: texts are data and never commands, long addresses shrink and wrap, barcodes are right."""

from __future__ import annotations

import re
from typing import Any

import pytest

from ordersync_gui.config import resources
from ordersync_gui.documents.zpl import (
    LabelTooSmall,
    barcode,
    field_data,
    has_barcode,
    zpl_label,
)
from ordersync_gui.documents.zpl import test_label as label_for_testing
from ordersync_gui.domain.paper import PAPERS, TemplateFault

SIZE = PAPERS["label_4x6"]
TEMPLATE = (resources() / "documents" / "templates" / "label.zpl").read_text(encoding="utf-8")
COMMAND = re.compile(rb"[\^~][A-Z][A-Z0-9@]")
OWN_COMMANDS = {
    b"^XA", b"^CI", b"^PW", b"^LL", b"^LH", b"^PA", b"^FO", b"^A0", b"^A@", b"^FB", b"^FH", b"^FD", b"^FS",
    b"^GB", b"^BY", b"^BC", b"^PQ", b"^XZ",
}  # fmt: skip
NASTY = "A^XA^FDb^FS~JA_5E\\&{{ 7 * 7 }}<b>\x10\x02\x7f^cc/\ue05e\ue07e\n^XZ"


def facts(number: str = "1001", *, lines: tuple[str, ...] = (), **more: Any) -> dict[str, Any]:  # noqa: ANN401
    shown = lines or ("Jürgen Groß", "Hauptstraße 5", "80331 München", "Germany")
    return {
        "order": {"number": number},
        "ship_to": {"lines": list(shown)},
        "company": {"name": "Warehouse & Co", "address_lines": ["Dock 5", "Leeds"]},
        **more,
    }


def label(given: dict[str, Any], template: str = TEMPLATE, dpi: int = 203) -> bytes:
    return zpl_label(template, given, dpi=dpi, size=SIZE)


def data_of(made: bytes) -> list[str]:
    """What the printer prints: the fields' data with their codes read."""
    found = re.findall(rb"\^FH\^FD(.*?)\^FS", made, re.DOTALL)
    return [
        re.sub(rb"_([0-9A-F]{2})", lambda code: bytes.fromhex(code[1].decode()), one).decode() for one in found
    ]


def test_a_label_has_its_size_its_letters_and_its_texts() -> None:
    made = label(facts(shipment={"carrier": "DHL", "service": "Paket"}, pickup={"lines": ["Packstation", "145"]}))
    assert made.startswith(b"^XA\n^CI28\n^PW812\n^LL1218\n")
    assert made.rstrip().endswith(b"^XZ")
    assert data_of(made) == [
        "Warehouse & Co", "Dock 5", "Leeds", "Jürgen Groß", "Hauptstraße 5", "80331 München", "Germany",
        ">;1001", "1001", "DHL Paket", "Packstation, 145",
    ]  # fmt: skip
    assert "Jürgen Groß".encode() in made


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_everything_is_within_the_label(dpi: int) -> None:
    made = label(facts("A-" + "9" * 20), dpi=dpi)
    width, height = round(101.6 * dpi / 25.4), round(152.4 * dpi / 25.4)
    for x, y, high, wide, count, gap in re.findall(rb"\^FO(\d+),(\d+)\^A0N,(\d+),\d+\^FB(\d+),(\d+),(\d+)", made):
        assert int(x) + int(wide) <= width
        assert int(y) + int(count) * (int(high) + int(gap)) - int(gap) <= height


def test_what_looks_like_commands_is_printed_as_text() -> None:
    made = label(
        facts(
            NASTY,
            lines=(NASTY, "~JA", "^XA", "_5E", "Germany"),
            company={"name": NASTY, "address_lines": [NASTY]},
            shipment={"carrier": NASTY, "service": NASTY},
        )
    )
    assert {command.upper() for command in COMMAND.findall(made)} <= OWN_COMMANDS
    assert (made.count(b"^XA"), made.count(b"^XZ"), made.count(b"~")) == (1, 1, 0)
    assert b"_5EXA_5EFDb_5EFS_7EJA_5F5E_5C&{{ 7 * 7 }}<b>" in made
    assert data_of(made)[2] == "A^XA^FDb^FS~JA_5E\\&{{ 7 * 7 }}<b> ^cc/ ^XZ".replace("<b> ^", "<b> ^")
    assert not re.search(rb"[\x00-\x09\x0b-\x1f\x7f]", made)


def test_no_filter_tears_a_code_apart() -> None:
    template = "^XA^FH^FD{{ ship_to.lines[0] | first }}|{{ ship_to.lines[0] | lower }}^FS^XZ"
    made = label(facts(lines=("^Abc_XZ", "Germany")), template)
    assert made == b"^XA^FH^FD_5E|_5Eabc_5Fxz^FS^XZ"


@pytest.mark.parametrize("command", ["^CC!", "~cd;", "^CT~"])
def test_a_template_may_not_make_other_signs_commands(command: str) -> None:
    with pytest.raises(TemplateFault, match=r"could be taken for commands") as caught:
        label(facts(), f"^XA\n{command}\n^XZ")
    assert caught.value.line == 2


def test_other_scripts_are_utf_8_in_the_font_that_has_them() -> None:
    made = label(facts(lines=("Иван Петров", "ул. Ленина, 1", "Москва", "Russia")))
    assert "Иван Петров".encode() in made
    assert b"^PA0,1,1,1" in made
    assert re.search(rb"\^A@N,\d+,\d+,E:TT0003M_\.FNT\^FB\d+,1,\d+,L,0\^FH\^FD\xd0", made)
    assert b"^PA" not in label(facts())


def test_a_long_address_gets_smaller_and_wraps() -> None:
    usual, long = (
        label(facts()),
        label(facts(lines=("Max Mustermann", "Langer Weg am alten Hafen " * 6, "Ulm", "DE"))),
    )
    before, after = (int(re.findall(rb"\^A0N,(\d+)", made)[3]) for made in (usual, long))
    assert after < before or b",2," in long
    counts = [int(count) for count in re.findall(rb"\^FB\d+,(\d+),", long)]
    assert max(counts) > 1


def test_an_address_that_cant_fit_gives_no_label() -> None:
    with pytest.raises(LabelTooSmall, match=r"doesn't fit on the label.*Shorten the address"):
        label(facts(lines=("A very long street name without an end " * 60, "Leeds", "UK")))


@pytest.mark.parametrize(
    ("number", "data"),
    [
        ("9912", ">;9912"),
        ("99", ">;99"),
        ("12345", ">:12345"),
        ("A>B^C~D", ">:A>0B><C>=D"),
        ("A-17_x", ">:A-17_x"),
    ],
)
def test_a_barcode_is_written_in_the_right_subset(number: str, data: str) -> None:
    found = barcode(number, width=700, dpi=203)
    assert found is not None
    assert found["data"] == data
    assert _read(data) == number


def _read(data: str) -> str:
    """What a scanner reads, by the printer's manual: invocation codes, then signs of B or pairs of C."""
    start, rest = data[:2], data[2:]
    if start == ">;":
        assert len(rest) % 2 == 0
        return rest
    return rest.replace("><", "^").replace(">=", "~").replace(">0", ">")


def test_what_has_no_barcode_is_known_and_has_its_number_in_letters() -> None:
    for number in ("A-17/ü", "X" * 60):
        assert not has_barcode(number, dpi=203, size=SIZE)
        made = label(facts(number))
        assert b"^BC" not in made
        assert number in data_of(made)
    assert has_barcode("ORDER-1234567", dpi=203, size=SIZE)


def test_a_test_label_is_framed_and_has_a_barcode() -> None:
    made = label_for_testing(dpi=203, size=SIZE, lines=("ordersync", "^XZ"))
    assert b"^FH^FD_5EXZ^FS" in made
    assert data_of(made)[-1] == ">:TEST-9912"
    assert made.count(b"^XZ") == 1


def test_field_data_is_on_one_line() -> None:
    assert field_data("a\r\nb^\x00") == "a b_5E"
