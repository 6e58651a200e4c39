"""Makes the app's icon in every form that desktops ask for from our drawings in resources/icons."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
ICONS = ROOT / "resources" / "icons"
DRAWING, SMALL = ICONS / "ordersync.svg", ICONS / "ordersync-small.svg"
_FROM = 32  # pixels that the whole drawing needs
FOR_WINDOWS = ROOT / "packaging" / "windows" / "ordersync.ico"
FOR_MACOS = ROOT / "packaging" / "macos" / "ordersync.icns"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)  # pixels
_OF_ICO = (16, 24, 32, 48, 64, 128, 256)
# What Apple calls a size in pixels: for plain screens and, the second ones, for sharp ones.
_OF_ICNS = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic13", 256),
    (b"ic14", 512),
)


def main() -> None:
    """Write all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication([])
    for size in SIZES:
        (ICONS / f"ordersync-{size}.png").write_bytes(png(size))
    for file in (FOR_WINDOWS, FOR_MACOS):
        file.parent.mkdir(parents=True, exist_ok=True)
    FOR_WINDOWS.write_bytes(ico())
    FOR_MACOS.write_bytes(icns())


def png(size: int) -> bytes:
    """The drawing as a square PNG, size pixels wide."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(str(DRAWING if size >= _FROM else SMALL)).render(painter)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODeviceBase.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(0)  # compressed as much as can be
    if not writer.write(image):
        raise OSError(writer.errorString())
    return bytes(data.data())


def ico() -> bytes:
    """An icon for Windows: a directory of 16 bytes for each picture, then the pictures as PNG.

    https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
    """
    pictures = [png(size) for size in _OF_ICO]
    at = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(_OF_ICO, pictures, strict=True):
        edge = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """An icon for macOS: blocks of a name, a length that counts both, and a PNG."""
    blocks = b""
    for name, size in _OF_ICNS:
        picture = png(size)
        blocks += name + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks


if __name__ == "__main__":
    main()
