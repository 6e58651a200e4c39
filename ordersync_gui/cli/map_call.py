"""Calls of the command on maps, as other commands name them: safe to paste whatever a shop calls things."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterable

_LONGEST = 200  # letters of a word that somebody might paste
_WINDOWS = sys.platform == "win32"
_EXPANDED = frozenset('"$`%!^')  # between quotation marks, by PowerShell or the command prompt


def call_for_words(store: str, words: Iterable[str], *, windows: bool = _WINDOWS) -> str:
    """The call that says what these status words mean; without those that can't be pasted."""
    rows = [f"{word}=STATUS" for word in words if _can_be_pasted(word, windows=windows)]
    behind = ["--"] if any(row.startswith("-") for row in rows) else []
    return _call(store, *behind, *rows, windows=windows)


def call_for_method(store: str, method: str, *, windows: bool = _WINDOWS) -> str:
    """The call that says what orders with this shipping method are shipped with, as far as it can be pasted."""
    if not _can_be_pasted(method, windows=windows):
        return _call(store, windows=windows)
    escaped = method.replace("\\", "\\\\")
    row = f"{escaped}=CARRIER"
    option = (f"--shipping={row}",) if row.startswith("-") else ("--shipping", row)
    return _call(store, *option, windows=windows)


def _can_be_pasted(word: str, *, windows: bool) -> bool:
    return len(word) <= _LONGEST and word.isprintable() and not (windows and _EXPANDED & set(word))


def _call(*texts: str, windows: bool) -> str:
    quoted = (f'"{text}"' if windows and not text.startswith("--") else shlex.quote(text) for text in texts)
    return " ".join(("ordersync map", *quoted))
