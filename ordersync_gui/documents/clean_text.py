"""Takes out of facts what no paper can show: control characters, and marks that turn the writing's direction."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

_LINE_BREAKS = {"\r\n": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n"}
# Left-to-right overrides and isolates could show a text in another order than it is.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def cleaned(text: str) -> str:
    """The text with plain line breaks and tabs, and without other control characters and lone surrogates."""
    if text.isascii() and text.isprintable():
        return text
    for mark, plain in _LINE_BREAKS.items():
        text = text.replace(mark, plain)
    return "".join(map(_kept, text))


def _kept(letter: str) -> str:
    if letter in "\n\t":
        return letter
    if letter in _TURNING:
        return ""
    kind = unicodedata.category(letter)
    if kind == "Cs":
        return "\ufffd"
    return "" if kind == "Cc" else letter


def cleaned_facts(facts: Any) -> Any:  # noqa: ANN401 - texts, numbers, lists and mappings of them
    """The same facts with every text in them cleaned; keys are ours."""
    if isinstance(facts, str):
        return cleaned(facts)
    if isinstance(facts, Mapping):
        return {key: cleaned_facts(value) for key, value in facts.items()}
    if isinstance(facts, (list, tuple)):
        return [cleaned_facts(value) for value in facts]
    return facts
