"""Maps travel through a file: whatever stands in them comes back, and each bad row is named with its line."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Mapping
from pathlib import Path

import pytest
from desk_bench import Bench
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from ordersync_gui.channels.registry import PROVIDERS
from ordersync_gui.domain.channel_fields import mappable_fields
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.map_defaults import default_maps
from ordersync_gui.domain.maps import (
    CUSTOM_PLACES,
    CarrierService,
    MapEdits,
    MapKind,
    StoreMaps,
    carrier_key,
    edited,
    method_key,
)
from ordersync_gui.domain.status import MAPPABLE, OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.storage.map_tables import ChannelWords
from ordersync_gui.sync.map_file import maps_of_file, read_rows, write_maps, write_rows
from ordersync_gui.sync.maps import apply_maps
from ordersync_gui.sync.table_cells import CELL_LIMIT, exact_cell, exact_text
from ordersync_gui.sync.taken_maps import GivenRow, TakenMaps, edits_of, rows_of

SPECS = {provider.spec.key: provider.spec for provider in PROVIDERS}
HEADINGS = "map,word,service,becomes,becomes_service\n"
ON_HOLD, PAID = OrderStatus.ON_HOLD, OrderStatus.AWAITING_SHIPMENT

# What spoils tables: signs between cells, quotes, ends of lines, formulas, guards, blanks around, long numbers.
NASTY = st.sampled_from(
    ["=", "+1", "-", "@", "'", '"', ",", ";", "\t", "|", "\r\n", "\n", "\r", " ", '="1"', "1E+12", "\ufeff", "a"]
)
TEXTS = st.one_of(
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12),
    st.lists(NASTY, max_size=5).map("".join),
)
NAMES = TEXTS.filter(
    lambda text: text.strip() not in ("", "unmapped") and method_key(text) not in ("", "unmapped")
)
PAIRS = st.builds(CarrierService, NAMES, TEXTS)
LIKELY_SPECS = st.sampled_from(list(SPECS.values()))


@st.composite
def maps(draw: st.DrawFn) -> tuple[str, StoreMaps]:
    """A channel, and maps that a store of it could have."""
    spec = draw(LIKELY_SPECS)
    keys = [field.key for field in mappable_fields(spec)]
    return spec.key, StoreMaps(
        statuses=draw(st.dictionaries(TEXTS, st.sampled_from(MAPPABLE), max_size=6)),
        methods=_unlike(draw(st.dictionaries(NAMES, PAIRS, max_size=4))),
        carriers=draw(
            st.lists(st.tuples(PAIRS, PAIRS), max_size=4, unique_by=lambda row: carrier_key(row[0])).map(dict)
        ),
        fields=draw(st.dictionaries(st.sampled_from(CUSTOM_PLACES), st.sampled_from(keys))),
    )


def _unlike(methods: Mapping[str, CarrierService]) -> dict[str, CarrierService]:
    """Without methods that are the same as the map compares."""
    return dict({method_key(key): (key, to) for key, to in methods.items()}.values())


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(maps())
def test_what_is_written_is_read_again_exactly(tmp_path: Path, found: tuple[str, StoreMaps]) -> None:
    channel, written = found
    spec = SPECS[channel]
    file = tmp_path / "maps.csv"
    stream = io.StringIO(newline="")
    write_rows(stream, spec, rows_of(written, MapKind))
    file.write_bytes(stream.getvalue().encode("utf-8-sig"))
    read = read_rows(file, spec)
    assert not read.problems
    assert edited(StoreMaps(), edits_of(read.rows)) == written
    assert [row.line for row in read.rows] == sorted(row.line for row in read.rows)


@given(TEXTS)
def test_a_cell_is_read_as_it_was_meant_and_begins_no_formula(text: str) -> None:
    cell = exact_text(text)
    assert exact_cell(cell).text == text
    assert not cell.lstrip().startswith(("=", "@"))


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (" paid ", "paid"),
        ("' paid ", " paid "),
        (" 'paid ", "paid "),
        ("''paid", "'paid"),
        ("'=1+1", "=1+1"),
        ('="07"', "07"),
    ],
)
def test_blanks_count_only_behind_an_apostrophe(raw: str, text: str) -> None:
    assert exact_cell(raw).text == text


def taken(bench: Bench, store: Store, tmp_path: Path, text: str, name: str = "maps.csv") -> TakenMaps:
    """What comes of a file with this text."""
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return asyncio.run(maps_of_file(bench.desk, store_id=store.id, path=file))


def test_good_rows_become_edits_and_those_that_change_nothing_are_counted(bench: Bench, tmp_path: Path) -> None:
    store = bench.connect()
    before = queries.store_maps(bench.desk.db, store.id)
    found = taken(
        bench,
        store,
        tmp_path,
        HEADINGS
        + "status,paid,,Awaiting Shipment,\n"
        + "status,PREP,,awaiting-payment,\n"
        + "Shipping methods,Express,,DHL,Express\n"
        + "carrier,UPS,Ground,ups,GND\n"
        + "carrier,GLS,,,parcel\n"
        + "custom_field,Custom field 1,,order number,\n"
        + "custom_field,2,,order:remote_id,\n"
        + "custom_field,3,,unmapped,\n"
        + "shipping_method,Never mapped,,,\n",
    )
    assert found.problems == ()
    assert found.unchanged == 2
    assert found.edits == MapEdits(
        statuses={"PREP": OrderStatus.AWAITING_PAYMENT},
        methods={"Express": CarrierService("DHL", "Express")},
        carriers={
            CarrierService("UPS", "Ground"): CarrierService("ups", "GND"),
            CarrierService("GLS"): CarrierService("", "parcel"),
        },
        fields={1: "order:number", 2: "order:remote_id", 3: ""},
    )
    asyncio.run(apply_maps(bench.desk, store_id=store.id, edits=found.edits))
    assert queries.store_maps(bench.desk.db, store.id) == edited(before, found.edits)
    out = taken(bench, store, tmp_path, HEADINGS + "status,PREP,,unmapped,\ncarrier,ups,ground,,\n")
    assert out.edits == MapEdits(
        statuses={"PREP": OrderStatus.UNMAPPED}, carriers={CarrierService("ups", "ground"): None}
    )


def test_each_bad_row_is_named_with_its_line_and_reason_and_the_others_are_taken(
    bench: Bench, tmp_path: Path
) -> None:
    store = bench.connect()
    rows = (
        ("status,a,,sleeping,", "a", 'no status "sleeping"'),
        ("status,b,x,shipped,", "b x", 'under "service"'),
        ("status,b,,shipped,x", "b", 'under "becomes_service"'),
        ("status,gone,,shipped,", "gone", "Only SST-SHIPPED"),
        ("status,wait,,on_hold,", "wait", "no orders on hold"),
        ("colour,a,,b,", "a", 'no map "colour"'),
        ("shipping_method,Express,,,Next day", "Express", "needs a carrier"),
        ("carrier,,Ground,ups,", "Ground", "carrier of this desk"),
        ("custom_field,9,,Order number,", "9", 'no custom field "9"'),
        ("custom_field,1,,Colour,", "1", 'no field "Colour"'),
        ('status,"two\nlines",,cancelled,', "two\nlines", "line breaks"),
        ("status,1.2E+15,,cancelled,", "1.2E+15", "lost digits"),
        ("status,new,,cancelled,", "", ""),
        ("status,new,,unmapped,", "new", "Line 15 says already"),
        ("shipping_method,Post,,UPS,", "", ""),
        ("shipping_method, POST ,,GLS,", "POST", "Line 17 says already"),
    )
    found = taken(bench, store, tmp_path, HEADINGS + "\n".join(row for row, _name, _says in rows))
    told = [(problem.row, str(problem.reason)) for problem in found.problems]
    expected = [(name, says) for _row, name, says in rows if says]
    assert [name for name, _reason in told] == [name for name, _says in expected]
    for (_name, reason), (_row, says) in zip(told, expected, strict=True):
        assert says in reason
    lines = [problem.line for problem in found.problems]
    assert lines == [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18]
    assert found.edits == MapEdits(
        statuses={"new": OrderStatus.CANCELLED}, methods={"Post": CarrierService("UPS")}
    )


@pytest.mark.parametrize("sign", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
def test_headings_stand_in_any_order_and_case_with_any_usual_sign_between(
    bench: Bench, tmp_path: Path, sign: str
) -> None:
    rows = (
        ("Becomes", "MAP", "note", "Word"),
        ("on hold; soon", "x", "", ""),
        ("Cancelled", "Status", "a,b", "PREP"),
    )
    text = "\n".join(sign.join(f'"{cell}"' for cell in row) for row in rows)
    found = taken(bench, bench.connect(), tmp_path, f"Maps of Monday\n{text}\n")
    assert found.edits == MapEdits(statuses={"PREP": OrderStatus.CANCELLED})
    assert [problem.line for problem in found.problems] == [3]


def test_a_spreadsheet_can_be_taken_as_well(bench: Bench, tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in (
        HEADINGS.strip().split(","),
        ("status", 7, None, "cancelled"),
        ("custom_field", 1.0, None, "Order number"),
    ):
        sheet.append(row)
    workbook.create_sheet("More").append(["nothing"])
    file = tmp_path / "maps.xlsx"
    workbook.save(file)
    found = asyncio.run(maps_of_file(bench.desk, store_id=bench.connect().id, path=file))
    assert found.edits == MapEdits(statuses={"7": OrderStatus.CANCELLED}, fields={1: "order:number"})
    assert ["Only the sheet" in str(remark) for remark in found.remarks] == [True]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "empty"),
        ("Order number,Tracking number\n1,2\n", "no file with maps"),
        ("map,word,service\nstatus,a,\n", "no file with maps"),
        ("map,word,becomes,Word\nstatus,a,shipped,b\n", "Two columns"),
        ('map,word,becomes\nstatus,"a,shipped\n', "quotation mark"),
    ],
    ids=["empty", "parcels", "half", "twice", "quote"],
)
def test_what_is_no_map_file_is_refused_as_a_whole(bench: Bench, tmp_path: Path, text: str, says: str) -> None:
    store = bench.connect()
    with pytest.raises(UsageError, match=says) as caught:
        taken(bench, store, tmp_path, text)
    assert caught.value.field == "file"


def test_a_file_of_another_channel_gives_problems_where_it_doesnt_fit(bench: Bench, tmp_path: Path) -> None:
    store, spec = bench.connect(), SPECS["listing_mirror"]
    file = tmp_path / "theirs.csv"
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        write_rows(stream, spec, rows_of(default_maps(spec), MapKind))
    found = asyncio.run(maps_of_file(bench.desk, store_id=store.id, path=file))
    assert {(problem.kind, problem.row) for problem in found.problems} == {
        *((MapKind.STATUS, word) for word in ("shipped", "hold", "on_hold")),
        *((MapKind.CUSTOM_FIELD, place) for place in "123"),
    }
    assert found.edits == MapEdits(
        statuses={"unpaid": OrderStatus.AWAITING_PAYMENT, "cancelled": OrderStatus.CANCELLED}
    )
    assert found.unchanged == 1


def test_a_store_writes_its_maps_with_what_isnt_mapped_yet_and_reads_them_unchanged(
    bench: Bench, tmp_path: Path
) -> None:
    bench.shop.orders = {"1001": "paid", "1002": ' =odd; "word"'}
    store = bench.connect()
    assert bench.works(store)
    edits = MapEdits(
        statuses={"x=y;'z": OrderStatus.CANCELLED, "paid": OrderStatus.UNMAPPED},
        methods={"+Express": CarrierService("DHL", "-")},
        carriers={CarrierService("@", "s"): CarrierService("", "=1")},
        fields={1: ""},
    )
    asyncio.run(apply_maps(bench.desk, store_id=store.id, edits=edits))
    file = tmp_path / "maps.csv"
    count = asyncio.run(write_maps(bench.desk, store_id=store.id, path=file))
    text = file.read_bytes().decode("utf-8-sig")
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert text.splitlines()[0] == HEADINGS.strip()
    assert "status,paid,,unmapped," in text, "a default that was taken out can be filled in again"
    assert "' =odd" in text
    assert "custom_field,1,,unmapped," in text
    before = queries.store_maps(bench.desk.db, store.id)
    found = asyncio.run(maps_of_file(bench.desk, store_id=store.id, path=file))
    assert (found.edits, found.problems, found.unchanged) == (MapEdits(), (), count)
    asyncio.run(
        apply_maps(
            bench.desk, store_id=store.id, edits=MapEdits(statuses={"x=y;'z": PAID}, fields={1: "order:number"})
        )
    )
    back = asyncio.run(maps_of_file(bench.desk, store_id=store.id, path=file))
    assert edited(queries.store_maps(bench.desk.db, store.id), back.edits) == before


def test_only_the_wanted_maps_are_written(bench: Bench, tmp_path: Path) -> None:
    file = tmp_path / "fields.csv"
    kinds = (MapKind.CUSTOM_FIELD,)
    assert asyncio.run(write_maps(bench.desk, store_id=bench.connect().id, path=file, kinds=kinds)) == 3
    assert {line.split(",")[0] for line in file.read_text("utf-8-sig").splitlines()} == {"map", "custom_field"}


def test_a_file_that_cant_be_written_is_said_plainly_and_the_old_one_stays(bench: Bench, tmp_path: Path) -> None:
    store = bench.connect()
    with pytest.raises(UsageError, match="can't be written"):
        asyncio.run(write_maps(bench.desk, store_id=store.id, path=tmp_path / "nowhere" / "maps.csv"))
    assert list(tmp_path.glob("**/*.part")) == []


def test_a_store_that_is_gone_has_no_file(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        asyncio.run(write_maps(bench.desk, store_id=9, path=tmp_path / "maps.csv"))


def test_a_row_taken_out_is_written_as_such() -> None:
    stream = io.StringIO()
    write_rows(stream, SPECS["custom_store"], [GivenRow(MapKind.CARRIER, CarrierService("UPS", "Ground"), None)])
    assert stream.getvalue().splitlines()[1] == "carrier,UPS,Ground,unmapped,"


def test_words_that_no_file_can_carry_are_left_out_so_that_the_others_can_be_read(
    bench: Bench, tmp_path: Path
) -> None:
    longest, longer = "x" * CELL_LIMIT, "y" * 200_000
    bench.shop.orders = {"1003": "odd"}
    store = bench.connect()
    assert bench.works(store)
    for word in (longest, longer):  # earlier versions took orders with such words
        came = {"kind": "status", "word": word, "first_seen": 1, "last_seen": 1, "orders": 1}
        bench.desk.db.run(ChannelWords.insert(store=store.id, **came))
    file = tmp_path / "maps.csv"
    count = asyncio.run(write_maps(bench.desk, store_id=store.id, path=file))
    rows = read_rows(file, SPECS["custom_store"])
    written = {row.key for row in rows.rows}
    assert (len(rows.rows), rows.problems) == (count, ())
    assert longest in written
    assert longer not in written
    found = asyncio.run(maps_of_file(bench.desk, store_id=store.id, path=file))
    assert (found.edits, found.problems, found.unchanged) == (MapEdits(), (), count)


def test_of_a_file_only_the_wanted_maps_are_looked_at(bench: Bench, tmp_path: Path) -> None:
    file = tmp_path / "maps.csv"
    rows = (
        "status,paid,,awaiting_shipment,",
        "status,x,,nope,",
        "carrier,UPS,,ups,",
        "carrier,,,ups,",
        "odd,x,,y,",
    )
    file.write_text(HEADINGS + "\n".join(rows))
    store = bench.connect()
    found = asyncio.run(maps_of_file(bench.desk, store_id=store.id, path=file, kinds=(MapKind.CARRIER,)))
    assert found.edits == MapEdits(carriers={CarrierService("UPS"): CarrierService("ups")})
    assert ([problem.line for problem in found.problems], found.unchanged) == ([5, 6], 0)
    whole = asyncio.run(maps_of_file(bench.desk, store_id=store.id, path=file))
    assert ([problem.line for problem in whole.problems], whole.unchanged) == ([3, 5, 6], 1)
