"""The words of papers and mails in the languages that they can be written in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import cast

from babel import Locale, UnknownLocaleError, default_locale

from ordersync_gui.config import resources

LANGUAGES = ("en", "de", "es", "fr")


@cache
def words(language: str) -> Mapping[str, str]:
    """All words of a language; English ones for a language that papers aren't written in."""
    file = resources() / "documents" / "words" / f"{written_in(language)}.json"
    return cast("Mapping[str, str]", json.loads(file.read_text(encoding="utf-8")))


def written_in(language: str) -> str:
    """The language whose words are taken for this one, such as "de" for "de-AT" or "de_AT.UTF-8"."""
    base = language.replace("_", "-").split("-")[0].split(".")[0].lower()
    return base if base in LANGUAGES else "en"


@cache
def locale_of(language: str) -> Locale:
    """How numbers, amounts and dates are written beside these words."""
    try:
        found = Locale.parse(language.split(".", maxsplit=1)[0].replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        return Locale.parse(written_in(language))
    return found if found.language in LANGUAGES else Locale.parse(written_in(language))


def pc_language() -> str:
    """The language that this PC is set to, as far as papers are written in it."""
    try:
        return written_in(default_locale("LC_MESSAGES") or "en")
    except ValueError:
        return "en"


def with_gaps(text: str, **values: str) -> str:
    """Words with their gaps filled; what stands in a value is never a gap itself."""
    parts = text.split("{")
    filled = [parts[0]]
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        filled.append(values.get(name, "") + rest)
    return "".join(filled)
