"""Takes out of orders' texts what would steer a document or a printer instead of being read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ordersync_gui.domain.letters import whole_letters

# Control characters but line feed; directions that run on over what follows; what Qt's documents use as marks of
# their own; letters that are none. Joiners, marks of direction, and emoji stay.
_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffc\ufffe\uffff\ufeff]"
)
_ENDS = re.compile("\r\n|\r|\u2028|\u2029|\x85|\x0b|\x0c")


def clean_text(text: str) -> str:
    """The text as plain letters and line feeds; a tab becomes a blank."""
    if text.isprintable():
        return _UNSEEN.sub("", text)
    return _UNSEEN.sub("", _ENDS.sub("\n", whole_letters(text)).replace("\t", " "))


def clean_facts(facts: Any) -> Any:  # noqa: ANN401 - texts, numbers, and lists and mappings of them
    """The same facts, all texts in them cleaned; anything that is no plain value becomes its text."""
    match facts:
        case str():
            return clean_text(str(facts))
        case None | bool() | int() | float():
            return facts
        case Mapping():
            return {str(key): clean_facts(value) for key, value in facts.items()}
        case list() | tuple():
            return [clean_facts(value) for value in facts]
        case _:
            return clean_text(str(facts))
