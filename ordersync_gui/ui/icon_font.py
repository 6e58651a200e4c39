"""The shapes of our icons, taken from the icon font that comes with QtAwesome when the first of them is shown."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainterPath, QRawFont

GRID = 24  # units of the font's drawings, both ways
_BASELINE = 21  # where a line of the font lies in it
_FONT, _CODES = "materialdesignicons6-webfont-*.ttf", "materialdesignicons6-webfont-charmap-*.json"
_log = logging.getLogger(__name__)
# What an icon means here: what the font (Material Design Icons by Pictogrammers, Apache 2.0) calls it.
GLYPHS: Mapping[str, str] = {
    "about": "information-outline",
    "activity": "progress-clock",
    "address": "map-marker-outline",
    "all": "format-list-bulleted",
    "assign": "account-arrow-right-outline",
    "attention": "alert-outline",
    "automatic": "calendar-clock-outline",
    "awaiting_payment": "credit-card-clock-outline",
    "awaiting_shipment": "package-variant-closed",
    "back_up": "archive-arrow-down-outline",
    "barcode": "barcode",
    "buyers": "account-lock-outline",
    "cancelled": "close-circle-outline",
    "clear": "filter-remove-outline",
    "close": "close",
    "columns": "view-column-outline",
    "commands": "clipboard-list-outline",
    "connect": "store-plus-outline",
    "connection": "key-outline",
    "copy": "content-copy",
    "day_list": "printer-check",
    "delete": "trash-can-outline",
    "disconnect": "link-off",
    "edit": "pencil-outline",
    "error": "close-circle-outline",
    "explain": "text-search",
    "export": "tray-arrow-up",
    "find": "magnify",
    "folder": "folder-outline",
    "good": "check-circle-outline",
    "help": "help-circle-outline",
    "history": "history",
    "hold": "pause-circle-outline",
    "import": "tray-arrow-down",
    "import_again": "refresh",
    "import_all": "inbox-multiple-outline",
    "import_one": "file-search-outline",
    "keys": "keyboard-outline",
    "label": "label-outline",
    "label_sheet": "label-multiple-outline",
    "layout": "restore",
    "leave_desk": "server-network-off",
    "left_out": "eye-off-outline",
    "log": "text-box-outline",
    "look": "store-search-outline",
    "manual": "book-open-page-variant-outline",
    "mails": "email-outline",
    "maps": "swap-horizontal",
    "messages": "message-text-outline",
    "note": "note-edit-outline",
    "on_hold": "pause-circle-outline",
    "open": "open-in-new",
    "parcel": "package-variant",
    "practice": "school-outline",
    "preview": "eye-outline",
    "pick_list": "clipboard-check-outline",
    "print": "printer-outline",
    "quit": "exit-to-app",
    "rejected": "file-alert-outline",
    "release": "play-circle-outline",
    "restore": "backup-restore",
    "save": "content-save-outline",
    "saved_view": "bookmark-outline",
    "scan": "barcode-scan",
    "scan_settings": "tune",
    "seen": "eye-check-outline",
    "send": "send-outline",
    "settings": "cog-outline",
    "shared_desk": "server-network",
    "ship": "truck-delivery-outline",
    "ship_file": "file-delimited-outline",
    "shipped": "truck-check-outline",
    "stop": "stop-circle-outline",
    "store": "store-outline",
    "store_settings": "store-cog-outline",
    "stores_state": "store-clock-outline",
    "support": "lifebuoy",
    "tags": "tag-outline",
    "take_back": "package-variant-remove",
    "test": "test-tube",
    "undo": "undo",
    "unmapped": "help-circle-outline",
    "warning": "alert-outline",
}


@cache
def outline(meaning: str) -> QPainterPath:
    """The icon's shape in a square of GRID units; empty where the font isn't there.

    Raises KeyError where no icon has this meaning.
    """
    name = GLYPHS[meaning]
    return _shapes().outline(name)


@cache
def _shapes() -> _Shapes:
    return _Shapes(_fonts())


def _fonts() -> Path | None:
    """The folder with QtAwesome's fonts. The package itself isn't imported: that costs 0.7 s and 5 MB of fonts."""
    spec = find_spec("qtawesome")
    places = None if spec is None else spec.submodule_search_locations
    return Path(next(iter(places))) / "fonts" if places else None


class _Shapes:
    """Reads font and names once; without them the window works without icons, and the log says so."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def outline(self, name: str) -> QPainterPath:
        """The shape of what the font calls so, upright."""
        code = self._codes.get(name)
        if code is None or not self._font.isValid():
            return QPainterPath()
        path = self._font.pathForGlyph(self._font.glyphIndexesForString(chr(int(code, 16)))[0])
        path.translate(0, _BASELINE)
        path.setFillRule(Qt.FillRule.WindingFill)  # holes go the other way round
        return path

    @cached_property
    def _font(self) -> QRawFont:
        return QRawFont(str(self._file(_FONT)), GRID, QFont.HintingPreference.PreferNoHinting)

    @cached_property
    def _codes(self) -> Mapping[str, str]:
        try:
            codes: dict[str, str] = json.loads(self._file(_CODES).read_text("utf-8"))
        except (OSError, ValueError) as error:
            _log.warning("no icons: %s", error)
            return {}
        return codes

    def _file(self, pattern: str) -> Path:
        """Raises FileNotFoundError."""
        found = next(iter(self._folder.glob(pattern)), None) if self._folder is not None else None
        if found is None:
            raise FileNotFoundError(f"QtAwesome's {pattern} isn't there")
        return found
