"""How long buyers' data are kept: counted and asked before, done with a stop, and by itself once a day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, order

from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import forgetting, queries
from ordersync_gui.storage.buyers_keeping import save_buyers_days
from ordersync_gui.storage.queries.buyers_keeping import buyers_days
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.forget_buyers import Forgotten
from ordersync_gui.ui.buyers_dialog import BuyersDialog
from ordersync_gui.ui.buyers_forgetting import BuyersForgetting
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.job import JobState
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.order_details.buyer_deleted import BuyerDeletedBox
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.text import when

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
ORDERS = forgetting.SLICE + 5
Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    """Turn the loop until something is so."""
    return lambda until: qtbot.waitUntil(until, timeout=WITHIN_MS)


@pytest.fixture
def stocked(desk: Desk) -> Desk:
    """A desk with orders that were shipped a year ago, in more than one slice."""
    then = desk.clock() - timedelta(days=365)
    old = order(source_status="gone", ordered_at=then, modified_at=then)
    shop = StockedStore.opened(desk.db)
    shop.save(*(replace(old, remote_id=f"R{n}", number=str(n)) for n in range(ORDERS)), at=then)
    return desk


@pytest.fixture
def dialog(stocked: Desk, jobs: Jobs, wait: Wait, qtbot: QtBot) -> BuyersDialog:
    """The open dialog, which has read the setting."""
    found = BuyersDialog(stocked, jobs)
    qtbot.addWidget(found)
    found.show()
    wait(lambda: found.found is not None)
    return found


def buyers(desk: Desk) -> int:
    rows = queries.orders_without_history(desk.db, list(queries.order_ids(desk.db, OrderFilter())))
    return sum(bool(one.order.buyer.name) for one in rows.values())


def shown(dialog: BuyersDialog) -> str:
    return child(dialog, QLabel, "buyers_count").text()


def choose(dialog: BuyersDialog, days: int, wait: Wait) -> None:
    child(dialog, QSpinBox, "buyers_days").setValue(days)
    wait(lambda: dialog.found is not None)


def answer(dialog: BuyersDialog, name: str) -> str:
    """Answer the open question; gives what it said."""
    question = child(dialog, QMessageBox, "question")
    text = f"{question.text()}\n{question.informativeText()}"
    child(question, QPushButton, name).click()
    return text


def test_at_first_buyers_are_kept_for_ever(dialog: BuyersDialog) -> None:
    assert child(dialog, QSpinBox, "buyers_days").text() == "never"
    assert "for ever" in shown(dialog)
    assert not child(dialog, QPushButton, "buyers_now").isEnabled()
    assert not child(dialog, QPushButton, "buyers_save").isEnabled()


def test_the_setting_is_saved_after_a_question_that_says_how_much_it_is(
    dialog: BuyersDialog, stocked: Desk, wait: Wait
) -> None:
    choose(dialog, 30, wait)
    assert str(ORDERS) in shown(dialog)
    press(dialog, "buyers_save")
    answer(dialog, "question_no")
    assert buyers_days(stocked.db) == 0
    press(dialog, "buyers_save")
    asked = answer(dialog, "question_yes")
    assert str(ORDERS) in asked
    assert "can't be undone" in asked
    assert "Backups" in asked
    wait(lambda: dialog.kept == 30)
    assert buyers_days(stocked.db) == 30
    assert buyers(stocked) == ORDERS


def test_going_back_to_never_needs_no_question(stocked: Desk, jobs: Jobs, wait: Wait, qtbot: QtBot) -> None:
    save_buyers_days(stocked.db, 30)
    dialog = BuyersDialog(stocked, jobs)
    qtbot.addWidget(dialog)
    dialog.show()
    wait(lambda: dialog.kept == 30)
    choose(dialog, 0, wait)
    press(dialog, "buyers_save")
    wait(lambda: dialog.kept == 0)
    assert buyers_days(stocked.db) == 0


def test_forgetting_now_asks_first_and_says_how_it_ended(dialog: BuyersDialog, stocked: Desk, wait: Wait) -> None:
    choose(dialog, 400, wait)
    assert not child(dialog, QPushButton, "buyers_now").isEnabled()
    choose(dialog, 30, wait)
    press(dialog, "buyers_now")
    answer(dialog, "question_no")
    assert buyers(stocked) == ORDERS
    press(dialog, "buyers_now")
    answer(dialog, "question_yes")
    outcome = child(dialog, InlineMessage, "buyers_dialog_outcome")
    wait(lambda: f"The buyers of {ORDERS} orders were forgotten." in outcome.text())
    assert "Backups" in outcome.text()
    assert buyers(stocked) == 0
    wait(lambda: bool(dialog.found is not None and not dialog.found))


def test_it_can_be_stopped(dialog: BuyersDialog, stocked: Desk, wait: Wait) -> None:
    choose(dialog, 30, wait)
    press(dialog, "buyers_now")
    answer(dialog, "question_yes")
    press(dialog, "buyers_stop")
    outcome = child(dialog, InlineMessage, "buyers_dialog_outcome")
    wait(lambda: "were forgotten" in outcome.text())
    assert "stopped" in outcome.text()
    assert 0 < buyers(stocked) <= ORDERS
    assert child(dialog, QPushButton, "buyers_now").isEnabled() or dialog.found is None


def test_trouble_is_said(dialog: BuyersDialog, monkeypatch: pytest.MonkeyPatch, wait: Wait) -> None:
    def broken(*_given: object, **_more: object) -> None:
        raise StorageError(say("The disk is full."))

    monkeypatch.setattr(forgetting, "forget_some", broken)
    choose(dialog, 30, wait)
    press(dialog, "buyers_now")
    answer(dialog, "question_yes")
    outcome = child(dialog, InlineMessage, "buyers_dialog_outcome")
    wait(lambda: "The disk is full." in outcome.text())
    assert child(dialog, QPushButton, "buyers_now").isEnabled()


class Clock:
    """Time that a test turns."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def test_by_itself_it_is_done_once_a_day(stocked: Desk, jobs: Jobs, wait: Wait) -> None:
    save_buyers_days(stocked.db, 30)
    clock = Clock(stocked.clock())
    forgetting_daily = BuyersForgetting(replace(stocked, clock=clock), jobs)
    forgetting_daily.start(first_look_ms=0)
    wait(lambda: buyers(stocked) == 0 and not jobs.running)
    forgetting_daily.stop()

    def looked() -> bool:
        job = forgetting_daily.look()
        if job is None:
            return False
        assert forgetting_daily.look() is None, "one at a time"
        wait(lambda: not jobs.running)
        return job.quiet and job.state is JobState.DONE

    clock.now += timedelta(hours=23)
    assert not looked()
    clock.now += timedelta(hours=2)
    assert looked()
    clock.now -= timedelta(days=30)
    assert looked(), "the clock was set back: the last time lies ahead"


def test_when_it_fails_it_is_tried_again(
    stocked: Desk, jobs: Jobs, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> None:
    async def broken(_desk: Desk, **_more: object) -> Forgotten:
        raise StorageError(say("The disk is full."))

    forgetting_daily = BuyersForgetting(stocked, jobs)
    with monkeypatch.context() as patched:
        patched.setattr("ordersync_gui.sync.forget_buyers.forget_by_setting", broken)
        job = forgetting_daily.look()
        assert job is not None
        wait(lambda: not jobs.running)
        assert job.state is JobState.FAILED
    assert forgetting_daily.look() is not None
    wait(lambda: not jobs.running)


def test_the_file_menu_opens_it_once_and_closing_the_window_ends_the_daily_work(
    stocked: Desk, jobs: Jobs, wait: Wait
) -> None:
    window = MainWindow(stocked, jobs)
    window.show()
    window.start()
    for _ in range(2):
        window.commands.buyers_data.trigger()
    (dialog,) = window.findChildren(BuyersDialog)
    wait(lambda: dialog.found is not None)
    dialog.reject()
    daily = window.findChild(BuyersForgetting)
    assert daily is not None
    timer = daily.findChild(QTimer)
    assert timer is not None
    wait(timer.isActive)
    wait(lambda: not jobs.running)
    window.close()
    assert not timer.isActive()
    destroy(window)


def test_the_details_say_that_the_buyer_was_deleted(stocked: Desk, jobs: Jobs, wait: Wait) -> None:
    now = stocked.clock()
    first = min(queries.order_ids(stocked.db, OrderFilter()))
    forgetting.forget_some(stocked.db, [first], before=now, operator="Ada", now=now)
    pane = OrderDetailsPane(stocked, jobs)
    pane.show()
    pane.want(first)
    wait(lambda: pane.findChild(BuyerDeletedBox) is not None)
    box = child(pane, BuyerDeletedBox, "buyerDeletedBox")
    assert box.accessibleName().startswith(f"Buyer's data were deleted on {when(now)}.")
    destroy(pane)
