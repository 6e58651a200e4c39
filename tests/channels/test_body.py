from __future__ import annotations

import gzip
import zlib

import pytest

from ordersync_gui.channels.body import CutOff, TooLarge, read_body

TEXT = b"<Orders>" + b"order " * 5000 + b"</Orders>"


def bare_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def in_pieces(data: bytes, size: int = 7) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


def gzipped(data: bytes) -> bytes:
    """Without the time, so that a test has the same name in every process that collects it."""
    return gzip.compress(data, mtime=0)


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("", TEXT),
        ("identity", TEXT),
        ("gzip", gzipped(TEXT)),
        ("x-gzip", gzipped(TEXT[:100]) + gzipped(TEXT[100:])),
        ("gzip", gzipped(TEXT) + b"\0\0\0"),
        ("gzip", TEXT),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", bare_deflate(TEXT)),
    ],
)
def test_every_packing_gives_the_same_body(encoding: str, packed: bytes) -> None:
    assert read_body(in_pieces(packed), encoding=encoding, cap=10**6) == TEXT


def test_an_empty_body_is_empty_in_every_packing() -> None:
    assert read_body([], encoding="gzip", cap=10) == b""


@pytest.mark.parametrize("packed", [gzipped(TEXT)[:-20], gzipped(TEXT)[:20]])
def test_a_packed_body_that_ends_early_is_cut_off(packed: bytes) -> None:
    with pytest.raises(CutOff):
        read_body([packed], encoding="gzip", cap=10**6)


def test_an_unknown_packing_is_not_guessed() -> None:
    with pytest.raises(CutOff):
        read_body([b"abc"], encoding="br", cap=10**6)


def test_the_cap_counts_unpacked_bytes() -> None:
    assert read_body([gzipped(TEXT)], encoding="gzip", cap=len(TEXT)) == TEXT
    with pytest.raises(TooLarge):
        read_body([gzipped(TEXT)], encoding="gzip", cap=len(TEXT) - 1)
