"""Parcels by command: previewed, shipped, combined, taken back, corrected, from a file."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Orders

UPS, UPS_MISTYPED = "1Z999AA10123456784", "1Z999AA10123456785"
WAY = ("--store", "Practice", "--carrier", "UPS")


@pytest.fixture
def desk(commands: Commands, shop: PracticeShop) -> Commands:
    """A profile with the practice shop's orders."""
    commands.connect(shop)
    commands.run("import")
    return commands


def ready(desk: Commands) -> list[str]:
    """The numbers of orders that can be shipped."""
    return [each["number"] for each in desk.run("orders", "--status", "awaiting_shipment")]


def ship(desk: Commands, *words: str, tracking: str = UPS, code: int = 0) -> Any:  # noqa: ANN401 - JSON
    return desk.run("ship", *words, *WAY, "--tracking", tracking, code=code)


def test_a_dry_run_shows_what_would_be_sent_and_does_nothing(desk: Commands, shop: PracticeShop) -> None:
    number = ready(desk)[0]
    shown = ship(desk, number, "--note", "Thanks!", "--dry-run")
    (step,) = shown["steps"]
    assert step["method"] == "POST"
    assert UPS in step["url"] + step["body"]
    assert "Thanks!" in step["body"]
    assert "note" in shown["kept"]
    assert shop.password not in str(shown)
    assert desk.run("order", number)["shipments"] == []
    assert desk.run("notices") == []
    assert "Nothing was recorded and nothing was sent." in desk.text(
        "ship", number, *WAY, "--tracking", UPS, "--dry-run"
    )


def test_note_and_cost_are_kept_with_the_parcel(desk: Commands) -> None:
    number = ready(desk)[0]
    ship(desk, number, "--note", "Thanks!", "--cost", "4.50")
    (parcel,) = desk.run("order", number)["shipments"]
    assert (parcel["note_to_buyer"], parcel["cost"]) == ("Thanks!", "4.50")
    assert ship(desk, ready(desk)[0], "--cost", "much", code=2)["error"]["kind"] == "usage"


def test_the_stores_setting_decides_whether_the_shop_is_told_unless_the_command_does(desk: Commands) -> None:
    first, second, third, fourth = ready(desk)[:4]
    assert ship(desk, first, tracking="T1")["notice"] is not None
    assert ship(desk, second, "--no-notify", tracking="T2")["notice"] is None
    settings = desk.run("settings", "Practice", "--set", "tell_when=never")
    assert settings["tell_when"] == "never"
    assert ship(desk, third, tracking="T3")["notice"] is None
    assert ship(desk, fourth, "--notify", tracking="T4")["notice"]["state"] == "queued"


def test_a_store_told_at_a_set_time_is_told_then_or_now_when_asked(desk: Commands) -> None:
    first, second = ready(desk)[:2]
    settings = desk.run("settings", "Practice", "--set", "tell_when=at_time", "--set", "tell_at=23:59")
    assert (settings["tell_when"], settings["tell_at"], settings["tell_delay_s"]) == ("at_time", "23:59", 10)
    day = ("--date", "2040-01-01")
    later = ship(desk, first, *day, tracking="T1")["notice"]
    assert later["not_before"].startswith(("2039-12-31", "2040-01-0"))
    assert ship(desk, second, *day, "--now", tracking="T2")["notice"]["not_before"] < later["not_before"]
    assert "may be sent from 2040-01-01 23:59 on" in desk.text("order", first)
    assert "2040-01-01 23:59" in desk.text("notices")


@pytest.mark.parametrize(
    "setting", ["tell_when=sometimes", "tell_delay_s=4000", "tell_delay_s=x", "tell_at=25:00"]
)
def test_a_wrong_setting_is_refused(desk: Commands, setting: str) -> None:
    assert desk.run("settings", "Practice", "--set", setting, code=2)["error"]["kind"] == "usage"


def test_what_looks_odd_about_a_number_is_said_and_doesnt_stop_it(desk: Commands) -> None:
    first, second = ready(desk)[:2]
    ship(desk, first, tracking=UPS_MISTYPED)
    assert "check digit" in desk.printed[-1]
    ship(desk, second, tracking=UPS_MISTYPED.lower())
    assert f"used for order {first} (Practice) already" in desk.printed[-1]


def test_several_orders_go_into_one_parcel_when_that_is_said(desk: Commands, shop: PracticeShop) -> None:
    first, second = ready(desk)[:2]
    assert "--combine" in ship(desk, first, second, code=2)["error"]["message"]
    refused = ship(desk, first, second, "--combine", code=1)["error"]
    assert "different addresses" in refused["message"]

    both = ship(desk, first, second, "--combine", "--despite-addresses")
    assert [each["order_number"] for each in both] == [first, second]
    assert {each["notice"]["state"] for each in both} == {"queued"}
    parcels = [desk.run("order", number)["shipments"][0] for number in (first, second)]
    assert parcels[0]["combined"] == parcels[1]["combined"]
    assert (parcels[0]["combined_with"], parcels[1]["combined_with"]) == ([second], [first])
    assert f"in one parcel with {second}" in desk.text("order", first)
    assert desk.run("notify")["sent"] == 2
    assert (shop.effects(first), shop.effects(second)) == (1, 1)


def test_a_parcel_is_taken_back_before_the_shop_hears_of_it(desk: Commands, shop: PracticeShop) -> None:
    number = ready(desk)[0]
    ship(desk, number)
    done = desk.run("void", number, "--tracking", UPS.lower(), "--reason", "wrong box")
    assert [(one["tracking_number"], one["voided"], one["void_reason"]) for one in done["voided"]] == [
        (UPS, True, "wrong box")
    ]
    assert (done["status"], done["told"], done["errors"]) == ("awaiting_shipment", [], [])
    assert desk.run("notify")["sent"] == 0
    assert shop.effects(number) == 0
    assert "TAKEN BACK" in desk.text("order", number)
    assert desk.run("void", number, "--tracking", UPS, "--reason", "x", code=2)["error"]["kind"] == "not_found"


def test_a_told_parcel_that_is_taken_back_is_left_to_do_until_it_was_done(desk: Commands) -> None:
    number = ready(desk)[0]
    parcel = ship(desk, number)["shipment"]
    desk.run("notify")
    done = desk.run("void", number, "--tracking", UPS, "--reason", "wrong box", code=1)
    assert done["told"] == [parcel]

    assert [(row["number"], row["kind"]) for row in desk.run("drift")] == [(number, "shop_has_old")]
    needing = desk.run("attention")
    assert needing["by_reason"]["shop_has_old"] == 1
    assert [order["number"] for order in needing["orders"] if order["reasons"][0]["kind"] == "shop_has_old"] == [
        number
    ]
    assert "was taken back here" in desk.text("attention")
    assert desk.run("drift", "--done", number)["needs_attention"] == []
    assert desk.run("drift") == []


def test_differences_are_worked_off_with_a_reason(desk: Commands) -> None:
    number = ready(desk)[0]
    assert "--reason" in desk.run("drift", "--accept", number, code=2)["error"]["message"]
    assert desk.run("drift", "--accept", number, "--reason", "x", code=2)["error"]["kind"] == "usage"
    assert desk.run("drift", "--tell-again", number, "--reason", "x", code=2)["error"]["kind"] == "usage"
    with pytest.raises(SystemExit):
        desk.run("drift", "--accept", number, "--done", number)


def test_a_parcel_is_corrected_before_the_shop_hears_of_it(desk: Commands, shop: PracticeShop) -> None:
    number = ready(desk)[0]
    ship(desk, number, tracking=UPS_MISTYPED)
    done = desk.run(
        *("correct", number, "--tracking", UPS_MISTYPED, "--set", f"tracking={UPS}", "--set", "service=Ground"),
        *("--reason", "mistyped"),
    )
    assert (done["shipment"]["tracking_number"], done["shipment"]["service"]) == (UPS, "Ground")
    assert (done["notice"]["revision"], done["notice"]["state"], done["told_before"]) == (2, "queued", False)
    assert desk.run("notify")["sent"] == 1
    assert shop.effects(number) == 1
    for wrong in (("--set", "colour=red"), ()):
        assert desk.run("correct", number, "--tracking", UPS, *wrong, code=2)["error"]["kind"] == "usage"


def test_a_correction_that_the_shop_doesnt_take_is_left_to_do(desk: Commands, shop: PracticeShop) -> None:
    number = ready(desk)[0]
    ship(desk, number, tracking=UPS_MISTYPED)
    desk.run("notify")
    done = desk.run("correct", number, "--tracking", UPS_MISTYPED, "--set", f"tracking={UPS}", code=1)
    assert (done["notice"], done["told_before"]) == (None, True)
    assert done["shipment"]["shop_outdated"] is True
    (row,) = desk.run("drift")
    assert row["kind"] == "shop_has_old"
    assert UPS_MISTYPED in row["message"]
    assert shop.effects(number) == 1


def test_a_file_is_previewed_then_recorded_and_each_row_is_named(
    desk: Commands, shop: PracticeShop, tmp_path: Path
) -> None:
    first, second = ready(desk)[:2]
    file = tmp_path / "parcels.csv"
    file.write_text(f"Order no.;Tracking number;Weight\n{first};T1;2\n{second};T2;3\nX9;T3;1\n", "utf-8")
    words = ("ship-file", str(file), *WAY)

    shown = desk.run(*words, "--preview", code=1)
    assert (shown["ready"], shown["unknown_headings"]) == (2, ["Weight"])
    assert shown["rows"][2]["problems"] == ["There is no order X9 here."]
    assert "recorded" not in shown
    assert desk.run("notices") == []

    done = desk.run(*words, code=1)
    assert done["recorded"] == 2
    assert [(row["order_number"], row["created"]) for row in done["rows"]] == [
        (first, True),
        (second, True),
        ("X9", None),
    ]
    assert desk.run("notify")["sent"] == 2
    assert (shop.effects(first), shop.effects(second)) == (1, 1)
    again = desk.run(*words, code=1)
    assert (again["ready"], again["recorded"]) == (0, 0)
    text = desk.text(*words, "--preview", code=1)
    assert "This parcel is recorded already." in text
    assert text.rstrip().endswith("0 of them odd. Nothing was recorded.")


def test_a_file_without_the_needed_columns_is_a_wrong_call(desk: Commands, tmp_path: Path) -> None:
    file = tmp_path / "parcels.csv"
    file.write_text("a,b\n1,2\n", "utf-8")
    error = desk.run("ship-file", str(file), code=2)["error"]
    assert "No column with order numbers was found" in error["message"]
    assert desk.run("ship-file", str(tmp_path / "none.csv"), code=2)["error"]["kind"] == "usage"


def test_a_tracking_number_is_told_apart(desk: Commands) -> None:
    told = desk.run("tracking", "1z999aa1 0123456784", "--carrier", "DHL")
    assert (told["number"], told["known"], told["carriers"][0]) == (UPS, True, "UPS")
    assert told["doubts"]
    number = ready(desk)[0]
    ship(desk, number)
    assert desk.run("tracking", UPS)["used_for"] == [{"order_number": number, "store": "Practice"}]
    assert "says nothing against it" in desk.text("tracking", "OUR-VAN-7")
    assert desk.run("tracking", " ", code=2)["error"]["kind"] == "usage"


def test_exchanges_are_listed_searched_shown_and_repeated_without_a_secret(
    desk: Commands, shop: PracticeShop
) -> None:
    first, second = ready(desk)[:2]
    ship(desk, first, tracking="T-FIRST")
    ship(desk, second, tracking="T-SECOND")
    desk.run("notify")
    assert [each["order_number"] for each in desk.run("evidence")] == [second, first]
    (found,) = desk.run("evidence", "--search", "t-first")
    assert (found["order_number"], found["purpose"], found["attempt"], found["status"]) == (
        first,
        "notice",
        1,
        200,
    )
    assert desk.run("evidence", first) == [found]
    assert desk.run("evidence", "--limit", "1")[0]["order_number"] == second

    number = str(found["id"])
    assert desk.run("evidence", "--show", number) == found
    assert desk.text("evidence", "--show", number).startswith(f"POST {found['url']}\n")
    assert desk.run("evidence", "--curl", number)["curl"].startswith("curl ")
    assert shop.password not in "".join(desk.printed)
    assert desk.run("evidence", "--show", "999", code=2)["error"]["kind"] == "not_found"


def test_how_long_exchanges_are_kept_is_set_and_applied(desk: Commands) -> None:
    ship(desk, ready(desk)[0])
    desk.run("notify")
    kept = desk.run("evidence", "--keep-days", "30", "--keep-mb", "5")
    assert (kept["keep_days"], kept["keep_mb"], kept["removed"], kept["exchanges"]) == (30, 5, 0, 1)
    assert kept["bytes"] > 0
    assert desk.run("evidence", "--keep-days", "4000", code=2)["error"]["kind"] == "usage"
    with pytest.raises(SystemExit):
        desk.run("evidence", "--keep-days", "0")


def test_a_queued_notice_is_previewed_and_one_that_was_sent_isnt(desk: Commands) -> None:
    notice = ship(desk, ready(desk)[0])["notice"]
    shown = desk.run("notices", "--preview", str(notice["id"]))
    assert UPS in shown["steps"][0]["url"] + shown["steps"][0]["body"]
    desk.run("notify")
    assert desk.run("notices", "--preview", str(notice["id"]), code=2)["error"]["kind"] == "usage"


def test_looking_says_what_the_shop_showed_of_an_order(desk: Commands, shop: PracticeShop) -> None:
    taken, swallowed = ready(desk)[:2]
    ship(desk, taken)
    desk.run("notify")
    shop.misbehave.add("swallow*1")
    ship(desk, swallowed)
    desk.run("notify")
    report = desk.run("look", swallowed)
    assert (report["confirmed"], report["unclear"], report["unlisted"]) == (0, 1, [])
    assert [each["order"] for each in report["still_open"]] == [swallowed]
    assert desk.run("look", taken)["unlisted"] == [taken]
    both = desk.run("look", "--store", "Practice")
    assert (both["unclear"], both["unlisted"], len(both["still_open"])) == (2, [taken], 1)
    assert desk.run("look", ready(desk)[0], code=2)["error"]["kind"] == "usage"
    assert desk.run("look", "4711-0815", code=2)["error"]["kind"] == "not_found"


def test_voided_parcels_are_marked_in_json_and_absent_from_csv(desk: Commands, tmp_path: Path) -> None:
    number = ready(desk)[0]
    ship(desk, number, tracking="T-VOIDED")
    desk.run("void", number, "--tracking", "T-VOIDED", "--reason", "wrong box")
    desk.run("export", str(tmp_path / "orders.json"))
    desk.run("export", str(tmp_path / "orders.csv"))
    (told,) = (one for one in json.loads((tmp_path / "orders.json").read_text("utf-8")) if one["number"] == number)
    assert [(parcel["voided"], parcel["void_reason"]) for parcel in told["shipments"]] == [(True, "wrong box")]
    with (tmp_path / "orders.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["number"] == number]
    assert {row["tracking_numbers"] for row in rows} == {""}


def test_an_address_that_the_shop_changed_too_is_kept(desk: Commands) -> None:
    number = ready(desk)[0]
    desk.run("address", number, "--set", "address1=Corrected 1")
    assert desk.run("address", number, "--keep", code=2)["error"]["kind"] == "usage"
    assert desk.run("address", number, "--keep", "--revert", code=2)["error"]["kind"] == "usage"
    db = Database(desk.data_dir / "orders.sqlite3")
    (before,) = db.column(Orders.select(Orders.ship_to).where(Orders.number == number))
    db.run(Orders.update(ship_to=before.replace('"city":"', '"city":"New ')).where(Orders.number == number))
    db.close()
    kept = desk.run("address", number, "--keep")
    assert (kept["ship_to"]["address1"], kept["ship_to_corrected"]) == ("Corrected 1", True)


def test_a_parcel_recorded_in_silence_is_told_of_later_and_that_is_said(
    desk: Commands, shop: PracticeShop
) -> None:
    number = ready(desk)[0]
    words = ("ship", number, *WAY, "--tracking", UPS)
    ship(desk, number, "--no-notify")
    assert "nothing was added" in desk.text(*words, "--no-notify")
    assert "now the shop is told of it" in desk.text(*words, "--notify")
    assert "nothing was added" in desk.text(*words, "--notify")
    assert desk.run("notify")["sent"] == 1
    assert shop.effects(number) == 1


def test_a_dry_run_of_a_parcel_in_silence_shows_that_nothing_would_be_sent(desk: Commands) -> None:
    number = ready(desk)[0]
    shown = ship(desk, number, "--dry-run", "--no-notify")
    assert shown["steps"] == []
    assert "isn't sent anything" in shown["remarks"][0]
    assert ship(desk, number, "--dry-run", "--no-notify", "--item", "1=9999", code=1)["error"]


def test_of_a_parcel_for_several_orders_it_is_said_where_it_stays_as_it_is(desk: Commands) -> None:
    first, second, third = ready(desk)[:3]
    ship(desk, first, second, third, "--combine", "--despite-addresses")
    desk.run("correct", first, "--tracking", UPS, "--set", "tracking=T9")
    assert f"stays as it is there: {', '.join(sorted((second, third)))}." in desk.printed[-1]
    desk.run("correct", first, "--tracking", "T9", "--set", "tracking=T9")
    assert "stays as it is" not in desk.printed[-1]
    desk.run("void", second, "--tracking", UPS, "--reason", "wrong box")
    assert f"stays as it is there: {', '.join(sorted((first, third)))}." in desk.printed[-1]


def test_a_search_without_a_hit_doesnt_say_that_nothing_is_kept(desk: Commands) -> None:
    assert "No exchange with a shop is kept." in desk.text("evidence")
    ship(desk, ready(desk)[0])
    desk.run("notify")
    assert "No kept exchange is like that." in desk.text("evidence", "--search", "zzz")


def test_an_order_without_a_number_is_no_wish_for_the_list(desk: Commands) -> None:
    assert desk.run("drift", "--accept", "", "--reason", "x", code=2)["error"]["kind"] == "not_found"
