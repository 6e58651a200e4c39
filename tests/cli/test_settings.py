"""A store's settings: shown, changed, refused with the reason; orders that they leave out are explained."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop


@pytest.fixture
def connected(commands: Commands, shop: PracticeShop) -> Commands:
    """A connected store without orders."""
    commands.connect(shop)
    return commands


def change(commands: Commands, *texts: str, code: int = 0) -> Any:  # noqa: ANN401 - JSON
    words = [word for text in texts for word in ("--set", text)]
    return commands.run("settings", "Practice", *words, code=code)


def test_the_defaults_are_shown(connected: Commands) -> None:
    shown = connected.run("settings", "Practice")
    assert {key: shown[key] for key in ("colour", "import_days", "import_minutes", "buyer_mail", "leave_out")} == {
        "colour": "",
        "import_days": 90,
        "import_minutes": 30,
        "buyer_mail": False,
        "leave_out": [],
    }
    assert shown["time_zone"] == "UTC"
    text = connected.text("settings", "Practice")
    assert "import_days: 90" in text
    assert "buyer_mail: no" in text


def test_what_is_set_is_kept_and_the_rest_stays(connected: Commands) -> None:
    change(connected, "colour=#2A7F62", "import_days=14", "import_minutes=60", "buyer_mail=yes")
    change(connected, "time_zone=Europe/Berlin", "currency=CHF")
    shown = connected.run("settings", "Practice")
    assert (shown["colour"], shown["import_days"], shown["import_minutes"]) == ("#2a7f62", 14, 60)
    assert (shown["buyer_mail"], shown["time_zone"], shown["currency"]) == (True, "Europe/Berlin", "CHF")


@pytest.mark.parametrize("off", ["import_automatically=no", "import_minutes=0"])
def test_automatic_imports_are_switched_off_and_on_and_the_interval_stays(connected: Commands, off: str) -> None:
    change(connected, "import_minutes=60")
    shown = change(connected, off)
    assert (shown["import_automatically"], shown["import_minutes"]) == (False, 60)
    assert "import_automatically: no" in connected.text("settings", "Practice")
    assert change(connected, "colour=#2a7f62")["import_automatically"] is False, "what isn't named stays"
    assert change(connected, "import_automatically=yes")["import_minutes"] == 60


def test_an_interval_alone_switches_automatic_imports_on(connected: Commands) -> None:
    change(connected, "import_automatically=no")
    shown = change(connected, "import_minutes=15")
    assert (shown["import_automatically"], shown["import_minutes"]) == (True, 15)
    assert change(connected, "import_minutes=45", "import_automatically=no")["import_automatically"] is False


def test_a_store_is_renamed(connected: Commands) -> None:
    assert change(connected, "name=Main shop")["name"] == "Main shop"
    assert connected.run("settings", "Main shop")["name"] == "Main shop"


@pytest.mark.parametrize(
    "text",
    [
        *("colour=red", "import_days=0", "import_days=many", "import_minutes=1", "buyer_mail=perhaps"),
        "import_automatically=perhaps",
        *("time_zone=Nowhere", "currency=euro", "name=", "password=x", "leave_out"),
    ],
)
def test_a_wrong_value_is_refused_and_nothing_is_changed(connected: Commands, text: str) -> None:
    before = connected.run("settings", "Practice")
    refused = change(connected, "import_days=14", text, code=2)
    assert refused["error"]["kind"] == "usage"
    assert connected.run("settings", "Practice") == before


def sources(commands: Commands) -> Counter[str]:
    return Counter(order["source"] for order in commands.run("orders"))


def test_orders_of_a_left_out_source_leave_the_lists_are_counted_and_explained(
    connected: Commands, shop: PracticeShop
) -> None:
    connected.run("import")
    found = sources(connected)
    (source, count), *_rest = ((name, count) for name, count in found.most_common() if name)
    shown = change(connected, f"leave_out={source}")
    assert shown["leave_out"] == [source]
    assert shown["changed_orders"] == count
    assert {one["source"]: one["left_out"] for one in shown["sources"]}[source] is True
    assert source not in sources(connected)
    left_out = connected.run("orders", "--left-out")
    assert len(left_out) == count
    assert connected.run("stores")[0]["left_out"] == count

    number = left_out[0]["number"]
    one = connected.run("order", number)
    assert (one["left_out"], one["left_out_because"]) == (True, f"{one['source_name']}: {source}")
    text = connected.text("order", number)
    assert f"Left out of the lists because of: {one['source_name']}: {source}" in text
    assert 'ordersync settings "Practice" --set leave_out=' in text
    refused = connected.run("ship", number, "--carrier", "UPS", "--tracking", "1", code=1)
    assert refused["error"]["kind"] == "not_shippable"

    assert change(connected, "leave_out=")["leave_out"] == []
    assert sources(connected) == found
    assert shop.ledger == ()


def test_an_import_says_how_many_it_left_out_and_why(connected: Commands, shop: PracticeShop) -> None:
    found = Counter(order.source for order in shop.orders)
    (source, count), *_rest = ((name, count) for name, count in found.most_common() if name)
    change(connected, f"leave_out={source}")
    text = connected.text("import")
    assert f"left out: {count} of them" in text
    assert source in text
    assert "--left-out" in text
    connected.run("delete", "Practice", "--yes")
    connected.connect(shop)
    change(connected, f"leave_out={source}")
    report = connected.run("import")["Practice"]
    assert (report["new"], report["left_out"]) == (60, count)


def test_an_import_names_the_rule_of_a_custom_field(connected: Commands, shop: PracticeShop) -> None:
    name, value = next((name, value) for order in shop.orders for name, value in order.custom_fields.items())
    change(connected, f"leave_out_field={name}={value}")
    text = connected.text("import")
    assert f"leave out {name}: {value}." in text
    assert "None" not in text


def test_several_sources_are_left_out_by_saying_it_several_times(connected: Commands) -> None:
    connected.run("import")
    wanted = [name for name in sources(connected) if name][:2]
    assert len(wanted) == 2
    shown = change(connected, *(f"leave_out={name}" for name in wanted))
    assert shown["leave_out"] == wanted
    assert not set(wanted) & set(sources(connected))


def test_a_left_out_name_that_no_order_has_is_taken_and_remarked(connected: Commands) -> None:
    connected.run("import")
    known = next(name for name in sources(connected) if name)
    shown = change(connected, f"leave_out= {known.upper()} ", "leave_out=Amazom")
    assert shown["leave_out"] == [known.upper(), "Amazom"]
    (remark,) = [text for text in connected.printed[-1].splitlines() if "so far" in text]
    assert '"Amazom"' in remark


def test_papers_goods_and_mails_are_set_and_shown(connected: Commands) -> None:
    shown = change(
        connected,
        *("branding.company=Corner Ltd", "branding.return_address=Lane 1\\nTown", "goods.pictures=no"),
        *("ship_rule=|500|Deutsche Post|", "ship_rule=Express||UPS|Saver", "leave_out_field=Fulfilment=FBA"),
        *("mails.host=smtp.example.com", "mails.port=465", "mails.security=tls"),
    )
    assert (shown["branding.company"], shown["branding.return_address"]) == ("Corner Ltd", "Lane 1\nTown")
    assert shown["goods.pictures"] is False
    assert shown["ship_rule"] == ["|500|Deutsche Post|", "Express||UPS|Saver"]
    assert shown["leave_out_field"] == ["Fulfilment=FBA"]
    assert (shown["mails.host"], shown["mails.port"], shown["mails.security"]) == ("smtp.example.com", 465, "tls")
    assert not shown["mails.send"]
    assert change(connected, "ship_rule=")["ship_rule"] == []
    assert "branding.return_address: Lane 1\\nTown" in connected.text("settings", "Practice")


def test_the_mail_servers_password_comes_by_standard_input_and_is_shown_nowhere(connected: Commands) -> None:
    secret = "canary-of-the-mail-server"
    shown = connected.run(
        "settings", "Practice", "--set", "mails.user=shop", "--mail-password-stdin", stdin=f"{secret}\r\n"
    )
    assert shown["mails.user"] == "shop"
    connected.text("settings", "Practice")
    assert change(connected, f"mails.password={secret}", code=2)["error"]["kind"] == "usage"
    written = [path for path in connected.data_dir.rglob("*") if path.is_file()]
    assert not [path for path in written if secret.encode() in path.read_bytes()]
    assert secret not in "".join(connected.printed)
    connected.run("settings", "Practice", "--mail-password-stdin", stdin="\n")


@pytest.mark.parametrize(
    "wrong",
    [
        *("mails.port=x", "mails.security=ssl", "mails.send=yes"),
        *("ship_rule=UPS", "leave_out_field=FBA", "goods.pictures=perhaps"),
    ],
)
def test_papers_that_cannot_be_are_refused(connected: Commands, wrong: str) -> None:
    assert change(connected, wrong, code=2)["error"]["kind"] == "usage"
