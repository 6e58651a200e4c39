"""What a person sets for a store is checked like the form, and saved whole or not at all."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from desk_bench import Bench
from two_step_shop import TwoSteps

from ordersync_gui.channels import registry
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.storage import left_out, queries, stores
from ordersync_gui.storage.tables import Stores
from ordersync_gui.sync.store_settings import finish_marks, save_store_settings

WANTED = StorePreferences(colour="#2A7F62", import_days=30, import_minutes=15, buyer_mail=True)


def save(bench: Bench, **wanted: Any) -> Any:  # noqa: ANN401 - store and changes
    return asyncio.run(save_store_settings(bench.desk, store=bench.store(), **wanted))


def test_all_of_it_is_saved_and_the_connection_stays(bench: Bench) -> None:
    before = bench.connect()
    secrets = bench.keyring.everything()
    changed, changes = save(
        bench, name="  Corner   shop ", preferences=WANTED, time_zone="Europe/Berlin", currency="SEK"
    )
    assert changes.stores
    assert changed.name == "Corner shop"
    assert changed.preferences.colour == "#2a7f62"
    assert changed.settings == {**before.settings, "time_zone": "Europe/Berlin", "currency": "SEK"}
    assert changed == bench.store("Corner shop")
    assert bench.keyring.everything() == secrets
    assert bench.works(changed)


def test_what_is_not_given_stays(bench: Bench) -> None:
    bench.connect(preferences=WANTED)
    before, _ = save(bench, currency="SEK")
    changed, changes = save(bench, time_zone="UTC")
    assert changed.settings == {**before.settings, "time_zone": "UTC"}
    assert changed.preferences == before.preferences
    assert changes.stores
    assert not save(bench)[1]


def test_another_time_zone_or_currency_lets_the_next_import_read_the_orders_again(bench: Bench) -> None:
    store = bench.stocked("1001")
    bench.desk.db.run(Stores.update(high_water_mark=1).where(Stores.id == store.id))
    assert save(bench, preferences=WANTED)[0].high_water_mark is not None
    assert save(bench, time_zone=store.settings["time_zone"])[0].high_water_mark is not None
    assert save(bench, time_zone="Europe/Berlin")[0].high_water_mark is None


def test_an_empty_time_zone_is_the_channels_default(bench: Bench) -> None:
    bench.connect()
    save(bench, time_zone="Europe/Berlin")
    assert save(bench, time_zone="", currency="")[0].settings["time_zone"] == "GMT"


@pytest.mark.parametrize(
    ("wanted", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "OTHER"}, "name"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"currency": "Kronor"}, "currency"),
        ({"preferences": StorePreferences(colour="red")}, "colour"),
        ({"preferences": StorePreferences(import_days=0)}, "import_days"),
        ({"preferences": StorePreferences(import_minutes=1)}, "import_minutes"),
    ],
)
def test_what_cannot_be_is_refused_with_the_field_and_nothing_is_saved(
    bench: Bench, wanted: dict[str, Any], field: str
) -> None:
    bench.connect("Other")
    before = bench.connect()
    with pytest.raises(UsageError) as raised:
        save(bench, **{"currency": "SEK", **wanted})
    assert raised.value.field == field
    assert bench.store() == before


def test_a_setting_that_the_channel_does_not_have_is_refused(
    bench: Bench, two_steps: TwoSteps, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.connect()
    form = tuple(field for field in two_steps.spec.form if field.key != "currency")
    shorter = type("Shorter", (TwoSteps,), {"spec": _with_form(two_steps, form)})
    monkeypatch.setattr(registry, "PROVIDERS", (*registry.PROVIDERS[:-1], shorter()))
    with pytest.raises(UsageError) as raised:
        save(bench, currency="SEK")
    assert raised.value.field == "currency"


def _with_form(provider: TwoSteps, form: Any) -> Any:  # noqa: ANN401 - a declaration
    return replace(provider.spec, form=form)


def test_a_store_whose_channel_is_gone_can_be_renamed_but_has_no_feed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.connect()
    monkeypatch.setattr(registry, "PROVIDERS", registry.PROVIDERS[:-1])
    with pytest.raises(NotFound):
        save(bench, time_zone="UTC")
    assert save(bench, name="Renamed")[0].name == "Renamed"


def test_a_store_that_is_gone_is_not_found(bench: Bench) -> None:
    store = bench.connect()
    stores.delete_store(bench.desk.db, store_id=store.id)
    with pytest.raises(NotFound):
        asyncio.run(save_store_settings(bench.desk, store=store, name="Renamed"))


def test_two_windows_do_not_undo_each_others_settings(bench: Bench) -> None:
    stale = bench.connect()
    asyncio.run(save_store_settings(bench.desk, store=stale, time_zone="Europe/Berlin"))
    asyncio.run(save_store_settings(bench.desk, store=stale, currency="SEK"))
    settings = bench.store().settings
    assert (settings["time_zone"], settings["currency"]) == ("Europe/Berlin", "SEK")


def test_orders_of_a_source_that_is_left_out_leave_the_lists(bench: Bench) -> None:
    bench.shop.sources = {"1001": "FBA"}
    bench.stocked("1001", "1002")
    _, changes = save(bench, preferences=StorePreferences(left_out_sources=("fba",)))
    assert changes.orders == {bench.details().id}
    assert changes.membership
    assert bench.details().left_out
    shown = queries.order_ids(bench.desk.db, OrderFilter())
    assert list(shown) == [bench.details("1002").id]


def test_very_many_orders_are_left_out_in_portions_and_a_stop_between_them_is_made_up_for(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(left_out, "SLICE", 2)
    numbers = [str(number) for number in range(1001, 1006)]
    bench.shop.sources = dict.fromkeys(numbers, "FBA")
    bench.stocked(*numbers)
    wanted = StorePreferences(left_out_sources=("FBA",))
    now = bench.desk.clock()
    stores.change_store(bench.desk.db, store_id=bench.store().id, now=now, operator="Kim", preferences=wanted)
    assert len(queries.order_ids(bench.desk.db, OrderFilter())) == 3
    changes = asyncio.run(finish_marks(bench.desk))
    assert len(changes.orders) == 3
    assert not len(queries.order_ids(bench.desk.db, OrderFilter()))
    assert asyncio.run(finish_marks(bench.desk)) == Changes()
