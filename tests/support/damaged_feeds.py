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
_OPENING = re.compile(rb"<[A-Za-z][^<>]*>")
_BETWEEN = (
    *(b"<!-- - -->", b"<!---->", b"<!-- </Order> -->", b"<!-- <Order> -->", b"<!-- a -- b -->", b"<!-- ]]> -->"),
    *(
        b"<?pi?>",
        b"<?php echo '<Order>' ?>",
        b"<? ?>",
        b"<?pi </Orders> ?>",
        b"<!ELEMENT a ANY>",
        b"<![IGNORE[x]]>",
    ),
)
_DOCTYPES = (
    *(
        b"<!DOCTYPE Orders>",
        b"<!doctype html>",
        b"<!DOCTYPE html>",
        b"<!DOCTYPE",
        b'<!DOCTYPE O SYSTEM "file:///x">',
    ),
    *(b'<!DOCTYPE O [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>', b"<!-- <!DOCTYPE x> -->"),
)
_ATTRIBUTES = (
    *(b' id="1"', b" id='1' id='2'", b" id=1", b" id", b' a="<"', b' a="&amp;&lt;Order&gt;"', b' a=">"', b" /"),
    *(b' xmlns=""', b' xml:space="preserve"', b' x:y="1"', b' a="' + b"x" * 5000 + b'"', b"\n\t"),
)
_PAGES = (
    *((b"", b""), (b"<html><body>", b"</body></html>"), (b"<pre>", b"</pre>"), (b"<Orders>", b"</Orders>")),
    *((b"<!--", b"-->"), (b"<![CDATA[", b"]]>"), (b"<root>", b"</root>"), (b"<Orders/>", b"")),
)
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


def drop_element(feed: bytes, chance: Random) -> bytes:
    """A value, an item or an order isn't there."""
    return _put(feed, _some(chance.choice((_LEAF, _ITEM, _ORDER)), feed, chance), b"")


def swap_elements(feed: bytes, chance: Random) -> bytes:
    """Two values, items or orders have changed places."""
    pattern = chance.choice((_LEAF, _LEAF, _ITEM, _ORDER))
    one, other = sorted((_some(pattern, feed, chance), _some(pattern, feed, chance)))
    if one[1] > other[0]:
        return feed
    later = _put(feed, other, feed[slice(*one)])
    return _put(later, one, feed[slice(*other)])


def nested_element(feed: bytes, chance: Random) -> bytes:
    """An element stands within a value."""
    inner = feed[slice(*_some(chance.choice((_LEAF, _ITEM)), feed, chance))]
    _, end = _some(_LEAF, feed, chance)
    closing = feed.rfind(b"</", 0, end)
    return feed if closing < 0 else _put(feed, (closing, closing), inner)


def equal_ids(feed: bytes, chance: Random) -> bytes:
    """Two orders have one id, one number, or both."""
    for name in chance.choice(((b"OrderID",), (b"OrderNumber",), (b"OrderID", b"OrderNumber"))):
        pattern = re.compile(rb"<" + name + rb">.*?</" + name + rb">", re.DOTALL)
        one, other = _some(pattern, feed, chance), _some(pattern, feed, chance)
        feed = _put(feed, one, feed[slice(*other)])
    return feed


def split_section(feed: bytes, chance: Random) -> bytes:
    """A value in several CDATA sections, or with half of a split in it."""
    start, end = _some(_VALUE, feed, chance)
    place = chance.randint(min(start + 9, end), max(start + 9, end - 3))
    return _put(
        feed, (place, place), chance.choice((b"]]><![CDATA[", b"]]]]><![CDATA[>", b"]]>", b"]]> <![CDATA["))
    )


def markup_between(feed: bytes, chance: Random) -> bytes:
    """Comments, instructions and DOCTYPEs between elements, one of them around an element."""
    start, end = _some(chance.choice((_LEAF, _ITEM, _ORDER)), feed, chance)
    around_it = _put(feed, (end, end), b"-->")
    if chance.random() < 0.2:
        return _put(around_it, (start, start), b"<!--")
    return _put(feed, (start, start), chance.choice(_BETWEEN))


def doctype(feed: bytes, chance: Random) -> bytes:
    """A DOCTYPE, harmless or not, before the root or where none may stand."""
    place = max(feed.find(b"<Orders"), 0) if chance.random() < 0.8 else _place(feed, chance)
    return _put(feed, (place, place), chance.choice(_DOCTYPES))


def attributes(feed: bytes, chance: Random) -> bytes:
    """Attributes on any tag: legal ones, doubled, unquoted, with markup in them."""
    _, end = _some(_OPENING, feed, chance)
    return _put(feed, (end - 1, end - 1), chance.choice(_ATTRIBUTES)) if end else feed


def namespaces(feed: bytes, chance: Random) -> bytes:
    """All elements in a namespace, by default, by a prefix, or by one that nobody declared."""
    declared = feed.replace(b"<Orders", b'<Orders xmlns="urn:x" xmlns:s="urn:s"', 1)
    name = chance.choice((b"Order", b"Item", b"OrderNumber", b"Customer"))
    prefixed = declared if chance.random() < 0.7 else feed
    if chance.random() < 0.5:
        return prefixed
    return prefixed.replace(b"<" + name + b">", b"<s:" + name + b">").replace(
        b"</" + name + b">", b"</s:" + name + b">"
    )


def page_around(feed: bytes, chance: Random) -> bytes:
    """The feed within a web page, or two feeds in one answer."""
    before, after = chance.choice(_PAGES)
    return before + feed + (feed if chance.random() < 0.3 else b"") + after


def long_text(feed: bytes, chance: Random) -> bytes:
    """A text of up to ten million characters in a value."""
    start, _ = _some(_VALUE, feed, chance)
    piece = chance.choice((b"x", b"\xc3\xa9", b" ", b"&amp;", b"]", b"\n"))
    text = piece * (chance.choice((*[100_000] * 9, 1_000_000, 1_000_000, 10_000_000)) // len(piece))
    return _put(feed, (start + 9, start + 9), text)


def shuffled_chunks(feed: bytes, chance: Random) -> bytes:
    """The pieces of the answer came in another sequence."""
    size = chance.choice((512, 1460, 4096))
    chunks = [feed[start : start + size] for start in range(0, len(feed), size)]
    one, other = chance.randrange(len(chunks) or 1), chance.randrange(len(chunks) or 1)
    if chunks:
        chunks[one], chunks[other] = chunks[other], chunks[one]
    return b"".join(chunks)


MUTATIONS: tuple[Mutation, ...] = (
    *(cut_off, cut_out, flip_bytes, duplicate_piece, duplicate_element, drop_closing_tag, drop_tag, swap_tags),
    *(rename_tags, stray_markup, stray_markup_in_value, control_characters, entities, strange_value, encoding),
    *(declaration, nested_orders, around, deep, flood, drop_element, swap_elements, nested_element, equal_ids),
    *(split_section, markup_between, doctype, attributes, namespaces, page_around, long_text, shuffled_chunks),
)
