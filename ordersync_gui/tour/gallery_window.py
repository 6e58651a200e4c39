"""The main window in its notable states."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderFilter, WorkKind
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.storage import queries
from ordersync_gui.sync.begin_work import begin_work
from ordersync_gui.sync.ship import ship
from ordersync_gui.tour.driver import StepFailed
from ordersync_gui.tour.gallery_screen import Open, Screen
from ordersync_gui.tour.studio import Studio
from ordersync_gui.tour.studio_desk import MAIN, TWIN, chosen
from ordersync_gui.ui.order_views import ATTENTION
from ordersync_gui.ui.stop_ship import STOPPED_VIEW

_NOTICES = {
    NoticeState.CONFIRMED: "A parcel that its shop confirmed",
    NoticeState.REFUSED: "A shop that refused a shipment notice",
    NoticeState.UNCONFIRMED: "A shipment notice that is unconfirmed",
    NoticeState.QUEUED: "A shipment notice that waits",
}


async def _orders(studio: Studio) -> QWidget:
    await studio.go_to(studio.ready()[0].id)
    return studio.window


async def _empty(studio: Studio) -> QWidget:
    return await studio.bare()


async def _attention(studio: Studio) -> QWidget:
    await studio.view(ATTENTION)
    await studio.go_to(_needing(studio, AttentionKind.MISSING_SHIP_TO))
    return studio.window


async def _stopped(studio: Studio) -> QWidget:
    window, order = studio.window, studio.ready()[-1]
    await begin_work(studio.desk, orders=chosen([order]), kind=WorkKind.PRINTED)
    studio.shops[MAIN].readdress(order.order.number)
    window.importing.start(studio.store)
    await studio.until(window.stop_ship.isVisible, "the stop was told")
    studio.afterwards(lambda: window.stop_ship.accept(studio.details(order.id)))
    await studio.view(STOPPED_VIEW)
    await studio.go_to(order.id)
    return window


def _needing(studio: Studio, kind: AttentionKind) -> int:
    """An order that needs attention for this reason. Raises StepFailed."""
    wanted = OrderFilter(needs_attention=True, attention=frozenset({kind}))
    found = queries.order_ids(studio.desk.db, wanted)
    if not found:
        raise StepFailed(f"no order needs attention for {kind}")
    return found[0]


def _notice(state: NoticeState) -> Open:
    async def open_(studio: Studio) -> QWidget:
        await studio.go_to(studio.order_of(state))
        return studio.window

    return open_


async def _found(studio: Studio) -> QWidget:
    studio.window.orders.filter_box.setText("status:awaiting,shipped -tag:none")
    await studio.until(lambda: studio.window.orders.complete, "the list was read")
    await studio.settled()
    return await _first(studio)


async def _nothing_found(studio: Studio) -> QWidget:
    studio.window.orders.filter_box.setText("no such order")
    await studio.until(lambda: not studio.window.orders.model.ids, "the list was empty")
    await studio.settled()
    return studio.window


async def _mistake(studio: Studio) -> QWidget:
    box = studio.window.orders.filter_box
    box.setText("total:>much status:awayting")
    box.ask()
    await studio.until(box.mistake, "the mistake was named")
    await studio.settled()
    return studio.window


async def _countdown(studio: Studio) -> QWidget:
    window, order = studio.window, studio.ready()[-1]
    today = studio.desk.clock().astimezone().date()
    draft = ShipmentDraft("DHL", f"JD0146000{order.id:05}", today)
    recorded = await ship(studio.desk, order_id=order.id, draft=draft, notify=True, undoable=True)
    window.jobs.publish(recorded.changes)
    window.undo_strip.recorded([recorded.shipment_id])
    await studio.until(lambda: window.undo_strip.can_undo, "the countdown ran")
    studio.afterwards(window.undo_strip.undo)
    await studio.go_to(order.id)
    return window


async def _acted(studio: Studio) -> QWidget:
    await studio.go_to(studio.ready()[0].id)
    await studio.act("holdOrders")
    await studio.until(studio.window.desk_acts.strip.isVisible, "the act was told")
    studio.afterwards(studio.window.desk_acts.work.undo)
    await studio.settled()
    return studio.window


async def _trouble(studio: Studio) -> QWidget:
    window, store = studio.window, studio.stores[TWIN]
    studio.shops[TWIN].misbehave = {"500"}
    window.importing.start(store)
    studio.afterwards(lambda: window.importing.start(store))
    await studio.until(window.banners.banners, "the trouble was shown")
    await studio.settled()
    return window


async def _columns(studio: Studio) -> QWidget:
    every = studio.window.commands.all_columns
    every.setChecked(True)
    studio.afterwards(lambda: every.setChecked(False))
    return await _first(studio)


async def _changed_view(studio: Studio) -> QWidget:
    window = studio.window
    window.views.open(queries.saved_views(studio.desk.db)[0].id)
    await studio.settled()
    window.orders.filter_box.setText("tag:gift status:awaiting")
    await studio.shown(QWidget, "viewChanged")
    return window


async def _proposals(studio: Studio) -> QWidget:
    studio.window.orders.focus_filter()
    await studio.type("filterBox", "st")
    await studio.shown(QWidget, "filterProposals")
    return studio.window


async def _first(studio: Studio) -> QWidget:
    ids = studio.window.orders.model.ids
    if not ids:
        raise StepFailed("the list is empty")
    await studio.go_to(ids[0])
    return studio.window


SCREENS: tuple[Screen, ...] = (
    Screen("window", "The main window", _orders),
    Screen("window-empty", "An empty desk", _empty),
    Screen("window-attention", "Orders that need attention", _attention),
    Screen("window-stopped", "An order that changed after work on it began", _stopped),
    *(Screen(f"window-notice-{state}", title, _notice(state)) for state, title in _NOTICES.items()),
    Screen("window-found", "Typed terms narrow the list", _found),
    Screen("window-nothing-found", "Nothing was found", _nothing_found),
    Screen("window-mistake", "A mistake in the find box", _mistake),
    Screen("window-proposals", "Proposals under the find box", _proposals),
    Screen("window-countdown", "Counting down to the shipment notice", _countdown),
    Screen("window-acted", "An act that can be undone", _acted),
    Screen("window-trouble", "A shop in trouble", _trouble),
    Screen("window-columns", "All columns", _columns),
    Screen("window-view-changed", "A saved view that was changed", _changed_view),
)
