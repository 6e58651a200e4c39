"""Answers that shops of all protocols give, and those that misbehaviour puts in their place."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from ordersync_gui.practice.misbehaviour import REFUSALS, Misbehaviour
from ordersync_gui.practice.request import CLOSED, Answer, Delivery


class RefusedInstead(NamedTuple):
    """What is answered instead of doing what was asked, and the misbehaviour behind it."""

    kind: str
    answer: Answer


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
