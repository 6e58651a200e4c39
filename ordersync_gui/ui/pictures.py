"""Decodes a picture of unknown origin, small, and only when its header promises to be harmless."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from ordersync_gui.domain.errors import BadReply
from ordersync_gui.domain.wording import say

MOST_PIXELS = 16_000_000  # 64 MB while it is decoded
_MOST_MB = 64
_FORMATS = (b"png", b"jpeg", b"gif", b"webp")


def decoded(data: bytes, edge: int) -> QImage:
    """The picture, its longer side at most `edge` pixels; an animated one stands still. For any thread.

    Raises BadReply for what can't be decoded, and for more pixels than a small PC has room for.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODeviceBase.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MB)  # what a header says of the size needn't be true of a later frame
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _FORMATS:
        raise _damaged()
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise _damaged()
    if size.width() * size.height() > MOST_PIXELS:
        pixels = f"{size.width()} x {size.height()}"
        raise BadReply(say("The picture is too large to be shown ({pixels} pixels).", pixels=pixels))
    reader.setScaledSize(_fitting(size, edge))
    image = reader.read()
    if image.isNull():
        raise _damaged()
    return image


def _fitting(size: QSize, edge: int) -> QSize:
    if max(size.width(), size.height()) <= edge:
        return size
    return size.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _damaged() -> BadReply:
    return BadReply(say("The picture is damaged, or of a kind that can't be shown here."))
