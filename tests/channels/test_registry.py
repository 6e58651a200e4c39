from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from ordersync_gui.channels import providers
from ordersync_gui.channels.abilities import ImportsOrders, NotifiesShipment, Provider
from ordersync_gui.channels.registry import PROVIDERS, provider
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.form import checked_values
from ordersync_gui.domain.status import OrderStatus


def test_every_file_in_providers_is_registered() -> None:
    files = {path.stem for path in Path(providers.__path__[0]).glob("*.py")} - {"__init__"}
    registered = {type(known).__module__.rpartition(".")[2] for known in PROVIDERS}
    assert files == registered
    for name in files:
        import_module(f"ordersync_gui.channels.providers.{name}")


def test_the_channels_with_a_help_page_come_in_its_order() -> None:
    documented = ["order_time", "oxatis", "listing_mirror", "inksoft", "custom_store"]
    assert [known.spec.key for known in PROVIDERS if known.spec.key in documented] == documented


def test_every_file_in_providers_has_a_contract_test() -> None:
    """Its test file holds a class that inherits the contract suite and runs it with this very provider."""
    for known in PROVIDERS:
        name = type(known).__module__.rpartition(".")[2]
        file = Path(__file__).parent / "providers" / f"test_{name}.py"
        code = file.read_text(encoding="utf-8")
        assert re.search(
            rf"^class Test\w+\(ProviderContract\):\n    provider = {type(known).__name__}\(\)$", code, re.MULTILINE
        ), f"{file} holds no contract test"


def test_keys_are_unique_and_find_their_channel() -> None:
    keys = [known.spec.key for known in PROVIDERS]
    assert len(set(keys)) == len(keys)
    assert [provider(key) for key in keys] == list(PROVIDERS)


def test_an_unknown_key_names_the_possible_ones() -> None:
    with pytest.raises(NotFound, match="custom_store"):
        provider("nix")


@pytest.mark.parametrize("channel", PROVIDERS, ids=lambda channel: channel.spec.key)
def test_every_channel_can_be_tested_imported_from_and_told(channel: Provider) -> None:
    assert isinstance(channel, Provider)
    assert isinstance(channel, ImportsOrders)
    assert isinstance(channel, NotifiesShipment)


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("unpaid", OrderStatus.AWAITING_PAYMENT),
        ("processing", OrderStatus.AWAITING_SHIPMENT),
        ("complete", OrderStatus.SHIPPED),
        ("canceled", OrderStatus.CANCELLED),
        ("refunded", OrderStatus.CANCELLED),
        ("on-hold", OrderStatus.ON_HOLD),
        ("holded", OrderStatus.ON_HOLD),
        ("failed", None),
    ],
)
def test_the_default_map_knows_the_usual_words_and_no_others(word: str, status: OrderStatus | None) -> None:
    assert provider("custom_store").spec.default_status_map.get(word) is status


@pytest.mark.parametrize(("auth", "needed"), [("basic", True), ("ss_query", True), ("auth_key", False)])
def test_a_user_name_is_asked_for_where_the_sign_in_has_one(auth: str, *, needed: bool) -> None:
    form = provider("custom_store").spec.form
    given = {"url": "https://shop.example/x", "auth": auth, "password": "p"}
    if needed:
        with pytest.raises(UsageError):
            checked_values(form, given)
    else:
        values = checked_values(form, given)
        assert (values["time_zone"], values["currency"]) == ("UTC", "")
