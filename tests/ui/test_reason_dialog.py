"""An act with a reason: said what it means, done once, refused in words."""

from __future__ import annotations

import pytest
from finding_widgets import child, destroy, press, texts
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.errors import Busy
from ordersync_gui.domain.wording import say
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.reason_dialog import Act, ReasonDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


class Done:
    """Notes with which reasons it was done; refuses as long as `busy`."""

    def __init__(self) -> None:
        self.reasons: list[str] = []
        self.busy = False

    async def __call__(self, reason: str) -> int:
        if self.busy:
            raise Busy(say("It is being sent."))
        self.reasons.append(reason)
        return len(self.reasons)


def _dialog(jobs: Jobs, done: Done, *, needs_reason: bool = True) -> ReasonDialog:
    act = Act("void", "Take back", "DHL T1", "The shop was told.", "&Take back", done, needs_reason)
    dialog = ReasonDialog(jobs, act)
    dialog.open()
    return dialog


def test_it_is_done_once_with_its_reason(jobs: Jobs, qtbot: QtBot) -> None:
    done = Done()
    dialog = _dialog(jobs, done)
    assert {"DHL T1", "The shop was told."} <= set(texts(dialog).splitlines())
    assert not child(dialog, QPushButton, "reason_ok").isEnabled()
    child(dialog, QLineEdit, "reason").setText("  wrong box ")
    with qtbot.waitSignal(dialog.done_with, timeout=WITHIN_MS) as told:
        press(dialog, "reason_ok")
        dialog.perform()
    assert told.args == [1]
    assert done.reasons == ["wrong box"]
    destroy(dialog)


def test_without_need_the_reason_may_stay_empty(jobs: Jobs, qtbot: QtBot) -> None:
    done = Done()
    dialog = _dialog(jobs, done, needs_reason=False)
    with qtbot.waitSignal(dialog.done_with, timeout=WITHIN_MS):
        press(dialog, "reason_ok")
    assert done.reasons == [""]
    destroy(dialog)


def test_a_refusal_is_said_and_it_can_be_tried_again(jobs: Jobs, qtbot: QtBot) -> None:
    done = Done()
    done.busy = True
    dialog = _dialog(jobs, done)
    child(dialog, QLineEdit, "reason").setText("wrong box")
    press(dialog, "reason_ok")
    qtbot.waitUntil(lambda: "being sent" in dialog.problem.text(), timeout=WITHIN_MS)
    done.busy = False
    with qtbot.waitSignal(dialog.done_with, timeout=WITHIN_MS):
        press(dialog, "reason_ok")
    assert done.reasons == ["wrong box"]
    destroy(dialog)
