"""The command on a store's maps: shown, tried, previewed, changed, undone, carried in files and between stores."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop

STATUSES = (
    "word",
    "label",
    "status",
    "proposal",
    "count",
    "ever",
    "first_seen",
    "last_seen",
    "default",
    "is_default",
)


@pytest.fixture
def stocked(commands: Commands, shop: PracticeShop) -> Commands:
    """A store called Practice with imported orders, some under a word that nobody mapped."""
    commands.connect(shop)
    commands.run("import")
    return commands


def unmapped(stocked: Commands) -> tuple[str, int]:
    """The word that isn't mapped, and how many orders have it."""
    orders = stocked.run("orders", "--status", "unmapped")
    (word,) = {order["source_status"] for order in orders}
    return word, len(orders)


def words(shown: dict[str, Any]) -> dict[str, str]:
    return {word["word"]: word["status"] for word in shown["words"]}


def statuses(stocked: Commands) -> dict[str, str]:
    """Each order's status by its number."""
    return {order["number"]: order["status"] for order in stocked.run("orders")}


def test_without_more_words_all_four_maps_are_shown_unmapped_words_first(stocked: Commands) -> None:
    shown = stocked.run("map", "Practice")
    word, orders = unmapped(stocked)
    assert list(shown) == [
        *("store", "channel", "words", "shipping_methods", "carriers", "custom_fields", "changed_orders", "change")
    ]
    first = shown["words"][0]
    assert set(first) == set(STATUSES)
    assert (first["word"], first["status"], first["count"], first["is_default"]) == (
        word,
        "unmapped",
        orders,
        True,
    )
    assert all(entry["is_default"] for entry in shown["words"])
    assert {entry["method"] for entry in shown["shipping_methods"]} >= {"Standard", "DHL Paket"}
    assert {entry["to"] for entry in shown["shipping_methods"]} == {None}
    assert [(entry["place"], entry["name"]) for entry in shown["custom_fields"]] == [
        (place, f"Custom field {place}") for place in (1, 2, 3)
    ]
    assert (shown["changed_orders"], shown["change"]) == (0, None)


def test_people_read_four_tables_or_the_one_they_ask_for(stocked: Commands) -> None:
    text = stocked.text("map", "practice")
    word, orders = unmapped(stocked)
    lines = text.splitlines()
    assert [line for line in lines if line in ("Statuses", "Shipping methods", "Carriers", "Custom fields")] == [
        *("Statuses", "Shipping methods", "Carriers", "Custom fields")
    ]
    assert lines[2].split()[:4] == [word, "unmapped", str(orders), str(orders)]
    assert "paid" in text
    only = stocked.text("map", "Practice", "--only", "custom fields")
    assert only.splitlines()[0] == "Custom fields"
    assert "Statuses" not in only


def test_a_preview_counts_and_names_what_the_change_then_does_and_undo_takes_it_back(stocked: Commands) -> None:
    word, orders = unmapped(stocked)
    before = statuses(stocked)
    change = (f"{word}=Awaiting shipment", "paid=on-hold", "--shipping", "standard=DHL/Express/Saturday")
    preview = stocked.run("map", "Practice", *change, "--preview")
    assert (preview["rows"], preview["unchanged"], preview["problems"]) == (3, 0, [])
    moves = {(move["before"], move["after"]): move for move in preview["preview"]["moves"]}
    assert moves["unmapped", "awaiting_shipment"]["orders"] == orders
    assert set(moves["unmapped", "awaiting_shipment"]["first_orders"]) == {
        number for number, status in before.items() if status == "unmapped"
    }
    (method,) = preview["preview"]["methods"]
    assert (method["before"], method["after"]) == (None, {"carrier": "DHL", "service": "Express/Saturday"})
    assert statuses(stocked) == before
    done = stocked.run("map", "Practice", *change)
    assert done["changed_orders"] == preview["preview"]["moved"] + preview["preview"]["reasons"]
    assert [{**move, "first_orders": []} for move in preview["preview"]["moves"]] == done["change"]["moves"]
    assert words(done)[word] == "awaiting_shipment"
    assert "unmapped" not in statuses(stocked).values()
    undone = stocked.run("map", "Practice", "--undo")
    assert undone["change"]["id"] == done["change"]["id"]
    assert words(undone)[word] == "unmapped"
    assert statuses(stocked) == before
    assert "undo" in stocked.run("map", "Practice", "--undo", code=2)["error"]["message"]


def test_what_a_change_did_is_told_with_the_way_back(stocked: Commands) -> None:
    word, orders = unmapped(stocked)
    text = stocked.text("map", "Practice", f"{word}=on_hold")
    assert f"1 row changed.\n{orders} orders moved from Unmapped to On Hold." in text
    assert text.strip().endswith("Undo with: ordersync map Practice --undo")
    assert "Custom fields" not in text, "only the map that was changed is shown"
    assert "say that already" in stocked.text("map", "Practice", f"{word}=on_hold")
    preview = stocked.text("map", "Practice", "--preview", f"{word}=shipped")
    assert f"{orders} orders would move from On Hold to Shipped: " in preview
    assert preview.strip().endswith("Nothing was changed.")
    assert "is undone. 1 row changed." in stocked.text("map", "Practice", "--undo")


def test_rows_of_all_maps_are_typed_and_taken_out_again(stocked: Commands) -> None:
    done = stocked.run(
        *("map", "Practice", "a=b=cancelled", "--shipping", r"Air\=Mail \\ x=DHL/Ex\/press/2"),
        *("--carrier", r"GLS\/DPD=gls/1/2", "--carrier", "UPS/Ground=/GND", "--field", "2=source"),
    )
    assert words(done)["a=b"] == "cancelled"
    assert [entry["to"] for entry in done["shipping_methods"] if entry["method"] == r"Air=Mail \ x"] == [
        {"carrier": "DHL", "service": "Ex/press/2"}
    ]
    assert [(entry["carrier"], entry["service"], entry["told"]) for entry in done["carriers"]] == [
        ("GLS/DPD", "", {"carrier": "gls", "service": "1/2"}),
        ("UPS", "Ground", {"carrier": "UPS", "service": "GND"}),
    ]
    assert done["custom_fields"][1]["key"] == "order:source"
    assert not done["custom_fields"][1]["is_default"]
    out = stocked.run(
        *("map", "Practice", "a=b=unmapped", "--shipping", r"air\=mail \\ X="),
        *("--carrier", r"GLS\/DPD=unmapped", "--carrier", "ups/ground=", "--field", "2="),
    )
    assert "a=b" not in words(out)
    assert out["carriers"] == []
    assert out["custom_fields"][1]["key"] == ""
    assert out["change"]["rows"] == 5


def test_rows_go_back_to_the_default_one_by_one_or_all(stocked: Commands) -> None:
    stocked.run(
        *("map", "Practice", "paid=on_hold", "new=shipped", "--field", "1=", "--carrier", "UPS/Ground=ups")
    )
    one = stocked.run("map", "Practice", "--reset", "paid")
    assert words(one)["paid"] == "awaiting_shipment"
    assert words(one)["new"] == "shipped"
    carrier = stocked.run("map", "Practice", "--only", "carrier", "--reset", "ups/GROUND")
    assert carrier["carriers"] == []
    fields = stocked.run("map", "Practice", "--only", "custom_field", "--reset")
    assert all(entry["is_default"] for entry in fields["custom_fields"])
    assert "new" in words(fields)
    assert "new" not in words(stocked.run("map", "Practice", "--reset"))
    assert stocked.run("map", "Practice", "--reset")["change"]["id"] == 0
    assert 'no row "nonsense"' in stocked.run("map", "Practice", "--reset", "nonsense", code=2)["error"]["message"]


def test_a_word_is_tried_with_the_rows_that_are_given_and_nothing_is_changed(stocked: Commands) -> None:
    tried = stocked.run("map", "Practice", "--test", "PAID")
    assert (tried["map"], tried["word"], tried["status"]) == ("status", "PAID", "unmapped")
    assert '"paid" is' in tried["rule"]
    given = stocked.run("map", "Practice", "PAID=shipped", "--test", "PAID")
    assert (given["outcome"], given["status"]) == ("Shipped", "shipped")
    assert "PAID" not in words(stocked.run("map", "Practice"))
    rows = ("--carrier", "UPS/Ground=ups/GND")
    carrier = stocked.run("map", "Practice", *rows, "--only", "carrier", "--test", "UPS/Ground")
    assert (carrier["word"], carrier["service"], carrier["outcome"]) == (
        *("UPS", "Ground", '"ups", service "GND" goes out'),
    )
    assert stocked.text("map", "Practice", "--only", "custom_field", "--test", "1").startswith(
        "Custom field 1: Row"
    )


def test_a_file_carries_all_maps_to_another_store(stocked: Commands, tmp_path: Path) -> None:
    stocked.run("map", "Practice", "paid=on_hold", "--shipping", "Standard=DHL", "--field", "3=order number")
    file = tmp_path / "maps.csv"
    written = stocked.run("map", "Practice", "--export", str(file))
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["map", "word", "service", "becomes", "becomes_service"]
    assert written == {"file": str(file), "rows": len(rows) - 1}
    assert ["status", "paid", "", "on_hold", ""] in rows
    assert ["status", unmapped(stocked)[0], "", "unmapped", ""] in rows
    assert "exists already" in stocked.run("map", "Practice", "--export", str(file), code=2)["error"]["message"]
    stocked.run("map", "Practice", "--export", str(file), "--force", "--only", "status")
    with PracticeShop(orders=5, seed=5) as other:
        stocked.connect(other, name="Second")
        taken = stocked.run("map", "Second", "--import", str(file))
        assert taken["change"]["rows"] == 1
        assert words(taken)["paid"] == "on_hold"
        copied = stocked.run("map", "Second", "--copy-from", "practice", "--only", "custom_field")
        assert copied["custom_fields"][2]["key"] == "order:number"
        assert copied["change"]["rows"] == 1
        both = stocked.run("map", "Second", "--copy-from", "Practice")
        assert (both["change"]["rows"], both["unchanged"] > 1) == (1, True)
        history = stocked.run("map", "Second", "--history")["changes"]
        assert [change["source"] for change in history] == ["copy", "copy", "file"]
        assert [row["after"] for row in history[2]["rows"]] == ["on_hold"]


def test_bad_rows_are_all_named_and_nothing_is_changed_unless_they_are_to_be_skipped(
    stocked: Commands, tmp_path: Path
) -> None:
    file = tmp_path / "maps.csv"
    file.write_text("map;word;becomes\nstatus;a;sleeping\nstatus;b;Shipped\ncustom_field;1;Colour\n", "utf-8")
    for more in ((), ("--preview",)):
        refused = stocked.run("map", "Practice", "--import", str(file), *more, code=2)
        assert [(each["line"], each["map"], each["row"]) for each in refused["problems"]] == [
            (2, "status", "a"),
            (4, "custom_field", "1"),
        ]
        assert "2 rows can't be taken" in refused["error"]["message"]
    assert 'Line 2: status "a": There is no status "sleeping".' in stocked.printed[-1]
    assert "b" not in words(stocked.run("map", "Practice"))
    preview = stocked.run("map", "Practice", "--import", str(file), "--skip-bad", "--preview", code=1)
    assert (preview["rows"], len(preview["problems"])) == (1, 2)
    fields = stocked.run("map", "Practice", "--import", str(file), "--only", "status", "--skip-bad", code=1)
    assert [each["line"] for each in fields["problems"]] == [2]
    assert words(fields)["b"] == "shipped"
    assert stocked.run("map", "Practice", "--import", "no such file.csv", code=2)["error"]["kind"] == "usage"


def test_the_history_is_a_table_of_what_was_changed_and_undone(stocked: Commands) -> None:
    assert stocked.text("map", "Practice", "--history").strip() == "The maps were never changed."
    stocked.run("map", "Practice", "a=shipped", "--field", "1=source")
    stocked.run("map", "Practice", "--undo")
    text = stocked.text("map", "Practice", "--history")
    assert "status a: - -> shipped" in text
    assert "custom_field 1: Custom field 1 -> Source" in text
    (change,) = stocked.run("map", "Practice", "--history")["changes"]
    assert set(change) == {"id", "at", "who", "source", "orders", "undone_at", "rows"}
    assert change["undone_at"]
    assert {row["map"] for row in change["rows"]} == {"status", "custom_field"}


@pytest.mark.parametrize(
    "more",
    [
        ("--preview",),
        ("--skip-bad",),
        ("--force",),
        ("a=shipped", "--undo"),
        ("a=shipped", "--history"),
        ("a=shipped", "--export", "x.csv"),
        ("a=shipped", "--reset"),
        ("--reset", "--import", "x.csv"),
        ("--copy-from", "Practice", "--reset"),
        ("--field", "1=", "--import", "x.csv"),
        ("a=shipped", "--only", "status"),
        ("--undo", "--only", "status"),
        ("--copy-from", "Practice"),
        ("--copy-from", "Nobody"),
        ("--shipping", "Express"),
        ("--shipping", r"Express\=DHL"),
        ("--shipping", "Express=/Fast"),
        ("--carrier", "UPS"),
        ("--carrier", "=ups"),
        ("--field", "1"),
        ("--field", "4=source"),
        ("--field", "1=Colour"),
        ("a=shipped", "a=cancelled"),
        ("--shipping", "A=UPS", "--shipping", "a =UPS"),
        ("two\nlines=shipped",),
        ("--only", "carrier", "--reset", "UPS"),
        ("--only", "custom_field", "--reset", "9"),
    ],
    ids=" ".join,
)
def test_what_doesnt_go_together_or_makes_no_sense_is_refused_in_plain_words(
    stocked: Commands, more: tuple[str, ...]
) -> None:
    before = stocked.run("map", "Practice")
    answer = stocked.run("map", "Practice", *more, code=2)
    assert answer["error"]["kind"] == "usage"
    assert answer["error"]["message"]
    assert stocked.run("map", "Practice") == before


@pytest.mark.parametrize(
    "more",
    [("--undo", "--history"), ("--copy-from", "Y", "--import", "x.csv"), ("--only", "colour")],
    ids=" ".join,
)
def test_the_parser_refuses_what_excludes_each_other(
    commands: Commands, capsys: pytest.CaptureFixture[str], more: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit) as ended:
        commands.run("map", "Practice", *more)
    assert ended.value.code == 2
    assert capsys.readouterr().out == ""


def test_an_unknown_option_is_still_refused_beside_words_behind_options(commands: Commands) -> None:
    with pytest.raises(SystemExit) as ended:
        commands.run("map", "Practice", "--preview", "a=shipped", "--sideways")
    assert ended.value.code == 2


def test_behind_two_dashes_all_are_words_wherever_the_options_stand(stocked: Commands) -> None:
    for more in (
        ("--preview", "--", "-odd=on_hold", "b=shipped"),
        ("b=shipped", "--preview", "--", "-odd=on_hold"),
    ):
        assert stocked.run("map", "Practice", *more)["rows"] == 2
    assert words(stocked.run("map", "Practice", "--", "-odd=on_hold"))["-odd"] == "on_hold"


def test_blanks_around_the_signs_belong_to_no_name(stocked: Commands) -> None:
    shown = stocked.run(
        "map", "Practice", "--shipping", " Post = DHL / Express ", "--carrier", "UPS / Ground = ups / GND"
    )
    (row,) = (row for row in shown["shipping_methods"] if row["method"] == "Post")
    assert row["to"] == {"carrier": "DHL", "service": "Express"}
    assert [(row["carrier"], row["service"], row["told"]) for row in shown["carriers"]] == [
        ("UPS", "Ground", {"carrier": "ups", "service": "GND"})
    ]
