"""A long import and a shop that fails at one order, as the commands tell of them."""

from __future__ import annotations

from running_commands import Commands

from ordersync_gui.practice import PracticeShop


def test_the_bad_minute_is_told_until_it_can_be_read(commands: Commands) -> None:
    with PracticeShop(orders=150, seed=7, page_size=10) as shop:
        commands.connect(shop)
        shop.misbehave = {"poisoned"}
        failed = commands.run("import", code=3)["Practice"]
        assert failed["error"]["kind"] == "unavailable"
        imported = commands.run("import")["Practice"]
        assert imported["complete"]
        # Split into slices as far as it got the first time, and now.
        assert "slice 1 of 13" in "".join(commands.printed)
        (store,) = commands.run("stores")
        (bad,) = store["poisoned"]
        assert bad["from"] == bad["to"]
        assert "HTTP 500" in bad["error"]
        assert store["last_error"] is None
        assert store["high_water_mark"] is not None
        assert "Practice: The shop fails when it is asked for orders that changed at" in commands.text("stores")
        commands.run("rejected")
        assert "The shop fails when it is asked for orders that changed at" in commands.printed[-1]
        orders = commands.run("orders", "--limit", "1000")
        assert len(orders) == 149
        assert shop.poisoned_number not in {order["number"] for order in orders}


def test_the_overlap_is_a_setting(commands: Commands) -> None:
    with PracticeShop(orders=3, seed=7) as shop:
        commands.connect(shop)
        assert commands.run("settings", "Practice")["overlap_hours"] == 0
        assert commands.run("settings", "Practice", "--set", "overlap_hours=48")["overlap_hours"] == 48
        refused = commands.run("settings", "Practice", "--set", "overlap_hours=1000", code=2)
        assert "1 to 168 hours" in refused["error"]["message"]
