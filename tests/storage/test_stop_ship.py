"""What the shop changes after work on an order began stops it until a person has seen that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mapped import map_words
from stocked_store import HOME, LATER, NOW, StockedStore, draft, order

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderFilter, WorkKind
from ordersync_gui.domain.errors import NotFound, NotShippable, UsageError
from ordersync_gui.domain.order import PickupPoint
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import orders, queries, work_begun
from ordersync_gui.storage.tables import DeskFacts

STOP = AttentionKind.STOP_SHIP
MOVED = replace(HOME, address1="Kungsgatan 2", city="Lund")


def begin(shop: StockedStore, *numbers: str, kind: WorkKind = WorkKind.PRINTED) -> None:
    ids = [shop.details(number).id for number in numbers or ("1001",)]
    work_begun.begin_work(shop.db, order_ids=ids, kind=kind, operator="Kim", now=NOW)


def accept(shop: StockedStore, reason: str = "", number: str = "1001") -> None:
    work_begun.accept_stop(shop.db, order_id=shop.details(number).id, reason=reason, operator="Kim", now=LATER)


def stop_of(shop: StockedStore, number: str = "1001") -> str:
    return next((each.detail for each in shop.details(number).attention if each.kind is STOP), "")


def test_a_cancellation_after_printing_stops_the_order(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)
    assert stop_of(shop) == ""

    shop.save(order(source_status="void"))

    assert stop_of(shop) == 'the shop cancelled it ("void").'
    ids = queries.order_ids(shop.db, OrderFilter(attention=frozenset({STOP})))
    (row,) = queries.order_rows(shop.db, list(ids)).values()
    assert row.stopped


def test_without_any_work_on_it_nothing_stops_an_order(shop: StockedStore) -> None:
    shop.save(order())

    shop.save(order(source_status="void", ship_to=MOVED))

    assert STOP not in shop.reasons()


def test_what_was_cancelled_before_the_work_is_known_to_whoever_began_it(shop: StockedStore) -> None:
    shop.save(order(source_status="void"))

    begin(shop)
    shop.save(order(source_status="void", gift_message="Hi"))

    assert STOP not in shop.reasons()


def test_a_new_address_stops_it_and_names_old_and_new(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop, kind=WorkKind.PICKED)

    shop.save(order(ship_to=MOVED))

    assert stop_of(shop) == "the shop changed where it goes: Storgatan 1 → Kungsgatan 2; Malmö → Lund."


@pytest.mark.parametrize(
    "same",
    [
        replace(HOME, address1="  Storgatan   1 "),
        replace(HOME, city="MALMÖ"),
        replace(HOME, phone="+46 40 123"),
    ],
    ids=["blanks", "capitals", "telephone"],
)
def test_the_same_place_in_another_spelling_stops_nothing(shop: StockedStore, same: object) -> None:
    shop.save(order())
    begin(shop)

    shop.save(order(ship_to=same))

    assert stop_of(shop) == ""


def test_another_pick_up_point_stops_it(shop: StockedStore) -> None:
    shop.save(order(pickup_point=PickupPoint("Mondial Relay", "3", "24R", "00123")))
    begin(shop)

    shop.save(order(pickup_point=PickupPoint("Mondial Relay", "3", "24R", "00999")))

    assert "Mondial Relay, 24R, 00123 → Mondial Relay, 24R, 00999" in stop_of(shop)


def test_somebody_else_having_shipped_it_stops_it(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)

    shop.save(order(source_status="gone"))

    assert stop_of(shop) == 'the shop shows it as shipped ("gone"), but not by this desk.'


def test_what_was_shipped_here_as_a_whole_is_not_stopped(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)
    shop.ship()

    shop.save(order(source_status="void", ship_to=MOVED))

    assert STOP not in shop.reasons()
    assert AttentionKind.CANCELLED_AFTER_SHIPPING in shop.reasons()


def test_a_part_that_is_still_here_is_stopped(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)
    first, _ = shop.details().lines
    shop.ship(draft(lines={first.id: "1"}))

    shop.save(order(source_status="void"))

    assert STOP in shop.reasons()


def test_a_parcel_taken_back_brings_the_stop_to_light(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)
    shop.ship()
    shop.save(order(source_status="void"))

    shop.void()

    assert STOP in shop.reasons()


def test_shipping_is_refused_until_somebody_has_seen_it(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)
    shop.save(order(ship_to=MOVED))

    with pytest.raises(NotShippable) as caught:
        shop.ship()
    assert "Storgatan 1 → Kungsgatan 2" in str(caught.value)
    assert shop.details().shipments == ()

    accept(shop, "new label")

    assert shop.ship().created
    assert any("Storgatan 1 → Kungsgatan 2" in text and "new label" in text for text in shop.told())


def test_another_change_after_that_stops_it_again(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)
    shop.save(order(ship_to=MOVED))
    accept(shop)
    assert STOP not in shop.reasons()

    shop.save(order())

    assert stop_of(shop) == "the shop changed where it goes: Kungsgatan 2 → Storgatan 1; Lund → Malmö."


def test_a_cancellation_that_was_taken_back_counts_when_it_comes_again(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)
    shop.save(order(source_status="void"))
    accept(shop)
    shop.save(order(source_status="void", gift_message="Hi"))
    assert STOP not in shop.reasons()

    shop.save(order())
    shop.save(order(source_status="void"))

    assert STOP in shop.reasons()


def test_a_change_that_the_shop_takes_back_stops_nothing_any_more(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)
    shop.save(order(ship_to=MOVED, source_status="void"))

    shop.save(order())

    assert STOP not in shop.reasons()
    assert shop.ship().created


def test_printing_a_stopped_order_again_leaves_it_stopped(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)
    shop.save(order(ship_to=MOVED))
    before = stop_of(shop)

    begin(shop, kind=WorkKind.PICKED)

    assert stop_of(shop) == before
    (row,) = shop.db.dicts(DeskFacts.select())
    assert row["work_kind"] == WorkKind.PICKED.value


def test_the_latest_work_counts(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)
    shop.save(order(source_status="wait"))
    shop.save(order())

    begin(shop)
    shop.save(order(ship_to=MOVED))

    assert "Kungsgatan 2" in stop_of(shop)


def test_the_shop_taking_over_what_was_corrected_here_stops_nothing(shop: StockedStore) -> None:
    shop.save(order())
    orders.correct_ship_to(shop.db, order_id=shop.details().id, address=MOVED, operator="Kim", now=NOW)
    begin(shop)

    shop.save(order(ship_to=MOVED))

    assert STOP not in shop.reasons()


def test_a_third_address_stops_a_corrected_order(shop: StockedStore) -> None:
    shop.save(order())
    orders.correct_ship_to(shop.db, order_id=shop.details().id, address=MOVED, operator="Kim", now=NOW)
    begin(shop)

    shop.save(order(ship_to=replace(HOME, address1="Elsewhere 3")))

    assert {STOP, AttentionKind.ADDRESS_CONFLICT} <= set(shop.reasons())


def test_a_word_that_comes_to_mean_cancelled_stops_it(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)

    map_words(shop.db, store_id=shop.store_id, words={"paid": OrderStatus.CANCELLED}, now=NOW, operator="Kim")

    assert STOP in shop.reasons()


def test_desk_facts_of_before_stay_as_they_are(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"))
    orders.correct_ship_to(shop.db, order_id=shop.details("1").id, address=MOVED, operator="Kim", now=NOW)
    shop.db.run(DeskFacts.update(note="fragile", held=True).where(DeskFacts.order == shop.details("1").id))

    begin(shop, "1", "2")

    first, second = shop.db.dicts(DeskFacts.select().order_by(DeskFacts.order))
    assert (first["note"], first["held"], first["ship_to"] is not None) == ("fragile", True, True)
    assert (second["note"], second["held"], second["ship_to"]) == ("", False, None)
    assert shop.details("1").ship_to == MOVED


def test_the_timeline_tells_who_began_and_who_saw_it(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)
    begin(shop, kind=WorkKind.PICKED)
    shop.save(order(source_status="void"))
    accept(shop)

    told = [(str(entry.message), entry.who) for entry in shop.details().timeline if entry.who]
    assert told == [
        ("Packing slip printed.", "Kim"),
        ("Picking began.", "Kim"),
        ('Seen: the shop cancelled it ("void").', "Kim"),
    ]


def test_there_is_nothing_to_see_where_nothing_stops_it(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop)

    with pytest.raises(UsageError):
        accept(shop)
    with pytest.raises(NotFound):
        work_begun.accept_stop(shop.db, order_id=4711, reason="", operator="Kim", now=NOW)


def test_orders_that_are_gone_are_passed_over(shop: StockedStore) -> None:
    shop.save(order())

    changes = work_begun.begin_work(
        shop.db, order_ids=[4711, shop.details().id], kind=WorkKind.PRINTED, operator="Kim", now=NOW
    )

    assert changes.orders == {shop.details().id}


def test_more_orders_than_one_statement_takes(shop: StockedStore) -> None:
    numbers = [str(number) for number in range(1, 503)]
    shop.save(*(order(number) for number in numbers))
    begin(shop, *numbers)

    shop.save(*(order(number, source_status="void") for number in numbers[:3]))

    ids = queries.order_ids(shop.db, OrderFilter(attention=frozenset({STOP})))
    assert len(ids) == 3
    assert (
        len(shop.db.column(DeskFacts.select(DeskFacts.order).where(DeskFacts.work_at.is_null(is_null=False))))
        == 502
    )


@dataclass
class Model:
    """The same by a few sentences: what the shop says, what was seen of it, what is in the house."""

    status: str = "paid"
    place: int = 0
    seen: tuple[str, int] | None = None
    here: bool = True
    ever_shipped: bool = False

    @property
    def stopped(self) -> bool:
        if self.seen is None or not self.here:
            return False
        status, place = self.seen
        elsewhere = self.status == "gone" and not self.ever_shipped
        ended = self.status == "void" or elsewhere
        return (ended and status != self.status) or place != self.place

    def import_it(self, status: str, place: int) -> None:
        self.status, self.place = status, place
        if self.seen is not None and self.seen[0] != status:
            self.seen = ("", self.seen[1])

    def look_at_it(self) -> None:
        self.seen = (self.status if self.status in ("void", "gone") else "", self.place)


_PLACES = (HOME, MOVED, replace(HOME, city="Ystad"))
_ACTS = st.one_of(
    st.tuples(st.just("import"), st.sampled_from(["paid", "paid", "void", "gone", "wait"]), st.integers(0, 2)),
    st.tuples(st.sampled_from(["begin", "accept", "ship", "void parcel"]), st.just(""), st.just(0)),
)


def test_any_history_stops_exactly_what_the_model_stops(shop: StockedStore) -> None:
    numbers = (str(number) for number in count(1))

    @given(st.lists(_ACTS, min_size=3, max_size=14))
    @settings(max_examples=25, deadline=None)
    def live_through(acts: list[tuple[str, str, int]]) -> None:
        number, model = next(numbers), Model()
        shop.save(order(number))
        for act, status, place in acts:
            if act == "import":
                shop.save(order(number, source_status=status, ship_to=_PLACES[place]))
                model.import_it(status, place)
            else:
                _do(shop, number, model, act)
            assert (STOP in shop.reasons(number)) is model.stopped

    live_through()


def _do(shop: StockedStore, number: str, model: Model, act: str) -> None:
    if act == "begin":
        begin(shop, number)
        if not model.stopped:
            model.look_at_it()
    elif act == "accept" and model.stopped:
        accept(shop, number=number)
        model.look_at_it()
    elif act == "ship" and model.here and (model.stopped or model.status != "paid"):
        with pytest.raises(NotShippable):
            shop.ship(number=number)
    elif act == "ship" and model.here:
        assert shop.ship(draft(f"T{len(shop.details(number).shipments)}"), number=number, notify=False).created
        model.here, model.ever_shipped = False, True
    elif act == "void parcel" and not model.here:
        shop.void(shop.parcel(number).id)
        model.here = True
