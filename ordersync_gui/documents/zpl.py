"""Makes labels in ZPL: every text of an order is data in them, never a command."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from unicodedata import category

from ordersync_gui.documents.label_fit import Box, FittedLine, fitted
from ordersync_gui.documents.rendering import render
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.paper import DocumentKind, PaperSize, TemplateFault
from ordersync_gui.domain.wording import say

MM_PER_INCH = 25.4
# Where the parts of a label lie, and how large their letters are: shares of its height, and mm.
_RETURN_PART, _RETURN_MM = (0.03, 0.17), (3.2, 2.0)
_ADDRESS_PART, _ADDRESS_MM = (0.21, 0.65), (7.0, 2.6)
_NUMBER_PART, _NUMBER_MM = (0.84, 0.90), (5.0, 2.0)
_FOOT_PART, _FOOT_MM = (0.91, 0.98), (4.0, 2.0)
# Modules of a Code 128: each sign has 11, the stop 13; beside it, ten stay white on both sides.
_SIGN, _STOP, _QUIET = 11, 13, 20
_FINEST_MM, _WIDEST_MM = 0.24, 0.51
# What a printer takes for a command or for the beginning of a code, while a template is filled: letters for
# private use, so that no filter of a template can tear a code apart.
_RISKY = "^~_\\"
_PRIVATE = {ord(letter): chr(0xE000 + ord(letter)) for letter in _RISKY}
_CODES = {ord(private): f"_{code:02X}" for code, private in _PRIVATE.items()}
_TAKEN = {ord(private): None for private in _PRIVATE.values()}
# These would change which signs are commands, and so what has to be data.
_NEW_SIGNS = re.compile(r"[\^~]C[CDT]", re.IGNORECASE)
_UNPRINTED = {"Cc": " ", "Zs": " ", "Zl": " ", "Zp": " "}  # what isn't printed but parts words
_IN_BARCODE = {">": ">0", "^": "><", "~": ">="}


class LabelTooSmall(OrderSyncError):
    """A text doesn't fit on the label, however small it is written; cut off, it would send parcels astray."""

    kind = "label_too_small"


def zpl_label(template: str, facts: Mapping[str, Any], *, dpi: int, size: PaperSize) -> bytes:
    """One label, UTF-8. facts: as `facts.slip_facts` gives them; the template finds `label` besides.

    dpi: the printer's dots per inch. Raises TemplateFault, LabelTooSmall.
    """
    refuse_new_signs(template)
    label = _label_facts(facts, dpi=dpi, size=size)
    filled = render(DocumentKind.LABEL_ZPL, template, _hidden({**facts, "label": label}))
    return filled.translate(_CODES).encode("utf-8", errors="replace")


def test_label(*, dpi: int, size: PaperSize, lines: Sequence[str]) -> bytes:
    """A label with a frame at its edges, these lines, letters of several scripts, and a barcode.

    lines: at most four, short ones.
    """
    width, height = dots(size.width_mm, dpi), dots(size.height_mm, dpi)
    margin, letter = dots(size.margin_mm, dpi), dots(4.0, dpi)
    shown = [*lines, "Äé ß ñ 1234567890"]
    texts = "".join(
        f"^FO{margin * 2},{margin * 2 + place * letter * 2}^A0N,{letter},{letter}^FH^FD{field_data(text)}^FS\n"
        for place, text in enumerate(shown)
    )
    code = barcode("TEST-9912", width=width - 4 * margin, dpi=dpi) or {"module": 2, "data": ""}
    bars = (
        f"^FO{margin * 2},{height // 2}^BY{code['module']}^BCN,{dots(18, dpi)},Y,N,N"
        f"^FH^FD{field_data(str(code['data']))}^FS\n"
    )
    frame = f"^FO{margin // 2},{margin // 2}^GB{width - margin},{height - margin},3^FS\n"
    return f"^XA\n^CI28\n^PW{width}\n^LL{height}\n^LH0,0\n{frame}{texts}{bars}^PQ1\n^XZ\n".encode()


def field_data(text: str) -> str:
    """The text as data behind ^FH^FD: what a printer could take for a command stands there as its code."""
    return _hidden_text(text).translate(_CODES)


def barcode(text: str, *, width: int, dpi: int) -> dict[str, object] | None:
    """Data for ^BC and the dots of a module, for a Code 128 that isn't wider than this; None where none can be.

    Pairs of digits are written in the narrow subset C, so "9912" is read as 9912, everything else in B.
    """
    if not text or any(not " " <= letter <= "~" for letter in text):
        return None
    in_pairs = text.isdigit() and len(text) % 2 == 0
    signs = len(text) // 2 if in_pairs else len(text)
    module = min(width // ((signs + 2) * _SIGN + _STOP + _QUIET), int(_WIDEST_MM * dpi / MM_PER_INCH))
    if module < max(1, int(_FINEST_MM * dpi / MM_PER_INCH + 0.5)):
        return None
    data = ">;" + text if in_pairs else ">:" + "".join(_IN_BARCODE.get(letter, letter) for letter in text)
    return {"data": data, "module": module, "quiet": module * (_QUIET // 2)}


def has_barcode(number: str, *, dpi: int, size: PaperSize) -> bool:
    """Whether an order's number can stand on such a label as a barcode."""
    return barcode(number, width=_inner_width(size, dpi), dpi=dpi) is not None


def dots(millimetres: float, dpi: int) -> int:
    """So many dots of the printer."""
    return round(millimetres * dpi / MM_PER_INCH)


def refuse_new_signs(template: str) -> None:
    """Raises TemplateFault where a template changes which signs the printer takes for commands."""
    found = _NEW_SIGNS.search(template)
    if found is not None:
        raise TemplateFault(
            say("The template has the command {command}.", command=found.group().upper()),
            meaning=say("After it, what buyers wrote could be taken for commands."),
            remedy=say("Take it out: labels begin their commands with ^ and ~."),
            line=template.count("\n", 0, found.start()) + 1,
        )


def _label_facts(facts: Mapping[str, Any], *, dpi: int, size: PaperSize) -> dict[str, Any]:
    width, number = _inner_width(size, dpi), str(facts["order"]["number"])
    company, shipment, pickup = (facts.get(name) or {} for name in ("company", "shipment", "pickup"))
    sender = [company.get("name", ""), *company.get("address_lines", ())]
    carried = " ".join(text for text in (shipment.get("carrier"), shipment.get("service")) if text)
    parts = {
        "sender": _part(sender, _RETURN_PART, _RETURN_MM, dpi=dpi, size=size),
        "address": _part(facts["ship_to"]["lines"], _ADDRESS_PART, _ADDRESS_MM, dpi=dpi, size=size),
        "number": _part([number], _NUMBER_PART, _NUMBER_MM, dpi=dpi, size=size),
        "foot": _part([carried, ", ".join(pickup.get("lines", ()))], _FOOT_PART, _FOOT_MM, dpi=dpi, size=size),
    }
    return {
        "width": dots(size.width_mm, dpi),
        "height": dots(size.height_mm, dpi),
        "left": dots(size.margin_mm, dpi),
        "inner_width": width,
        "mm": dpi / MM_PER_INCH,
        "barcode": barcode(number, width=width, dpi=dpi),
        "all_latin": all(line["latin"] for lines in parts.values() for line in lines),
        **parts,
    }


def _part(
    lines: Sequence[str], part: tuple[float, float], letters_mm: tuple[float, float], *, dpi: int, size: PaperSize
) -> list[dict[str, Any]]:
    height = dots(size.height_mm, dpi)
    box = Box(int(height * part[0]), _inner_width(size, dpi), int(height * (part[1] - part[0])))
    shown = [_plain(line) for line in lines if line.strip()]
    largest, smallest = (dots(letter, dpi) for letter in letters_mm)
    placed = fitted(shown, box, largest=largest, smallest=smallest)
    if placed is None:
        raise LabelTooSmall(
            say('"{text}" doesn\'t fit on the label, not even in small letters.', text=", ".join(shown)),
            meaning=say("No label was made of it, for a part of the address would be missing."),
            remedy=say("Shorten the address, or use larger labels."),
        )
    return [_line_facts(line) for line in placed]


def _line_facts(line: FittedLine) -> dict[str, Any]:
    """font: the usual one of every ZPL printer, or for other letters the one that most of them have besides."""
    high = line.height
    font = f"^A0N,{high},{high}" if line.is_latin else f"^A@N,{high},{high},E:TT0003M_.FNT"
    return {
        "text": line.text,
        "y": line.y,
        "height": high,
        "lines": line.count,
        "gap": line.gap,
        "latin": line.is_latin,
        "font": _Command(font),
    }


class _Command(str):
    """A text of ours that the printer shall take for a command."""

    __slots__ = ()


def _inner_width(size: PaperSize, dpi: int) -> int:
    return dots(size.width_mm - 2 * size.margin_mm, dpi)


def _hidden(value: Any) -> Any:  # noqa: ANN401 - facts are texts, numbers, lists and mappings
    match value:
        case _Command():
            return str(value)
        case str():
            return _hidden_text(value)
        case Mapping():
            return {name: _hidden(each) for name, each in value.items()}
        case list() | tuple():
            return [_hidden(each) for each in value]
    return value


def _hidden_text(text: str) -> str:
    return _plain(text.translate(_TAKEN)).translate(_PRIVATE)


def _plain(text: str) -> str:
    """The text on one line, without what isn't printed, such as control characters and marks without width."""
    shown = (letter if letter.isprintable() else _UNPRINTED.get(category(letter), "") for letter in text)
    return " ".join("".join(shown).split())
