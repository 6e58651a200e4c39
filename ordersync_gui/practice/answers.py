"""Answers that shops of all protocols give, and those that misbehaviour puts in their place."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from ordersync_gui.practice.misbehaviour import REFUSALS, SWALLOW, Misbehaviour
from ordersync_gui.practice.request import CLOSED, Answer, Delivery

_EMPTY = Answer(200)


class RefusedInstead(NamedTuple):
    """What is answered instead of doing what was asked, and the misbehaviour behind it."""

    kind: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Work:
    """What was asked of a shop.

    do: does it. notice: whether the shop is told something. keep_out is told the misbehaviour for which a
    notice is refused instead. refusals: the refusals of this protocol by misbehaviour.
    """

    do: Callable[[], Answer]
    notice: bool = False
    keep_out: Callable[[str], None] = lambda _kind: None
    refusals: Mapping[str, Answer] = field(default_factory=lambda: REFUSALS)


def carried_out(work: Work, misbehaviour: Misbehaviour) -> Answer:
    """The answer to what was asked: done, refused instead, or done and answered as if it weren't."""
    refused = refused_instead(misbehaviour, work.refusals)
    if refused is None and work.notice and misbehaviour.take(SWALLOW):
        refused = RefusedInstead(SWALLOW, _EMPTY)
    struck = misbehaviour.struck(notice=work.notice) if refused is None else None
    if struck is not None and not struck.done:
        refused = RefusedInstead(struck.reason, work.refusals[struck.kind])
    if refused is None:
        answer = work.do()
        return answer if struck is None else _spoiled(answer, struck.kind)
    work.keep_out(refused.kind)
    return refused.answer


def refused_instead(
    misbehaviour: Misbehaviour, refusals: Mapping[str, Answer] = REFUSALS
) -> RefusedInstead | None:
    """The first of these refusals that is switched on, counted down; None when there is none."""
    for kind, answer in refusals.items():
        if misbehaviour.take(kind):
            return RefusedInstead(kind, answer)
    return None


def delivered(answer: Answer, misbehaviour: Misbehaviour, wait_if_slow: Callable[[], bool]) -> Answer:
    """The answer as it gets on the wire: late, in part or not at all where the shop misbehaves so."""
    if misbehaviour.take("slow") and wait_if_slow():
        return CLOSED
    if answer.delivery is Delivery.NOTHING or misbehaviour.take("drop-after"):
        return CLOSED
    return replace(answer, delivery=Delivery.CUT_OFF) if misbehaviour.take("cut-off") else answer


def json_answer(status: int, value: object) -> Answer:
    """The value as JSON."""
    return Answer(status, json.dumps(value).encode(), "application/json; charset=UTF-8")


def bad_request(reason: str) -> Answer:
    """As the WooCommerce plugin 5.2.0 words one."""
    return json_answer(400, {"success": False, "data": reason})


def _spoiled(answer: Answer, kind: str) -> Answer:
    """The answer to something that was done, as a failing shop gives it."""
    match kind:
        case "drop-after":
            return CLOSED
        case "cut-off":
            return replace(answer, delivery=Delivery.CUT_OFF)
        case "empty":
            return _EMPTY
        case "500":
            return REFUSALS["500"]
    raise ValueError(f"nothing is done and answered so: {kind}")
