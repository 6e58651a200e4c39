"""Reading one order: hand-written answers in the guide's spelling and in the WSDL's, and single oddities."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from ows_answers import order as answer
from ows_orders import item, plain, read, warnings_of

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.order import ItemOption, LineKind, Order, PickupPoint
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.weight import order_weight


def test_the_guides_order_is_read_whole(guide: Order) -> None:
    assert (guide.remote_id, guide.number, guide.source_status) == ("76763", "76763", "PRECOMMANDE")
    assert guide.ordered_at == datetime(2026, 7, 1, 14, 30, 5, tzinfo=UTC)
    assert guide.modified_at == guide.paid_at == datetime(2026, 7, 1, 15, tzinfo=UTC)
    assert (guide.buyer.name, guide.buyer.email) == ("Zoé Lefèvre", "zoe.lefevre@example.com")
    assert (guide.buyer.phone, guide.buyer.code) == ("+33 6 39 98 11 22", "C-0042")
    assert (guide.shipping_method, guide.payment_method) == ("Colissimo point retrait", "Contre remboursement")
    assert (guide.gift, guide.gift_message) == (True, "Joyeux anniversaire !")
    assert guide.buyer_notes == "Merci d'emballer <soigneusement> & vite\nCode porte 12A"
    assert guide.internal_notes == "VIP"
    assert guide.coupon == "SOLDES10, MUG20"
    assert guide.implied_status is OrderStatus.AWAITING_SHIPMENT
    assert guide.source == "Web"
    assert guide.pickup_point == PickupPoint("Colissimo", "10", "pick-up shop (A2P)", "025432")


def test_both_addresses_are_read_in_the_guides_spelling(guide: Order) -> None:
    assert guide.bill_to == Address(
        name="Zoé Lefèvre", company="L'Œuf Dur SARL", address1="12 bis, quai des Orfèvres", address2="Bât. B",
        city="Besançon", state="", postal_code="25000", country="FR", phone="+33 1 99 00 11 22",
    )  # fmt: skip
    assert guide.ship_to == Address(
        name="Zoé Lefèvre", address1="1 place du Marché", address2="Tabac de la Poste", city="Besançon",
        postal_code="25000", country="FR", phone="+33 1 99 00 11 23",
    )  # fmt: skip


def test_where_prices_contain_the_tax_goods_shipping_and_fees_make_up_the_total(guide: Order) -> None:
    assert (guide.currency, guide.total, guide.discount, guide.shipping, guide.tax) == (
        "EUR",
        9900,
        1000,
        600,
        1650,
    )
    worth = sum((line.unit_price * line.quantity for line in guide.lines), Decimal(0))
    assert int(worth * 100) - guide.discount + guide.shipping == guide.total


def test_custom_fields_stand_under_their_declared_names(guide: Order) -> None:
    assert guide.custom_fields == {
        "Custom text 1": "Atelier Nord",
        "Custom text 3": "クーポン",
        "Custom number 1": "12.5",
        "Custom date": "2026-07-04",
        "Language": "fr",
    }


def test_options_attributes_packaging_and_discount_are_the_items_options(guide: Order) -> None:
    mug = guide.lines[0]
    assert (mug.line_id, mug.sku, mug.name, mug.quantity, mug.unit_price) == (
        "901", "MUG-RED", "Mug Éléphant", Decimal(3), Decimal("20.0000"),
    )  # fmt: skip
    assert (mug.weight, mug.weight_unit, mug.image_url) == (Decimal(350), "", "https://shop.example/mug.png")
    assert mug.options == (
        ItemOption("Couleur", "Rouge"),
        ItemOption("Matière", "Porcelaine"),
        ItemOption("Gravure", "Für Opa 🎂"),
        ItemOption("Packaging", "Carton (6)"),
        ItemOption("Discount", "20 %"),
    )


def test_a_bundles_parts_are_lines_to_pack_and_cost_nothing(guide: Order) -> None:
    bundle, tea, mug = guide.lines[1:4]
    assert (bundle.name, bundle.unit_price, bundle.weight, bundle.kind) == (
        "Coffret thé",
        Decimal(40),
        None,
        LineKind.ITEM,
    )
    assert (tea.sku, tea.quantity, tea.unit_price, tea.kind) == ("TEA-1", Decimal(2), Decimal(0), LineKind.ITEM)
    assert tea.options == (ItemOption("Boîte", "100 g"), ItemOption("Part of", "Coffret thé"))
    assert tea.image_url == "https://shop.example/tea.png"
    assert [line.line_id for line in guide.lines[:4]] == ["901", "902", "902/903", "902/901"]
    assert mug.name == "Mug Éléphant"


def test_payment_fees_are_money_and_no_goods(guide: Order) -> None:
    fee = guide.lines[-1]
    assert (fee.kind, fee.unit_price, fee.name) == (LineKind.FEE, Decimal(3), "Contre remboursement (fee)")


def test_the_orders_weight_has_no_unit_because_none_is_documented(guide: Order) -> None:
    weight = order_weight(guide)
    assert weight is not None
    assert (weight.value, weight.unit, weight.given) == (Decimal(1250), "", True)


def test_the_wsdls_spelling_is_read_too(wsdl: Order) -> None:
    assert wsdl.ordered_at == datetime(2026, 12, 24, 23, 59, 59, tzinfo=UTC)
    assert wsdl.modified_at == datetime(2026, 12, 25, 1, tzinfo=UTC)
    assert wsdl.paid_at is None
    assert (wsdl.currency, wsdl.total, wsdl.shipping, wsdl.tax) == ("JPY", 5900, 700, 0)
    assert (wsdl.source, wsdl.source_status, wsdl.implied_status) == ("Amazon", "", OrderStatus.AWAITING_PAYMENT)
    assert wsdl.pickup_point == PickupPoint("Mondial Relay", "20", "", "066974")
    assert (wsdl.weight, wsdl.custom_fields, wsdl.gift) == (None, {}, False)
    assert (wsdl.buyer.name, wsdl.buyer.phone, wsdl.buyer.code) == ("翔太 山田", "+81 3-5550-0100", "77")
    assert (wsdl.bill_to.address1, wsdl.bill_to.address2) == ("本町1丁目2-8", "サンライズビル, 3階")
    assert (wsdl.ship_to.address1, wsdl.ship_to.address2, wsdl.ship_to.state) == ("100 Cedar Ave", "Apt 7", "TX")


def test_line_amounts_images_and_codes_have_the_wsdls_names_too(wsdl: Order) -> None:
    first, second = wsdl.lines
    assert (first.unit_price, second.unit_price) == (Decimal(1300), Decimal(1300))
    assert (first.image_url, first.upc) == ("https://shop.example/kettle.png", "4006381333931")
    assert second.image_url == "https://shop.example/kettle-s.png"


def test_a_product_that_stands_twice_in_an_order_has_two_line_ids(wsdl: Order) -> None:
    assert [line.line_id for line in wsdl.lines] == ["31", "31#2"]


def test_a_line_without_a_product_id_is_named_by_its_position() -> None:
    assert plain(items=item(0) + item(0)).lines[0].line_id == ""


@pytest.mark.parametrize(
    ("written", "zone", "moment"),
    [
        ("2026-07-01T12:00:00", "GMT", datetime(2026, 7, 1, 12, tzinfo=UTC)),
        ("2026-07-01T12:00:00", "Europe/London", datetime(2026, 7, 1, 11, tzinfo=UTC)),
        ("2026-01-01T12:00:00", "Europe/Paris", datetime(2026, 1, 1, 11, tzinfo=UTC)),
        ("2026-10-25T01:30:00", "Europe/London", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("2026-03-29T01:30:00", "Europe/London", datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        ("2026-07-01T12:00:00+02:00", "GMT", datetime(2026, 7, 1, 10, tzinfo=UTC)),
    ],
)
def test_times_are_on_the_shops_clock_also_where_it_changes(written: str, zone: str, moment: datetime) -> None:
    assert read(answer(7, date=written), zone=zone).ordered_at == moment


@pytest.mark.parametrize(
    ("flags", "implied"),
    [
        ("<Shipped>true</Shipped><PaymentStatusCode>0</PaymentStatusCode>", OrderStatus.SHIPPED),
        ("<PaymentStatusCode>0</PaymentStatusCode>", OrderStatus.CANCELLED),
        ("<PaymentStatusCode>10</PaymentStatusCode>", OrderStatus.AWAITING_PAYMENT),
        ("<PaymentStatusCode>14</PaymentStatusCode>", OrderStatus.AWAITING_PAYMENT),
        ("<PaymentStatusCode>30</PaymentStatusCode>", OrderStatus.AWAITING_PAYMENT),
        ("<PaymentStatusCode>40</PaymentStatusCode>", OrderStatus.AWAITING_SHIPMENT),
        ("<PaymentStatusCode>77</PaymentStatusCode>", None),
        ("", None),
    ],
)
def test_flags_imply_a_status_and_a_missing_code_is_not_cancelled(flags: str, implied: OrderStatus | None) -> None:
    assert plain(flags).implied_status is implied


def test_an_unknown_state_keeps_the_order_under_its_id_with_a_warning() -> None:
    body = answer(7, "<ProgressStateID>99</ProgressStateID>")
    assert read(body).source_status == "#99"
    assert warnings_of(body) == ["Order 7 is in a state that the shop doesn't list (id 99)."]


@pytest.mark.parametrize("state", ["", "<ProgressStateID />", "<ProgressStateID>0</ProgressStateID>"])
def test_no_state_is_no_word(state: str) -> None:
    assert plain(state).source_status == ""


@pytest.mark.parametrize(
    ("code", "param1", "param2", "point"),
    [
        ("5", "", "", PickupPoint("Store pick-up", "5")),
        ("10", "BPR", "1", PickupPoint("Colissimo", "10", "post office or relay (BPR)", "1")),
        ("10", "CIT", "", PickupPoint("Colissimo", "10", "Cityssimo locker (CIT)")),
        ("10", "XYZ", "4", PickupPoint("Colissimo", "10", "XYZ", "4")),
        ("10", "DOM", "", None),
        ("10", "RDV", "5", None),
        ("10", "", "", None),
        ("12", "", "", None),
        ("20", "", "066974", PickupPoint("Mondial Relay", "20", "", "066974")),
        ("30", "", "R1", PickupPoint("Colis Privé", "30", "", "R1")),
        ("41", "", "", None),
        ("42", "", "J1", PickupPoint("TNT drop-off point", "42", "", "J1")),
        ("50", "", "P2", PickupPoint("DPD relay", "50", "", "P2")),
        ("100", "", "", None),
        ("77", "", "Z9", PickupPoint("#77", "77", "", "Z9")),
        ("0", "", "", None),
        ("", "", "", None),
    ],
)
def test_pick_up_points_are_told_from_deliveries_to_the_door(
    code: str, param1: str, param2: str, point: PickupPoint | None
) -> None:
    given = (
        f"<ShippingProcessorCode>{code}</ShippingProcessorCode><ShippingParam1>{param1}</ShippingParam1>"
        f"<ShippingParam2>{param2}</ShippingParam2>"
    )
    assert plain(given).pickup_point == point
