"""Which files count as pictures of items: those that every PC can show and that hold nothing but a picture."""

from __future__ import annotations

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_GIF = (b"GIF87a", b"GIF89a")


def is_picture(data: bytes) -> bool:
    """Whether the bytes begin as PNG, JPEG, GIF or WebP does; an SVG is a document and doesn't count."""
    return data.startswith((_PNG, _JPEG, *_GIF)) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
