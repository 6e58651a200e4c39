"""What the wizard says when a shop makes trouble, and that a person gets past it."""

from __future__ import annotations

import socket

import pytest
from finding_widgets import child, press
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from wizard_at_hand import WITHIN_MS, WizardAtHand

from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


def test_each_trouble_has_a_sentence_of_its_own_and_is_got_over(
    wizard: WizardAtHand, shop: PracticeShop, desk: Desk
) -> None:
    said = {}
    wizard.sign_in(shop, password="wrong-one")
    said["wrong password"] = wizard.wait_for("test_outcome")
    wizard.back()
    wizard.type("field_password", shop.password)
    wizard.type("field_url", f"http://127.0.0.1:{_dead_port()}/feed")
    wizard.next("test_page")
    said["dead port"] = wizard.wait_for("test_outcome")
    wizard.back()
    wizard.type("field_url", shop.url)
    shop.misbehave = {"html"}
    wizard.next("test_page")
    said["html"] = wizard.wait_for("test_outcome")
    for trouble in ("500", "429", "403", "404"):
        shop.misbehave = {trouble}
        press(wizard.wizard, "test_again")
        said[trouble] = wizard.wait_for("test_outcome")
    assert not any("works" in sentence for sentence in said.values())
    assert len(set(said.values())) == len(said), said
    assert shop.password not in "".join(said.values())
    assert not queries.stores(desk.db)
    shop.misbehave = set()
    press(wizard.wizard, "test_again")
    assert "works" in wizard.wait_for("test_outcome")
    assert wizard.finish().settings["url"] == shop.url


def test_next_stays_closed_until_the_test_went_well(wizard: WizardAtHand, shop: PracticeShop) -> None:
    shop.misbehave = {"500"}
    wizard.sign_in(shop)
    wizard.wait_for("test_outcome")
    assert not wizard.wizard.button(wizard.wizard.WizardButton.NextButton).isEnabled()


def test_back_stops_a_slow_test_at_once(wizard: WizardAtHand, shop: PracticeShop, qtbot: QtBot) -> None:
    shop.misbehave = {"slow"}
    wizard.sign_in(shop)
    qtbot.waitUntil(lambda: len(shop.requests) > 0, timeout=WITHIN_MS)
    wizard.back()
    assert wizard.page == "credentials_page"
    shop.misbehave = set()
    wizard.next("test_page")
    assert "works" in wizard.wait_for("test_outcome")


def test_a_slow_test_can_be_stopped_and_tried_again(
    wizard: WizardAtHand, shop: PracticeShop, qtbot: QtBot
) -> None:
    shop.misbehave = {"slow*1"}
    wizard.sign_in(shop)
    qtbot.waitUntil(lambda: len(shop.requests) > 0, timeout=WITHIN_MS)
    press(wizard.wizard, "test_stop")
    assert "Stopped" in wizard.say("test_outcome")
    press(wizard.wizard, "test_again")
    qtbot.waitUntil(lambda: "works" in wizard.say("test_outcome"), timeout=WITHIN_MS)


def test_a_shop_that_fails_while_its_words_are_read_does_not_lock_a_person_in(
    wizard: WizardAtHand, shop: PracticeShop, qtbot: QtBot
) -> None:
    wizard.sign_in(shop)
    wizard.wait_for("test_outcome")
    shop.misbehave = {"500"}
    wizard.next("statuses_page")
    assert wizard.wait_for("statuses_preview_outcome")
    shop.misbehave = set()
    button = wizard.wizard.button(wizard.wizard.WizardButton.NextButton)
    assert button.isEnabled(), "the words can be mapped later"
    press(wizard.wizard, "statuses_preview_again")
    assert not button.isEnabled(), "the words are being read"
    qtbot.waitUntil(button.isEnabled, timeout=WITHIN_MS)
    asked = len(shop.requests)
    wizard.next("range_page")
    assert not child(wizard.wizard, QPushButton, "range_preview_again").isVisible()
    assert "40 orders were found" in child(wizard.wizard, QLabel, "range_preview_text").text()
    assert len(shop.requests) == asked, "what is known for the same range isn't asked again"


def _dead_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
