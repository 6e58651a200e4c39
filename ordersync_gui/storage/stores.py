"""Connected stores: adding one, and noting what its last import ran into."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import mapping_to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.folding import fold
from ordersync_gui.storage.queries import stores
from ordersync_gui.storage.sqlite_bulk import insert_rows
from ordersync_gui.storage.tables import Stores


def add_store(
    db: Database,
    *,
    name: str,
    uid: str,
    channel: str,
    settings: Mapping[str, str],
    status_map: Mapping[str, OrderStatus],
    now: datetime,
) -> Store:
    """Keep a connected store with its status map; settings hold no secret.

    Raises UsageError when the name is empty or another store has it, in whatever letters.
    """
    name = " ".join(name.split())
    if not name:
        raise UsageError(say("The store needs a name."), field="name")
    with db.transaction():
        _refuse_taken(db, name)
        row = Stores.insert(
            uid=uid,
            name=name,
            name_folded=fold(name),
            channel=channel,
            settings=mapping_to_json(settings),
            created_at=to_ms(now),
            last_error_kind="",
            last_error="",
        )
        store_id = db.run(row)
        words = [
            {"store_id": store_id, "word": word, "status": status.value}
            for word, status in status_map.items()
            if status is not OrderStatus.UNMAPPED
        ]
        insert_rows(db, "status_map", words)
        return next(store for store in stores(db) if store.id == store_id)


def _refuse_taken(db: Database, name: str) -> None:
    taken = db.column(Stores.select(Stores.name).where(Stores.name_folded == fold(name)))
    if taken:
        raise UsageError(
            say('There is already a store named "{name}".', name=taken[0]),
            field="name",
            remedy=say("Choose another name."),
        )
