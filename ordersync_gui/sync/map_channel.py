"""What changes of a store's maps are checked by: its channel's rules, and the words that its shop sent."""

from __future__ import annotations

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.shop import channel_provider


def channel_of_maps(store: Store) -> ChannelSpec:
    """The declaration that changes of the store's maps are checked by; loads what speaks to shops. Blocking.

    Raises NotFound when this version has no such channel.
    """
    try:
        return channel_provider(store.channel).spec
    except NotFound as error:
        raise NotFound(
            say(
                'The maps of {store} can\'t be changed: there is no channel "{key}" in this version.',
                store=store.name,
                key=store.channel,
            ),
            meaning=say("They can be looked at and exported, and their latest change can be undone."),
            remedy=say("Update ordersync on this PC."),
        ) from error


def words_sent(db: Database, store_id: int) -> frozenset[str]:
    """The status words and shipping methods of the store's shop. Blocking."""
    statuses, methods = queries.status_words(db, store_id), queries.method_words(db, store_id)
    return frozenset((*(word.word for word in statuses), *(word.method for word in methods)))
