"""`explain` and `import --preview` say what the window says."""

from __future__ import annotations

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop


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
