"""What may be taken for a yes in answer to a notice: rules of their own, to judge the channels' readers by."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET

from ordersync_gui.channels.http import Reply

_NO = re.compile(
    r"\b(?:errors?|failed|failure|fault|faultstring|exception|invalid|denied|refused|rejected|unauthori[sz]ed"
    r"|forbidden|unknown|not found|uncaught|fatal)\b",
    re.IGNORECASE,
)


def may_be_accepted(reply: Reply, *, ows: bool) -> bool:
    """Whether a reader may take this for a yes; a strict reader's no, or a page, or another status, is none."""
    if not 200 <= reply.status < 300:
        return False
    return _ows(reply.body) if ows else _custom_store(reply.body)


def _ows(body: bytes) -> bool:
    """An envelope with status 200 or 300, and no id that says otherwise."""
    try:
        root = ET.fromstring(body)  # noqa: S314 - our own damage
    except (ET.ParseError, ValueError, LookupError):
        text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", _text(body))  # which a tolerant reader leaves out
        whole = re.search(r"</(?:\w+:)?DataResultService\s*>", text) is not None
        codes = re.findall(r"<(?:\w+:)?StatusCode[^<>]*>(.*?)<", text, re.DOTALL)
        return whole and any(_clean(code) in ("200", "300") for code in codes)
    codes = [element for element in root.iter() if _name(element) == "StatusCode"]
    code = "".join(codes[0].itertext()).strip() if codes else ""
    oxid = next((element for element in root.iter() if _name(element) == "OxID"), None)
    said = "" if oxid is None else (oxid.text or "").strip()
    is_no = re.fullmatch(r"-\d+|0+", said, re.ASCII) is not None
    return (
        any(_name(element) == "DataResultService" for element in root.iter())
        and code in ("200", "300")
        and not is_no
    )


def _custom_store(body: bytes) -> bool:
    """No page, no feed, and no word of failure where a person would read it."""
    text = _text(body)
    if re.search(r"<html[\s>]|<!doctype html|WISPAccessGatewayParam", text, re.IGNORECASE):
        return False
    try:
        root = ET.fromstring(body)  # noqa: S314 - as above
    except (ET.ParseError, ValueError, LookupError):
        return _json(text)
    if root.tag in ("Orders", "Order"):
        return False
    return root.tag == "ShipNotice" or not (_NO.search(" ".join(root.itertext())) or _NO.fullmatch(root.tag))


def _json(text: str) -> bool:
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        if text.lstrip()[:1] == "{" or re.search(r"[\x00-\x08\x0e-\x1f]", text.strip().rstrip("\0")):
            return False
        return text.lstrip()[:1] == "<" or _NO.search(text) is None
    if isinstance(given, dict):
        return given.get("success") is not False and not given.get("error") and not given.get("errors")
    return given not in (False, 0, -1)


def _text(body: bytes) -> str:
    """UTF-16 by its mark, or where most of every other byte is nought."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace")
    for first, name in ((0, "utf-16-be"), (1, "utf-16-le")):
        if (
            2 * body[first::2].count(0) > len(body[first::2]) > 0
            and 2 * body[1 - first :: 2].count(0) < len(body) // 2
        ):
            return body.decode(name, "replace")
    return body.decode("utf-8", "replace")


def _clean(text: str) -> str:
    return re.sub(r"<!\[CDATA\[|\]\]>|[\x00-\x20]", "", text)


def _name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]
