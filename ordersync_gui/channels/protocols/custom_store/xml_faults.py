"""Whether an answer's XML tells of a failure: an error that holds something, or a flag that says no."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordersync_gui.channels.protocols.custom_store.plain_words import visible

_START = re.compile(r"<([A-Za-z_][\w.:-]{0,80})([^<>]*)>")
_ATTRIBUTE = re.compile(r"([A-Za-z_][\w.:-]{0,80})\s*=\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')")
_LONGEST = 4000  # characters of an element that are looked at
_ERROR = re.compile(
    r"faults?|err|exceptions?|[\w-]{0,40}errors?(?:[_-]?(?:message|msg|text|details?|description|desc|code|number"
    r"|string|list))?|fault[_-]?(?:code|string|message)",
    re.IGNORECASE,
)
_FLAG = re.compile(r"(?:is[_-]?)?(?:success(?:ful)?|succeeded|ok|accepted)", re.IGNORECASE)
_STATUS = re.compile(
    r"(?:response|result|return|http)?[_-]?(?:status|stat|result|ack)(?:[_-]?code)?|response[_-]?code",
    re.IGNORECASE,
)
_NO = re.compile(r"false|no|nok|ko|err(?:or)?|fail\w{0,10}|rejected|refused|denied|invalid", re.IGNORECASE)
_NO_STATUS = re.compile(r"[45]\d\d", re.ASCII)
# What an error element holds when there was no error.
_NOTHING = frozenset(
    {"", "0", "00", "000", "-", "false", "no", "none", "null", "nil", "n/a", "ok", "success", "successful"}
    | {"no error", "no errors", "200"}
)
_OF_THE_SCHEMA = ("xmlns", "xsi:", "xml:")
_TELLING = ("msg", "message", "reason", "description", "text", "error", "details")


def tells_of_failure(text: str) -> bool:
    """Whether one of the elements is an error that holds something, or a flag or status that says no."""
    return any(
        _is_failure(name, attributes, visible(_content(text, found)))
        for found, name, attributes in _elements(text)
    )


def words_in_attributes(text: str) -> str:
    """What the attributes say that hold messages, such as `<err code="1" msg="Order not found"/>`."""
    return " ".join(
        value
        for _, _, attributes in _elements(text)
        for name, value in attributes.items()
        if name.lower() in _TELLING and value
    )


def first_element(text: str) -> str:
    """The local name of the first element, in small letters; "" where there is none."""
    found = _START.search(text)
    return _local(found[1]).lower() if found else ""


def _elements(text: str) -> Iterator[tuple[re.Match[str], str, dict[str, str]]]:
    for found in _START.finditer(text):
        given = _ATTRIBUTE.finditer(found[2])
        attributes = {
            part[1]: part[2] or part[3] or "" for part in given if not part[1].startswith(_OF_THE_SCHEMA)
        }
        yield found, _local(found[1]), attributes


def _is_failure(name: str, attributes: dict[str, str], words: str) -> bool:
    if any(_says_no(key, value) for key, value in attributes.items()):
        return True
    if _ERROR.fullmatch(name) and any(map(_holds_something, attributes.values())):
        return True
    return _says_no(name, words)


def _holds_something(value: str) -> bool:
    return value.strip().casefold().rstrip(".") not in _NOTHING


def _says_no(name: str, value: str) -> bool:
    if _ERROR.fullmatch(name):
        return _holds_something(value)
    if _FLAG.fullmatch(name):
        return value == "0" or _NO.fullmatch(value) is not None
    if _STATUS.fullmatch(name):
        return bool(_NO.fullmatch(value) or _NO_STATUS.fullmatch(value))
    return False


def _content(text: str, start: re.Match[str]) -> str:
    """What stands within the element; the beginning of it where its end is far away or missing."""
    if start[2].rstrip().endswith("/"):
        return ""
    if not any(kind.fullmatch(_local(start[1])) for kind in (_ERROR, _FLAG, _STATUS)):
        return ""
    end = text.find(f"</{start[1]}", start.end(), start.end() + _LONGEST)
    return text[start.end() : end if end >= 0 else start.end() + _LONGEST]


def _local(name: str) -> str:
    return name.rpartition(":")[2]
