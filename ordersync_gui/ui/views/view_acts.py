"""What people do with saved views: save, rename, delete, move."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.order_query_text import parse_query
from ordersync_gui.domain.saved_view import SavedView, view_of
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.text import shown
from ordersync_gui.ui.views.saved_list import SavedList
from ordersync_gui.ui.views.view_choice import ViewChoice
from ordersync_gui.ui.views.view_words import ViewWords

if TYPE_CHECKING:
    from ordersync_gui.ui.views.name_dialog import NameDialog, Naming

T = TypeVar("T")


class ViewActs(QObject):
    """Acts off the Qt thread. Signals: done() when views changed, saved_new(id), told(text), failed(error)."""

    done = Signal()
    saved_new = Signal(int)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        window: QWidget,
        *,
        orders: OrdersPanel,
        saved: SavedList,
        choice: ViewChoice,
        stores: Callable[[], Sequence[Store]],
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._orders, self._saved, self._choice, self._stores = orders, saved, choice, stores

    def ask_to_save(self) -> NameDialog | None:
        """Ask for a name for what the grid shows now; a mistake in the find box has to be mended first."""
        from ordersync_gui.ui.views.name_dialog import Naming  # noqa: PLC0415 - not needed for the first paint

        view = self._view_now()
        if view is None:
            return None
        open_view = self._choice.saved_view
        naming = Naming(
            title=self.tr("Save this view"),
            facts=ViewWords(self._stores()).explained(view),
            label=self.tr("&Save"),
            perform=lambda name, replacing: self._save(replace(view, name=name), replacing=replacing),
            name="" if open_view is None else open_view.name,
            taken=[one.name for one in self._saved.views],
            may_replace=True,
        )
        return self._open(naming, self._saved_new)

    def save_changes(self) -> None:
        """Let the open saved view ask for what the grid shows now."""
        before, view = self._choice.saved_view, self._view_now()
        if before is None or view is None or not self._choice.changed():
            return
        kept = replace(view, id=before.id, name=before.name)
        self._run(
            self.tr("Save the view"),
            lambda: self._save(kept, replacing=False),
            lambda _view: self._tell(self.tr('The view "{name}" was saved.').format(name=kept.name)),
        )

    def ask_to_rename(self, view_id: int) -> NameDialog | None:
        """Ask for another name for a saved view."""
        from ordersync_gui.ui.views.name_dialog import Naming  # noqa: PLC0415 - as above

        view = self._saved.find(view_id)
        if view is None:
            return None
        naming = Naming(
            title=self.tr("Rename the view"),
            facts="",
            label=self.tr("&Rename"),
            perform=lambda name, _replacing: self._save(replace(view, name=name), replacing=False),
            name=view.name,
        )
        return self._open(naming, lambda _view: self.done.emit())

    def ask_to_delete(self, view_id: int) -> QMessageBox | None:
        """Delete a saved view after a question."""
        view = self._saved.find(view_id)
        if view is None:
            return None
        return ask(
            self._window,
            title=self.tr('Delete the view "{name}"?').format(name=view.name),
            text=self.tr("Only the view goes. The orders that it shows stay as they are."),
            yes=self.tr("Delete"),
            no=self.tr("Keep it"),
            on_yes=lambda: self._delete(view),
        )

    def shift(self, view_id: int, steps: int) -> None:
        """Move a saved view so many places down."""
        ids = [view.id for view in self._saved.views]
        if view_id not in ids:
            return
        place = ids.index(view_id)
        ids.insert(max(0, min(len(ids) - 1, place + steps)), ids.pop(place))

        async def move() -> None:
            from ordersync_gui.sync.saved_views import put_in_order  # noqa: PLC0415 - not needed for the first paint

            await put_in_order(self._desk, view_ids=ids)

        self._run(self.tr("Move the view"), move, lambda _none: self.done.emit())

    def _view_now(self) -> SavedView | None:
        text = self._choice.find.text()
        problems = parse_query(text).problems
        if problems:
            mistake = shown(problems[0].message)
            self.told.emit(self.tr("Mend what stands in the find box first: {mistake}").format(mistake=mistake))
            return None
        layout = self._orders.table.layout_now()
        return view_of(self._orders.wanted, name="", query_text=text, stores=self._stores(), layout=layout)

    async def _save(self, view: SavedView, *, replacing: bool) -> SavedView:
        from ordersync_gui.sync.saved_views import save  # noqa: PLC0415 - not needed for the first paint

        return await save(self._desk, view=view, replace_same_name=replacing)

    def _saved_new(self, view: SavedView) -> None:
        self.saved_new.emit(view.id)
        self._tell(self.tr('The view "{name}" was saved.').format(name=view.name))

    def _delete(self, view: SavedView) -> None:
        async def delete() -> None:
            from ordersync_gui.sync.saved_views import delete  # noqa: PLC0415 - not needed for the first paint

            await delete(self._desk, view_id=view.id)

        if view.id == getattr(self._choice.saved_view, "id", None):
            self._choice.leave()
        gone = self.tr('The view "{name}" was deleted.').format(name=view.name)
        self._run(self.tr("Delete the view"), delete, lambda _none: self._tell(gone))

    def _open(self, naming: Naming, on_done: Callable[[SavedView], None]) -> NameDialog:
        from ordersync_gui.ui.views.name_dialog import NameDialog  # noqa: PLC0415 - as above

        dialog = NameDialog(self._jobs, naming, self._window)
        dialog.done_with.connect(on_done)
        dialog.open()
        return dialog

    def _tell(self, text: str) -> None:
        self.told.emit(text)
        self.done.emit()

    def _run(self, title: str, work: Callable[[], Coroutine[Any, Any, T]], on_done: Callable[[T], None]) -> None:
        async def job(_job: Job) -> T:
            return await work()

        self._jobs.run(title, job, on_done=on_done, on_error=self._broke, quiet=True)

    def _broke(self, error: OrderSyncError) -> None:
        self.failed.emit(error)
        self.done.emit()
