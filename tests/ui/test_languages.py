"""The window in one of its languages: words, forms for one and many, dates, numbers and money."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from english_forms import speak_english
from invented_standings import standing
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from ordersync_gui.domain.desk import RejectedView
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.domain.run_view import RunDetails, RunView
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.status_names import STATUS_NAMES
from ordersync_gui.domain.wording import Message, from_plain, listed, say, to_plain
from ordersync_gui.storage.columns import told_from_text, told_to_text
from ordersync_gui.ui import text
from ordersync_gui.ui.languages import LANGUAGES, chosen_language, locale_of, speak, spoken
from ordersync_gui.ui.rejected_model import RejectedColumn, RejectedModel
from ordersync_gui.ui.runs.details_text import details_text
from ordersync_gui.ui.runs.words import result_text
from ordersync_gui.ui.store_state_words import what_is_wrong
from scripts.catalogue import catalogue, lrelease

_TEXTS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en"><context><name>core</name>
<message numerus="yes"><source>{n} orders of {store}: {why}</source><translation>
<numerusform>Ein Auftrag von {store}: {why}</numerusform><numerusform>{n} Aufträge von {store}: {why}</numerusform>
</translation></message>
<message><source>it was {status} on {at}</source><translation>er war am {at} {status}</translation></message>
<message><source>Shipped</source><translation>Versendet</translation></message>
<message><source>at most {n} letters</source><translation>höchstens {n} Buchstaben</translation></message>
</context></TS>"""
_NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def at_home(qapp: QApplication, tmp_path: Path) -> Iterator[Path]:
    """A folder for compiled catalogues; afterwards the application speaks as it did for the other tests."""
    before = QLocale()
    yield tmp_path
    speak(qapp, "en", tmp_path)
    speak_english(qapp, tmp_path)
    QLocale.setDefault(before)


def _compiled(source: Path, folder: Path, language: str) -> None:
    target = folder / f"ordersync_{language}.qm"
    subprocess.run([lrelease(), "-silent", str(source), "-qm", str(target)], check=True)


@pytest.fixture
def german(qapp: QApplication, at_home: Path) -> None:
    """A German of four sentences, with Germany's dates and numbers."""
    source = at_home / "few.ts"
    source.write_text(_TEXTS, "utf-8")
    _compiled(source, at_home, "de")
    assert speak(qapp, "de", at_home) == "de"


@pytest.mark.usefixtures("german")
def test_a_message_is_translated_with_the_messages_in_it_and_dates_by_locale() -> None:
    why = say("it was {status} on {at}", status=STATUS_NAMES[OrderStatus.SHIPPED], at=_NOON)
    told = say("{n} orders of {store}: {why}", for_one="1 order of {store}: {why}", store="Lark", why=why)
    moment = text.when(_NOON)
    assert text.shown(told.filled(n=1)) == f"Ein Auftrag von Lark: er war am {moment} Versendet"
    assert text.shown(told.filled(n=1200)) == f"1.200 Aufträge von Lark: er war am {moment} Versendet"
    assert text.shown(from_plain(to_plain(told.filled(n=2)))).startswith("2 Aufträge"), "as it was stored"


@pytest.mark.usefixtures("german")
def test_a_number_that_counts_nothing_asks_for_no_form() -> None:
    assert text.shown(say("at most {n} letters", n=4000)) == "höchstens 4.000 Buchstaben"


@pytest.mark.usefixtures("german")
def test_lists_and_what_has_no_translation_keep_their_parts() -> None:
    assert text.shown(listed([say("Shipped"), "Lund", Decimal("2.50")])) == "Versendet, Lund, 2,5"
    assert text.shown(say("New: {what}", what=say("Shipped"))) == "New: Versendet"


@pytest.mark.usefixtures("german")
def test_stored_troubles_are_told_in_german_after_a_restart() -> None:
    kept = told_to_text(say("it was {status} on {at}", status=STATUS_NAMES[OrderStatus.SHIPPED], at=_NOON))
    why, told = told_from_text(kept), f"er war am {text.when(_NOON)} Versendet"
    failing = standing(last_error_kind="bad_reply", last_error=why)
    assert told in "\n".join(what_is_wrong(failing))
    run = RunView(7, "Lark", _NOON, _NOON, RunCounts(), (), complete=False, error_kind="bad_reply", error=why)
    assert result_text(run) == f"✖ {told}"
    assert f"- 12: {told}" in details_text(RunDetails(run, rejected=(("12", why),)), runs_here=False)
    model = RejectedModel()
    model.take((RejectedView(1, "Lark", "12", why, "<Order/>", _NOON),))
    assert model.index(0, RejectedColumn.REASON).data() == told


@pytest.mark.usefixtures("german")
def test_money_numbers_and_dates_are_written_as_in_germany() -> None:
    assert text.money(123450, "EUR") == "1.234,50 EUR"
    assert text.number(990078) == "990.078"
    assert text.quantity(Decimal("2.50")) == "2,5"
    assert text.day(date(2026, 11, 22)) == "22.11.26"


@pytest.mark.parametrize(
    ("n", "expected"),
    [(1, "1 order put on hold"), (2, "2 orders put on hold"), (1200, "1,200 orders put on hold")],
)
def test_english_has_forms_of_its_own(n: int, expected: str) -> None:
    told = say("{n} orders put on hold", for_one="1 order put on hold", n=n)
    assert text.shown(told) == expected
    assert text.shown(Message(told.template, {"n": str(n)})) == expected.replace(",", ""), "as once stored"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_be_put_on(qapp: QApplication, at_home: Path, language: str) -> None:
    _compiled(catalogue(language), at_home, language)
    assert speak(qapp, language, at_home) == language
    assert spoken(qapp) == language
    one, many = (QCoreApplication.translate("OrdersPanel", "{n} orders", "", n) for n in (1, 2))
    assert one != many
    assert (QCoreApplication.translate("text", "Shipped") == "Shipped") is (language == "en")
    assert QLocale().name().startswith(language)


def test_another_language_takes_the_place_of_the_one_before(qapp: QApplication, at_home: Path) -> None:
    for language in ("de", "fr"):
        _compiled(catalogue(language), at_home, language)
        speak(qapp, language, at_home)
    french = QCoreApplication.translate("text", "Shipped")
    speak(qapp, "en", at_home)
    assert french != QCoreApplication.translate("text", "Shipped") == "Shipped"


@pytest.mark.parametrize(
    ("wished", "system", "language"),
    [("de", "fr_FR", "de"), ("", "fr_CA", "fr"), ("", "ja_JP", "en"), ("xx", "es_MX", "es")],
)
def test_the_language_is_the_wished_one_else_the_systems_else_english(
    wished: str, system: str, language: str
) -> None:
    assert chosen_language(wished, QLocale(system)) == language


def test_numbers_are_written_as_the_system_has_it_where_it_speaks_the_language() -> None:
    assert locale_of("de", QLocale("de_CH")).name() == "de_CH"
    assert locale_of("de", QLocale("en_US")).name() == "de_DE"
