"""Wizards that are closed after their test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from finding_widgets import destroy
from pytestqt.qtbot import QtBot
from wizard_at_hand import WITHIN_MS, WizardAtHand

from ordersync_gui.practice import PracticeShop
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.practice_offer import PracticeOffer
from ordersync_gui.ui.wizard import ConnectWizard


@pytest.fixture
def wizard(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[WizardAtHand]:
    """A wizard without a practice offer."""
    shown = ConnectWizard(desk, jobs, None)
    shown.show()
    yield WizardAtHand(shown, qtbot)
    _leave(shown, qtbot)


@pytest.fixture
def practice_wizard(desk: Desk, jobs: Jobs, qtbot: QtBot, shop: PracticeShop) -> Iterator[WizardAtHand]:
    """A wizard that offers the practice shop."""
    values = {"url": shop.url, "auth": "basic", "username": shop.username}
    offer = PracticeOffer(values=values, secrets={"password": shop.password}, channel="custom_store")
    shown = ConnectWizard(desk, jobs, offer)
    shown.show()
    yield WizardAtHand(shown, qtbot)
    _leave(shown, qtbot)


def _leave(wizard: ConnectWizard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not wizard.finish_page.saving, timeout=WITHIN_MS)  # as a person has to
    wizard._leave()
    destroy(wizard)
