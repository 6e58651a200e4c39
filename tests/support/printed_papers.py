"""Reads PDF files as others do: pixels by poppler, barcodes by zbar, words by pypdf."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import cast

from pypdf import PdfReader
from PySide6.QtGui import QImage
from pyzbar.pyzbar import decode

_DPI = 150


def pictures_of(file: Path, *, dpi: int = _DPI) -> list[QImage]:
    """Each page as a picture in shades of grey."""
    beginning = file.with_suffix("")
    command = ["pdftoppm", "-r", str(dpi), "-gray", str(file), f"{beginning}-page"]
    subprocess.run(command, check=True, timeout=120)
    pages = sorted(beginning.parent.glob(f"{beginning.name}-page*.pgm"))
    return [QImage(str(page)).convertToFormat(QImage.Format.Format_Grayscale8) for page in pages]


def codes_of(image: QImage) -> set[tuple[str, str]]:
    """Kind and text of each code that zbar finds."""
    rows = bytes(cast("memoryview", image.constBits()))
    width, height, stride = image.width(), image.height(), image.bytesPerLine()
    pixels = b"".join(rows[row * stride : row * stride + width] for row in range(height))
    return {(found.type, found.data.decode()) for found in decode((pixels, width, height))}


def words_of(file: Path) -> list[str]:
    """The words of each page, one space between them."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(file).pages]
