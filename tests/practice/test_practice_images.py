"""Pictures of the goods: real PNG files at the addresses that the orders name, and two that are broken."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from ordersync_gui.domain.order import LineKind
from ordersync_gui.practice import CHANNELS, PracticeShop
from ordersync_gui.practice.dialects import dialect_of
from ordersync_gui.practice.goods import ImageKind, image_slug


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    with PracticeShop(orders=60) as running:
        yield running


def get(shop: PracticeShop, path: str) -> tuple[int, str, bytes]:
    connection = HTTPConnection("127.0.0.1", shop.port, timeout=10)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.headers["Content-Type"], response.read()
    finally:
        connection.close()


def address_of(shop: PracticeShop, sku: str) -> str:
    return next(line.image_url for order in shop.orders for line in order.lines if line.sku == sku)


def chunks(png: bytes) -> dict[bytes, bytes]:
    """The PNG's chunks by kind, their check sums tested."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    found, place = {}, 8
    while place < len(png):
        (length,) = struct.unpack_from(">I", png, place)
        body = png[place + 4 : place + 8 + length]
        assert struct.unpack_from(">I", png, place + 8 + length) == (zlib.crc32(body),)
        found[body[:4]] = body[4:]
        place += 12 + length
    return found


def test_a_picture_is_a_whole_png_and_needs_no_sign_in(shop: PracticeShop) -> None:
    status, kind, png = get(shop, urlsplit(address_of(shop, "MUG-TEA")).path)
    assert (status, kind) == (200, "image/png")
    found = chunks(png)
    assert struct.unpack(">IIBBBBB", found[b"IHDR"]) == (200, 200, 8, 2, 0, 0, 0)
    assert len(zlib.decompress(found[b"IDAT"])) == 200 * (1 + 3 * 200)
    assert list(found)[-1] == b"IEND"
    assert len(png) < 20_000


def test_goods_have_pictures_of_their_own_that_stay_the_same(shop: PracticeShop) -> None:
    mug, hoodie = (urlsplit(address_of(shop, sku)).path for sku in ("MUG-TEA", "HOOD-ZIP"))
    assert get(shop, mug) == get(shop, mug)
    assert get(shop, mug)[2] != get(shop, hoodie)[2]


def test_one_product_has_no_picture_and_another_a_text_in_its_place(shop: PracticeShop) -> None:
    assert get(shop, urlsplit(address_of(shop, "STICKER")).path)[0] == 404
    status, kind, body = get(shop, urlsplit(address_of(shop, "GIFTCARD")).path)
    assert (status, kind) == (200, "text/plain; charset=utf-8")
    assert not body.startswith(b"\x89PNG")


@pytest.mark.parametrize("path", ["/images/", "/images/nothing.png", "/images/../ledger", "/images/mugtea.jpg"])
def test_any_other_picture_is_a_404(shop: PracticeShop, path: str) -> None:
    assert get(shop, path)[0] in {401, 404}


def test_addresses_are_those_of_the_running_shop_and_only_goods_have_them(shop: PracticeShop) -> None:
    lines = [line for number in ("1001", "1002", "1003") for line in shop.order(number).lines]
    for line in lines:
        wanted = f"http://127.0.0.1:{shop.port}/images/{image_slug(line.sku)}.png"
        assert line.image_url == (wanted if line.kind is LineKind.ITEM else "")


@pytest.mark.parametrize("channel", CHANNELS)
def test_every_channel_has_a_missing_picture_a_text_and_no_two_goods_with_one_name(channel: str) -> None:
    products = dialect_of(channel).all_products
    assert {product.image for product in products} == set(ImageKind)
    slugs = [image_slug(product.sku) for product in products]
    assert len(set(slugs)) == len(slugs)
    assert all(slugs)
