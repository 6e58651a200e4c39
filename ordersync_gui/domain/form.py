"""A connection form as data: the wizard draws it, the command line fills it, one function checks it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.money import is_currency
from ordersync_gui.domain.wording import Message, say


class FieldKind(StrEnum):
    """How a field is typed and checked."""

    TEXT = "text"
    URL = "url"
    CHOICE = "choice"
    TIME_ZONE = "time_zone"
    CURRENCY = "currency"
    SECRET = "secret"  # noqa: S105 - the name of a kind of field


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a choice field and what a person reads for it."""

    value: str
    label: Message


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a connection form.

    unless_choice names (key, values): the field isn't needed while that choice has one of
    these values, such as a user name for a way to sign in that has none. advanced: the default
    fits nearly everyone, so the wizard keeps the field folded away.
    """

    key: str
    label: Message
    kind: FieldKind = FieldKind.TEXT
    help: Message | None = None
    placeholder: str = ""
    default: str = ""
    required: bool = True
    choices: tuple[Choice, ...] = ()
    unless_choice: tuple[str, tuple[str, ...]] | None = None
    advanced: bool = False

    @property
    def secret(self) -> bool:
        """Whether the value belongs in the keyring and nowhere else."""
        return self.kind is FieldKind.SECRET


def checked_values(form: tuple[FormField, ...], given: Mapping[str, str]) -> dict[str, str]:
    """All values of a filled-in form, trimmed, with defaults in place.

    Secrets lose only line ends. Raises UsageError naming the field at fault.
    """
    known = {field.key for field in form}
    for key in given:
        if key not in known:
            raise UsageError(
                say('There is no setting "{key}".', key=key),
                field=key,
                remedy=say("Possible: {keys}.", keys=", ".join(sorted(known))),
            )
    values = {field.key: _trimmed(field, given.get(field.key, "")) or field.default for field in form}
    for field in form:
        _check(field, values)
    return values


def is_needed(field: FormField, values: Mapping[str, str]) -> bool:
    """Whether the field has a use with what is chosen so far."""
    if field.unless_choice is None:
        return True
    key, unneeded = field.unless_choice
    return values.get(key, "") not in unneeded


def _trimmed(field: FormField, value: str) -> str:
    return value.strip("\r\n") if field.secret else value.strip()


def _check(field: FormField, values: Mapping[str, str]) -> None:
    value = values[field.key]
    if not value:
        if field.required and is_needed(field, values):
            raise UsageError(say("{label} is missing.", label=field.label), field=field.key)
        return
    problem = _problem(field, value)
    if problem is not None:
        raise UsageError(problem, field=field.key)


def _problem(field: FormField, value: str) -> Message | None:
    match field.kind:
        case FieldKind.URL:
            return _problem_of_address(field, value)
        case FieldKind.CHOICE if value not in {choice.value for choice in field.choices}:
            allowed = ", ".join(choice.value for choice in field.choices)
            return say("{label} must be one of: {allowed}.", label=field.label, allowed=allowed)
        case FieldKind.TIME_ZONE if not is_time_zone(value):
            return say('"{value}" is not a time zone. Write it like Europe/Berlin or UTC.', value=value)
        case FieldKind.CURRENCY if not is_currency(value):
            return say("{label} must be a three-letter code such as EUR.", label=field.label)
    return None


def _problem_of_address(field: FormField, value: str) -> Message | None:
    whole = say("{label} must be a whole web address that begins with https:// or http://.", label=field.label)
    try:
        parts = urlsplit(value)
    except ValueError:
        return whole
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return whole
    if parts.username is not None:
        return say(
            "{label} holds a user name or password. Enter them in their own fields instead.", label=field.label
        )
    try:
        is_port = parts.port is None or parts.port > 0
    except ValueError:
        is_port = False
    return None if is_port else say("{label} has a port that can't be: it must be 1 to 65535.", label=field.label)


def is_time_zone(name: str) -> bool:
    """Whether the name is an IANA time zone known on this PC."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
