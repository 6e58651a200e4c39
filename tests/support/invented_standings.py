"""Stores in every state, as the window would know them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.schedule import ImportState, NextImport
from ordersync_gui.domain.usual_silence import Silence
from ordersync_gui.domain.wording import say
from ordersync_gui.ui.store_overview import StoreOverview
from ordersync_gui.ui.store_state_words import Standing

NOW = datetime.now(UTC)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
HARBOUR = Store(
    id=1,
    uid="u1",
    name="Harbour",
    channel="custom_store",
    settings={},
    created_at=NOW,
    last_good_import=NOW - 12 * MINUTE,
)
SILENCE = Silence(NOW - 31 * HOUR, 14 * HOUR, NOW - HOUR)
REFUSED: dict[str, Any] = {
    "last_error_kind": "auth_failed",
    "last_error": say("The shop refused the sign-in."),
}


def standing(
    number: int = 1,
    name: str = "Harbour",
    state: ImportState = ImportState.WAITING,
    *,
    unsent: int = 0,
    silence: Silence | None = None,
    progress: tuple[int, int] | None = None,
    **facts: Any,  # noqa: ANN401 - fields have many types
) -> Standing:
    """A store that is imported again in 18 minutes; facts replace what the store has by default."""
    store = replace(HARBOUR, id=number, uid=f"u{number}", name=name, **facts)
    timed = (ImportState.WAITING, ImportState.RESTING, ImportState.ASKED_TO_WAIT)
    following = NextImport(state, NOW + 18 * MINUTE + MINUTE / 2 if state in timed else None)
    overview = StoreOverview(store, unsent, newest_order=NOW - 3 * HOUR, silence=silence)
    return Standing(overview, NOW, following, progress)


def nine_standings() -> tuple[Standing, ...]:
    """As many stores as don't fit into a status bar, the third and the seventh in trouble."""
    return (
        standing(1),
        standing(2, "Bicycles & Sons of Northern Harbour Ltd", unsent=3),
        standing(3, "Oxatis", ImportState.RESTING, **REFUSED),
        standing(4, "Garden", ImportState.IMPORTING, progress=(3, 12)),
        standing(5, "Toys", ImportState.PAUSED),
        standing(6, "Old shop", ImportState.DISCONNECTED, connected=False),
        standing(7, "Quiet", silence=SILENCE),
        standing(8, "Books", ImportState.BY_HAND),
        standing(9, "Slow", ImportState.ASKED_TO_WAIT, paused_until=NOW + 18 * MINUTE),
    )
