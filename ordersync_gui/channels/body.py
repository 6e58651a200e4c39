"""Reading an answer's body: unpacked piece by piece, and never more of it than allowed."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

_PIECE = 64 * 1024
_GZIP_MAGIC = b"\x1f\x8b"


class BodyFault(Exception):
    """The body can't be had whole."""


class TooLarge(BodyFault):
    """The unpacked body is larger than allowed."""


class CutOff(BodyFault):
    """The packed body ends too early, or isn't packed as it says."""


def read_body(chunks: Iterable[bytes], *, encoding: str, cap: int) -> bytes:
    """The unpacked body; encoding is the Content-Encoding header, cap counts unpacked bytes.

    A body that says gzip but isn't packed is taken as it stands. Raises TooLarge and CutOff.
    """
    body = bytearray()
    for piece in _unpacked(chunks, encoding.strip().lower()):
        body += piece
        if len(body) > cap:
            raise TooLarge
    return bytes(body)


def _unpacked(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    if encoding in ("", "identity"):
        yield from chunks
    elif encoding in ("gzip", "x-gzip", "deflate"):
        yield from _inflated(chunks)
    else:
        raise CutOff(encoding)


def _inflated(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Pieces of at most 64 kB, so that a small packed body can't fill the memory before it is counted."""
    pieces = _from_two_bytes_on(chunks)
    first = next(pieces, b"")
    wbits = _window_bits(first)
    if wbits is None:
        yield first
        yield from pieces
        return
    inflater = zlib.decompressobj(wbits)
    for chunk in _chained(first, pieces):
        data = chunk
        while data:
            if inflater.eof:
                if not data.startswith(_GZIP_MAGIC):
                    return  # padding behind the last member
                inflater = zlib.decompressobj(wbits)
            yield _inflate(inflater, data)
            data = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
    if not inflater.eof:
        raise CutOff


def _inflate(inflater: zlib._Decompress, data: bytes) -> bytes:
    try:
        return inflater.decompress(data, _PIECE)
    except zlib.error as error:
        raise CutOff from error


def _window_bits(start: bytes) -> int | None:
    """How the bytes are packed: gzip or zlib (47), bare deflate (-15), or not at all (None)."""
    if start.startswith(_GZIP_MAGIC):
        return 47
    if len(start) > 1 and start[0] & 0x0F == zlib.DEFLATED and int.from_bytes(start[:2], "big") % 31 == 0:
        return 47
    return None if not start or start.lstrip()[:1] in (b"<", b"{", b"\xef") else -15


def _from_two_bytes_on(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The chunks, the first of them long enough to tell how it is packed."""
    start, source = b"", iter(chunks)
    while len(start) < len(_GZIP_MAGIC):
        chunk = next(source, None)
        if chunk is None:
            break
        start += chunk
    if start:
        yield start
    yield from source


def _chained(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest
