"""What saving would do, in words, for every kind of change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from finding_widgets import child
from opened_maps import map_changes
from PySide6.QtWidgets import QLabel, QListWidget, QTableView
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.map_preview import (
    FieldMove,
    MapOutcome,
    MapPreview,
    MapRowChange,
    MethodMove,
    StatusMove,
)
from ordersync_gui.domain.maps import CarrierService, MapKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.ui.maps.preview_pane import PreviewPane
from ordersync_gui.ui.maps.preview_words import (
    headline,
    preview_lines,
    row_value_text,
    saved_text,
    undo_question,
    undone_text,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
_NOW = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)
_FREED = StatusMove(OrderStatus.ON_HOLD, OrderStatus.AWAITING_SHIPMENT, 17)
_ONE = StatusMove(OrderStatus.UNMAPPED, OrderStatus.CANCELLED, 1)
_SPEC = channel_spec("custom_store")


@pytest.fixture
def pane(qtbot: QtBot) -> PreviewPane:
    """The pane as the dialog opens it."""
    found = PreviewPane()
    qtbot.addWidget(found)
    found.resize(390, 520)
    found.show()
    return found


def _said(pane: PreviewPane) -> str:
    return child(pane, QLabel, "map_preview_said").text()


@pytest.mark.parametrize(
    ("preview", "said"),
    [
        (MapPreview(moves=(_FREED,)), "17 orders would move from On Hold to Awaiting Shipment"),
        (MapPreview(moves=(_ONE,)), "1 order would move from Unmapped to Cancelled"),
        (MapPreview(reasons=2), "2 orders keep their status, but have other reasons for attention"),
        (MapPreview(confirmed=1), "1 notice would count as confirmed"),
        (MapPreview(queued=1200), "1,200 notices would be made: their orders count as shipped then"),
        (MapPreview(notices=1), "1 notice that isn't sent yet would go out with other words"),
        (
            MapPreview(methods=(MethodMove("Express", None, CarrierService("DHL", "Express"), 3),)),
            '"Express": DHL Express is proposed instead of nothing, for 3 orders to ship',
        ),
        (
            MapPreview(fields=(FieldMove(2, "order:coupon", "", 1),)),
            "Custom field 2 shows nothing instead of Coupon: 1 order has something there",
        ),
    ],
    ids=["moves", "one move", "reasons", "confirmed", "queued", "notices", "methods", "fields"],
)
def test_everything_that_saving_does_is_a_line(preview: MapPreview, said: str) -> None:
    assert [line.text for line in preview_lines(preview, _SPEC)] == [said]


def test_the_headline_counts_all_that_move() -> None:
    assert headline(MapPreview(moves=(_FREED, _ONE))) == "18 orders would get another status."
    assert headline(MapPreview(moves=(_ONE,))) == "1 order would get another status."
    assert headline(MapPreview(reasons=2)) == "No order would get another status."


def test_the_first_move_is_chosen_and_the_chosen_one_stays_when_it_is_counted_anew(pane: PreviewPane) -> None:
    lines = preview_lines(MapPreview(moves=(_FREED, _ONE), reasons=2), _SPEC)
    chosen: list[object] = []
    pane.line_chosen.connect(chosen.append)
    pane.show_lines("18", lines)
    assert chosen == [_FREED]
    child(pane, QListWidget, "map_preview_lines").setCurrentRow(1)
    more = StatusMove(OrderStatus.UNMAPPED, OrderStatus.CANCELLED, 4)
    pane.show_lines("21", preview_lines(MapPreview(moves=(_FREED, more)), _SPEC))
    assert chosen == [_FREED, _ONE, more]


def test_a_line_without_orders_lists_none(pane: PreviewPane) -> None:
    pane.show_lines("1", preview_lines(MapPreview(moves=(_ONE,), reasons=2), _SPEC))
    pane.show_orders(_ONE, ())
    table = child(pane, QTableView, "map_preview_orders")
    assert table.isVisible()
    child(pane, QListWidget, "map_preview_lines").setCurrentRow(1)
    assert not table.isVisible()


def test_more_orders_than_are_listed_are_counted(pane: PreviewPane) -> None:
    pane.show_orders(StatusMove(OrderStatus.ON_HOLD, OrderStatus.SHIPPED, 4321), ())
    assert child(pane, QLabel, "map_preview_of").text() == "The newest 0 of them, and 4,321 more:"


def test_an_empty_pane_says_what_it_is_for_and_what_was_saved_last(pane: PreviewPane) -> None:
    assert "Nothing happens before you save." in _said(pane)
    pane.show_nothing("Ada changed something.")
    assert _said(pane).endswith("Ada changed something.")
    pane.show_lines("", ())
    assert _said(pane) == "Saving changes the maps and no order."


def test_what_was_counted_stays_visible_while_it_is_counted_again(pane: PreviewPane) -> None:
    pane.show_lines("17", preview_lines(MapPreview(moves=(_FREED,)), _SPEC))
    pane.show_counting()
    assert _said(pane) == "Counting..."
    assert child(pane, QListWidget, "map_preview_lines").isVisible()


@pytest.mark.parametrize(
    ("outcome", "preview", "said"),
    [
        (MapOutcome(change=1, moves=(_FREED,)), MapPreview(moves=(_FREED,)), "Saved. 17 orders moved."),
        (MapOutcome(change=1, moves=(_ONE,)), None, "Saved. 1 order moved."),
        (
            MapOutcome(change=1, moves=(_FREED, _ONE)),
            MapPreview(moves=(_FREED,)),
            "Saved. 18 orders moved. It was 17 when they were counted: orders came or changed in between.",
        ),
        (
            MapOutcome(change=1, moves=(replace(_FREED, before=OrderStatus.CANCELLED),)),
            MapPreview(moves=(_FREED,)),
            (
                "Saved. 17 orders moved. "
                "They had other statuses when they were counted: orders or maps changed in between."
            ),
        ),
        (
            MapOutcome(change=1, confirmed=1, queued=2),
            None,
            "Saved. 0 orders moved. 1 notice is confirmed by it. 2 notices were made and will be sent.",
        ),
        (MapOutcome(), MapPreview(), "Nothing had to be saved: the maps stood like that already."),
    ],
    ids=["as counted", "one", "something came in between", "from elsewhere", "notices", "nothing"],
)
def test_saving_says_what_moved_and_what_differs(
    outcome: MapOutcome, preview: MapPreview | None, said: str
) -> None:
    assert saved_text(outcome, preview) == said


def test_undoing_says_what_nothing_takes_back() -> None:
    assert undone_text(MapOutcome(change=1, moves=(_ONE,))) == "Undone. 1 order moved back."
    assert "3 notices had gone out meanwhile" in undone_text(MapOutcome(change=1, left=3))


def test_the_question_before_undoing_says_rows_who_and_when() -> None:
    change = map_changes()[1]
    said = undo_question(change, _SPEC, unsaved=False)
    assert "Changed by Ada, 2026-01-02" in said
    assert '"on-hold": On Hold -> Awaiting Shipment' in said
    assert '"UPS Ground": not mapped -> GND' in said
    assert "17 orders moved by it." in said
    assert "lost" not in said
    assert "haven't saved is lost" in undo_question(change, _SPEC, unsaved=True)


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        (MapKind.STATUS, "on_hold", "On Hold"),
        (MapKind.STATUS, "", "not mapped"),
        (MapKind.CUSTOM_FIELD, "order:coupon", "Coupon"),
        (MapKind.CUSTOM_FIELD, "", "nothing"),
        (MapKind.CARRIER, "GND", "GND"),
    ],
    ids=str,
)
def test_rows_of_a_change_are_told_in_the_windows_words(kind: MapKind, value: str, said: str) -> None:
    assert row_value_text(kind, value, _SPEC) == said


def test_a_change_of_many_rows_names_a_few() -> None:
    rows = tuple(MapRowChange(MapKind.STATUS, f"word {n}", "", "on_hold") for n in range(40))
    change = map_changes()[1]
    said = undo_question(type(change)(1, _NOW, "Ada", change.source, rows, 5), _SPEC, unsaved=False)
    assert "and 32 more" in said
    assert said.count("word ") == 8
