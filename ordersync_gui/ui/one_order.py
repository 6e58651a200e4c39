"""Asking a shop for one order by its number, as work of the window, and what came of it in words."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel_words import NewWord, by_kind, told_of
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.run import AskedBy, ImportReport
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job
from ordersync_gui.ui.text import shown


@dataclass(frozen=True, slots=True)
class OneOrder:
    """What came: its store, its database id (None where it couldn't be read), and that in words."""

    store: Store
    order_id: int | None
    text: str
    new_words: tuple[NewWord, ...] = ()
    changes: Changes = field(default_factory=Changes)


async def stores_that_can(desk: Desk) -> tuple[Store, ...]:
    """The connected stores whose shops can be asked for one order by its number."""
    from ordersync_gui.sync.import_one import can_import_one  # noqa: PLC0415 - not needed for the first paint

    def read() -> tuple[Store, ...]:
        return tuple(store for store in queries.stores(desk.db) if can_import_one(store))

    return await desk.workers.read(read)


async def ask_for_one(desk: Desk, job: Job, *, store_id: int, number: str) -> OneOrder:
    """Ask the store's shop for the order and keep it. Raises OrderSyncError, NotFound where there is none."""
    from ordersync_gui.sync.import_one import import_one  # noqa: PLC0415 - as above
    from ordersync_gui.sync.shop import stored  # noqa: PLC0415 - as above

    store = await desk.workers.read(stored, desk.db, store_id)
    job.progress(0, None, _tr("Asking the shop..."))
    report = await import_one(
        desk, store=store, number=number, cancellation=job.cancellation, asked_by=AskedBy.PERSON
    )
    if report.error is not None:
        raise report.error
    found = await desk.workers.read(lambda: queries.find_exact(desk.db, number, store_id=store_id))
    text = _told(report, number)
    job.say(text, warning=bool(report.warnings or report.rejected or report.new_words))
    order_id = found[0][0] if found and not report.rejected else None
    return OneOrder(store, order_id, text, report.new_words, report.changes)


def _told(report: ImportReport, number: str) -> str:
    counts = report.counts
    if report.rejected:
        text = _tr("Order {number} came, but it couldn't be read: {reason}")
        return text.format(number=number, reason=shown(report.rejected[0].reason))
    if counts.new:
        text = _tr("Order {number} came in: it is new here.")
    elif counts.changed:
        text = _tr("Order {number} was here, and changed.")
    else:
        text = _tr("Order {number} was here already, just as it is in the shop.")
    lines = [text.format(number=number), *map(shown, report.warnings)]
    return "\n".join([*lines, *(shown(told_of(words)) for words in by_kind(report.new_words))])


def _tr(text: str) -> str:
    return QCoreApplication.translate("OneOrder", text)
