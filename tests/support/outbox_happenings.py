"""Everything that can happen to an outbox, one method each, by chance in its particulars."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from modelled_shop import Request
from outbox_world import LIVE, REFUSED, SENT, UNCONFIRMED, Looking, OutboxWorld, Q, Row, Sending
from stocked_store import draft, exchange, page

from ordersync_gui.domain.channel import NoticeField
from ordersync_gui.domain.errors import Busy, NotShippable, UsageError
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.look import LookWay, OrderLook
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState, Verdict, thaw
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import correcting, looks, orders, outbox, pruning, settling, shipments, voiding
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.tables import EvidenceRows, Shipments

LEASE = timedelta(minutes=5)
LONGEST_REQUEST = timedelta(seconds=90)
MOST_ORDERS = 12
OWNERS = "abc"
ENDS = (
    *("yes", "yes", "yes", "lost", "lost", "never", "never"),
    *("late", "no", "later", "later asked", "unreachable"),
)
WAITS = {"later": timedelta(minutes=1), "later asked": timedelta(hours=20), "unreachable": timedelta()}
STATES = {"yes": SENT, "no": REFUSED, "lost": UNCONFIRMED, "never": UNCONFIRMED, "late": UNCONFIRMED}
JUMPS = (timedelta(minutes=3), timedelta(hours=2), timedelta(days=3), timedelta(days=400))
MINUTES = (1 / 60, 1 / 2, 3, 3, 20, 26 * 60)


class Happenings(OutboxWorld):
    """Everything that can happen, each by chance in its particulars; what isn't possible now does nothing."""

    # What people do

    def record(self, chance: Random) -> None:
        number = str(len(self.shop.orders) + 1)
        known = chance.random() < (1 / 2 if self.parts else 1 / 4) or len(self.shop.orders) >= MOST_ORDERS
        if self.shop.orders and known:
            number = chance.choice(list(self.shop.orders))
        else:
            self.store.save_page(page(self.new_order(number), at=self.now))
        order_id, lines = self.ids(number)
        if chance.random() < (1 / 4 if self.parts else 2 / 3):
            self._pack(order_id, None, chance)
        else:
            for _ in range(chance.choice((1, 2, 3))):
                self._pack(order_id, {chance.choice(lines): "1"}, chance)

    def _pack(self, order_id: int, lines: dict[int, str] | None, chance: Random) -> None:
        self.tracking += chance.choice((0, 1, 1, 1))
        try:
            recorded = shipments.record_shipment(
                self.db,
                order_id=order_id,
                draft=draft(f"T{self.tracking:04}", lines),
                notify=True,
                not_before=self.now + timedelta(seconds=chance.choice((0, 0, 10))),
                operator="Kim",
                now=self.now,
                tells_parts=self.parts,
            )
        except NotShippable:
            return
        if recorded.notice_id is not None:
            self.told.add(recorded.notice_id)

    def settle_by_hand(self, chance: Random) -> None:
        row = self._some(chance, *NEEDS_PERSON)
        if row is None:
            return
        verdict = chance.choice(tuple(Verdict))
        try:
            settling.settle_by_hand(
                self.db, notice_id=row.id, verdict=verdict, reason="looked", operator="Kim", now=self.now
            )
        except UsageError:
            assert verdict is Verdict.AGAIN, "only that can be refused"
            assert self.voided(row.shipment), "not sent again although nothing speaks against it"
            return
        if verdict is Verdict.AGAIN:
            self.licences[row.id] = self.licences.get(row.id, 0) + self.may_be_there(row.id)
            self.may_requeue.add(row.id)
        elif verdict is Verdict.ARRIVED:
            self.arrived_by_word.add(row.id)
        else:
            self.dropped.add(row.id)

    def send_now(self, chance: Random) -> None:
        row = self._some(chance)
        if row is not None:
            outbox.send_now(self.db, notice_ids=[row.id], now=self.now)

    def hasten(self, _chance: Random) -> None:
        outbox.hasten(self.db, store_id=None, now=self.now)

    def void(self, chance: Random) -> None:
        parcel = self._parcel(chance)
        if parcel is not None:
            try:
                voiding.void_shipment(self.db, shipment_id=parcel, reason="wrong", operator="Kim", now=self.now)
            except (Busy, UsageError):
                return

    def correct(self, chance: Random) -> None:
        parcel = self._parcel(chance)
        if parcel is None:
            return
        self.tracking += 1
        try:
            corrected = correcting.correct_shipment(
                self.db,
                shipment_id=parcel,
                carrier="DHL",
                service="",
                tracking_number=f"T{self.tracking:04}",
                reason="mistyped",
                operator="Kim",
                now=self.now,
                corrections=frozenset({NoticeField.TRACKING} if self.corrects else ()),
                not_before=self.now,
            )
        except (Busy, UsageError):
            return
        if corrected.notice_id is not None:
            self.told.add(corrected.notice_id)

    def switch_connection(self, chance: Random) -> None:
        self.connect(connected=not self.connected or chance.random() < 3 / 4)

    # What senders do

    def attempt(self, chance: Random) -> None:
        """An attempt as it mostly goes, from the lease to its end; now and then it stays where it is."""
        letter = self._idle(chance)
        if letter is None:
            return
        if chance.random() < 4 / 5:
            self.recover()  # as each round of a sender begins
        self._lease(letter, [view.id for view in outbox.due(self.db, store_id=None, now=self.now)], chance)
        moves = (self._send_step, self._settle, self._send_step, self._settle)
        for move in moves[: chance.choice((4, 4, 4, 3, 2, 1, 1, 0))]:
            if letter in self.doing:
                move(letter, chance)

    def lease_any(self, chance: Random) -> None:
        letter = self._idle(chance)
        if letter is not None:
            self._lease(letter, [row.id for row in self.rows()], chance)

    def go_on(self, chance: Random) -> None:
        if self.doing:
            letter = chance.choice(sorted(self.doing))
            (self._send_step if self.doing[letter].ending is None else self._settle)(letter, chance)

    def kill(self, chance: Random) -> None:
        if self.doing:
            killed = self.doing.pop(chance.choice(sorted(self.doing)))
            self.generation += 1
            if chance.random() < 3 / 4:  # else it ran where nobody here can look
                self.gone.add(killed.owner)

    def crash(self, chance: Random) -> None:
        """Somebody is killed wherever he is, and the next who starts finds out."""
        self.kill(chance)
        self.recover()

    def sleep(self, chance: Random) -> None:
        """The PC sleeps in the middle of an attempt, so that its lease is over when it goes on."""
        if self.doing:
            self._pass(20)
            self.recover()
            self.go_on(chance)

    def look_for_the_dead(self, _chance: Random) -> None:
        self.recover()

    def _lease(self, letter: str, ids: list[int], chance: Random) -> None:
        due = {view.id for view in outbox.due(self.db, store_id=None, now=self.now)}
        if not ids:
            return
        notice, owner = chance.choice(ids), f"{letter}{self.generation}"
        before = {row.id: row for row in self.rows()}
        expires = self.now + LEASE
        leased = outbox.lease(self.db, notice_id=notice, owner=owner, expires=expires, now=self.now)
        assert (leased is not None) is (notice in due), "leased what isn't due, or not what is"
        if leased is not None:
            self.check_turn(before, notice)
            assert all(self.shop.effects[notice, step] for step in range(leased.steps_done)), "a step was left out"
            self.doing[letter] = Sending(notice, leased.notice, owner, leased.steps_done, self.true, expires)

    def _send_step(self, letter: str, chance: Random) -> None:
        """The request leaves; how it ends at the shop is decided now, and kept later."""
        doing, ends = self.doing[letter], chance.choice(ENDS)
        if doing.ending is not None:
            return
        if self.true - doing.began > LONGEST_REQUEST or self.now + LONGEST_REQUEST > doing.expires:
            ends = "unreachable"  # too late to begin: it gives the notice back
        request = Request(doing.notice, doing.step, doing.content)
        if ends in {"yes", "lost"}:
            self.shop.take(request)
        if ends == "late":
            self.shop.take_late(request, true_time=self.true)
        doing.ending = lambda: self._ended(letter, doing, ends)

    def _settle(self, letter: str, _chance: Random) -> None:
        ending = self.doing[letter].ending
        if ending is not None:
            ending()

    def _ended(self, letter: str, doing: Sending, ends: str) -> None:
        if ends == "yes":
            self.said_yes.add((doing.notice, doing.step))
            if doing.step + 1 < self.shop.steps_of(doing.content):
                if self._step_done(doing):
                    doing.step, doing.ending, doing.began = doing.step + 1, None, self.true
                else:
                    del self.doing[letter]
                return
        del self.doing[letter]
        before = self.row(doing.notice)
        state = STATES.get(ends, Q)
        changes = outbox.settle(
            self.db,
            notice_id=doing.notice,
            owner=doing.owner,
            state=state,
            now=self.now,
            error=None if state is SENT else say(ends),
            not_before=self.now + WAITS[ends] if state is Q else None,
            exchange=None if ends == "unreachable" else exchange(ends),
            asked_by_shop=ends == "later asked",
            looks=LookWay.DIRECT,
        )
        assert changes or before == self.row(doing.notice), "an answer that came too late changed something"

    def _step_done(self, doing: Sending) -> bool:
        return outbox.step_done(
            self.db,
            notice_id=doing.notice,
            owner=doing.owner,
            steps_done=doing.step + 1,
            name=say("tracking"),
            of=2,
            exchange=exchange("step"),
            now=self.now,
        )

    # What the shop shows

    def ask_for_a_page(self, chance: Random) -> None:
        self.pages.append(page(self.order(chance.choice(list(self.shop.orders))), at=self.now))

    def save_a_page(self, chance: Random) -> None:
        if self.pages:
            self._save(self.pages.pop(chance.randrange(len(self.pages))))

    def import_now(self, _chance: Random) -> None:
        numbers = list(self.shop.orders)[-4:]
        self._save(page(*map(self.order, numbers), at=self.now))

    def _save(self, feed: FeedPage) -> None:
        store_id, run_id = self.store.store_id, self.store.run_id
        orders.save_page(self.db, store_id=store_id, run_id=run_id, page=feed, seen=frozenset(), now=self.now)

    def look(self, chance: Random) -> None:
        all_open = chance.random() < 1 / 2
        views = looks.due_looks(self.db, store_id=self.store.store_id, now=self.now, all_open=all_open)
        if views:
            view = chance.choice(views)
            found = self.shop.look(view.order_number, requested_at=self.now)
            if chance.random() < 1 / 5:
                found = OrderLook(self.now, shown=False)  # as by a feed that doesn't list the order
            self.looking.append(Looking(view, found))

    def wait_and_look(self, chance: Random) -> None:
        self._pass(chance.choice((0, 3, 12)))
        self.look(chance)
        self.note_look(chance)

    def note_look(self, chance: Random) -> None:
        if not self.looking:
            return
        looked = self.looking.pop(chance.randrange(len(self.looking)))
        before = self.row(looked.view.id)
        looks.note_look(
            self.db,
            notice_id=before.id,
            owner_attempt_ended_at=looked.view.attempt_ended_at,
            look=looked.look,
            exchange=exchange(looked.look.word),
            now=self.now,
            verifiable=self.verifiable,
            steps=self.shop.steps_of(thaw(from_json(before.frozen[0]))),
            next_look_at=self.now + timedelta(minutes=10),
        )
        after = self.row(before.id)
        assert looked.look.shown or after == before, "an order that isn't shown says something"
        self.check_look(before, after)

    # What time does

    def time_passes(self, chance: Random) -> None:
        self._pass(chance.choice(MINUTES))

    def _pass(self, minutes: float) -> None:
        self.true += timedelta(minutes=minutes)
        self.shop.work(self.true)

    def clock_jumps(self, chance: Random) -> None:
        """Not ahead while a request is on its way: two minutes by a clock that jumps are no time at all."""
        by = chance.choice(JUMPS)
        under_way = self.shop.arriving or any(doing.ending is None for doing in self.doing.values())
        if chance.random() < 1 / 2:
            self.skew -= by
        elif not under_way:
            self.skew += by

    def prune(self, _chance: Random) -> None:
        needed = [row.id for row in self.rows() if row.state in LIVE]
        kept = EvidenceRows.select(EvidenceRows.id).where(EvidenceRows.notice.in_(needed))
        before = self.db.column(kept)
        pruning.prune_slice(self.db, keep_days=1, keep_mb=1, now=self.now)
        assert self.db.column(kept) == before, "evidence went that somebody needs"

    def _idle(self, chance: Random) -> str | None:
        idle = [letter for letter in OWNERS if letter not in self.doing]
        return chance.choice(idle) if idle else None

    def _some(self, chance: Random, *states: NoticeState) -> Row | None:
        rows = [row for row in self.rows() if row.state in (states or tuple(NoticeState))]
        return chance.choice(rows) if rows else None

    def _parcel(self, chance: Random) -> int | None:
        parcels: list[int] = self.db.column(Shipments.select(Shipments.id).order_by(Shipments.id))
        return chance.choice(parcels) if parcels else None
