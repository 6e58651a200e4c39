"""The main job by commands for every channel, against its practice shop in a process of its own."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from running_commands import Commands
from shown_orders import ALWAYS, DECLARABLE

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.channel import ChannelSpec, NoticeField, OrderField, OrderRequirement
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.status import OrderStatus, mapped_status
from ordersync_gui.practice import PracticeShop
from ordersync_gui.sync.connect import channel_specs
from ordersync_gui.sync.statuses import can_list

ORDERS, SEED = 500, 11
NAME = "Practice"


@dataclass(frozen=True)
class Job:
    """A connected store after its first import: what was listed and exported then, and what the shop serves."""

    spec: ChannelSpec
    commands: Commands
    report: Mapping[str, Any]
    listed: Mapping[str, Any]
    exported: Mapping[str, Any]
    rows: list[dict[str, str]]
    served: Mapping[str, Order]


@pytest.fixture(scope="module", params=channel_specs(), ids=lambda spec: spec.key)
def job(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Job]:
    """Connect the channel's practice shop and import its orders."""
    spec: ChannelSpec = request.param
    folder = tmp_path_factory.mktemp(spec.key)
    commands = Commands(folder / "desk")
    server = commands.start("practice", "--channel", spec.key, "--orders", str(ORDERS), "--seed", str(SEED))
    assert server.stdout is not None
    try:
        said = json.loads(server.stdout.readline())
        assert said["channel"] == spec.key
        commands.connect_announced(said, name=NAME)
        yield _imported(spec, commands, folder, port=urlsplit(said["url"]).port or 0)
    finally:
        server.terminate()
        server.communicate(timeout=10)


def _imported(spec: ChannelSpec, commands: Commands, folder: Path, *, port: int) -> Job:
    report = commands.run("import")[NAME]
    commands.run("export", str(folder / "orders.json"))
    commands.run("export", str(folder / "orders.csv"))
    with (folder / "orders.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    # The same shop once more, in this process: it isn't started, so the port stays the other's.
    shop = PracticeShop(channel=spec.key, orders=ORDERS, seed=SEED, port=port)
    served = [shop.order(shop.orders.number(index)) for index in range(ORDERS)]
    return Job(
        spec=spec,
        commands=commands,
        report=report,
        listed={order["remote_id"]: order for order in commands.run("orders")},
        exported={order["remote_id"]: order for order in json.loads((folder / "orders.json").read_text("utf-8"))},
        rows=rows,
        served={order.remote_id: order for order in served},
    )


def test_every_order_comes_in(job: Job) -> None:
    assert (job.report["new"], job.report["rejected"], job.report["complete"]) == (ORDERS, [], True)
    assert set(job.listed) == set(job.served)


@pytest.mark.parametrize("field", OrderField, ids=str)
def test_a_declared_field_of_every_order_is_what_the_shop_serves(job: Job, field: OrderField) -> None:
    shown, served = DECLARABLE[field]
    told = {remote: shown(order) for remote, order in job.listed.items()}
    held = {remote: served(order) for remote, order in job.served.items()}
    assert told == held
    assert any(map(_tells_something, held.values())) is (field in job.spec.order_fields)


def _tells_something(value: Any) -> bool:  # noqa: ANN401 - of many types
    """Whether there is anything in it: of lists in any entry."""
    if isinstance(value, list | tuple):
        return any(map(_tells_something, value))
    return bool(value)


def test_what_every_channel_carries_is_what_the_shop_serves(job: Job) -> None:
    for shown, served in ALWAYS:
        told = {remote: shown(order) for remote, order in job.listed.items()}
        assert told == {remote: served(order) for remote, order in job.served.items()}


def test_the_export_tells_the_same(job: Job) -> None:
    parcels: dict[str, Any] = {"shipments": [], "notices": []}
    for remote, order in job.listed.items():
        exported = dict(job.exported[remote])
        exported.pop("shipped_quantities")
        assert exported.pop("schema") == "ordersync.order/1"
        assert exported == {**order, **parcels}
    by_order: dict[str, list[dict[str, str]]] = {}
    for row in job.rows:
        by_order.setdefault(row["remote_id"], []).append(row)
    assert set(by_order) == set(job.listed)
    for remote, order in job.served.items():
        assert [row["item_sku"] for row in by_order[remote]] == [line.sku for line in order.lines]
        assert {row["buyer_name"] for row in by_order[remote]} == {order.buyer.name}
        for name, value in order.custom_fields.items():
            assert name in job.spec.custom_field_names
            assert {row[name].removeprefix("'") for row in by_order[remote]} == {value}


def test_one_order_alone_tells_the_same(job: Job) -> None:
    for remote in list(job.listed)[:: ORDERS // 10]:
        alone = job.commands.run("order", job.listed[remote]["number"])
        assert {name: alone[name] for name in job.listed[remote]} == job.listed[remote]


def test_words_mean_what_the_channel_declares(job: Job) -> None:
    mapped = {word["word"]: word["status"] for word in job.commands.run("map", NAME)["words"]}
    declared = job.spec.default_status_map
    assert {word: mapped[word] for word in declared} == {word: str(status) for word, status in declared.items()}
    assert {mapped[word] for word in set(mapped) - set(declared)} <= {"unmapped"}
    for remote, order in job.served.items():
        expected = mapped_status(declared, order.source_status, order.implied_status)
        assert job.listed[remote]["status"] == expected, order.source_status
    assert {OrderStatus.AWAITING_SHIPMENT, OrderStatus.SHIPPED, OrderStatus.UNMAPPED} <= {
        order["status"] for order in job.listed.values()
    }


def test_a_word_can_mean_only_what_the_channel_allows(job: Job) -> None:
    refused = {
        **{f"any-other-word={status}": fixed.reason for status, fixed in job.spec.fixed_words.items()},
        **{f"any-other-word={status}": why for status, why in job.spec.unsupported_statuses.items()},
    }
    for words, reason in refused.items():
        answer = job.commands.run("map", NAME, words, code=2)
        assert str(reason) in answer["error"]["message"]


def test_the_shop_is_asked_for_its_statuses_where_it_can_tell(job: Job) -> None:
    if not can_list(job.spec.key):
        assert job.commands.run("statuses", NAME, code=2)["error"]["kind"] == "usage"
        return
    words = job.commands.run("statuses", NAME)["words"]
    assert "Its name there" in job.commands.text("map", NAME)
    assert any(word["label"] for word in words)
    assert {order.source_status for order in job.served.values()} <= {word["word"] for word in words}


def _ready(job: Job, *, lines: int = 1) -> Iterator[Any]:
    """Orders that can be shipped and have at least so many lines of goods."""
    for order in job.commands.run("orders", "--status", "awaiting_shipment"):
        goods = [item for item in order["items"] if item["kind"] == "item" and Decimal(item["quantity"]) > 0]
        if (
            len(goods) >= lines
            and not order["needs_attention"]
            and not any(Decimal(one["shipped"]) for one in goods)
        ):
            yield order


def _ship(job: Job, number: str, tracking: str, *more: str) -> Any:  # noqa: ANN401 - JSON
    return job.commands.run(
        "ship", number, "--carrier", "UPS", "--service", "Ground", "--tracking", tracking, *more
    )


def _notices(job: Job) -> dict[str, Any]:
    return {notice["tracking_number"]: notice for notice in job.commands.run("notices")}


def test_a_whole_order_is_confirmed_and_a_part_stays_sent_and_says_why(job: Job) -> None:
    if not job.spec.partial_shipments:
        pytest.skip("the channel takes no parts; the next test shows what happens instead")
    whole, part = next(_ready(job)), next(order for order in _ready(job, lines=2))
    _ship(job, whole["number"], "WHOLE-1")
    if part["number"] == whole["number"]:
        part = next(_ready(job, lines=2))
    line = next(item for item in part["items"] if item["kind"] == "item")
    shipped = _ship(job, part["number"], "PART-1", "--item", f"{line['line_id']}={line['quantity']}")
    assert shipped["status"] == "awaiting_shipment"

    assert job.commands.run("notify")["sent"] == 2
    assert {notice["state"] for notice in _notices(job).values()} == {"sent"}
    assert job.commands.run("import")[NAME]["complete"] is True
    notices = _notices(job)
    assert notices["WHOLE-1"]["state"] == "confirmed"
    assert notices["WHOLE-1"]["note"] is None
    assert job.commands.run("order", whole["number"])["status"] == "shipped"
    assert notices["PART-1"]["state"] == ("confirmed" if job.spec.shows_parts else "sent")
    if not job.spec.shows_parts:
        assert f"{job.spec.label} can't confirm parts" in notices["PART-1"]["note"]
        assert f"{job.spec.label} can't confirm parts" in job.commands.text("order", part["number"])
    sent = job.commands.run("order", whole["number"])["exchanges"][0]
    assert "WHOLE-1" in sent["url"] + sent["request_body"]
    assert ("Ground" in sent["url"] + sent["request_body"]) is (NoticeField.SERVICE in job.spec.notice_fields)


def test_a_shop_that_takes_no_parts_is_told_with_the_last_parcel(job: Job) -> None:
    if job.spec.partial_shipments:
        pytest.skip("the channel takes parts; the test before shows that")
    order = next(_ready(job, lines=2))
    line = next(item for item in order["items"] if item["kind"] == "item")
    first = _ship(job, order["number"], "PART-1", "--item", f"{line['line_id']}={line['quantity']}")
    assert first["notice"] is None
    assert job.commands.run("notify")["sent"] == 0
    rest = _ship(job, order["number"], "PART-2")
    assert (rest["status"], rest["notice"]["state"]) == ("shipped", "queued")
    assert job.commands.run("notify")["sent"] == 1
    job.commands.run("import")
    assert _notices(job)["PART-2"]["state"] == "confirmed"
    told = job.commands.run("order", order["number"])
    assert {exchange["status"] for exchange in told["exchanges"]} == {200}
    sent = "".join(exchange["request_body"] + exchange["url"] for exchange in told["exchanges"])
    assert ("Ground" in sent) is (NoticeField.SERVICE in job.spec.notice_fields)
    assert (line["sku"] in sent) is (NoticeField.ITEMS in job.spec.notice_fields)


def test_an_order_without_codes_is_kept_explained_and_fixed_at_the_desk(job: Job) -> None:
    if OrderRequirement.TWO_LETTER_CODES not in job.spec.requirements:
        kinds = {one["kind"] for order in job.listed.values() for one in order["needs_attention"]}
        assert AttentionKind.ADDRESS_CODES not in kinds
        return
    broken = next(
        order
        for order in job.listed.values()
        if {one["kind"] for one in order["needs_attention"]} == {"address_codes"}
        and order["status"] == "awaiting_shipment"
    )
    words = ("ship", broken["number"], "--carrier", "UPS", "--tracking", "CODES-1")
    assert job.commands.run(*words, code=1)["error"]["kind"] == "not_shippable"
    fixed = job.commands.run("address", broken["number"], "--set", "state=", "--set", "country=DE")
    assert fixed["needs_attention"] == []
    assert job.commands.run(*words)["status"] == "shipped"
