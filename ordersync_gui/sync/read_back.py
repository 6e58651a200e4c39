"""A person has the desk look in the shop whether notices arrived."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import NoticeView, Store
from ordersync_gui.domain.errors import OrderSyncError, UsageError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import looks, queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.leases import notify_key, store_lease
from ordersync_gui.sync.look import Looked
from ordersync_gui.sync.naming import named
from ordersync_gui.sync.process_identity import own_identity
from ordersync_gui.sync.reached_shop import ReachedShop, can_look, reach
from ordersync_gui.sync.shop import refuse_disconnected, stored
from ordersync_gui.sync.store_round import Happened, look_at_each

__all__ = ["LookReport", "can_look", "look_at"]


@dataclass(frozen=True, slots=True)
class LookReport:
    """What looking in the shops came to; the errors name the orders that they are about.

    confirmed: notices that arrived; requeued: that didn't, or only a part of them, and are sent again; unclear: of
    which the shop tells neither; unable: whose orders couldn't be looked at. Among the unclear ones, still_open:
    (order number, the shop's word) of those that the shop shows as open; unlisted: numbers of those that it
    doesn't list where its feed was asked, which tells nothing.
    """

    confirmed: int = 0
    requeued: int = 0
    unclear: int = 0
    unable: int = 0
    errors: tuple[OrderSyncError, ...] = ()
    changes: Changes = field(default_factory=Changes)
    still_open: tuple[tuple[str, str], ...] = ()
    unlisted: tuple[str, ...] = ()


async def look_at(
    desk: Desk,
    *,
    store_id: int | None = None,
    notice_id: int | None = None,
    order_id: int | None = None,
    all_open: bool = False,
    cancellation: Cancellation | None = None,
) -> LookReport:
    """Look at the orders whose turn it is, of one store or of all that can be looked at.

    notice_id: at the order of this notice, whenever its turn is; order_id: at this order, for all of its open
    notices. all_open: at those of all notices that are
    sent or unconfirmed. A store that rests is asked all the same. What goes wrong with a shop stands in the
    report.
    Raises UsageError where the given store, notice or order can't be looked at, with the reason; NotFound.
    """
    wanted = _Wanted(store_id, notice_id, order_id, all_open)
    found = await desk.workers.read(_chosen, desk, wanted)
    work = _Work(desk, cancellation or Cancellation(), asked=wanted.named or store_id is not None)
    for store, views in found:
        if not work.cancellation.cancelled:
            await work.serve(store, views)
    return work.report()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What to look for, as given to look_at."""

    store_id: int | None
    notice_id: int | None
    order_id: int | None
    all_open: bool

    @property
    def named(self) -> bool:
        """Whether it is a certain notice or order."""
        return self.notice_id is not None or self.order_id is not None

    def has(self, view: NoticeView) -> bool:
        """Whether the notice is among those that were named."""
        return self.notice_id in (None, view.id) and self.order_id in (None, view.order_id)


def _chosen(desk: Desk, wanted: _Wanted) -> list[tuple[Store, tuple[NoticeView, ...]]]:
    """The notices to look for, by store. Blocking."""
    if wanted.store_id is not None:
        refuse_disconnected(stored(desk.db, wanted.store_id))
    found = []
    for store in queries.stores(desk.db):
        if wanted.store_id in (None, store.id):
            all_open = wanted.all_open or wanted.named
            due = looks.due_looks(desk.db, store_id=store.id, now=desk.clock(), all_open=all_open)
            found.append((store, tuple(view for view in due if wanted.has(view))))
    if wanted.named and not any(views for _, views in found):
        raise _nothing_open(wanted)
    return [(store, views) for store, views in found if views or wanted.store_id is not None]


def _nothing_open(wanted: _Wanted) -> UsageError:
    what = (
        say("No notice of this order waits for a sign of its arrival.")
        if wanted.notice_id is None
        else say("Notice {id} doesn't wait for a sign of its arrival.", id=wanted.notice_id)
    )
    return UsageError(
        what, remedy=say("Only a sent or unconfirmed notice of a connected store is looked for in the shop.")
    )


@dataclass
class _Work:
    """The looks that a person asked for; asked: of a store, notice or order that they named."""

    desk: Desk
    cancellation: Cancellation
    asked: bool
    happened: Happened = field(default_factory=Happened)
    unable: int = 0

    async def serve(self, store: Store, views: Sequence[NoticeView]) -> None:
        """Look at the orders of these notices of a store. Raises UsageError."""
        if not self.asked and not await self.desk.workers.urgent(can_look, store.channel):
            return
        before = len(self.happened.looked)
        try:
            await self._look(store, views)
        except UsageError:
            raise
        except OrderSyncError as error:
            self.happened.errors += named((view, error) for view in views)
        self.unable += len(views) - (len(self.happened.looked) - before)

    async def _look(self, store: Store, views: Sequence[NoticeView]) -> None:
        busy = say("The notices of {store} are being sent right now.", store=store.name)
        async with store_lease(
            self.desk, store, key=notify_key(store.id), holder=own_identity(self.desk.pc), busy=busy
        ):
            # It may have been changed since it was looked up.
            current = await self.desk.workers.read(stored, self.desk.db, store.id)
            refuse_disconnected(current)
            shop = await self.desk.workers.urgent(reach, self.desk, current)
            if shop.can_look:
                await look_at_each(self.desk, shop, views, happened=self.happened, cancellation=self.cancellation)
            elif self.asked:
                raise _unable(shop)
            else:
                self.happened.errors.append(_unable(shop))

    def report(self) -> LookReport:
        """The counts."""
        looked = self.happened.looked
        answered = [one for one in looked if one.error is None]
        found = [one.state for one in answered]
        unclear = [one for one in answered if one.state not in (NoticeState.CONFIRMED, NoticeState.QUEUED)]
        troubles = named((one.view, one.error) for one in looked if one.error is not None)
        arrived, again = found.count(NoticeState.CONFIRMED), found.count(NoticeState.QUEUED)
        return LookReport(
            confirmed=arrived,
            requeued=again,
            unclear=len(unclear),
            unable=self.unable + len(looked) - len(found),
            errors=(*troubles, *self.happened.errors),
            changes=_all_changes(looked),
            still_open=tuple((one.view.order_number, one.open_word) for one in unclear if one.open_word),
            unlisted=tuple(one.view.order_number for one in unclear if not one.shown),
        )


def _all_changes(looked: Iterable[Looked]) -> Changes:
    changes = Changes()
    for one in looked:
        changes |= one.changes
    return changes


def _unable(shop: ReachedShop) -> UsageError:
    """Why the orders of a shop can't be looked at."""
    if can_look(shop.store.channel):
        return UsageError(
            say("{store} can't be looked at: the sign-in for that is missing.", store=shop.store.name),
            remedy=say("It is one of the extra fields when you change the store's sign-in (reconfigure)."),
        )
    return UsageError(
        say("Orders of {channel} can't be looked at one by one.", channel=shop.spec.label),
        meaning=say("What arrived there is seen with the next import."),
    )
