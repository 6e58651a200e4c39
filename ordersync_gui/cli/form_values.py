"""Values of a form as a command line gives them: settings as KEY=VALUE, secrets never among them."""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Iterable, Mapping

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say

_BY_STDIN = say("Use --secrets-stdin and give it as a JSON object on standard input.")


def pair(text: str) -> tuple[str, str]:
    """KEY=VALUE as key and value. Raises UsageError."""
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        raise UsageError(say('"{text}" should look like KEY=VALUE.', text=text))
    return key.strip(), value


def pairs(texts: Iterable[str]) -> dict[str, str]:
    """KEY=VALUE texts as a mapping; the last of a key counts. Raises UsageError."""
    return dict(pair(text) for text in texts)


def settings_without_secrets(spec: ChannelSpec, texts: Iterable[str]) -> dict[str, str]:
    """KEY=VALUE texts as a mapping. Raises UsageError for a secret, which belongs on no command line."""
    settings = pairs(texts)
    for key in spec.secret_keys:
        if key in settings:
            raise UsageError(
                say(
                    '"{key}" is a secret and doesn\'t belong on a command line, where other programs see it.',
                    key=key,
                ),
                field=key,
                remedy=_BY_STDIN,
            )
    return settings


def all_secrets(spec: ChannelSpec, *, from_stdin: bool) -> dict[str, str]:
    """The secrets of a new store, from standard input or asked for at a terminal. Raises UsageError."""
    if from_stdin:
        return read_secrets(spec)
    if not spec.secret_keys or sys.stdin.isatty():
        return ask_secrets(spec)
    keys = ", ".join(spec.secret_keys)
    raise UsageError(say("This channel needs a secret: {keys}.", keys=keys), remedy=_BY_STDIN)


def ask_secrets(spec: ChannelSpec) -> dict[str, str]:
    """Ask at the terminal; what is left empty is absent. Raises UsageError where there is no terminal."""
    if spec.secret_keys and not sys.stdin.isatty():
        raise UsageError(say("There is no terminal at which to ask for secrets."), remedy=_BY_STDIN)
    typed = {key: getpass.getpass(_prompt(spec, key)) for key in spec.secret_keys}
    return {key: value for key, value in typed.items() if value}


def _prompt(spec: ChannelSpec, key: str) -> str:
    return f"{key} (may stay empty): " if key in spec.optional_secret_keys else f"{key}: "


def read_secrets(spec: ChannelSpec) -> dict[str, str]:
    """The secrets that stand on standard input as a JSON object; some may be absent. Raises UsageError."""
    return _checked(spec, _json_object(spec, sys.stdin.buffer.read()))


def _json_object(spec: ChannelSpec, raw: bytes) -> Mapping[str, str]:
    keys = ", ".join(spec.secret_keys)
    wrong = UsageError(say("Standard input must hold a JSON object with the secrets: {keys}.", keys=keys))
    try:
        given = json.loads(raw)
    except ValueError:
        # The parser's own words would quote the input, and with it the secret.
        raise wrong from None
    if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
        raise wrong
    return given


def _checked(spec: ChannelSpec, given: Mapping[str, str]) -> dict[str, str]:
    unknown = sorted(set(given) - set(spec.secret_keys))
    if unknown:
        raise UsageError(say("These are no secrets of this channel: {keys}.", keys=", ".join(unknown)))
    return dict(given)
