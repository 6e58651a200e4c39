"""The letters of papers: one family, and others that have what it lacks, so that no script shows as boxes."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

_FAMILIES = (
    *("Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans"),
    *("Noto Sans Arabic", "Noto Naskh Arabic", "Noto Sans Hebrew"),
    *("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Hiragino Sans", "WenQuanYi Micro Hei"),
)
_POINTS = 10  # of text for which a template says no size


@lru_cache(maxsize=1)
def _families() -> list[str]:
    there = set(QFontDatabase.families())
    return [family for family in _FAMILIES if family in there]


def paper_font() -> QFont:
    """Ten points; the system finds what these families lack."""
    font = QFont()
    if _families():
        font.setFamilies(_families())
    font.setPointSizeF(_POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
