"""The command that asks a shop for its statuses."""

from __future__ import annotations

import argparse

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.json_shapes import word_json
from ordersync_gui.cli.map_text import word_text
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.cli.table import table
from ordersync_gui.domain.channel_words import in_a_line
from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.storage import queries
from ordersync_gui.sync.statuses import read_statuses


async def statuses(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Ask the shop for its statuses, keep them, and show what each means here."""
    store = session.store(arguments.store)
    await read_statuses(session.desk, store=store)
    found = queries.status_words(session.desk.db, store.id)
    shape = {"store": store.name, "changed_orders": 0, "words": [word_json(word) for word in found]}
    session.show(shape, _words_table(found))
    return DONE


def _words_table(words: tuple[StatusWord, ...]) -> str:
    rows = [(word_text(word.word), in_a_line(word.label), word.status, str(word.count)) for word in words]
    return table(("The shop's word", "Its name there", "Means", "Orders"), rows, empty="No words yet.")
