"""Sentences on what became of many parcels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ordersync_gui.ui.ship_many_model import Pasted

_MOST_NAMED = 10


def pasted_text(pasted: Pasted) -> str:
    """What became of a pasted column."""
    said = [_tr("Numbers put into the list: {n}.").format(n=pasted.filled)]
    if pasted.blocked:
        orders = named_orders(pasted.blocked)
        said.append(_tr("Not used, as these can't be shipped: {orders}.").format(orders=orders))
    if pasted.beyond:
        said.append(_tr("Beyond the end of the list, not used: {n}.").format(n=pasted.beyond))
    return " ".join(said)


def recorded_text(recorded: int, failed: Sequence[str]) -> str:
    """How many parcels were recorded, and of which orders they weren't."""
    said = [_tr("Recorded: {n}.").format(n=recorded)]
    if failed:
        text = _tr("Not recorded: {n} ({orders}); the reason stands in each row.")
        said.append(text.format(n=len(failed), orders=named_orders(failed)))
    return " ".join(said)


def named_orders(numbers: Sequence[str]) -> str:
    """Order numbers in a sentence, the first ones of very many."""
    named = ", ".join(numbers[:_MOST_NAMED])
    return f"{named}, ..." if len(numbers) > _MOST_NAMED else named


def _tr(text: str) -> str:
    return QCoreApplication.translate("ship", text)
