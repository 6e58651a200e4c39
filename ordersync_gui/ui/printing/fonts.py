"""The letters of papers: one family; the system brings what it lacks, so that no script shows as boxes."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

_FAMILIES = ("Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans")
_POINTS = 10  # of text for which a template says no size


@lru_cache(maxsize=1)
def _family() -> str:
    there = set(QFontDatabase.families())
    return next((family for family in _FAMILIES if family in there), "")


def paper_font() -> QFont:
    """Ten points, whatever size the window's text has."""
    font = QFont()
    if _family():
        font.setFamily(_family())
    font.setPointSizeF(_POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
