"""Feeds damaged as servers, themes and hostile buyers damage them: each mutation knows what a feed is made of."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

_TAG = re.compile(rb"</?[A-Za-z][^<>]*>")
_CLOSING = re.compile(rb"</[A-Za-z][^<>]*>")
_VALUE = re.compile(rb"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_ORDER = re.compile(rb"<Order>.*?</Order>", re.DOTALL)
_ITEM = re.compile(rb"<Item>.*?</Item>", re.DOTALL)
_LEAF = re.compile(rb"<([A-Za-z0-9]+)>[^<>]*</\1>|<([A-Za-z0-9]+)><!\[CDATA\[.*?\]\]></\2>", re.DOTALL)
_ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "latin-1", "cp1252", "cp1251", "shift_jis", "utf-7")
_DECLARED = ("utf-8", "UTF-16", "iso-8859-1", "windows-1251", "us-ascii", "utf-7", "rot13", "", "x" * 50, "cp037")
_STRAY = (
    *(
        b"]]>",
        b"<![CDATA[",
        b"<!--",
        b"-->",
        b"--",
        b"<?php echo 1 ?>",
        b"<?xml version='1.0'?>",
        b"<",
        b">",
        b"&",
    ),
    *(
        b"<br />",
        b"<b>Notice</b>: <Orders> in x.php",
        b"<Order>",
        b"</Order>",
        b"<Orders>",
        b"</Orders>",
        b"<Order/>",
    ),
    *(b"<Item>", b"</Items>", b"</Customer>", b"\r\n\r\n", b" ", b"\xc2\xa0", b"<![CDATA[]]>", b"<x:Order>"),
)
_CONTROLS = (0, 1, 7, 8, 11, 12, 14, 27, 31, 127, 128, 159)
_ENTITIES = (
    *(b"&", b"&amp", b"&nbsp;", b"&bogus;", b"&#0;", b"&#x1F;", b"&#xD800;", b"&#1114112;", b"&#99999999999;"),
    *(b"&#;", b"&#x;", b"&amp;amp;", b"&lt;/Order&gt;", b"&eacute;", b"&copy", b"&#X41;", b"& ", b"&;"),
)
_VALUES = (
    *(b"", b"0", b"-1", b"NaN", b"1E999", b"Infinity", b"1e-400", b"1,5", b"1.234,56", b"9" * 400, b"0x10"),
    *(b"13/45/2026", b"00/00/0000 00:00", b"12/31/9999 23:59", b"01/01/0001 00:00", b"10/05/2026 25:61"),
    *("\u0661\u0662\u0663".encode(), "\uff11\uff12".encode(), b"true", b" 47 ", b"<b>47</b>", b"x" * 5000),
    *("\U0001d518\xf1\xed\u202e \ufffe".encode(), b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\xaf"),
)  # fmt: skip
Mutation = Callable[[bytes, Random], bytes]


def damaged(feed: bytes, chance: Random) -> tuple[bytes, list[str]]:
    """The feed after one to six mutations, and their names."""
    chosen = [chance.choice(MUTATIONS) for _ in range(chance.choice((1, 1, 1, 2, 3, 6)))]
    for mutation in chosen:
        feed = mutation(feed, chance)
    return feed, [mutation.__name__ for mutation in chosen]


def _place(feed: bytes, chance: Random) -> int:
    return chance.randrange(len(feed) + 1)


def _some(pattern: re.Pattern[bytes], feed: bytes, chance: Random) -> tuple[int, int]:
    """Where one match of the pattern stands; an empty span anywhere when there is none."""
    spans = [found.span() for found in pattern.finditer(feed)]
    place = _place(feed, chance)
    return chance.choice(spans) if spans else (place, place)


def _put(feed: bytes, span: tuple[int, int], instead: bytes) -> bytes:
    return feed[: span[0]] + instead + feed[span[1] :]


def cut_off(feed: bytes, chance: Random) -> bytes:
    """The connection broke."""
    return feed[: _place(feed, chance)]


def cut_out(feed: bytes, chance: Random) -> bytes:
    """A piece is missing."""
    start = _place(feed, chance)
    return _put(feed, (start, start + chance.choice((1, 3, 20, 300, 5000))), b"")


def flip_bytes(feed: bytes, chance: Random) -> bytes:
    """Some bytes have another bit."""
    changed = bytearray(feed)
    for _ in range(chance.choice((1, 2, 10, 100)) if changed else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def duplicate_piece(feed: bytes, chance: Random) -> bytes:
    """A buffer was sent twice."""
    start = _place(feed, chance)
    piece = feed[start : start + chance.choice((1, 10, 200, 4000))]
    return _put(feed, (start, start), piece)


def duplicate_element(feed: bytes, chance: Random) -> bytes:
    """A value, an item or an order stands there twice, or many times."""
    span = _some(chance.choice((_LEAF, _ITEM, _ORDER)), feed, chance)
    times = chance.choice((2, 2, 2, 50))
    return _put(feed, span, feed[slice(*span)] * times)


def drop_closing_tag(feed: bytes, chance: Random) -> bytes:
    """A closing tag is missing."""
    return _put(feed, _some(_CLOSING, feed, chance), b"")


def drop_tag(feed: bytes, chance: Random) -> bytes:
    """Any tag is missing."""
    return _put(feed, _some(_TAG, feed, chance), b"")


def swap_tags(feed: bytes, chance: Random) -> bytes:
    """One tag stands where another should."""
    one, other = _some(_TAG, feed, chance), _some(_TAG, feed, chance)
    return _put(feed, one, feed[slice(*other)])


def rename_tags(feed: bytes, chance: Random) -> bytes:
    """Names in other letters' case, with a namespace or an attribute, throughout the feed."""
    old = chance.choice((b"Order", b"OrderNumber", b"Items", b"Customer", b"Orders", b"OrderID"))
    new = chance.choice((old.lower(), old.upper(), b"s:" + old, old + b' id="1"', old + b"\n"))
    end = new.split(b" ")[0]
    return feed.replace(b"<" + old + b">", b"<" + new + b">").replace(b"</" + old + b">", b"</" + end + b">")


def stray_markup(feed: bytes, chance: Random) -> bytes:
    """Markup where none belongs."""
    place = _place(feed, chance)
    return _put(feed, (place, place), chance.choice(_STRAY))


def stray_markup_in_value(feed: bytes, chance: Random) -> bytes:
    """Markup within a value's CDATA, such as from a buyer's note."""
    start, _ = _some(_VALUE, feed, chance)
    place = start + len(b"<![CDATA[")
    return _put(feed, (place, place), chance.choice(_STRAY))


def control_characters(feed: bytes, chance: Random) -> bytes:
    """Characters that XML forbids, in values and anywhere."""
    for _ in range(chance.choice((1, 5))):
        place = _place(feed, chance)
        feed = _put(feed, (place, place), bytes([chance.choice(_CONTROLS)]))
    return feed


def entities(feed: bytes, chance: Random) -> bytes:
    """References to nothing, halves of them, HTML's, in a value without its CDATA or anywhere."""
    entity = chance.choice(_ENTITIES)
    if chance.random() < 0.5:
        place = _place(feed, chance)
        return _put(feed, (place, place), entity)
    span = _some(_VALUE, feed, chance)
    return _put(feed, span, feed[slice(*span)].removeprefix(b"<![CDATA[").removesuffix(b"]]>") + entity)


def strange_value(feed: bytes, chance: Random) -> bytes:
    """A value that is no number, no date, or far too long."""
    span = _some(_LEAF, feed, chance)
    name = re.match(rb"<([A-Za-z0-9]+)>", feed[slice(*span)])
    if name is None:
        return feed
    value = chance.choice(_VALUES)
    return _put(feed, span, b"<" + name[1] + b">" + value + b"</" + name[1] + b">")


def encoding(feed: bytes, chance: Random) -> bytes:
    """The bytes are of another encoding; the declaration stays."""
    return feed.decode("utf-8", "replace").encode(chance.choice(_ENCODINGS), "replace")


def declaration(feed: bytes, chance: Random) -> bytes:
    """The declaration names another encoding; the bytes stay."""
    name = chance.choice(_DECLARED).encode()
    return re.sub(rb'encoding="[^"]*"', b'encoding="' + name + b'"', feed, count=1)


def nested_orders(feed: bytes, chance: Random) -> bytes:
    """An order, or a whole feed, within an order."""
    inner = feed[slice(*_some(_ORDER, feed, chance))] if chance.random() < 0.8 else feed
    outer, _ = _some(_LEAF, feed, chance)
    return _put(feed, (outer, outer), inner)


def around(feed: bytes, chance: Random) -> bytes:
    """What themes, plugins and caches put before and after a feed."""
    before = chance.choice(
        (b"", b"\xef\xbb\xbf", b"\n \n", b"<br />\n<b>Notice</b>: x in <b>/a.php</b>\n", b"\x00")
    )
    after = chance.choice((b"", b"<!-- cached -->", b"<script>if(a<b)x()</script>", b"<Orders/>", feed, b"\x1a"))
    return before + feed + after


def deep(feed: bytes, chance: Random) -> bytes:
    """Elements within elements."""
    depth = chance.choice((10, 60, 70, 3000))
    place, _ = _some(_LEAF, feed, chance)
    return _put(feed, (place, place), b"<a>" * depth + b"</a>" * chance.choice((depth, depth - 1)))


def flood(feed: bytes, chance: Random) -> bytes:
    """The same token a hundred thousand times."""
    token = chance.choice((*_STRAY, *_ENTITIES))
    place = _place(feed, chance)
    return _put(feed, (place, place), token * (200_000 // len(token)))


MUTATIONS: tuple[Mutation, ...] = (
    *(cut_off, cut_out, flip_bytes, duplicate_piece, duplicate_element, drop_closing_tag, drop_tag, swap_tags),
    *(rename_tags, stray_markup, stray_markup_in_value, control_characters, entities, strange_value, encoding),
    *(declaration, nested_orders, around, deep, flood),
)
