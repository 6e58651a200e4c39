"""Columns are found by their headings in four languages, and never by a guess."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.sync.tracking_headings import HEADINGS, Column, find_columns, heading_key


def test_no_heading_means_two_things() -> None:
    keys = {column: {heading_key(heading) for heading in headings} for column, headings in HEADINGS.items()}
    for column, own in keys.items():
        assert own, column
        assert "" not in own
        for other, others in keys.items():
            assert other is column or not own & others, (column, other)


@pytest.mark.parametrize(
    "headings",
    [
        (
            "Order Number",
            "Tracking Number",
            "Carrier",
            "Service",
            "Ship Date",
            "Note",
            "Cost",
            "Store",
            "SKU",
            "Qty",
        ),
        (
            "order_number",
            "TRACKING-NUMBER",
            "carrier",
            "service",
            "ship_date",
            "note",
            "cost",
            "store",
            "sku",
            "qty",
        ),
        (
            *("Número de pedido", "Número de seguimiento", "Transportista", "Servicio", "Fecha de envío", "Nota"),
            *("Coste", "Tienda", "SKU", "Cantidad"),
        ),
        (
            *("Bestell-Nr.", "Sendungsnummer", "Versanddienstleister", "Versandart", "Versanddatum", "Notiz"),
            *("Versandkosten", "Shop", "Artikelnummer", "Menge"),
        ),
        (
            *("N° de commande", "Numéro de suivi", "Transporteur", "Mode de livraison", "Date d'expédition"),
            *("Note à l\u2019acheteur", "Frais de port", "Boutique", "Référence produit", "Quantité"),
        ),
    ],
    ids=["english", "plain", "spanish", "german", "french"],
)
def test_all_columns_are_found_in_each_language(headings: tuple[str, ...]) -> None:
    found = find_columns(headings)
    assert found.places == {column: place for place, column in enumerate(Column)}
    assert found.unknown == ()


def test_accents_blanks_case_and_punctuation_dont_matter() -> None:
    assert heading_key("  NUMERO DE COMMANDE: ") == heading_key("Numéro de commande")
    assert heading_key("Nº de pedido") == heading_key("No. de pedido")


def test_of_two_columns_that_fit_the_likelier_one_is_taken_and_the_other_one_is_named() -> None:
    found = find_columns(("Order ID", "Order number", "Tracking number", "Weight", ""))
    assert (found.places[Column.ORDER], found.unknown) == (1, ("Order ID", "Weight"))


def test_a_heading_that_stands_twice_is_refused() -> None:
    with pytest.raises(UsageError, match='Two columns have the heading "tracking NUMBER"'):
        find_columns(("Order", "Tracking number", "tracking NUMBER"))


def test_a_missing_column_is_named_with_headings_that_would_do() -> None:
    with pytest.raises(UsageError) as caught:
        find_columns(("Tracking number", "Name"))
    assert str(caught.value).startswith(
        'No column with order numbers was found; its heading can be "Order number", "Order no.", '
    )
    assert "Found there: Tracking number, Name." in str(caught.value)


def test_without_any_known_heading_both_needed_ones_are_named() -> None:
    with pytest.raises(UsageError, match=r"No column with order numbers.*No column with tracking numbers"):
        find_columns(("1001", "00340434161094042557"))


@pytest.mark.parametrize(
    "heading", ["Date", "Datum", "Fecha", "Comment", "Internal note", "Name", "Total", "Price"]
)
def test_a_heading_that_could_mean_something_else_isnt_taken(heading: str) -> None:
    assert find_columns(("Order", "Tracking", heading)).unknown == (heading,)
