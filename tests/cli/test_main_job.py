"""The main job by commands: connect, import, map, ship, notify, and the shop knows."""

from __future__ import annotations

from typing import Any

from running_commands import Commands

from ordersync_gui.practice import PracticeShop


def shippable(commands: Commands, *, lines: int = 1) -> Any:  # noqa: ANN401 - JSON
    """The first order that waits for shipment and has at least so many lines of goods."""
    for order in commands.run("orders", "--status", "awaiting_shipment"):
        goods = [item for item in order["items"] if item["kind"] == "item"]
        if len(goods) >= lines and not order["needs_attention"] and float(goods[0]["quantity"]) >= lines:
            return order
    raise AssertionError("the practice shop should have such an order")


def ship(commands: Commands, number: str, *more: str, code: int = 0) -> Any:  # noqa: ANN401 - JSON
    return commands.run(
        *("ship", number, "--store", "Practice", "--carrier", "DHL", "--tracking", "JD014600003RU", *more),
        code=code,
    )


def test_a_shipped_order_is_known_to_the_shop_and_confirmed_by_the_next_import(
    commands: Commands, shop: PracticeShop
) -> None:
    commands.own_processes = True
    commands.connect(shop)
    first = commands.run("import")["Practice"]
    assert (first["pages"], first["seen"], first["new"], first["complete"]) == (3, 60, 60, True)
    order = shippable(commands)
    shipped = ship(commands, order["number"], "--service", "Paket", "--date", "2026-11-20")
    assert shipped["notice"]["state"] == "queued"
    assert shop.ledger == ()

    assert commands.run("notify")["sent"] == 1
    assert [notice["state"] for notice in commands.run("notices")] == ["sent"]
    assert shop.effects(order["number"]) == 1

    commands.run("import")
    (notice,) = commands.run("notices", "--state", "confirmed")
    assert notice["order_number"] == order["number"]
    history = commands.run("order", order["number"])
    assert history["status"] == "shipped"
    assert any("Confirmed" in entry["message"] for entry in history["timeline"])
    (exchange,) = history["exchanges"]
    assert (exchange["method"], exchange["status"], exchange["left_machine"]) == ("POST", 200, True)
    assert "<TrackingNumber>JD014600003RU</TrackingNumber>" in exchange["request_body"]
    assert exchange["id"] in {entry["evidence"] for entry in history["timeline"]}


def test_what_the_orders_command_lists_equals_what_the_shop_holds(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    commands.run("import")
    listed = {order["number"]: order for order in commands.run("orders")}
    assert len(listed) == 60
    for invented in shop.orders:
        shown = listed[invented.number]
        assert shown["remote_id"] == invented.remote_id
        assert shown["source_status"] == invented.source_status
        assert shown["ship_to"]["name"] == invented.ship_to.name
        assert shown["gift_message"] == invented.gift_message
        assert [item["name"] for item in shown["items"]] == [line.name for line in invented.lines]
        assert [len(item["options"]) for item in shown["items"]] == [len(line.options) for line in invented.lines]


def test_however_often_the_parcel_is_recorded_the_shop_is_told_once(
    commands: Commands, shop: PracticeShop
) -> None:
    commands.connect(shop)
    commands.run("import")
    number = shippable(commands)["number"]
    assert [ship(commands, number)["created"] for _press in range(3)] == [True, False, False]
    commands.run("notify")
    assert ship(commands, number)["created"] is False
    commands.run("notify")
    assert len(shop.ledger) == 1


def test_an_order_goes_out_in_two_parcels_with_a_notice_each(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    commands.run("import")
    order = shippable(commands, lines=2)
    line = next(item["line_id"] for item in order["items"] if item["kind"] == "item")
    part = ship(commands, order["number"], "--item", f"{line}=1")
    assert part["status"] == "awaiting_shipment"
    too_much = ship(commands, order["number"], "--item", f"{line}=99", code=1)
    assert too_much["error"]["kind"] == "not_shippable"
    rest = ship(commands, order["number"], "--tracking", "JD014600004RU")
    assert rest["status"] == "shipped"
    commands.run("notify")
    assert shop.effects(order["number"]) == 2
    commands.run("import")
    # This shop shows no parts, so neither parcel claims more than that it was accepted.
    assert [notice["state"] for notice in commands.run("notices")] == ["sent", "sent"]


def test_the_same_line_named_twice_is_added_up(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    commands.run("import")
    order = shippable(commands, lines=2)
    line = next(item["line_id"] for item in order["items"] if item["kind"] == "item")
    ship(commands, order["number"], "--item", f"{line}=1", "--item", f"{line}=1")
    (shipped,) = [
        each["shipped"]
        for each in commands.run("order", order["number"])["shipped_quantities"]
        if each["line_id"] == line
    ]
    assert float(shipped) == 2


def test_a_later_since_does_not_move_the_mark_over_what_was_never_read(
    commands: Commands, shop: PracticeShop
) -> None:
    commands.connect(shop)
    commands.run("import", "--since", "2026-01-01")
    mark = commands.run("stores")[0]["high_water_mark"]
    assert mark is not None
    commands.run("import", "--since", "2999-01-01")
    assert commands.run("stores")[0]["high_water_mark"] == mark


def test_a_word_is_mapped_and_its_orders_become_shippable(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    commands.run("import")
    unmapped = commands.run("orders", "--status", "unmapped")
    assert unmapped
    word = unmapped[0]["source_status"]
    refused = ship(commands, unmapped[0]["number"], code=1)
    assert refused["error"]["kind"] == "not_shippable"
    shown = commands.run("map", "Practice", f"{word}=awaiting_shipment")
    assert shown["changed_orders"] == sum(order["source_status"] == word for order in unmapped)
    assert not [
        order for order in commands.run("orders", "--status", "unmapped") if order["source_status"] == word
    ]


def test_without_notify_nothing_is_queued(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    commands.run("import")
    assert ship(commands, shippable(commands)["number"], "--no-notify")["notice"] is None
    commands.run("notify")
    assert shop.ledger == ()


def test_an_order_without_a_usable_address_ships_once_it_is_corrected(
    commands: Commands, shop: PracticeShop
) -> None:
    commands.connect(shop)
    commands.run("import")
    broken = [
        order
        for order in commands.run("orders", "--status", "awaiting_shipment")
        if "missing_ship_to" in {reason["kind"] for reason in order["needs_attention"]}
    ]
    assert broken, "the practice shop should have an order without a usable ship-to"
    number = broken[0]["number"]
    assert ship(commands, number, code=1)["error"]["kind"] == "not_shippable"
    fields = {"name": "Ana", "address1": "Calle Mayor 1", "city": "Madrid", "country": "ES"}
    words = [word for key, value in fields.items() for word in ("--set", f"{key}={value}")]
    corrected = commands.run("address", number, *words)
    assert corrected["ship_to"]["city"] == "Madrid"
    assert ship(commands, number)["status"] == "shipped"
    commands.run("import")
    assert commands.run("order", number)["ship_to"]["city"] == "Madrid", "an import never overwrites a correction"


def test_several_stores_with_one_number_ask_which(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    commands.connect(shop, name="Second")
    commands.run("import")
    number = shippable(commands)["number"]
    assert commands.run("order", number, code=2)["error"]["kind"] == "usage"
    assert commands.run("order", number, "--store", "Second")["store"] == "Second"
