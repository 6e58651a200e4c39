"""What a person sets for a store: its name, how it is shown and imported, its feed's time zone and currency."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.form import checked_values
from ordersync_gui.domain.store_preferences import StorePreferences, checked_preferences
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import stores
from ordersync_gui.storage.mails import hasten_mails
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import channel_provider, stored


async def save_store_settings(
    desk: Desk,
    *,
    store: Store,
    name: str | None = None,
    preferences: StorePreferences | None = None,
    time_zone: str | None = None,
    currency: str | None = None,
) -> tuple[Store, Changes]:
    """Save what is given (None: as it is), all of it or nothing.

    time_zone (IANA name) and currency (ISO 4217): after a change, the next import reaches back as far as a
    first one, so that orders that are here are read by it too; "" is the channel's default. Raises
    UsageError naming the field at fault, also where the channel has no such setting, and NotFound.
    """
    feed = {key: value for key, value in (("time_zone", time_zone), ("currency", currency)) if value is not None}
    wanted = None if preferences is None else checked_preferences(preferences)
    settings = await desk.workers.network(_checked, store, feed) if feed else {}
    save = partial(_save, desk, store.id, name=name, preferences=wanted, settings=settings)
    saved, changes = await desk.workers.write(save)
    if saved.preferences.mails != store.preferences.mails:  # what was wrong with them may be right now
        await desk.workers.write(hasten_mails, desk.db, store_id=saved.id, now=desk.clock())
    return saved, changes | await finish_marks(desk, operator=desk.who)


async def finish_marks(desk: Desk, *, operator: str = "") -> Changes:
    """Finish marking the orders that stores' settings leave out, in slices that keep no other writer waiting.

    Also what a stop or a crash left unfinished.
    """
    changes = Changes()
    for store_id in await desk.workers.read(stores.stores_owing_marks, desk.db):
        so_far: stores.MarkProgress | None = None
        while True:
            some = partial(
                stores.mark_some_left_out,
                desk.db,
                store_id=store_id,
                so_far=so_far,
                now=desk.clock(),
                operator=operator,
            )
            more, so_far = await desk.workers.write(some)
            changes |= more
            if so_far is None:
                break
    return changes


def _checked(store: Store, feed: Mapping[str, str]) -> dict[str, str]:
    """The values by the form's own checks, defaults in place. Raises UsageError, NotFound (channel)."""
    spec = channel_provider(store.channel).spec
    fields = tuple(field for field in spec.form if field.key in feed)
    missing = [key for key in feed if key not in {field.key for field in fields}]
    if missing:
        raise UsageError(
            say('{channel} has no setting "{key}".', channel=spec.label, key=missing[0]), field=missing[0]
        )
    return checked_values(fields, feed)


def _save(
    desk: Desk,
    store_id: int,
    *,
    name: str | None,
    preferences: StorePreferences | None,
    settings: Mapping[str, str],
) -> tuple[Store, Changes]:
    with desk.db.transaction():
        store = stored(desk.db, store_id)
        changes = stores.change_store(
            desk.db,
            store_id=store_id,
            now=desk.clock(),
            operator=desk.who,
            name=name,
            settings={**store.settings, **settings} if settings else None,
            preferences=preferences,
            reach_back=any(store.settings.get(key, "") != value for key, value in settings.items()),
        )
        return stored(desk.db, store_id), changes
