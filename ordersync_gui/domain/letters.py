"""Text as it can be kept: keyboards, command lines and files may pass on what is no text."""

from __future__ import annotations


def whole_letters(text: str) -> str:
    """The text, each half of a letter pair replaced by a question mark, so that its length stays."""
    return text.encode("utf-8", "replace").decode()
