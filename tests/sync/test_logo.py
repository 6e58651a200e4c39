"""A store's logo is kept as a PNG file of a size that paper needs."""

from __future__ import annotations

import asyncio

import pytest
from desk_bench import Bench
from tiny_pictures import lying_png, png

from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.logo import MOST_BYTES, MOST_HEIGHT, MOST_WIDTH, png_size
from ordersync_gui.storage.paper_tables import Logos
from ordersync_gui.storage.queries.logos import logo_of
from ordersync_gui.sync.logo import save_logo
from ordersync_gui.sync.store_lifecycle import delete_store


def _save(bench: Bench, data: bytes | None) -> None:
    assert asyncio.run(save_logo(bench.desk, store=bench.store(), data=data)).stores


def test_it_is_kept_replaced_and_taken_away(bench: Bench) -> None:
    store = bench.connect()
    for picture in (png(40, 20), png(30, 30)):
        _save(bench, picture)
        assert logo_of(bench.desk.db, store.id) == picture
    assert bench.desk.db.tuples(Logos.select(Logos.width, Logos.height)) == [(30, 30)]
    _save(bench, None)
    assert logo_of(bench.desk.db, store.id) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8\xff\xe0 a photo",
        b"<svg/>",
        png(1, 1)[:20],
        lying_png(0, 10),
        lying_png(MOST_WIDTH + 1, 10),
        lying_png(10, MOST_HEIGHT + 1),
        png(2, 2) + bytes(MOST_BYTES),
    ],
)
def test_what_cant_be_a_logo_is_refused_and_the_one_before_stays(bench: Bench, data: bytes) -> None:
    store = bench.connect()
    _save(bench, png(4, 4))
    with pytest.raises(UsageError) as caught:
        _save(bench, data)
    assert caught.value.field == "logo"
    assert logo_of(bench.desk.db, store.id) == png(4, 4)


def test_the_largest_one_is_taken() -> None:
    assert png_size(lying_png(MOST_WIDTH, MOST_HEIGHT)) == (MOST_WIDTH, MOST_HEIGHT)


def test_a_store_that_is_gone_is_not_found(bench: Bench) -> None:
    store = bench.connect()
    asyncio.run(delete_store(bench.desk, store=store))
    with pytest.raises(NotFound):
        asyncio.run(save_logo(bench.desk, store=store, data=png(4, 4)))
