"""The command on saved views: listed, carried from one desk to another, refused with a reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop


def written(file: Path, *entries: dict[str, Any]) -> str:
    file.write_text(json.dumps({"ordersync_views": 1, "views": entries}), encoding="utf-8")
    return str(file)


def test_views_travel_from_one_desk_to_another(commands: Commands, shop: PracticeShop, tmp_path: Path) -> None:
    there = Commands(tmp_path / "another desk")
    for desk in (commands, there):
        desk.connect(shop, name="Practice")
    entry = {"name": "Late mugs", "query": "mug age:>2d", "view": "shipped", "store": "practice", "sort": "total"}
    taken = commands.run("views", "--import", written(tmp_path / "in.json", entry))
    assert taken == {"added": ["Late mugs"], "replaced": [], "refused": []}
    file = str(tmp_path / "out.json")
    assert commands.run("views", "--export", file) == {"file": file, "views": 1}
    there.run("views", "--import", file)
    expected = {**entry, "store": "Practice", "store_here": True, "descending": True}
    assert commands.run("views") == there.run("views") == [expected]


def test_equal_names_are_kept_both_unless_they_are_to_be_replaced(commands: Commands, tmp_path: Path) -> None:
    file = written(tmp_path / "in.json", {"name": "Mugs"})
    commands.run("views", "--import", file)
    assert commands.run("views", "--import", file)["added"] == ["Mugs (2)"]
    assert commands.run("views", "--import", file, "--replace")["replaced"] == ["Mugs"]
    assert [view["name"] for view in commands.run("views")] == ["Mugs", "Mugs (2)"]


def test_what_cant_be_taken_is_named_and_the_rest_is_taken(commands: Commands, tmp_path: Path) -> None:
    file = written(tmp_path / "in.json", {"name": "Far", "store": "Nowhere"}, {"name": "Near"})
    taken = commands.run("views", "--import", file, code=1)
    assert taken["added"] == ["Near"]
    assert taken["refused"] == ['The view "Far" is for the store "Nowhere", which isn\'t here.']


def test_a_file_that_exists_is_only_replaced_when_asked_to(commands: Commands, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    file.write_text("mine", encoding="utf-8")
    answer = commands.run("views", "--export", str(file), code=2)
    assert "exists already" in answer["error"]["message"]
    assert file.read_text(encoding="utf-8") == "mine"
    commands.run("views", "--export", str(file), "--force")
    assert json.loads(file.read_text(encoding="utf-8"))["views"] == []


@pytest.mark.parametrize(
    "words",
    [("--replace",), ("--force",), ("--export", "x.json", "--replace"), ("--import", "no such file.json")],
    ids=["replace alone", "force alone", "replace at export", "no file"],
)
def test_a_wrong_call_says_what_would_be_right(commands: Commands, words: tuple[str, ...]) -> None:
    assert commands.run("views", *words, code=2)["error"]["message"]


def test_people_read_a_table(commands: Commands, tmp_path: Path) -> None:
    assert commands.text("views").strip() == "No view is saved."
    commands.run("views", "--import", written(tmp_path / "in.json", {"name": "Mugs", "query": "mug"}))
    assert "Mugs  all   mug   all    ordered, down" in commands.text("views")
