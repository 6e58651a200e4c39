"""The command that forgets the buyers of old, closed orders."""

from __future__ import annotations

import argparse

from ordersync_gui.cli.exit_codes import DONE, USAGE
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.domain.buyers_keeping import KEEP_FOR_EVER, Forgettable
from ordersync_gui.storage.queries.buyers_keeping import buyers_days
from ordersync_gui.sync.forget_buyers import Forgotten, forget_buyers, keep_buyers_for, preview_forgetting

_STAYS = (
    "Those orders lose the buyer, addresses, telephone, e-mail, notes, gift message, custom fields, the shop's "
    "own text and what was sent and answered. Number, times, status, items, amounts, country, shipping method, "
    "parcels and tracking numbers stay. It can't be undone.\n"
    "Backups and exported files aren't changed: delete those yourself."
)


async def forget_buyers_command(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Show or set how long buyers are kept, say what would go, or let it go."""
    if arguments.keep_days is not None:
        await keep_buyers_for(session.desk, arguments.keep_days)
    kept = buyers_days(session.desk.db)
    days = kept if arguments.older_than is None else arguments.older_than
    if days == KEEP_FOR_EVER and arguments.older_than is None:
        session.show({"keep_days": kept, "done": False}, _kept_text(kept))
        return DONE
    if arguments.yes and not arguments.preview:
        return await _forget(session, days, kept)
    found = await preview_forgetting(session.desk, days=days)
    text = f"{_kept_text(kept)}\n{_counts(found, days)} would be forgotten.\n{_STAYS}"
    asked = arguments.older_than is not None and not arguments.preview
    shape = {
        "keep_days": kept,
        "older_than": days,
        "orders": found.orders,
        "rejected": found.rejected,
        "done": False,
    }
    session.show(shape, f"{text}\nNothing was deleted. Add --yes to do it." if asked else text)
    return USAGE if asked else DONE


async def _forget(session: CommandSession, days: int, kept: int) -> int:
    done = await forget_buyers(session.desk, days=days)
    shape = {
        "keep_days": kept,
        "older_than": days,
        "orders": done.orders,
        "rejected": done.rejected,
        "bytes_gone": done.bytes_gone,
        "done": True,
    }
    still = "" if done.bytes_gone else f"\n{_bytes(session)}"
    forgotten = f"{_counts(done, days)} were forgotten.{still}"
    session.show(shape, f"{forgotten}\nBackups and exported files weren't changed: delete those yourself.")
    return DONE


def _bytes(session: CommandSession) -> str:
    if session.desk.db.remote:
        return "The server overwrites the bytes with time. Its backups keep them."
    return "The bytes go once no other window of ordersync reads the database."


def _counts(found: Forgettable | Forgotten, days: int) -> str:
    return (
        f"The buyers of {found.orders} closed orders that weren't changed for {days} days, and the texts of "
        f"{found.rejected} orders that couldn't be read,"
    )


def _kept_text(days: int) -> str:
    if days == KEEP_FOR_EVER:
        return "Buyers' data are kept for ever. Set for how long with: ordersync forget-buyers --keep-days N"
    return f"Buyers' data are forgotten {days} days after the last change, once a day while the window is open."
