"""Commands on how a store is connected, and on its end: connect, reconfigure, disconnect, delete."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from ordersync_gui.cli.exit_codes import DONE, USAGE
from ordersync_gui.cli.form_values import all_secrets, ask_secrets, read_secrets, settings_without_secrets
from ordersync_gui.cli.json_shapes import contents_json, store_json
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.domain.channel import ChannelSpec, CheckStep
from ordersync_gui.domain.desk import Store, StoreContents
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec, connect_store, same_shop
from ordersync_gui.sync.reconfigure import current_form, reconfigure_store
from ordersync_gui.sync.store_lifecycle import delete_store, disconnect_store


def _told(step: CheckStep) -> None:
    remark(f"ok: {step.sentence}")


async def connect(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Test the connection, then save store and secrets."""
    spec = channel_spec(arguments.channel)
    settings = settings_without_secrets(spec, arguments.settings)
    given = settings | all_secrets(spec, from_stdin=arguments.secrets_stdin)
    twin = await same_shop(session.desk, channel=spec.key, given=given)
    if twin is not None:
        state = "is connected to this shop already" if twin.connected else "was disconnected from this shop"
        remark(
            f'"{twin.name}" {state}; two stores of one shop hold each order twice. '
            f'To change how "{twin.name}" is connected: ordersync reconfigure "{twin.name}"'
        )
    store, _changes = await connect_store(
        session.desk, channel=spec.key, name=arguments.name, given=given, on_step=_told
    )
    shape = {**store_json(store, 0, 0), "same_shop": None if twin is None else twin.name}
    session.show(shape, f'"{store.name}" is connected. Next: ordersync import --store "{store.name}"')
    return DONE


async def reconfigure(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Change address, sign-in or password of a store after a test; without a change, show what is set."""
    store = session.store(arguments.store)
    spec = channel_spec(store.channel)
    if not (arguments.settings or arguments.secrets_stdin or arguments.ask_secrets):
        return _show_form(session, store, spec)
    given = settings_without_secrets(spec, arguments.settings) | _new_secrets(spec, arguments)
    _remark_another_shop(session, store, spec, given)
    changed, _changes = await reconfigure_store(session.desk, store=store, given=given, on_step=_told)
    text = f'"{changed.name}" is connected as you said. Its orders and history stayed.'
    session.show(_store_shape(session, changed), text)
    return DONE


def _remark_another_shop(
    session: CommandSession, store: Store, spec: ChannelSpec, given: Mapping[str, str]
) -> None:
    """Say what stays with the store where the values change by which the channel tells shops apart."""
    now = current_form(store)
    telling = [key for key in spec.identity or ("url",) if key in given]
    if all(_alike(given[key], now.get(key, "")) for key in telling):
        return
    unsent = queries.store_contents(session.desk.db, store.id).unsent_notices
    remark(
        f'"{store.name}" keeps its orders, and only newer changes are asked for. '
        f"Notices that wait and will go to the new address: {unsent}. "
        "For another shop connect a store of its own instead."
    )


def _alike(one: str, other: str) -> bool:
    return one.strip().rstrip("/").casefold() == other.rstrip("/").casefold()


def _new_secrets(spec: ChannelSpec, arguments: argparse.Namespace) -> dict[str, str]:
    """Only what is to change: a secret that isn't given stays as it is."""
    if arguments.secrets_stdin:
        return read_secrets(spec)
    return ask_secrets(spec) if arguments.ask_secrets else {}


def _show_form(session: CommandSession, store: Store, spec: ChannelSpec) -> int:
    form = current_form(store)
    lines = [f"{key}: {value or '-'}" for key, value in form.items()]
    lines.append(
        f"Secrets, which are never shown: {', '.join(spec.secret_keys) or '-'}\n"
        f'Change one with: ordersync reconfigure "{store.name}" --set KEY=VALUE; '
        "a secret with --secrets-stdin or --ask-secrets"
    )
    shape = {
        "name": store.name,
        "channel": store.channel,
        "connected": store.connected,
        "form": form,
        "secrets": list(spec.secret_keys),
    }
    session.show(shape, "\n".join(lines))
    return DONE


async def disconnect(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Forget a store's secrets and leave its shop alone; its orders stay."""
    store = session.store(arguments.store)
    contents = queries.store_contents(session.desk.db, store.id)
    if not arguments.yes:
        text = (
            f'"{store.name}" would be disconnected: its password is deleted from this PC, and its shop is neither '
            f"asked nor told any more. {_contents_text(contents)} would stay and wait until it is reconfigured.\n"
            "Nothing was changed. Add --yes to do it."
        )
        return _ask_for_yes(session, store, contents, text)
    await disconnect_store(session.desk, store=store)
    text = f'"{store.name}" is disconnected. {_contents_text(contents)} stayed here.\nConnect it again with: '
    session.show(
        contents_json(store, contents, done=True),
        f'{text}ordersync reconfigure "{store.name}" --secrets-stdin',
    )
    return DONE


async def delete(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Delete a store with everything that this desk holds of it; the shop isn't touched."""
    store = session.store(arguments.store)
    contents = queries.store_contents(session.desk.db, store.id)
    if not arguments.yes:
        text = (
            f'"{store.name}" would be deleted from this desk with its password, {_contents_text(contents)} and '
            "all history. That can't be undone. The shop itself isn't touched.\n"
            "Nothing was changed. Add --yes to do it."
        )
        return _ask_for_yes(session, store, contents, text)
    await delete_store(session.desk, store=store, on_remark=lambda message: remark(str(message)))
    text = f'"{store.name}" is deleted from this desk with {_contents_text(contents)}.'
    session.show(contents_json(store, contents, done=True), text)
    return DONE


def _ask_for_yes(session: CommandSession, store: Store, contents: StoreContents, text: str) -> int:
    session.show(contents_json(store, contents, done=False), text)
    return USAGE


def _contents_text(contents: StoreContents) -> str:
    return (
        f"{contents.orders} orders, {contents.shipments} parcels and {contents.unsent_notices} notices "
        "that aren't sent yet"
    )


def _store_shape(session: CommandSession, store: Store) -> dict[str, object]:
    unsettled = queries.unsettled_notices(session.desk.db, store.id)
    return store_json(store, unsettled, queries.status_counts(session.desk.db, store.id).left_out)
