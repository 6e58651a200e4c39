"""A store's logo as it is kept: a PNG file of a size that paper needs."""

from __future__ import annotations

import struct

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say

MOST_BYTES = 400_000
MOST_WIDTH, MOST_HEIGHT = 1200, 600  # pixels: 10 x 5 cm at 300 dots per inch
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER = 24  # bytes up to and with width and height


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels. Raises UsageError for what is no PNG file, or a larger one than is kept."""
    if not data.startswith(_SIGNATURE) or len(data) < _HEADER or data[12:16] != b"IHDR":
        raise UsageError(say("The logo isn't a picture that can be used."), field="logo")
    width, height = struct.unpack(">II", data[16:24])
    if not (0 < width <= MOST_WIDTH and 0 < height <= MOST_HEIGHT) or len(data) > MOST_BYTES:
        raise UsageError(
            say("The logo is too large."),
            field="logo",
            remedy=say("Choose a picture of at most {n} kB.", n=MOST_BYTES // 1000),
        )
    return width, height
