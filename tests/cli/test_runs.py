"""`runs` tells the history of imports, one of them whole, and what its shop answered."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.import_runs import run_answers
from ordersync_gui.storage.run_answers import frozen, keep_answers


@pytest.fixture
def connected(commands: Commands, shop: PracticeShop) -> Commands:
    """A store whose orders nobody imported yet."""
    commands.connect(shop, name="My shop")
    return commands


def test_without_imports_it_says_so(connected: Commands) -> None:
    assert connected.run("runs") == []
    assert connected.text("runs").strip() == "Nothing was imported yet."


def test_imports_are_listed_newest_first_with_how_they_ended(connected: Commands, shop: PracticeShop) -> None:
    connected.run("import")
    shop.misbehave.add("500")
    connected.run("import", code=3)
    failed, good = connected.run("runs")
    assert (good["complete"], good["asked_by"], good["store"]) == (True, "command", "My shop")
    assert good["counts"]["new"] == 60
    assert failed["error"]["kind"] == "unavailable"
    assert [run["id"] for run in connected.run("runs", "--troubled") if not run["complete"]] == [failed["id"]]
    assert [run["id"] for run in connected.run("runs", "--limit", "1")] == [failed["id"]]
    assert [run["id"] for run in connected.run("runs", "--before", str(failed["id"]))] == [good["id"]]
    lines = connected.text("runs").splitlines()
    assert lines[0].split()[:2] == ["Id", "Began"]
    assert "not complete: " in lines[1]


def test_one_import_is_told_whole_with_its_answers_and_without_secrets(
    connected: Commands, shop: PracticeShop
) -> None:
    connected.run("import")
    (run,) = connected.run("runs", "--store", "My shop")
    number = str(run["id"])
    short = connected.run("runs", number)
    assert [answer["page"] for answer in short["answers"]][:2] == [1, 2]
    assert "response_body" not in short["answers"][0]
    whole = connected.run("runs", number, "--answers")
    assert any("<Order>" in str(answer) for answer in whole["answers"])
    text = connected.text("runs", number, "--answers")
    assert text.startswith(f"Import {number} of My shop: began ")
    assert "action=export" in text
    assert "<OrderNumber>" in text
    told: Any = announcement(shop)
    for secret in told["login"]["secrets"].values():
        assert secret not in text
        assert secret not in str(whole)


def test_what_a_hostile_shop_answered_steers_no_terminal(connected: Commands) -> None:
    connected.run("import")
    (run,) = connected.run("runs")
    with closing(Database(next(connected.data_dir.rglob("*.sqlite3")))) as db:
        (first, *_) = run_answers(db, run["id"])
        hostile = replace(first.answer.exchange, response_body="<a>\x1b[2J\x07</a>\r\n<b/>")
        keep_answers(db, [frozen(replace(first.answer, exchange=hostile))], run_id=run["id"])
    text = connected.text("runs", str(run["id"]), "--answers")
    assert "<a>␛[2J␇</a>\n<b/>" in text
    assert "\x1b" not in text


def test_an_import_that_is_not_there(connected: Commands) -> None:
    connected.run("runs", "99", code=2)
    assert "There is no import 99" in "".join(connected.printed)
