"""What people read of previews, changes and rows that can't be taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from ordersync_gui.channels.registry import provider
from ordersync_gui.cli.map_text import maps_text, outcome_text, preview_text, problem_line
from ordersync_gui.domain.channel_words import CarrierWord, MethodWord
from ordersync_gui.domain.desk import StatusWord, Store
from ordersync_gui.domain.map_preview import FieldMove, MapOutcome, MapPreview, MethodMove, StatusMove
from ordersync_gui.domain.map_rules import MapProblem
from ordersync_gui.domain.maps import CarrierService, MapKind, StoreMaps
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.maps import OpenedMaps

SEEN = datetime(2026, 11, 17, 8, tzinfo=UTC)
UPS, ANY_UPS = CarrierService("UPS", "Ground"), CarrierService("UPS")
MOVE = StatusMove(OrderStatus.ON_HOLD, OrderStatus.AWAITING_SHIPMENT, 17)
OPENED = OpenedMaps(
    store=Store(1, "uid", "Shop", "listing_mirror", {}, SEEN),
    spec=provider("listing_mirror").spec,
    lists_statuses=False,
    maps=StoreMaps(fields={2: "order:source", 3: "custom:Gone"}, carriers={ANY_UPS: CarrierService("ups")}),
    statuses=(
        StatusWord("Paid", 2, SEEN, OrderStatus.UNMAPPED, ever=3, proposal=OrderStatus.AWAITING_SHIPMENT),
        StatusWord("", 1, None, OrderStatus.UNMAPPED),
        StatusWord("paid", 0, None, OrderStatus.ON_HOLD, label="Payé"),
        StatusWord("unpaid", 0, None, OrderStatus.UNMAPPED),
    ),
    methods=(MethodWord("Express", 4, 2, 9, SEEN, UPS), MethodWord("Post", 1, 1, 1, SEEN, None)),
    carriers=(CarrierWord(UPS, 3, SEEN, CarrierService("ups", "Ground")), CarrierWord(ANY_UPS, 0, None, None)),
    fields=(),
    changes=(),
)


def lines(kind: MapKind) -> list[list[str]]:
    """The rows of a table as words, without its name and headings."""
    return [line.split() for line in maps_text(OPENED, [kind]).splitlines()[2:]]


def test_each_word_tells_what_it_means_and_how_that_came_about() -> None:
    assert lines(MapKind.STATUS) == [
        ["Paid", "unmapped", "2", "3", "2026-11-17", "likely", "awaiting_shipment"],
        ["(empty)", "unmapped", "1", "0", "-"],
        ["paid", "Payé", "on_hold", "0", "0", "-", "changed;", "default", "awaiting_shipment"],
        ["unpaid", "unmapped", "0", "0", "-", "changed;", "default", "awaiting_payment"],
    ]


def test_the_other_tables_say_where_nothing_stands() -> None:
    assert lines(MapKind.SHIPPING_METHOD) == [
        ["Express", "UPS", "Ground", "2", "4", "9", "2026-11-17"],
        ["Post", "-", "1", "1", "1", "2026-11-17"],
    ]
    assert lines(MapKind.CARRIER) == [
        ["UPS", "Ground", "ups", "Ground", "3", "2026-11-17"],
        ["UPS", "any", "as", "it", "is", "0", "-"],
    ]
    assert lines(MapKind.CUSTOM_FIELD) == [
        ["1", "-", "changed"],
        ["2", "Source", "changed"],
        ["3", "custom:Gone", "changed"],
    ]


def test_a_preview_tells_of_everything_that_would_follow() -> None:
    preview = MapPreview(
        moves=(MOVE, StatusMove(OrderStatus.UNMAPPED, OrderStatus.SHIPPED, 1)),
        reasons=1,
        confirmed=2,
        queued=1,
        methods=(MethodMove("Express", None, UPS, 3),),
        notices=4,
        fields=(FieldMove(2, "order:source", "", 1),),
    )
    first = {MOVE: ["1001", "1002"], preview.moves[1]: ["1003"]}
    assert preview_text(OPENED, preview, first, rows=1).splitlines() == [
        "1 row would change.",
        "17 orders would move from On Hold to Awaiting Shipment: 1001, 1002 ...",
        "1 order would move from Unmapped to Shipped: 1003",
        "Reasons for attention would change on 1 order.",
        "2 notices would be confirmed.",
        "1 notice would be sent to the shop.",
        '3 orders to ship with "Express": - -> UPS Ground.',
        "4 notices not accepted yet would go out with other words.",
        "Custom field 2: Source -> - (1 order with text).",
    ]
    assert preview_text(OPENED, MapPreview(), {}, rows=2).endswith("No order and no notice would change.")


def test_an_outcome_tells_what_cant_be_taken_back() -> None:
    outcome = MapOutcome(change=3, rows=2, moves=(MOVE,), reasons=1, confirmed=1, queued=2, left=1)
    assert outcome_text(outcome).splitlines() == [
        "2 rows changed.",
        "17 orders moved from On Hold to Awaiting Shipment.",
        "Reasons for attention changed on 1 order.",
        "1 notice confirmed by what the words mean now.",
        "2 notices to be sent with: ordersync notify",
        "1 notice went out meanwhile; that can't be taken back.",
    ]


def test_a_row_that_cant_be_taken_is_named_with_its_place() -> None:
    known = MapProblem(MapKind.CARRIER, "UPS", say("No."), 7)
    assert problem_line(known) == 'Line 7: carrier "UPS": No.'
    assert problem_line(MapProblem(None, "x", say("No."))) == '"x": No.'


def test_a_word_keeps_to_its_cell_and_its_blanks_are_seen() -> None:
    statuses = tuple(
        StatusWord(word, 1, SEEN, OrderStatus.ON_HOLD) for word in (" paid", "a  b", "in\nwork", "x" * 50_000)
    )
    methods = (MethodWord("m" * 50_000, 1, 1, 1, SEEN, None), MethodWord("\x1b[31mred", 1, 1, 1, SEEN, None))
    text = maps_text(replace(OPENED, statuses=statuses, methods=methods), tuple(MapKind))
    assert [line.split("  on_hold")[0].strip() for line in text.splitlines()[2:6]] == [
        '" paid"',
        '"a b"',
        "in␊work",
        "x" * 59 + "…",
    ]
    assert max(map(len, text.splitlines())) < 120
    assert "␛[31mred" in text
    assert "\x1b" not in text
