"""A whole desk in a folder of its own, for opening every window: made once, tidied up between two screens."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QWidget

from ordersync_gui.app.parts import Ground, Parts, furnish
from ordersync_gui.config import Profile
from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk import OrderDetails, Store
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.workers import Workers
from ordersync_gui.tour import studio_desk
from ordersync_gui.tour.driver import StepFailed, seen_in
from ordersync_gui.tour.studio_desk import MAIN, SPARE
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.order_views import ALL
from ordersync_gui.ui.practice_offer import PracticeOffer

W = TypeVar("W", bound=QWidget)
OPERATOR = "Ada"
_PATIENCE_S = 30.0
_LOOK_AGAIN_S = 0.005
_QUIET_LOOKS = 5  # so many looks in a row at which nothing ran


class Studio:
    """Something of everything behind a real window. Nothing leaves this PC; nothing is imported or told by itself.

    Made by `Studio.opened` while an asyncio loop on Qt's runs, ended by `close`. window is the main window now;
    `renew` puts another in its place, for another language or size of text.
    """

    def __init__(self, folder: Path, loop: asyncio.AbstractEventLoop, shops: dict[str, PracticeShop]) -> None:
        self.folder, self._loop = folder, loop
        self.shops = shops
        self.stores: dict[str, Store] = {}
        self._desks: list[Desk] = []
        self._apart: list[QWidget] = []
        self._bare: Parts | None = None
        self._afterwards: list[Callable[[], object]] = []
        self.parts: Parts

    @classmethod
    async def opened(cls, folder: Path) -> Studio:
        """A stocked desk in this folder, its window on screen. Raises OrderSyncError, OSError, StepFailed."""
        shops = studio_desk.open_shops()
        studio = cls(folder, asyncio.get_running_loop(), shops)
        try:
            desk = studio._new_desk("desk")
            studio.stores = await studio_desk.stock(desk, shops)
            await studio._furnish(desk)
        except BaseException:
            for shop in shops.values():
                shop.stop()
            raise
        return studio

    @property
    def window(self) -> MainWindow:
        """The main window."""
        return self.parts.window

    @property
    def desk(self) -> Desk:
        """What runs behind it."""
        return self.parts.desk

    @property
    def store(self) -> Store:
        """The store that most screens are about."""
        return self.stores[MAIN]

    @property
    def offer(self) -> PracticeOffer:
        """What the wizard offers as the practice shop."""
        said = announcement(self.shops[SPARE.name])
        login: Any = said["login"]
        return PracticeOffer(login["set"], login["secrets"], str(said["channel"]))

    def ready(self, store: str = MAIN) -> list[OrderDetails]:
        """The orders of a store that can be shipped at once, newest first."""
        return studio_desk.ready(self.desk, self.stores[store])

    def order_of(self, state: NoticeState) -> int:
        """The order whose notice stands so. Raises StepFailed."""
        found = queries.notices(self.desk.db, store_id=None, state=state)
        if not found:
            raise StepFailed(f"no notice is {state}")
        return found[0].order_id

    def details(self, order_id: int) -> OrderDetails:
        """Everything about an order. Raises NotFound."""
        return queries.order_details(self.desk.db, order_id)

    async def renew(self) -> None:
        """Make the main window anew, with the language, style and font that the application has by now."""
        await self.tidy()
        desk = self.desk
        for parts in self._all_parts():
            await self._unfurnish(parts)
        await self._furnish(desk)

    async def bare(self) -> MainWindow:
        """The window of a desk without any store, made when first asked for after `opened` or `renew`."""
        if self._bare is None:
            desk = next((one for one in self._desks if one is not self.desk), None) or self._new_desk("bare")
            self._bare = self._parts(desk)
            self._bare.start()
            self._silence(self._bare.window)
        self._bare.window.show()
        await self.settled()
        return self._bare.window

    async def close(self) -> None:
        """End it: windows, threads, databases, shops."""
        await self.tidy()
        for parts in self._all_parts():
            await self._unfurnish(parts)
        for desk in self._desks:
            desk.workers.close()
            desk.db.close()
        for shop in self.shops.values():
            shop.stop()

    # waiting

    async def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait until the condition holds. Raises StepFailed saying `what` never happened."""
        deadline = time.monotonic() + _PATIENCE_S
        while not condition():
            if time.monotonic() > deadline:
                raise StepFailed(f"never happened: {what}")
            await asyncio.sleep(_LOOK_AGAIN_S)

    async def settled(self) -> None:
        """Wait until nothing has run for some moments, in any window. Raises StepFailed."""
        quiet = 0

        def is_quiet() -> bool:
            nonlocal quiet
            quiet = 0 if any(parts.jobs.running for parts in self._all_parts()) else quiet + 1
            return quiet >= _QUIET_LOOKS

        await self.until(is_quiet, "all work ended")

    # opening

    async def shown(self, kind: type[W], name: str) -> W:
        """The visible window or control of this kind and object name once it is there, all work done.

        Raises StepFailed.
        """
        await self.until(lambda: self.seen(kind, name) is not None, f'"{name}" appeared')
        await self.settled()
        found = self.seen(kind, name)
        if found is None:
            raise StepFailed(f'"{name}" vanished')
        return found

    def seen(self, kind: type[W], name: str) -> W | None:
        """The visible window or control of this kind and object name, None where there is none."""
        return seen_in(QApplication.topLevelWidgets(), kind, name)

    async def apart(self, window: W) -> W:
        """Show a window that stands beside the main one; `tidy` puts it away."""
        self._apart.append(window)
        window.show()
        await self.settled()
        return window

    def afterwards(self, act: Callable[[], object]) -> None:
        """Let `tidy` do this once the screen is done with: what takes its traces back."""
        self._afterwards.append(act)

    async def act(self, name: str) -> None:
        """Choose an action of the window's menus as soon as it can be chosen. Raises StepFailed."""
        action = self.window.findChild(QAction, name)
        if action is None:
            raise StepFailed(f'there is no action "{name}"')
        await self.until(action.isEnabled, f'the action "{name}" could be chosen')
        action.trigger()

    async def press(self, name: str) -> None:
        """Press a button as soon as it can be pressed. Raises StepFailed."""
        button = await self.shown(QAbstractButton, name)
        await self.until(button.isEnabled, f'"{name}" could be pressed')
        button.click()

    async def type(self, name: str, text: str) -> None:
        """Type ASCII text into a line or a choice, in the place of what stands there. Raises StepFailed."""
        box = self.seen(QComboBox, name)
        line = (None if box is None else box.lineEdit()) or await self.shown(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    async def go_to(self, order_id: int) -> None:
        """Choose an order of the grid and wait for its details. Raises StepFailed."""
        window = self.window
        await self.until(lambda: window.orders.table.go_to(order_id), "the order stood in the grid")

        def are_shown() -> bool:
            shown = window.details.details
            return shown is not None and shown.id == order_id

        await self.until(are_shown, "the order's details were shown")
        await self.settled()

    async def view(self, key: str) -> None:
        """Choose one of the sidebar's views, for all stores. Raises StepFailed."""
        self.window.sidebar.choose_store(None)
        self.window.sidebar.choose_view(key)
        await self.until(lambda: self.window.orders.complete, "the list was read")
        await self.settled()

    async def tidy(self) -> None:
        """Put everything away that a screen opened: dialogs, what was typed, banners. Raises StepFailed."""
        for shop in self.shops.values():
            shop.misbehave = set()
        await self.settled()
        if (read := self.seen(QAbstractButton, "scanRefusalRead")) is not None:
            read.click()
        for widget in reversed(QApplication.topLevelWidgets()):
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.done(QDialog.DialogCode.Rejected)
        while self._apart:
            apart = self._apart.pop()
            apart.hide()
            apart.deleteLater()
        if self._bare is not None:
            self._bare.window.hide()
        while self._afterwards:
            self._afterwards.pop()()
            await self.settled()
        await self._tidy_window()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    async def _tidy_window(self) -> None:
        window = self.window
        if window.scanning.hand.details is not None:
            window.scanning.station.abort()
        for banner in window.banners.banners():
            window.banners.clear(banner.key)
        window.desk_acts.strip.hide()
        window.statusBar().clearMessage()
        window.orders.filter_box.clear()
        await self.view(ALL)
        window.orders.table.go_to(window.orders.model.ids[0])
        window.orders.table.setFocus()
        await self.settled()

    # making

    def _all_parts(self) -> list[Parts]:
        found = [self.parts] if hasattr(self, "parts") else []
        return found if self._bare is None else [*found, self._bare]

    def _new_desk(self, name: str) -> Desk:
        profile = Profile(self.folder / name)
        profile.prepare()
        db, workers = Database(profile.database), Workers()
        desk = Desk(
            db=db, secrets=MemorySecrets(), workers=workers, operator=OPERATOR, cache_dir=profile.cache_dir
        )
        self._desks.append(desk)
        return desk

    def _parts(self, desk: Desk) -> Parts:
        profile = Profile(desk.db.path.parent)
        return furnish(Ground(profile, desk, Jobs(self._loop)), practice=self.offer)

    async def _furnish(self, desk: Desk) -> None:
        self.parts = self._parts(desk)
        self.parts.start()
        self._silence(self.window)
        await self.until(lambda: len(self.window.stores) == len(self.stores), "the stores were read")
        await self.until(lambda: self.window.orders.complete, "the orders were listed")
        await self.settled()

    async def _unfurnish(self, parts: Parts) -> None:
        """As the app does it, but the desk stays for the next window."""
        parts.window.stop()
        parts.window.hide()
        await parts.jobs.close()
        parts.collector.stop()
        parts.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if parts is self._bare:
            self._bare = None

    @staticmethod
    def _silence(window: MainWindow) -> None:
        """Let nothing begin by itself, and no alarm sound."""
        window.automatic.stop()
        window.notifying.stop()
        window.scanning.sounds.enabled = False
