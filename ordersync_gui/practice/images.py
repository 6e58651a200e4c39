"""Pictures of a practice shop's goods: real PNG files, made on request and the same every time."""

from __future__ import annotations

import struct
import zlib
from functools import cache

from ordersync_gui.practice.dialect import Dialect
from ordersync_gui.practice.goods import ImageKind, image_slug
from ordersync_gui.practice.request import Answer, text

IMAGE_PATH = "/images/"
_SIDE = 200  # pixels
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_NOT_FOUND = text(404, "There is no such picture.")
_NO_PICTURE = text(200, "This file was to be a picture.")


def image_answer(dialect: Dialect, path: str) -> Answer:
    """What is at this path under `IMAGE_PATH`: a picture, a text instead of one, or a 404."""
    kinds = {f"{image_slug(product.sku)}.png": product.image for product in dialect.all_products}
    name = path.removeprefix(IMAGE_PATH)
    match kinds.get(name, ImageKind.MISSING):
        case ImageKind.PICTURE:
            return Answer(200, picture(name), "image/png")
        case ImageKind.TEXT:
            return _NO_PICTURE
    return _NOT_FOUND


@cache
def picture(name: str) -> bytes:
    """A PNG of 200 x 200 pixels: a frame and a lozenge, in colours that come from the name."""
    digest = zlib.crc32(name.encode())
    light = bytes(150 + (digest >> shift) % 100 for shift in (0, 8, 16))
    dark = bytes(value // 3 for value in light)
    rows = b"".join(
        b"\0" + b"".join(dark if _is_dark(x, y) else light for x in range(_SIDE)) for y in range(_SIDE)
    )
    # PNG specification: 8 bits a channel, RGB, no interlacing.
    header = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows, 9)) + _chunk(b"IEND", b"")


def _is_dark(x: int, y: int) -> bool:
    middle = _SIDE // 2
    frame = min(x, y, _SIDE - 1 - x, _SIDE - 1 - y)
    return frame < 8 or abs(x - middle) + abs(y - middle) < middle // 2  # noqa: PLR2004 - pixels of frame


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
