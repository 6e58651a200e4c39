"""Makes the picture that is kept as a store's logo from a file of unknown origin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.logo import MOST_BYTES, MOST_HEIGHT, MOST_WIDTH
from ordersync_gui.domain.wording import Message, say

# What decodes from its own bytes alone, by few decoders: SVG may name other files.
FORMATS = ("png", "jpg", "jpeg", "gif", "webp", "bmp")
_MOST_MB = 30  # of a file
_MOST_PIXELS = 40_000_000
_MOST_DECODED_MB = 160
_SMALLER = 0.8  # of width and height, where a picture has too many bytes


def logo_from(file: Path) -> bytes:
    """The picture in the file as a PNG file of a size that is kept as a logo. For any thread.

    Raises UsageError, with the field "logo", where there is no picture that can be used.
    """
    try:
        if file.stat().st_size > _MOST_MB * 1_000_000:
            raise _fault(say("The file is larger than {n} MB.", n=_MOST_MB))
        data = file.read_bytes()
    except OSError as error:
        raise _fault(say("{file} can't be read.", file=file.name)) from error
    image = _decoded(data)
    size = _fitting(image.size(), QSize(MOST_WIDTH, MOST_HEIGHT))
    png = _png(image, size)
    while len(png) > MOST_BYTES:
        size = QSize(max(1, round(size.width() * _SMALLER)), max(1, round(size.height() * _SMALLER)))
        png = _png(image, size)
    return png


def _decoded(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODeviceBase.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_DECODED_MB)  # what a header says of the size needn't be true
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()).decode("ascii") not in FORMATS or size.isEmpty():
        raise _fault(say("This isn't a picture of a kind that can be used."))
    if size.width() * size.height() > _MOST_PIXELS:
        raise _fault(say("The picture has more pixels than a logo needs by far."))
    image = reader.read()
    if image.isNull():
        raise _fault(say("The picture is damaged."))
    return image


def _fitting(size: QSize, most: QSize) -> QSize:
    if size.width() <= most.width() and size.height() <= most.height():
        return size
    return size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _png(image: QImage, size: QSize) -> bytes:
    scaled = image
    if image.size() != size:
        scaled = image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    scaled = scaled.convertToFormat(QImage.Format.Format_ARGB32)
    for key in scaled.textKeys():  # what a camera or a program wrote about the picture is nobody's business
        scaled.setText(key, "")
    buffer = QBuffer()
    buffer.open(QIODeviceBase.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(scaled):
        raise _fault(say("The picture can't be kept as a PNG file."))
    return bytes(buffer.data().data())


def _fault(what: Message) -> UsageError:
    return UsageError(what, field="logo", remedy=say("Choose another picture: PNG, JPEG, GIF, WebP or BMP."))
