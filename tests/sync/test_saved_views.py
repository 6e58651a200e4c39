"""Views carried in files between desks."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fresh_database import fresh

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.grid_layout import ColumnPlace, GridLayout
from ordersync_gui.domain.last_view import LastView
from ordersync_gui.domain.saved_view import MOST_VIEWS, SavedView
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync import saved_views
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.saved_views import TakenViews
from ordersync_gui.sync.workers import Workers

LAYOUT = GridLayout((ColumnPlace("number", 9),))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk without stores."""
    found = Desk(Database(fresh(tmp_path / "orders.sqlite3")), MemorySecrets(), Workers(), "Kim")
    yield found
    found.workers.close()
    found.db.close()


def add(desk: Desk, name: str, query: str = "mug") -> SavedView:
    return asyncio.run(saved_views.save(desk, view=SavedView(0, name, query_text=query, layout=LAYOUT)))


def shown(desk: Desk) -> dict[str, str]:
    return {view.name: view.query_text for view in queries.saved_views(desk.db)}


def written(file: Path, *entries: Any) -> Path:  # noqa: ANN401 - JSON
    file.write_text(json.dumps({"ordersync_views": 1, "views": entries}), encoding="utf-8")
    return file


def take(desk: Desk, file: Path, *, replace: bool = False) -> TakenViews:
    read = asyncio.run(saved_views.read_views(desk, file=file))
    return asyncio.run(saved_views.take_views(desk, read=read, replace_same_name=replace))


def test_what_was_exported_is_there_again_after_all_was_deleted(desk: Desk, tmp_path: Path) -> None:
    views = [add(desk, "Mugs"), add(desk, "Été 茶", "thé")]
    file = tmp_path / "views.json"
    assert asyncio.run(saved_views.export_views(desk, file=file)) == 2
    for view in views:
        asyncio.run(saved_views.delete(desk, view_id=view.id))
    assert take(desk, file) == TakenViews(added=("Mugs", "Été 茶"))
    assert [(view.name, view.query_text, view.layout) for view in queries.saved_views(desk.db)] == [
        ("Mugs", "mug", LAYOUT),
        ("Été 茶", "thé", LAYOUT),
    ]


def test_only_the_wanted_views_are_written(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Mugs")
    cups = add(desk, "Cups")
    file = tmp_path / "views.json"
    assert asyncio.run(saved_views.export_views(desk, file=file, view_ids=[cups.id])) == 1
    assert "Mugs" not in file.read_text(encoding="utf-8")


def test_who_reads_a_file_that_is_replaced_finds_the_whole_old_one(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Mugs")
    file = written(tmp_path / "views.json", {"name": "Old", "query": ""})
    with file.open(encoding="utf-8") as reading:
        asyncio.run(saved_views.export_views(desk, file=file))
        assert json.loads(reading.read())["views"][0]["name"] == "Old"
    assert json.loads(file.read_text(encoding="utf-8"))["views"][0]["name"] == "Mugs"


def test_equal_names_are_both_kept_or_the_old_one_is_replaced(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Mugs")
    file = written(tmp_path / "v.json", {"name": "MUGS", "query": "blue"}, {"name": "Cups"})
    assert take(desk, file).added == ("MUGS (2)", "Cups")
    assert shown(desk) == {"Mugs": "mug", "MUGS (2)": "blue", "Cups": ""}
    assert take(desk, file, replace=True) == TakenViews(replaced=("MUGS", "Cups"))
    assert shown(desk) == {"MUGS": "blue", "MUGS (2)": "blue", "Cups": ""}


def test_two_of_one_name_in_a_file_are_both_kept(desk: Desk, tmp_path: Path) -> None:
    file = written(tmp_path / "v.json", {"name": "Mugs", "query": "a"}, {"name": "mugs", "query": "b"})
    assert take(desk, file).added == ("Mugs", "mugs (2)")


def test_when_no_more_views_fit_the_rest_is_named(desk: Desk, tmp_path: Path) -> None:
    asyncio.run(_fill(desk, MOST_VIEWS - 1))
    taken = take(desk, written(tmp_path / "v.json", {"name": "Fits"}, {"name": "Too much"}))
    assert taken.added == ("Fits",)
    assert [str(reason) for reason in taken.refused] == [
        f'The view "Too much": There are {MOST_VIEWS} saved views already.'
    ]


async def _fill(desk: Desk, count: int) -> None:
    for number in range(count):
        await saved_views.save(desk, view=SavedView(0, f"V{number}"))


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"{", b" " * 1_000_001], ids=["binary", "broken", "huge"])
def test_a_file_of_something_else_changes_nothing(desk: Desk, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "v.json"
    file.write_bytes(content)
    with pytest.raises(UsageError) as caught:
        take(desk, file)
    assert caught.value.field == "file"
    assert shown(desk) == {}


def test_a_mark_of_byte_order_before_the_json_doesnt_matter(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "v.json"
    file.write_bytes(b"\xef\xbb\xbf" + written(file, {"name": "Mugs"}).read_bytes())
    assert take(desk, file).added == ("Mugs",)


def test_a_file_that_isnt_there_or_cant_be_written_is_named(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be read"):
        take(desk, tmp_path / "none.json")
    with pytest.raises(UsageError, match="can't be written"):
        asyncio.run(saved_views.export_views(desk, file=tmp_path / "no folder" / "v.json"))


def test_columns_order_and_the_open_view_are_kept(desk: Desk) -> None:
    mugs, cups = add(desk, "Mugs"), add(desk, "Cups")
    other = GridLayout((ColumnPlace("buyer"),))
    asyncio.run(saved_views.save_layout(desk, view=mugs.id, layout=other))
    asyncio.run(saved_views.save_layout(desk, view="shipped", layout=LAYOUT))
    asyncio.run(saved_views.put_in_order(desk, view_ids=[cups.id, mugs.id]))
    asyncio.run(saved_views.save_last_view(desk, last=LastView(saved_view=cups.id)))
    assert [(view.name, view.layout) for view in queries.saved_views(desk.db)] == [
        ("Cups", LAYOUT),
        ("Mugs", other),
    ]
    assert queries.grid_layout(desk.db, "shipped") == LAYOUT
    assert queries.last_view(desk.db).saved_view == cups.id
