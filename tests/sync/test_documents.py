"""Papers of orders: read, filled in with pictures, in the order asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from desk_bench import Bench
from stocked_store import StockedStore, draft, line, order
from tiny_pictures import PictureServer, png

from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.goods_handling import GoodsHandling
from ordersync_gui.domain.mail_settings import MailSettings
from ordersync_gui.domain.paper import DocumentKind, TemplateFault
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.storage import templates
from ordersync_gui.sync import document_pictures
from ordersync_gui.sync.documents import Document, document_of, end_of_day, pick_list, slips

SLIP = DocumentKind.PACKING_SLIP


@pytest.fixture
def stocked(bench: Bench) -> StockedStore:
    """A store with three orders."""
    store = StockedStore.opened(bench.desk.db)
    store.save(*map(order, ("1001", "1002", "1003")))
    return store


@pytest.fixture
def pictures() -> Iterator[PictureServer]:
    with PictureServer() as server:
        yield server


def ids(store: StockedStore, *numbers: str) -> list[int]:
    return [store.details(number).id for number in numbers]


def made(bench: Bench, *given: int, kind: DocumentKind = SLIP, template: str | None = None) -> list[Document]:
    async def all_of_them() -> list[Document]:
        return [each async for each in slips(bench.desk, given, kind=kind, template=template)]

    return asyncio.run(all_of_them())


def test_slips_come_in_the_order_of_the_ids_without_those_that_are_gone(
    bench: Bench, stocked: StockedStore
) -> None:
    first, second, third = ids(stocked, "1001", "1002", "1003")
    found = made(bench, third, 999, first, second)
    assert [document.number for document in found] == ["1003", "1001", "1002"]
    assert all(document.number in document.html for document in found)
    assert found[0].details is not None
    assert found[0].order_id == third


def test_a_stores_own_template_counts_and_a_given_one_before_it(bench: Bench, stocked: StockedStore) -> None:
    with bench.desk.db.transaction():
        templates.keep_template(
            bench.desk.db,
            store_id=stocked.store_id,
            kind=SLIP.value,
            text="own {{ order.number }}",
            now=bench.clock(),
        )
    assert made(bench, *ids(stocked, "1001"))[0].html == "own 1001"
    assert made(bench, *ids(stocked, "1001"), template="other")[0].html == "other"
    with pytest.raises(TemplateFault):
        made(bench, *ids(stocked, "1001"), template="{{ nothing }}")


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_every_kind_can_be_looked_at(bench: Bench, stocked: StockedStore, kind: DocumentKind) -> None:
    stocked.ship()
    document = asyncio.run(document_of(bench.desk, kind, ids(stocked, "1001", "1002")))
    assert document.html


def test_orders_that_are_gone_have_no_paper(bench: Bench) -> None:
    for kind in (SLIP, DocumentKind.PICK_LIST):
        with pytest.raises(NotFound):
            asyncio.run(document_of(bench.desk, kind, [999]))


def test_a_pick_list_is_of_all_orders_and_leaves_out_what_was_shipped(bench: Bench, stocked: StockedStore) -> None:
    stocked.ship(number="1003")
    found = asyncio.run(pick_list(bench.desk, ids(stocked, "1001", "1002", "1003")))
    assert "1001 (2), 1002 (2)" in found.html
    assert "1003 (" not in found.html
    assert [details.order.number for details in found.orders] == ["1001", "1002", "1003"]


def test_the_days_list_has_the_days_parcels_but_not_the_voided(bench: Bench, stocked: StockedStore) -> None:
    stocked.ship(draft("GOOD1"), number="1001")
    stocked.ship(draft("YESTERDAY1", ship_date=date(2026, 11, 21)), number="1002")
    stocked.ship(draft("VOIDED1"), number="1003")
    stocked.void(stocked.parcel("1003").id)
    html = asyncio.run(end_of_day(bench.desk, date(2026, 11, 22), store_id=stocked.store_id)).html
    assert "GOOD1" in html
    assert "YESTERDAY1" not in html
    assert "VOIDED1" not in html
    assert "GOOD1" in asyncio.run(end_of_day(bench.desk, date(2026, 11, 22))).html
    assert (
        "GOOD1" not in asyncio.run(end_of_day(bench.desk, date(2026, 11, 22), store_id=stocked.store_id + 1)).html
    )


def pictured(bench: Bench, server: PictureServer, *paths: str) -> StockedStore:
    """A store on this PC whose order 2001 has a line for each picture."""
    stocked = StockedStore.opened(bench.desk.db)
    stocked.change(settings={"url": server.url})
    lines = tuple(line(f"P{place}", image_url=server.url + path) for place, path in enumerate(paths))
    stocked.save(order("2001", lines=lines))
    return stocked


def test_pictures_come_with_the_slip_and_a_missing_one_is_just_not_there(
    bench: Bench, pictures: PictureServer
) -> None:
    pictures.pictures["/1.png"] = png(4, 4)
    stocked = pictured(bench, pictures, "/none.png", "/1.png")
    (document,) = made(bench, *ids(stocked, "2001"))
    assert document.pictures == {"picture:1": png(4, 4)}
    assert 'src="picture:1"' in document.html
    assert 'src="picture:0"' not in document.html


def test_a_store_may_do_without_pictures(bench: Bench, pictures: PictureServer) -> None:
    pictures.pictures["/1.png"] = png(4, 4)
    stocked = pictured(bench, pictures, "/1.png")
    stocked.change(preferences=StorePreferences(goods=GoodsHandling(pictures=False)))
    (document,) = made(bench, *ids(stocked, "2001"))
    assert document.pictures == {}
    assert pictures.asked == []


def test_a_picture_that_doesnt_come_doesnt_keep_the_slip(
    bench: Bench, pictures: PictureServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document_pictures, "WAIT_S", 0.2)
    pictures.slow.add("/slow.png")
    stocked = pictured(bench, pictures, "/slow.png")
    found = made(bench, *ids(stocked, "2001", "2001"))
    pictures.go.set()
    assert [document.pictures for document in found] == [{}, {}]
    assert pictures.asked == ["/slow.png"]


def test_what_orders_hold_is_text_on_paper(bench: Bench) -> None:
    stocked = StockedStore.opened(bench.desk.db)
    nasty = "{{ 7*7 }}<script>x</script>\x1b^XZ~JA"
    home = replace(order().ship_to, name=nasty)
    stocked.save(order("3001", ship_to=home, buyer_notes=nasty, lines=(line("L1", name=nasty, quantity="1.5"),)))
    for kind in DocumentKind:
        document = asyncio.run(document_of(bench.desk, kind, ids(stocked, "3001")))
        assert "\x1b" not in document.html
        assert "49<" not in document.html
        if kind is DocumentKind.LABEL_ZPL:
            assert "~JA" not in document.html
            assert document.html.count("^XZ") == 1
        elif kind.is_html:
            assert "<script>" not in document.html


def test_slips_speak_the_buyers_language_and_labels_the_senders(bench: Bench) -> None:
    stocked = StockedStore.opened(bench.desk.db)
    stocked.change(preferences=StorePreferences(mails=MailSettings(language="en")))
    stocked.save(order("3001", custom_fields={"Language": "de"}))
    found = ids(stocked, "3001")
    assert "Schweden" in made(bench, *found)[0].html
    assert "Lieferschein" in made(bench, *found)[0].html
    assert "Sweden" in made(bench, *found, kind=DocumentKind.ADDRESS_LABEL)[0].html


def test_halves_are_written_as_halves(bench: Bench) -> None:
    stocked = StockedStore.opened(bench.desk.db)
    stocked.save(order("3001", lines=(line("L1", quantity="1.5"),)))
    details = made(bench, *ids(stocked, "3001"))[0].details
    assert details is not None
    assert details.lines[0].line.quantity == Decimal("1.5")
