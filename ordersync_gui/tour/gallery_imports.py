"""Imports: previewed, again, of one order, their history, what the shops answered, what couldn't be read."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.domain.desk import Store
from ordersync_gui.storage import queries
from ordersync_gui.tour.driver import StepFailed
from ordersync_gui.tour.gallery_acts import by
from ordersync_gui.tour.gallery_screen import Open, Screen
from ordersync_gui.tour.studio import Studio
from ordersync_gui.tour.studio_desk import MAIN, TWIN
from ordersync_gui.ui.runs.history_dialog import RunHistoryDialog

_LATEST = 20  # imports


def of_store(action: str, dialog: str, store: str = MAIN) -> Open:
    """Opens what an action opens while a store is chosen."""

    async def open_(studio: Studio) -> QWidget:
        await choose(studio, studio.stores[store])
        await studio.act(action)
        return await studio.shown(QDialog, dialog)

    return open_


async def choose(studio: Studio, store: Store) -> None:
    """Choose a store in the sidebar. Raises StepFailed."""
    studio.window.sidebar.choose_store(store.id)
    await studio.until(lambda: studio.window.orders.complete, "the list was read")
    await studio.settled()


async def _explain(studio: Studio) -> QWidget:
    studio.window.import_questions.explain("NOSUCH1")
    return await studio.shown(QDialog, "explain_dialog")


async def history(studio: Studio) -> RunHistoryDialog:
    """The history of the imports of the store with an order that couldn't be read. Raises StepFailed."""
    await choose(studio, studio.stores[TWIN])
    await studio.act("importHistory")
    return await studio.shown(RunHistoryDialog, "run_history")


async def _history(studio: Studio) -> QWidget:
    return await history(studio)


async def answers(studio: Studio) -> QWidget:
    """What a shop answered to an import. Raises StepFailed where nothing was kept."""
    dialog = await history(studio)
    for run in queries.runs(studio.desk.db, store_id=studio.stores[TWIN].id, limit=_LATEST):
        dialog.done(QDialog.DialogCode.Rejected)
        studio.window.run_history.open(run_id=run.id)
        dialog = await studio.shown(RunHistoryDialog, "run_history")
        if dialog.show_answers() is not None:
            return await studio.shown(QDialog, "answers_dialog")
    raise StepFailed("no answer was kept")


SCREENS: tuple[Screen, ...] = (
    Screen("import-preview", "What an import would bring", of_store("previewImport", "import_preview")),
    Screen("import-again", "Import again from a day", of_store("importAgain", "import_again")),
    Screen("import-one", "Import one order", of_store("importOne", "import_one")),
    Screen("import-history", "The history of imports", _history),
    Screen("import-answers", "What the shop answered", answers),
    Screen("rejected", "Orders that couldn't be read", by("rejectedOrders", "rejected_dialog")),
    Screen("explain", "Why an order is missing", _explain),
)
