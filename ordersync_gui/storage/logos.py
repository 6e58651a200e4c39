"""Keeps stores' logos."""

from __future__ import annotations

from ordersync_gui.storage.database import Database
from ordersync_gui.storage.paper_tables import Logos


def keep_logo(db: Database, *, store_id: int, logo: tuple[bytes, int, int] | None) -> None:
    """Keep a PNG file with its width and height in pixels as the store's logo; None takes the logo away."""
    with db.transaction():
        db.run(Logos.delete().where(Logos.store == store_id))
        if logo is not None:
            data, width, height = logo
            db.run(Logos.insert(store=store_id, data=data, width=width, height=height))
