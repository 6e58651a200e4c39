"""Text as it can be kept and compared: keyboards, command lines and files may pass on what is no text."""

from __future__ import annotations

from unicodedata import category, normalize

# Control characters, halves of letters, ends of lines and paragraphs.
_UNSEEN = ("Cc", "Cs", "Zl", "Zp")
_PICTURES = 0x2400  # Unicode's pictures of control characters begin here


def whole_letters(text: str) -> str:
    """The text, each half of a letter pair replaced by a question mark, so that its length stays."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def fold(text: str) -> str:
    """The text without differences of letters' case and width."""
    return text.lower() if text.isascii() else normalize("NFKC", normalize("NFKC", text).casefold())


def visible(text: str) -> str:
    """The text with pictures in place of what would end the line or steer a terminal."""
    return text if text.isprintable() else "".join(map(_picture, text))


def visible_lines(text: str) -> str:
    """The same for text of several lines, whose ends and tabs stay."""
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join("\t".join(map(visible, line.split("\t"))) for line in lines)


def _picture(letter: str) -> str:
    if category(letter) not in _UNSEEN:
        return letter
    return chr(_PICTURES + ord(letter)) if letter < " " else "\ufffd"
