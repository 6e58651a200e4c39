"""The command that shows and changes how this desk treats a store."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.form_values import pair
from ordersync_gui.cli.paper_settings import (
    PAPER_SETTINGS,
    REPEATED,
    changed_papers,
    papers_json,
    whole_number,
    yes_or_no,
)
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.store_preferences import StorePreferences, TellWhen
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.mail_password import save_mail_password
from ordersync_gui.sync.order_json import spec_of
from ordersync_gui.sync.store_settings import save_store_settings

SETTINGS = (
    *("name", "colour", "time_zone", "currency", "import_days", "import_automatically"),
    *("import_minutes", "overlap_hours"),
    *("tell_when", "tell_delay_s", "tell_at", "ship_within_days", "buyer_mail", "leave_out"),
    *REPEATED,
    *PAPER_SETTINGS,
)


async def settings(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Change a store's settings when some are given, then show them all."""
    store = session.store(arguments.store)
    moved = None
    if arguments.mail_password_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
        await save_mail_password(session.desk, store=store, password=password)
    if arguments.settings:
        asked = _asked(store, arguments.settings)
        store, changes = await save_store_settings(
            session.desk,
            store=store,
            name=asked.name,
            preferences=asked.preferences,
            time_zone=asked.time_zone,
            currency=asked.currency,
        )
        moved = len(changes.orders)
    shape = _settings_json(session, store)
    if moved is not None:
        _remark_unseen(shape)
    text = _settings_text(shape)
    session.show(
        {**shape, "changed_orders": moved or 0},
        text if moved is None else f"{text}\n\n{moved} orders changed.",
    )
    return DONE


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to change; None leaves a value as it is."""

    name: str | None
    preferences: StorePreferences | None
    time_zone: str | None
    currency: str | None


def _asked(store: Store, texts: Iterable[str]) -> _Asked:
    given = [pair(text) for text in texts]
    unknown = sorted({key for key, _value in given} - set(SETTINGS))
    if unknown:
        raise UsageError(
            say("A store has no setting {names}.", names=", ".join(unknown)),
            field=unknown[0],
            remedy=say("Possible: {names}.", names=", ".join(SETTINGS)),
        )
    last = dict(given)
    if yes_or_no("buyer_mail", last.get("buyer_mail", "no")):
        _refuse_without_mail(store)
    left_out = [value for key, value in given if key == "leave_out"] or None
    changed = _changed_preferences(last, left_out, store.preferences) | changed_papers(given, store.preferences)
    return _Asked(
        name=last.get("name"),
        preferences=replace(store.preferences, **changed) if changed else None,
        time_zone=last.get("time_zone"),
        currency=last.get("currency"),
    )


def _refuse_without_mail(store: Store) -> None:
    spec = spec_of(store.channel)
    if not spec.mails_buyer:
        raise UsageError(
            say("{channel} can't be asked to mail the buyer.", channel=spec.label), field="buyer_mail"
        )


def _changed_preferences(
    given: Mapping[str, str], left_out: list[str] | None, kept: StorePreferences
) -> dict[str, Any]:
    changed: dict[str, Any] = {key: given[key] for key in ("colour", "tell_at") if key in given}
    for key in ("import_days", "import_minutes", "overlap_hours", "tell_delay_s", "ship_within_days"):
        if key in given:
            changed[key] = whole_number(key, given[key])
    # Alone the interval says both, as before there was a setting for whether; the one that is kept stays then.
    if changed.get("import_minutes") == 0:
        changed = {**changed, "import_minutes": kept.import_minutes, "import_automatically": False}
    elif "import_minutes" in changed:
        changed["import_automatically"] = True
    if "tell_when" in given:
        changed["tell_when"] = _tell_when(given["tell_when"])
    switches = [key for key in ("import_automatically", "buyer_mail") if key in given]
    changed |= {key: yes_or_no(key, given[key]) for key in switches}
    if left_out is not None:
        changed["left_out_sources"] = tuple(left_out)
    return changed


def _tell_when(text: str) -> TellWhen:
    try:
        return TellWhen(text.strip().casefold())
    except ValueError as error:
        raise UsageError(
            say('"{text}" isn\'t when a shop can be told.', text=text),
            field="tell_when",
            remedy=say("Possible: {names}.", names=", ".join(TellWhen)),
        ) from error


def _settings_json(session: CommandSession, store: Store) -> dict[str, Any]:
    preferences = store.preferences
    return {
        "name": store.name,
        "colour": preferences.colour,
        "time_zone": store.settings.get("time_zone", ""),
        "currency": store.settings.get("currency", ""),
        "import_days": preferences.import_days,
        "import_automatically": preferences.import_automatically,
        "import_minutes": preferences.import_minutes,
        "overlap_hours": preferences.overlap_hours,
        "tell_when": preferences.tell_when,
        "tell_delay_s": preferences.tell_delay_s,
        "tell_at": preferences.tell_at,
        "ship_within_days": preferences.ship_within_days,
        "buyer_mail": preferences.buyer_mail,
        "leave_out": list(preferences.left_out_sources),
        **papers_json(preferences),
        "source_name": str(spec_of(store.channel).source_name),
        "sources": [
            {"source": source, "orders": count, "left_out": preferences.leaves_out(source)}
            for source, count in queries.sources(session.desk.db, store.id)
        ],
    }


def _remark_unseen(shape: Mapping[str, Any]) -> None:
    """Say which left-out names no order has so far: they may be misspelt."""
    for name in shape["leave_out"]:
        alone = StorePreferences(left_out_sources=(name,))
        if not any(alone.leaves_out(source["source"]) for source in shape["sources"]):
            remark(f'No order of this store has the {shape["source_name"]} "{name}" so far.')


def _settings_text(shape: Mapping[str, Any]) -> str:
    lines = [f"{key}: {_shown(shape[key])}" for key in SETTINGS]
    seen = [
        f"  {source['source']}: {source['orders']} orders" + (", left out" if source["left_out"] else "")
        for source in shape["sources"]
    ]
    heading = [f"{shape['source_name']} of this store's orders, any of which leave_out can name:"] if seen else []
    return "\n".join([*lines, *heading, *seen])


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(value) or "-"
    return str(value).replace("\n", "\\n") or "-"
