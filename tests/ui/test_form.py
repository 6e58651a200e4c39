"""A connection form that is drawn from a declaration."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from finding_widgets import child, destroy
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.form import Choice, FieldKind, FormField
from ordersync_gui.domain.wording import say
from ordersync_gui.ui.form import FormWidget

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
_FORM = (
    FormField("url", say("Address"), FieldKind.URL, help=say("As <b>shown</b>"), placeholder="https://"),
    FormField(
        "auth",
        say("Way"),
        FieldKind.CHOICE,
        default="key",
        choices=(Choice("basic", say("Password")), Choice("key", say("Key"))),
    ),
    FormField("user", say("User"), unless_choice=("auth", ("key",))),
    FormField("zone", say("Zone"), FieldKind.TIME_ZONE, default="UTC"),
    FormField("currency", say("Currency"), FieldKind.CURRENCY, required=False),
    FormField("secret", say("Secret"), FieldKind.SECRET),
)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[FormWidget]:
    """All kinds of fields."""
    assert qtbot is not None
    shown = FormWidget(_FORM)
    shown.show()
    yield shown
    destroy(shown)


def test_defaults_stand_in_the_fields_and_unneeded_fields_are_left_out(form: FormWidget) -> None:
    assert form.values() == {"url": "", "auth": "key", "zone": "UTC", "currency": "", "secret": ""}


def test_filled_values_come_back(form: FormWidget) -> None:
    given = {
        "url": "https://a.example",
        "auth": "basic",
        "user": "ann",
        "zone": "Asia/Tokyo",
        "currency": "JPY",
        "secret": " s ",
    }
    form.fill({**given, "unknown": "x"})
    assert form.values() == given


def test_help_is_shown_as_plain_text(form: FormWidget) -> None:
    helps = [label for label in form.findChildren(QLabel) if "shown" in label.text()]
    assert [label.textFormat() for label in helps] == [Qt.TextFormat.PlainText]


def test_a_currency_is_written_in_capitals(form: FormWidget) -> None:
    QTest.keyClicks(child(form, QLineEdit, "field_currency"), "eur")
    assert form.values()["currency"] == "EUR"


def test_every_change_tells_its_field(form: FormWidget) -> None:
    keys: list[str] = []
    form.edited.connect(keys.append)
    QTest.keyClicks(child(form, QLineEdit, "field_url"), "h")
    ways = child(form, QComboBox, "field_auth")
    ways.setCurrentIndex(0)
    child(form, QComboBox, "field_zone").setEditText("Europe/Berlin")
    QTest.keyClicks(child(form, QLineEdit, "field_currency"), "e")
    assert keys == ["url", "auth", "zone", "currency"]


def test_an_error_stands_under_its_field_until_that_is_changed(form: FormWidget) -> None:
    assert form.show_error("url", "Address is missing.")
    assert child(form, QLineEdit, "field_url").hasFocus() or not form.isActiveWindow()
    error = next(label for label in form.findChildren(QLabel) if label.text() == "Address is missing.")
    assert error.isVisible()
    QTest.keyClicks(child(form, QLineEdit, "field_url"), "h")
    assert not error.isVisible()


def test_an_error_of_an_unknown_field_is_not_swallowed(form: FormWidget) -> None:
    assert not form.show_error("nothing", "What?")


def test_the_mouse_wheel_changes_no_choice(form: FormWidget) -> None:
    box = child(form, QComboBox, "field_auth")
    event = QWheelEvent(
        QPointF(2, 2),
        QPointF(2, 2),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    box.setCurrentIndex(0)
    QApplication.sendEvent(box, event)
    assert box.currentIndex() == 0


def test_every_control_has_a_name_for_screen_readers(form: FormWidget) -> None:
    controls = [*form.findChildren(QLineEdit), *form.findChildren(QComboBox)]
    own = [control for control in controls if control.objectName().startswith("field_")]
    assert len(own) == len(_FORM)
    assert all(control.accessibleName() for control in own)


_FOLDING = (
    FormField("user", say("User")),
    FormField("url", say("Address"), FieldKind.URL, default="https://own.example", advanced=True),
    FormField("currency", say("Currency"), FieldKind.CURRENCY, required=False, advanced=True),
)


@pytest.fixture
def folding(qtbot: QtBot) -> Iterator[FormWidget]:
    """A form with advanced fields."""
    assert qtbot is not None
    shown = FormWidget(_FOLDING, notes={"user": "Who may see orders."})
    shown.show()
    yield shown
    destroy(shown)


def test_advanced_fields_are_folded_away_until_a_person_wants_them(folding: FormWidget) -> None:
    more = child(folding, QToolButton, "form_more")
    url = child(folding, QLineEdit, "field_url")
    assert more.isVisible()
    assert not url.isVisible()
    assert folding.values() == {"user": "", "url": "https://own.example", "currency": ""}
    more.click()
    assert url.isVisible()
    QTest.keyClicks(child(folding, QLineEdit, "field_currency"), "eur")
    more.click()
    assert not url.isVisible()
    assert folding.values()["currency"] == "EUR", "what stands in a folded field is kept"


def test_a_problem_of_a_folded_field_opens_the_fold(folding: FormWidget) -> None:
    assert folding.show_error("url", "Address is wrong.")
    error = next(label for label in folding.findChildren(QLabel) if label.text() == "Address is wrong.")
    assert error.isVisible()


def test_a_folded_field_that_was_changed_before_is_shown(folding: FormWidget) -> None:
    folding.fill({"url": "https://own.example"})
    assert not child(folding, QLineEdit, "field_url").isVisible()
    folding.fill({"url": "https://proxy.example"})
    assert child(folding, QLineEdit, "field_url").isVisible()


def test_a_form_without_advanced_fields_has_nothing_to_unfold(form: FormWidget) -> None:
    assert not child(form, QToolButton, "form_more").isVisible()


def test_a_note_stands_at_its_field(folding: FormWidget) -> None:
    notes = [label for label in folding.findChildren(QLabel) if label.text() == "Who may see orders."]
    assert [note.isVisible() for note in notes] == [True]
