"""How a message to a shop ended, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from stocked_store import NOW, exchange

from ordersync_gui.domain.desk import EvidenceView
from ordersync_gui.domain.exchange import Purpose
from ordersync_gui.ui.evidence_model import EvidenceColumn, EvidenceModel, outcome_text

VIEW = EvidenceView(
    id=5,
    at=NOW,
    order_id=1,
    order_number="<b>7</b>",
    store="Shop",
    purpose=Purpose.LOOK,
    notice_id=2,
    tracking_number="T1",
    attempt=0,
    exchange=exchange(),
)


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (200, "Answered (200)"),
        (302, "⚠ Sent to another address (302)"),
        (401, "⚠ Sign-in refused (401)"),
        (403, "⚠ Not allowed (403)"),
        (404, "⚠ Not found (404)"),
        (409, "⚠ Refused (409)"),
        (429, "⚠ Asked too often (429)"),
        (503, "⚠ Fault in the shop (503)"),
        (999, "⚠ Unknown answer (999)"),
    ],
)
def test_an_answer_is_told_in_words_with_its_number(status: int, text: str) -> None:
    assert outcome_text(replace(exchange(), status=status)) == text


def test_without_an_answer_it_is_told_whether_anything_was_sent() -> None:
    lost = replace(exchange(), status=None, failure="Reset by the shop.")
    assert outcome_text(lost) == "⚠ No answer; it may have arrived: Reset by the shop."
    assert outcome_text(replace(lost, left_machine=False)) == "⚠ Nothing was sent: Reset by the shop."


def test_an_answer_that_was_cut_off_is_no_good_one() -> None:
    assert outcome_text(replace(exchange(), failure="Cut off.")) == "⚠ Answered (200): Cut off."


def test_foreign_text_stands_as_it_is_and_a_screen_reader_hears_the_headings(qtbot: QtBot) -> None:
    assert qtbot is not None
    model = EvidenceModel()
    model.add_older((VIEW,))
    index = model.index(0, EvidenceColumn.ORDER)
    assert index.data() == "<b>7</b>"
    assert "&lt;b&gt;7&lt;/b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Order: <b>7</b>"
    assert model.index(0, EvidenceColumn.ATTEMPT).data() == ""
    assert model.index(0, EvidenceColumn.PURPOSE).data() == "Look at the order"
    assert model.index(0, EvidenceColumn.TIME).data() == f"{NOW.astimezone():%Y-%m-%d %H:%M:%S}"


def test_older_ones_come_below_and_newer_ones_above(qtbot: QtBot) -> None:
    assert qtbot is not None
    model = EvidenceModel()
    model.add_older((VIEW, replace(VIEW, id=4)))
    model.add_newer((replace(VIEW, id=7), replace(VIEW, id=6)))
    model.add_older((replace(VIEW, id=3),))
    assert [model.view(row).id for row in range(model.rowCount())] == [7, 6, 5, 4, 3]
    assert (model.row_of(5), model.row_of(9)) == (2, None)
    model.clear()
    assert model.rowCount() == 0
