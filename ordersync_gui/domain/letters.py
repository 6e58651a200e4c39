"""Text as it can be kept and compared: keyboards, command lines and files may pass on what is no text."""

from __future__ import annotations

from unicodedata import normalize


def whole_letters(text: str) -> str:
    """The text, each half of a letter pair replaced by a question mark, so that its length stays."""
    return text.encode("utf-8", "replace").decode()


def fold(text: str) -> str:
    """The text without differences of letters' case and width."""
    return normalize("NFKC", normalize("NFKC", text).casefold())
