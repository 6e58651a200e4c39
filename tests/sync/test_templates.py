"""A store's own templates are kept only when they can be filled in, and the built-in ones come back."""

from __future__ import annotations

import asyncio

import pytest
from desk_bench import Bench

from ordersync_gui.documents.templates import default_template
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.paper import DocumentKind, TemplateFault
from ordersync_gui.storage.queries.templates import template_of
from ordersync_gui.sync.store_lifecycle import delete_store
from ordersync_gui.sync.templates import save_template, template_for

SLIP = DocumentKind.PACKING_SLIP


def _save(bench: Bench, text: str | None, kind: DocumentKind = SLIP) -> None:
    assert asyncio.run(save_template(bench.desk, store=bench.store(), kind=kind, text=text)).stores


def _counts(bench: Bench, kind: DocumentKind = SLIP) -> str:
    return asyncio.run(template_for(bench.desk, store_id=bench.store().id, kind=kind))


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_kind_has_a_built_in_template_that_can_be_kept(bench: Bench, kind: DocumentKind) -> None:
    store = bench.connect()
    assert _counts(bench, kind) == default_template(kind)
    own = f"{default_template(kind)}\n"
    _save(bench, own, kind)
    assert _counts(bench, kind) == own
    assert template_of(bench.desk.db, store.id, kind.value) == own


@pytest.mark.parametrize("back", [None, default_template(SLIP)], ids=["taken away", "typed as the built-in one"])
def test_the_built_in_template_comes_back_and_no_copy_of_it_is_kept(bench: Bench, back: str | None) -> None:
    store = bench.connect()
    _save(bench, "<p>{{ order.number }}</p>")
    _save(bench, back)
    assert _counts(bench) == default_template(SLIP)
    assert template_of(bench.desk.db, store.id, SLIP.value) is None


@pytest.mark.parametrize(
    "text",
    [
        "<p>{{ order.number </p>",
        "{% for item in items %}",
        "{{ order.__class__.__mro__ }}",
        "{{ ().__class__ }}",
        "{% for each in range(1000000000) %}x{% endfor %}",
        "{% include 'other' %}",
    ],
)
def test_what_cant_be_filled_in_is_refused_and_the_one_before_stays(bench: Bench, text: str) -> None:
    bench.connect()
    _save(bench, "<p>{{ order.number }}</p>")
    with pytest.raises(TemplateFault):
        _save(bench, text)
    assert _counts(bench) == "<p>{{ order.number }}</p>"


def test_each_store_has_its_own(bench: Bench) -> None:
    first = bench.connect()
    _save(bench, "<p>Mine</p>")
    other = first.id + 1
    assert asyncio.run(template_for(bench.desk, store_id=other, kind=SLIP)) == default_template(SLIP)


def test_a_store_that_is_gone_is_not_found(bench: Bench) -> None:
    store = bench.connect()
    asyncio.run(delete_store(bench.desk, store=store))
    with pytest.raises(NotFound):
        asyncio.run(save_template(bench.desk, store=store, kind=SLIP, text="<p>x</p>"))
