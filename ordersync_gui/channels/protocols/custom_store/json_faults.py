"""Whether an answer's JSON tells of a failure, in the ways in which WordPress, InkSoft, .NET and others do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from ordersync_gui.channels.protocols.custom_store.plain_words import say_no

_DEEPEST, _FIRST_FEW = 5, 20
_FLAGS = ("result", "success", "successful", "issuccess", "is_success", "succeeded", "ok", "accepted")
_STATUSES = ("status", "statuscode", "status_code", "httpstatus", "code", "result", "ack")
_ERRORS = (
    *("error", "errors", "error_message", "errormessage", "errorcode", "error_code", "haserrors", "has_errors"),
    *("fault", "faultstring", "exception", "exceptionmessage"),
)
_NO = re.compile(r"false|no|nok|ko|err(?:or)?|fail\w*|rejected|refused|denied|invalid", re.IGNORECASE)
_YES = re.compile(r"true|yes|ok|success\w*|accepted|2\d\d", re.IGNORECASE | re.ASCII)
_NOTHING = frozenset({"", "0", "none", "null", "false", "no", "ok", "success", "no error", "no errors"})
# What an answer is wrapped in; a flag in anything else, such as an order, isn't about the request.
_WRAPPERS = ("response", "result", "data", "d", "body", "payload", "output")
_TEXTS = (
    "data",
    "message",
    "msg",
    "error",
    "errors",
    "detail",
    "details",
    "messages",
    "content",
    "reason",
    "description",
)
_MORE_TEXTS = ("error_message", "errormessage", "faultstring", "fault", "title", "exceptionmessage", *_WRAPPERS)
_FIRST_ERROR, _LAST_ERROR = 400, 599  # the classes of HTTP refusals and server faults
# What a cut-off or otherwise unreadable one still says.
_IN_PIECES = re.compile(
    r"\"(?:success|ok|successful|issuccess)\"\s*:\s*(?:false|0\b|\"false\")"
    r"|\"(?:error|errormessage|error_message|fault)\"\s*:\s*(?:true|\"[^\"]|\{\s*\"|\[\s*[\"{])"
    r"|\"status\"\s*:\s*\"(?:error|fail\w{0,10})\"",
    re.IGNORECASE,
)


class _Said(Enum):
    YES = "yes"
    NO = "no"
    NOTHING = "nothing"


def failed(given: object) -> bool:
    """Whether it tells of a failure: by a flag, status or error of the answer's own, else by its message.

    Of several answers in a list one is enough. Where the answer says that it went well, no further word counts.
    """
    said = _said(given)
    return said is _Said.NO or (said is _Said.NOTHING and say_no(text_of(given)))


def flagged(given: object) -> bool:
    """Whether a flag, status or error says so, not just the words of a message."""
    return _said(given) is _Said.NO


def failed_in_pieces(text: str) -> bool:
    """Whether JSON that can't be read still tells of a failure."""
    return _IN_PIECES.search(text) is not None


def text_of(given: object, depth: int = 0) -> str:
    """The text of an error object: its message, or that of what it is wrapped in; "" without one."""
    if isinstance(given, str):
        return given
    if isinstance(given, list) and depth < _DEEPEST:
        return next((text for entry in given[:_FIRST_FEW] if (text := text_of(entry, depth + 1))), "")
    if isinstance(given, Mapping) and depth < _DEEPEST:
        known = _small(given)
        for key in (*_TEXTS, *_MORE_TEXTS):
            if text := text_of(known.get(key), depth + 1):
                return text
    return ""


def _said(given: object, depth: int = 0) -> _Said:
    if depth > _DEEPEST:
        return _Said.NOTHING
    if isinstance(given, list):
        each = {_said(entry, depth + 1) for entry in given if isinstance(entry, Mapping)}
        return next((said for said in (_Said.NO, _Said.YES) if said in each), _Said.NOTHING)
    if not isinstance(given, Mapping):
        return _Said.NOTHING
    known = _small(given)
    own = _own(known)
    if own is not _Said.NOTHING:
        return own
    within = {_said(known[key], depth + 1) for key in _WRAPPERS if key in known}
    return next((said for said in (_Said.NO, _Said.YES) if said in within), _Said.NOTHING)


def _own(known: Mapping[str, object]) -> _Said:
    """What an object's own flags say; a no counts before a yes."""
    flags, statuses = (tuple(known.get(key) for key in keys) for keys in (_FLAGS, _STATUSES))
    if any(map(_is_no, flags)) or any(map(_is_no_status, statuses)) or any(map(_is_zero, flags[1:])):
        return _Said.NO
    if any(_holds_something(known.get(key)) for key in _ERRORS):
        return _Said.NO
    return _Said.YES if any(map(_is_yes, (*flags, *statuses))) else _Said.NOTHING


def _is_no(value: object) -> bool:
    return value is False or (isinstance(value, str) and _NO.fullmatch(value.strip()) is not None)


def _is_zero(value: object) -> bool:
    """A flag's no; but the result 0 is mostly that of a program that ended well."""
    return value == 0 or (isinstance(value, str) and value.strip() == "0")


def _is_no_status(value: object) -> bool:
    """A word that says no, or the status of HTTP for a refusal or a fault."""
    code = int(value[:9]) if isinstance(value, str) and value.isdecimal() else value
    return _is_no(value) or (isinstance(code, int) and _FIRST_ERROR <= code <= _LAST_ERROR)


def _is_yes(value: object) -> bool:
    if isinstance(value, str):
        return _YES.fullmatch(value.strip()) is not None
    return value is True or (isinstance(value, int) and (value == 1 or 200 <= value < 300))  # noqa: PLR2004 - HTTP successes


def _holds_something(value: object) -> bool:
    """Whether an error is one: `null`, `[]`, `0`, `"none"` and an object of nothing but these aren't."""
    if isinstance(value, str):
        return value.strip().casefold().rstrip(".") not in _NOTHING
    if isinstance(value, Mapping):
        return any(_holds_something(held) for held in value.values())
    if isinstance(value, list):
        return any(_holds_something(held) for held in value)
    return bool(value)


def _small(given: Mapping[str, object]) -> dict[str, object]:
    """The same with small letters in its keys: InkSoft writes OK, WordPress ok."""
    return {key.casefold(): value for key, value in given.items()}
