"""Changing how a store is connected, or connecting it again; its orders, history and status map stay."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ChannelSpec, CheckStep, Connection
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import AuthFailed, Busy, OrderSyncError, SecretMissing
from ordersync_gui.domain.form import is_needed
from ordersync_gui.domain.wording import listed, say
from ordersync_gui.storage import outbox, stores, troubles
from ordersync_gui.sync.connect import channel_spec, check_connection
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.lacking import Needed
from ordersync_gui.sync.leases import whole_store
from ordersync_gui.sync.shop import connection_from, learn, stored
from ordersync_gui.sync.sign_in_marks import is_current, keep_mark, mark_beside
from ordersync_gui.sync.store_secrets import known_secrets, put_back

_log = logging.getLogger(__name__)


def current_form(store: Store) -> dict[str, str]:
    """The store's form values as they are now, defaults in place, secrets left out. Raises NotFound (channel)."""
    form = channel_spec(store.channel).form
    return {field.key: store.settings.get(field.key, "") or field.default for field in form if not field.secret}


def _ignore_step(_step: CheckStep) -> None:
    """For callers who only want the outcome."""


async def reconfigure_store(
    desk: Desk,
    *,
    store: Store,
    given: Mapping[str, str],
    on_step: Callable[[CheckStep], None] = _ignore_step,
    cancellation: Cancellation | None = None,
    check: bool = True,
) -> tuple[Store, Changes]:
    """Test the changed connection (unless check is False), then save it; the store is connected afterwards.

    given holds the form values that change, secrets too; an empty secret counts as not given, and
    one that isn't given stays. The store's pause, its troubles and its last error are over, and notices that
    waited because of them are due; where the address changed, the next import reaches back as far as a first
    one. On a shared desk the connection is one for all PCs, but a secret is kept only on this one: where it was
    changed, those of the other PCs count no more, and they leave the store to this one until it is entered there,
    too; where it is entered for the first time on this PC, the others keep theirs. Raises Busy while the
    store is imported or its notices are sent; UsageError, ChannelError, NoKeyring, SecretMissing (a
    secret that isn't given isn't on this PC either), NotFound; then nothing is changed.
    """
    async with whole_store(desk, store):
        current = await desk.workers.read(stored, desk.db, store.id)
        spec = channel_spec(current.channel)
        before = await desk.workers.network(_counting_secrets, desk, current, spec)
        values = _merged(spec, current, given, before)
        connection = connection_from(spec, values)
        learn(desk, connection)
        if check:
            await check_connection(
                desk, channel=spec.key, given=values, on_step=on_step, cancellation=cancellation
            )
        change = _Change(desk, current, spec, connection, before)
        changes = await desk.workers.to_the_end(change.save)
        desk.lacking.look_again(store.uid)
        return await desk.workers.read(stored, desk.db, store.id), changes


def _counting_secrets(desk: Desk, store: Store, spec: ChannelSpec) -> dict[str, str]:
    """The store's secrets on this PC, none where another PC has changed them since. Blocking."""
    return known_secrets(desk, store, spec.secret_keys) if is_current(desk, store, Needed.SIGN_IN) else {}


def _merged(
    spec: ChannelSpec, store: Store, given: Mapping[str, str], before: Mapping[str, str]
) -> dict[str, str]:
    """All form values: those that change over those that are. Raises SecretMissing."""
    new = {key: value for key, value in given.items() if key not in spec.secret_keys or value.strip("\r\n")}
    values = {**current_form(store), **before, **new}
    missing = [
        field
        for field in spec.form
        if field.secret and field.required and is_needed(field, values) and field.key not in values
    ]
    if missing:
        raise SecretMissing(
            say("The password of {store} isn't on this PC.", store=store.name),
            meaning=say("Nothing was changed."),
            remedy=say("Enter it as well: {fields}.", fields=listed([field.label for field in missing])),
            detail=", ".join(field.key for field in missing),
        )
    return values


@dataclass(frozen=True, slots=True)
class _Change:
    """A tested connection that takes the place of the store's; before are the secrets that are on this PC."""

    desk: Desk
    store: Store
    spec: ChannelSpec
    connection: Connection
    before: Mapping[str, str]

    def save(self) -> Changes:
        """Save secrets and settings, or nothing. Blocking.

        Secrets and settings can't be saved in one stroke. Where both change, the store is disconnected
        in between: should this program die there, it asks for its sign-in instead of taking the new password
        to the old address.
        """
        self._refuse_changed()
        new = self._new_secrets()
        beside = self._mark() if new else {}
        kept = {**self.before, **known_secrets(self.desk, self.store, beside)}
        set_aside = bool(new) and self.store.connected and self.connection.values != self.store.settings
        if set_aside:
            self._set_connected(connected=False)
        try:
            if new:
                self.desk.secrets.save(self.store.uid, {**new, **beside})
            return self._save_settings(beside)
        except BaseException:
            came = {**new, **beside}
            put_back(self.desk, self.store, {key: kept[key] for key in came if key in kept}, came)
            if set_aside:
                self._take_back()
            raise

    def _new_secrets(self) -> dict[str, str]:
        return {key: text for key, text in self.connection.secrets.items() if self.before.get(key) != text}

    def _mark(self) -> Mapping[str, str]:
        """The mark for new secrets: another one where those that other PCs have can't be right any more."""
        changed = bool(self.before) or not self.store.connected or self.store.last_error_kind == AuthFailed.kind
        changed |= self.connection.values != self.store.settings
        return mark_beside(self.desk, self.store, Needed.SIGN_IN, changed=changed)

    def _save_settings(self, beside: Mapping[str, str]) -> Changes:
        now = self.desk.clock()
        with self.desk.db.transaction():
            changes = stores.change_store(
                self.desk.db,
                store_id=self.store.id,
                now=now,
                operator=self.desk.who,
                settings=self.connection.values,
                requirements=self.spec.requirements,
                connected=True,
                reach_back=self._may_be_another_shop(),
            )
            keep_mark(self.desk, self.store, Needed.SIGN_IN, beside)
        outbox.hasten(self.desk.db, store_id=self.store.id, now=now)
        return changes | Changes(stores=True)

    def _may_be_another_shop(self) -> bool:
        """Whether the shop now holds older orders that were never asked for, or reads them otherwise.

        Where nothing but the secret tells two shops apart, a new one may belong to another.
        """
        telling = {*self.spec.identity, "url", "time_zone", "currency"}
        values, old = self.connection.values, self.store.settings
        only_here = self.desk.db.remote and self.store.connected and not self.before
        return any(values.get(key, "") != old.get(key, "") for key in telling) or (
            bool(self._new_secrets()) and not self.spec.identity and not only_here
        )

    def _refuse_changed(self) -> None:
        """The settings may have been changed in another window while the connection was tested."""
        if stored(self.desk.db, self.store.id) != self.store:
            raise Busy(
                say("{store} was changed elsewhere meanwhile.", store=self.store.name),
                meaning=say("Your change wasn't saved."),
                remedy=say("Look at its settings and try again."),
            )

    def _set_connected(self, *, connected: bool) -> None:
        stores.change_store(
            self.desk.db,
            store_id=self.store.id,
            now=self.desk.clock(),
            operator=self.desk.who,
            connected=connected,
        )

    def _take_back(self) -> None:
        """Connect the store again as it was, with its rest; it stays disconnected when that fails too."""
        try:
            self._set_connected(connected=True)
            stores.pause_store(self.desk.db, store_id=self.store.id, until=self.store.paused_until)
            rest = None if self.store.retry_at is None else self.store.retry_at - self.desk.clock()
            if rest is not None and rest > timedelta(0):
                troubles.note_trouble(
                    self.desk.db, store_id=self.store.id, now=self.desk.clock(), retry_after=rest
                )
        except OrderSyncError:
            _log.warning("store %r couldn't be connected again", self.store.name, exc_info=True)
