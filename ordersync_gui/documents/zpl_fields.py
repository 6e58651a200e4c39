"""Writes values into ZPL so that no printer takes any of their letters for a command."""

from __future__ import annotations

import re

from ordersync_gui.documents.clean_text import clean_text

# What stays as it is; everything else is written by its bytes (^FH), so that it ends no field and begins no command.
_PLAIN = re.compile(r"[A-Za-z0-9 .,:/()+#*-]")
_LEAST, _MOST = " ", "~"


class FieldData(str):
    """Text of a field that is written for ^FH already."""

    __slots__ = ()


def zpl_field(value: object) -> FieldData:
    """A value for a field with ^FH, in UTF-8; lines are joined by blanks."""
    if isinstance(value, FieldData):
        return value
    if value is None:
        return FieldData("")
    text = " ".join(clean_text(str(value)).split("\n"))
    return FieldData("".join(map(_letter, text)))


def code128_field(value: object) -> FieldData:
    """A value for a ^BC field with ^FH: code set B throughout; empty where Code 128 can't hold it.

    ">" leads in what ^BC takes for orders to change the code set, so that it is doubled as ">0".
    """
    text = str(value)
    if not text or not all(_LEAST <= letter <= _MOST for letter in text):
        return FieldData("")
    return zpl_field(">:" + text.replace(">", ">0"))


def _letter(letter: str) -> str:
    if _PLAIN.fullmatch(letter):
        return letter
    return "".join(f"_{byte:02X}" for byte in letter.encode())
