"""Reads what a store's settings are opened with."""

from __future__ import annotations

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import Store
from ordersync_gui.storage import queries
from ordersync_gui.storage.queries.logos import logo_of
from ordersync_gui.storage.queries.templates import own_templates
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.store_settings.facts import StoreFacts


def store_facts(desk: Desk, store: Store, spec: ChannelSpec) -> StoreFacts:
    """Everything about the store that its settings show; blocks. Raises StorageError."""
    db = desk.db
    return StoreFacts(
        store,
        spec,
        queries.sources(db, store.id),
        logo=logo_of(db, store.id),
        own_papers=own_templates(db, store.id),
        methods=tuple(found.method for found in queries.method_words(db, store.id)),
        carriers=queries.carriers_used(db),
    )
