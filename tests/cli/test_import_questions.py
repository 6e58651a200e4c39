"""`explain` and `import --preview` say what the window says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop, announcement


@pytest.fixture
def connected(commands: Commands, shop: PracticeShop) -> Commands:
    """A store whose orders nobody imported yet."""
    commands.connect(shop, name="My shop")
    return commands


def test_a_preview_says_what_the_import_then_brings(connected: Commands) -> None:
    found = connected.run("import", "--preview", code=1)["My shop"]
    assert connected.run("orders") == []
    counts = connected.run("import")["My shop"]
    assert (found["new"], found["changed"]) == (counts["new"], counts["changed"])
    assert found["new"]
    assert sorted(order["number"] for order in found["orders"]) == sorted(
        order["number"] for order in connected.run("orders")
    )
    assert sum(found["unmapped"].values()) == len(connected.run("orders", "--status", "unmapped"))


def test_a_missing_order_is_explained_with_a_command_for_each_reason(connected: Commands) -> None:
    connected.run("import")
    found = connected.run("explain", "no-such-number", code=1)
    assert [each["cause"] for each in found["findings"]] == ["not_asked_since", "before_range", "not_sent"]
    text = connected.text("explain", "no-such-number", code=1)
    assert text.startswith("Order no-such-number isn't here.")
    assert 'ordersync import --store "My shop" --since ' in text


def test_an_order_that_is_here_is_found(connected: Commands) -> None:
    connected.run("import")
    number = connected.run("orders")[0]["number"]
    (found,) = connected.run("explain", number)["findings"]
    assert (found["cause"], found["certain"]) == ("here", True)


@pytest.fixture
def oxatis(commands: Commands) -> Iterator[PracticeShop]:
    """A shop that can be asked for one order, connected beside one that can't."""
    with PracticeShop(channel="oxatis", orders=8, seed=2) as running:
        commands.connect_announced(announcement(running), name="Ox")
        yield running


def test_one_order_comes_alone(connected: Commands, oxatis: PracticeShop) -> None:
    number = min(order.number for order in oxatis.orders)
    found = connected.run("import", "--order", number)
    assert list(found) == ["Ox"]
    assert found["Ox"]["new"] == 1
    assert [order["number"] for order in connected.run("orders")] == [number]
    assert connected.text("import", "--store", "Ox", "--order", number).startswith(
        "Ox: 0 new, 0 changed, 1 unchanged"
    )


def test_an_order_that_the_shop_has_not_is_said_plainly(connected: Commands, oxatis: PracticeShop) -> None:
    assert oxatis.orders
    text = connected.text("import", "--order", "99999999", code=2)
    assert text.strip() == "Ox: The shop of Ox has no order 99999999. Check the number in the shop."


def test_a_shop_that_cannot_be_asked_for_one_order_says_what_else_helps(connected: Commands) -> None:
    connected.run("import", "--order", "1", code=2)
    assert "--since" in connected.printed[-1]
    text = connected.text("import", "--store", "My shop", "--order", "1", code=2)
    assert text.startswith("My shop: The shop of My shop can't be asked for one order by its number.")


def test_one_order_and_a_span_do_not_go_together(connected: Commands) -> None:
    connected.run("import", "--order", "1", "--since", "2026-01-01", code=2)
    assert "don't go together" in connected.printed[-1]


def test_a_missing_order_is_asked_for_where_the_shop_can_be(connected: Commands, oxatis: PracticeShop) -> None:
    number = min(order.number for order in oxatis.orders)
    text = connected.text("explain", number, code=1)
    assert f'ordersync import --store "Ox" --order "{number}"' in text
    connected.run("import", "--store", "Ox", "--order", number)
    assert connected.run("explain", number)["found"]
