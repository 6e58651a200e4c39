"""What may stand in a store's maps, and the reason where it may not."""

from __future__ import annotations

import pytest

from ordersync_gui.channels.registry import PROVIDERS
from ordersync_gui.domain import map_rules
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.channel_fields import MappableField, mappable_fields
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.map_defaults import default_maps
from ordersync_gui.domain.map_rules import LONGEST_WORD, MapKey, check_edits, problems, row_name
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind
from ordersync_gui.domain.status import OrderStatus

SPECS = {provider.spec.key: provider.spec for provider in PROVIDERS}
ANY = SPECS["custom_store"]
UPS, DHL = CarrierService("UPS"), CarrierService("DHL", "Express")
SHIPPED, ON_HOLD, PAID = OrderStatus.SHIPPED, OrderStatus.ON_HOLD, OrderStatus.AWAITING_SHIPMENT


def reasons(edits: MapEdits, spec: ChannelSpec = ANY) -> list[tuple[str, str]]:
    return [(problem.row, str(problem.reason)) for problem in problems(spec, edits)]


@pytest.mark.parametrize("key", SPECS)
def test_what_a_channel_declares_keeps_to_its_own_rules(key: str) -> None:
    declared = default_maps(SPECS[key])
    edits = MapEdits(statuses=declared.statuses, fields=declared.fields)
    assert problems(SPECS[key], edits) == ()
    check_edits(SPECS[key], edits)


@pytest.mark.parametrize(
    ("channel", "word", "status"),
    [
        ("inksoft", "Paused", ON_HOLD),
        ("oxatis", "EXPEDIEE", SHIPPED),
        ("oxatis", "sst-shipped", SHIPPED),
        ("oxatis", "SST-SHIPPED", ON_HOLD),
        ("oxatis", "SST-SHIPPED", OrderStatus.UNMAPPED),
    ],
)
def test_a_word_means_only_what_the_channel_allows(channel: str, word: str, status: OrderStatus) -> None:
    spec = SPECS[channel]
    (problem,) = problems(spec, MapEdits(statuses={"paid": PAID, word: status}))
    fixed = [rule.reason for rule in spec.fixed_words.values()]
    assert problem.reason in [*spec.unsupported_statuses.values(), *fixed]
    assert (problem.kind, problem.row, problem.line) == (MapKind.STATUS, word, 0)
    with pytest.raises(UsageError) as caught:
        check_edits(spec, MapEdits(statuses={word: status}))
    assert caught.value.field == word
    assert str(problem.reason) in str(caught.value)
    assert "Nothing was changed" in str(caught.value)


@pytest.mark.parametrize(
    ("edits", "row", "says"),
    [
        (MapEdits(methods={"Express": CarrierService(" ", "Next day")}), "Express", "needs a carrier"),
        (MapEdits(methods={" ": UPS}), " ", "needs the shop's word"),
        (MapEdits(carriers={CarrierService("", "Ground"): UPS}), "Ground", "carrier of this desk"),
        (MapEdits(carriers={UPS: CarrierService(" ", "")}), "UPS", "at least one"),
        (MapEdits(fields={4: "order:source"}), "4", "1 to 3"),
        (MapEdits(fields={2: "order:colour"}), "2", 'no field "order:colour"'),
        (MapEdits(methods={"Express": CarrierService("Unmapped")}), "Express", "takes a row out"),
        (MapEdits(carriers={UPS: CarrierService("unmapped")}), "UPS", "takes a row out"),
    ],
    ids=["no carrier", "no method", "none of ours", "no words", "place", "field", "to nothing", "told nothing"],
)
def test_a_row_that_makes_no_sense_is_named_with_the_reason(edits: MapEdits, row: str, says: str) -> None:
    ((named, reason),) = reasons(edits)
    assert named == row
    assert says in reason
    with pytest.raises(UsageError) as caught:
        check_edits(ANY, edits)
    assert caught.value.field == row


@pytest.mark.parametrize(
    "text",
    [
        "x" * (LONGEST_WORD + 1),
        "two\nlines",
        "a\rb",
        "tab\there",
        "nothing\0",
        "line\u2028",
        "half\ud800",
        "no\ufffe",
    ],
    ids=["long", "newline", "return", "tab", "zero", "separator", "half a letter", "no letter of XML"],
)
def test_words_are_short_and_of_letters_that_can_be_seen(text: str) -> None:
    edits = MapEdits(
        statuses={text: SHIPPED},
        methods={text: UPS, "a": CarrierService(text), "b": CarrierService("UPS", text)},
        carriers={
            CarrierService(text): UPS,
            CarrierService("a", text): UPS,
            CarrierService("b"): CarrierService(text),
            CarrierService("c"): CarrierService("c", text),
        },
    )
    assert len(problems(ANY, edits)) == 8


def test_what_the_shop_itself_sent_can_be_mapped_however_it_looks() -> None:
    odd = "in\nproduction " + "x" * LONGEST_WORD
    edits = MapEdits(statuses={odd: PAID}, methods={odd: UPS})
    assert len(problems(ANY, edits)) == 2
    assert problems(ANY, edits, sent=[odd]) == ()
    check_edits(ANY, edits, sent=[odd])
    wrong = MapEdits(statuses={odd: SHIPPED}, methods={odd: CarrierService("a\nb")})
    assert len(problems(SPECS["oxatis"], wrong, sent=[odd])) == 2, "its meaning is checked all the same"


def test_the_longest_word_and_letters_of_all_scripts_are_allowed() -> None:
    assert problems(ANY, MapEdits(statuses={"x" * LONGEST_WORD: SHIPPED, "Versandt: 発送済み": SHIPPED})) == ()


@pytest.mark.parametrize(
    ("edits", "second"),
    [
        (MapEdits(methods={"Express": UPS, " express": DHL}), " express"),
        (MapEdits(methods={"Express": UPS, "EXPRESS": None}), "EXPRESS"),
        (MapEdits(carriers={UPS: DHL, CarrierService("ups "): UPS}), "ups "),
    ],
    ids=["methods", "one to go", "carriers"],
)
def test_of_two_rows_that_are_the_same_as_the_map_compares_the_second_is_a_problem(
    edits: MapEdits, second: str
) -> None:
    ((row, reason),) = reasons(edits)
    assert row == second
    assert "are the same here" in reason


def test_status_words_are_compared_exactly() -> None:
    assert problems(ANY, MapEdits(statuses={"paid": PAID, "Paid": SHIPPED, "paid ": ON_HOLD})) == ()


def test_rows_can_be_taken_out_whatever_their_words_look_like() -> None:
    out = MapEdits(
        statuses={"two\nlines": OrderStatus.UNMAPPED},
        methods={"tab\t": None},
        carriers={CarrierService("x" * 300): None},
        fields={1: ""},
    )
    assert problems(ANY, out) == ()


def test_each_field_of_the_channel_can_stand_in_a_custom_field() -> None:
    for spec in SPECS.values():
        for field in mappable_fields(spec):
            assert problems(spec, MapEdits(fields={3: field.key})) == ()


@pytest.mark.parametrize(
    ("key", "name"), [("paid", "paid"), (DHL, "DHL Express"), (UPS, "UPS"), (2, "2")], ids=str
)
def test_rows_are_named_as_people_read_them(key: MapKey, name: str) -> None:
    assert row_name(key) == name


def test_a_shops_word_that_the_shop_would_cut_off_is_refused_with_what_it_keeps() -> None:
    oxatis = SPECS["oxatis"]
    assert oxatis.longest_carrier is not None
    fits, longer = "x" * oxatis.longest_carrier, "x" * (oxatis.longest_carrier + 1)
    assert problems(oxatis, MapEdits(carriers={UPS: CarrierService(fits, longer)})) == (), "it isn't told services"
    ((row, reason),) = reasons(MapEdits(carriers={UPS: CarrierService(longer)}), oxatis)
    assert (row, reason) == ("UPS", f"Oxatis keeps {oxatis.longest_carrier} letters of a carrier's name.")
    assert problems(ANY, MapEdits(carriers={UPS: CarrierService(longer)})) == ()


def test_only_edits_of_custom_fields_look_at_the_channels_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[ChannelSpec] = []

    def fields(spec: ChannelSpec) -> tuple[MappableField, ...]:
        looked.append(spec)
        return mappable_fields(spec)

    monkeypatch.setattr(map_rules, "mappable_fields", fields)
    assert problems(ANY, MapEdits(statuses={"paid": PAID}, methods={"a": UPS}, carriers={UPS: DHL})) == ()
    assert looked == []
    assert problems(ANY, MapEdits(fields={1: "order:coupon"})) == ()
    assert looked == [ANY]


def test_that_there_is_no_word_is_mapped_only_where_orders_come_without_one() -> None:
    edits = MapEdits(statuses={"": PAID})
    assert reasons(edits) == [("", "It needs a word: no order came without one.")]
    assert problems(ANY, edits, sent=[""]) == ()
    assert problems(ANY, MapEdits(statuses={"": OrderStatus.UNMAPPED})) == ()
