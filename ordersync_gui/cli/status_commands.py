"""Commands on what a store's status words mean: map, statuses."""

from __future__ import annotations

import argparse

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.json_shapes import word_json
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.cli.table import table
from ordersync_gui.domain.desk import StatusWord, Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.status import MAPPABLE, OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.map_statuses import map_statuses
from ordersync_gui.sync.statuses import read_statuses


async def map_(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Map words when some are given, then show the map."""
    store = session.store(arguments.store)
    words = _words(arguments.words)
    moved = 0
    if words:
        changes = await map_statuses(session.desk, store_id=store.id, words=words)
        moved = len(changes.orders)
    _show_words(session, store, changed_orders=moved, remark=f"\n\n{moved} orders changed." if words else "")
    return DONE


async def statuses(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Ask the shop for its statuses, keep them, and show what each means here."""
    store = session.store(arguments.store)
    await read_statuses(session.desk, store=store)
    _show_words(session, store, changed_orders=0)
    return DONE


def _show_words(session: CommandSession, store: Store, *, changed_orders: int, remark: str = "") -> None:
    found = queries.status_words(session.desk.db, store.id)
    shape = {
        "store": store.name,
        "changed_orders": changed_orders,
        "words": [word_json(word) for word in found],
    }
    session.show(shape, _words_table(found) + remark)


def _words_table(words: tuple[StatusWord, ...]) -> str:
    """With a column for what the shop calls a word, where it says."""
    if any(word.label for word in words):
        rows = [(word.word, word.label, word.status, str(word.count)) for word in words]
        return table(("The shop's word", "Its name there", "Means", "Orders"), rows, empty="")
    plain = [(word.word, word.status, str(word.count)) for word in words]
    return table(("The shop's word", "Means", "Orders"), plain, empty="No words yet.")


def _words(texts: list[str]) -> dict[str, OrderStatus]:
    words = {}
    for text in texts:
        word, equals, status = text.rpartition("=")
        if not equals or status not in (*MAPPABLE, OrderStatus.UNMAPPED):
            raise UsageError(
                say('"{text}" should look like WORD=STATUS.', text=text),
                remedy=say("STATUS is one of: {statuses}.", statuses=" ".join((*MAPPABLE, OrderStatus.UNMAPPED))),
            )
        words[word] = OrderStatus(status)
    return words
