"""Which pictures README and docs show, and how they get there: small, each named as the document names it."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageWriter

FOLDER = Path("docs") / "pictures"
MOST_BYTES = 150_000
_NAMED = re.compile(r"pictures/(?:(?P<language>[a-z]{2})/)?(?P<key>[a-z0-9_-]+?)(?P<dark>-dark)?\.png")
_USUAL = "en"
_COLOURS, _KIND = 256, 0xE0E0E0  # alike are those with the same upper three bits of red, green and blue
_SMALLEST = 0  # of Qt's qualities, which for PNG say how little is compressed


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture that a document shows: of which screen of the gallery, in which language and theme."""

    key: str
    language: str = _USUAL
    dark: bool = False

    @property
    def taken(self) -> Path:
        """Where `make pictures` leaves it."""
        return Path(self.language) / ("dark" if self.dark else "light") / f"{self.key}.png"

    @property
    def kept(self) -> Path:
        """Where documents look for it."""
        folder = FOLDER if self.language == _USUAL else FOLDER / self.language
        return folder / f"{self.key}{'-dark' if self.dark else ''}.png"


def wanted_by_documents(root: Path) -> set[Shown]:
    """All pictures that README and docs show."""
    texts = (file.read_text("utf-8") for file in (root / "README.md", *sorted((root / "docs").rglob("*.md"))))
    return {
        Shown(found["key"], found["language"] or _USUAL, found["dark"] is not None)
        for text in texts
        for found in _NAMED.finditer(text)
    }


def renew(root: Path, taken: Path) -> Iterator[str]:
    """Put the wanted ones into docs/pictures in 256 colours, and take away what no document shows any more.

    Tells of those that weren't taken, or are too large.
    """
    wanted = wanted_by_documents(root)
    for one in sorted(wanted, key=lambda one: one.kept):
        target = root / one.kept
        target.parent.mkdir(parents=True, exist_ok=True)
        if not _make_small(taken / one.taken, target):
            yield f"{one.kept}: there is no picture of this screen"
        elif target.stat().st_size > MOST_BYTES:
            yield f"{one.kept}: {target.stat().st_size:,} bytes"
    for old in set((root / FOLDER).rglob("*.png")) - {root / one.kept for one in wanted}:
        old.unlink()


def _make_small(source: Path, target: Path) -> bool:
    flags = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    image = QImage(str(source))
    if image.isNull():
        return False
    writer = QImageWriter(str(target), b"png")
    writer.setQuality(_SMALLEST)
    return writer.write(image.convertToFormat(QImage.Format.Format_Indexed8, _usual_colours(image), flags))


def _usual_colours(image: QImage) -> list[int]:
    """The picture's own colours: of each kind the most frequent one, then the most frequent of all.

    The 216 that Qt takes by itself know no pale grey, green or yellow; the most frequent alone are shades of grey.
    """
    pixels = array("I", bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()))
    ranked = [colour for colour, _ in Counter(pixels).most_common()]
    kinds: dict[int, int] = {}
    for colour in ranked:
        kinds.setdefault(colour & _KIND, colour)
    return list(dict.fromkeys([*kinds.values(), *ranked]))[:_COLOURS]
