"""Draws what stands as <img> in a document: logo, pictures of goods, barcodes; and nothing else, ever."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPyTextObject, QTextDocument, QTextFormat, QTextImageFormat

from ordersync_gui.ui.printing.code_drawing import Code, barcode, draw_code, qr_code

if TYPE_CHECKING:
    from collections.abc import Callable

CSS_DPI = 96  # what a pixel in a template is
_BOXES = {"logo": (260.0, 90.0), "picture": (48.0, 48.0)}  # where a template says no size, in such pixels


class DrawnPictures(QPyTextObject):
    """The pictures of one document. sketch: drawn for a screen, which has no whole dots to a module.

    images: by name, such as "logo:" and "picture:0". scale: how much smaller all is drawn than it was laid out.
    """

    def __init__(
        self,
        images: Mapping[str, QImage],
        *,
        dots_per_inch: float,
        scale: float,
        sketch: bool,
        parent: QTextDocument,
    ) -> None:
        super().__init__(parent)
        self._images, self._sketch = images, sketch
        self._dpi, self._scale = dots_per_inch, scale
        self.without_code: set[str] = set()  # texts that have no barcode here

    def intrinsicSize(self, document: QTextDocument, _place: int, shape: QTextFormat) -> QSizeF:  # noqa: N802 - Qt's name
        """How much room it takes, in the dots that the document is laid out in."""
        picture = shape.toImageFormat()
        code = self._code(picture.name())
        if code is not None:
            return self._code_size(code, picture, document.textWidth())
        image = self._images.get(picture.name())
        if image is None or image.isNull():
            return QSizeF(0, 0)
        return QSizeF(image.size()).scaled(self._box(picture), Qt.AspectRatioMode.KeepAspectRatio)

    def drawObject(  # noqa: N802 - Qt's name
        self, painter: QPainter, rect: QRectF | QRect, _document: QTextDocument, _place: int, shape: QTextFormat
    ) -> None:
        """Draw it there."""
        rect, name = QRectF(rect), shape.toImageFormat().name()
        if rect.isEmpty():
            return
        code = self._code(name)
        if code is not None:
            self._draw_code(painter, rect, code)
        elif (image := self._images.get(name)) is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, image)

    def _code(self, name: str) -> Code | None:
        kind, _, text = name.partition(":")
        make: Callable[[str], Code | None] | None = {"barcode": barcode, "qr": qr_code}.get(kind)
        if make is None:
            return None
        code = make(text)
        if code is None and kind == "barcode":
            self.without_code.add(text)
        return code

    def _code_size(self, code: Code, picture: QTextImageFormat, room: float) -> QSizeF:
        wished = picture.width() * self._dots * self._scale if picture.width() > 0 else None
        module = code.module(self._dpi, wished=wished, most=room * self._scale)
        if not module:
            self.without_code.update(() if code.square else (code.text,))
            return QSizeF(0, 0)
        width = module * code.across
        height = picture.height() * self._dots * self._scale if picture.height() > 0 else 0
        if code.square or not height:
            height = code.height(self._dpi, width)
        return QSizeF(width / self._scale, ceil(height) / self._scale)

    def _draw_code(self, painter: QPainter, rect: QRectF, code: Code) -> None:
        painter.save()
        if self._sketch:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_code(painter, rect, code, rect.width() / code.across)
        else:
            place = painter.deviceTransform().mapRect(rect)
            painter.resetTransform()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            module = max(1, round(place.width() / code.across))
            corner = QPointF(round(place.left()), round(place.top()))
            draw_code(painter, QRectF(corner, QSizeF(module * code.across, round(place.height()))), code, module)
        painter.restore()

    def _box(self, picture: QTextImageFormat) -> QSizeF:
        """The room for a picture that keeps its shape in it."""
        width, height = _BOXES.get(picture.name().partition(":")[0], (48.0, 48.0))
        if picture.width() > 0 or picture.height() > 0:
            width = picture.width() if picture.width() > 0 else width * 100
            height = picture.height() if picture.height() > 0 else height * 100
        return QSizeF(width, height) * self._dots

    @property
    def _dots(self) -> float:
        """Dots to a pixel of the template."""
        return self._dpi / CSS_DPI
