"""Settings of papers, goods and mails as the command line writes them: branding.company, mails.host, ship_rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.goods_handling import ShipRule
from ordersync_gui.domain.left_out import FieldRule
from ordersync_gui.domain.mail_settings import MailSecurity
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say

_GROUPS: Mapping[str, tuple[str, ...]] = {
    "branding": ("company", "return_address", "contact", "footer"),
    "goods": ("pictures", "fold_adjustments"),
    "mails": (
        *("send", "also_when_channel_mails", "host", "port", "security", "user"),
        *("sender_name", "sender_address", "reply_to", "language", "message"),
    ),
}
PAPER_SETTINGS = tuple(f"{group}.{name}" for group, names in _GROUPS.items() for name in names)
REPEATED = ("leave_out_field", "ship_rule")
_YES = frozenset({"yes", "true", "on", "1"})
_NO = frozenset({"no", "false", "off", "0", ""})
_RULE_PARTS = 4


def changed_papers(given: Sequence[tuple[str, str]], kept: StorePreferences) -> dict[str, Any]:
    """What of the preferences is another by these keys and values. Raises UsageError naming the key."""
    changed: dict[str, Any] = {}
    for key, text in given:
        group, _, name = key.partition(".")
        if key in PAPER_SETTINGS:
            before = changed.get(group, getattr(kept, group))
            changed[group] = replace(before, **{name: _value(key, text, getattr(before, name))})
    for key, field, read in (("leave_out_field", "left_out_fields", _field_rule), ("ship_rule", None, _ship_rule)):
        texts = [text for name, text in given if name == key]
        if texts:
            rules = tuple(rule for text in texts if text.strip() for rule in (read(text),))
            if field is not None:
                changed[field] = rules
            else:
                changed["goods"] = replace(changed.get("goods", kept.goods), ship_rules=rules)
    return changed


def _value(key: str, text: str, before: object) -> object:
    if isinstance(before, bool):
        return yes_or_no(key, text)
    if isinstance(before, MailSecurity):
        return _security(key, text)
    if isinstance(before, int):
        return whole_number(key, text)
    return text.replace("\\n", "\n")


def yes_or_no(key: str, text: str) -> bool:
    """The answer that was typed. Raises UsageError."""
    answer = text.strip().casefold()
    if answer not in _YES | _NO:
        raise UsageError(say('{key} must be yes or no, not "{text}".', key=key, text=text), field=key)
    return answer in _YES


def whole_number(key: str, text: str) -> int:
    """The number that was typed. Raises UsageError."""
    digits = text.strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):  # noqa: PLR2004 - longer is no setting
        raise UsageError(say('{key} must be a whole number, not "{text}".', key=key, text=text), field=key)
    return int(digits)


def _security(key: str, text: str) -> MailSecurity:
    try:
        return MailSecurity(text.strip().casefold())
    except ValueError as error:
        names = ", ".join(MailSecurity)
        raise UsageError(say("{key} can be: {names}.", key=key, names=names), field=key) from error


def _field_rule(text: str) -> FieldRule:
    key, equals, value = text.partition("=")
    if not equals:
        raise UsageError(say('A rule is written FIELD=VALUE, not "{text}".', text=text), field="leave_out_field")
    return FieldRule(key.strip(), value.strip())


def _ship_rule(text: str) -> ShipRule:
    parts = [part.strip() for part in text.split("|")]
    if len(parts) != _RULE_PARTS:
        raise UsageError(
            say('A rule is written METHOD|UP TO GRAMS|CARRIER|SERVICE, not "{text}".', text=text),
            field="ship_rule",
        )
    method, weight, carrier, service = parts
    return ShipRule(method, whole_number("ship_rule", weight) if weight else None, carrier, service)


def papers_json(preferences: StorePreferences) -> dict[str, Any]:
    """All of it as the command shows it; nothing secret is among the settings."""
    shape: dict[str, Any] = {}
    for group, names in _GROUPS.items():
        values = asdict(getattr(preferences, group))
        shape |= {f"{group}.{name}": values[name] for name in names}
    shape["leave_out_field"] = [f"{rule.key}={rule.value}" for rule in preferences.left_out_fields]
    shape["ship_rule"] = [_rule_text(rule) for rule in preferences.goods.ship_rules]
    return shape


def _rule_text(rule: ShipRule) -> str:
    weight = "" if rule.up_to_g is None else str(rule.up_to_g)
    return f"{rule.method}|{weight}|{rule.carrier}|{rule.service}"
