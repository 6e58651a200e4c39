"""Who holds a lease: this process on this machine, and whether another holder is provably gone."""

from __future__ import annotations

import json
import os
import platform
import re
import uuid
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import psutil

_START_TOLERANCE_S = 2.0
_MAC = re.compile(r"[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}")
_NO_CARD = "00:00:00:00:00:00"
_NOT_UNIQUE = 0b11  # of the first byte: for many at once, or given by a program
# A program that starts itself anew in its own place keeps number and start time of its process, but not its work.
_RUN = uuid.uuid4().hex


def own_identity(pc: str = "") -> str:
    """Machine, boot, process, start time, run and a job of its own, as JSON: no two calls give the same.

    pc: this PC's name on a shared desk, where its network cards are told, too: PCs that were set up as copies of
    one another give the same machine.
    """
    process = psutil.Process()
    shared: dict[str, object] = {"pc": pc, "cards": sorted(_cards())} if pc else {}
    identity = {
        **_place(),
        "pid": process.pid,
        "started": round(process.create_time(), 3),
        "run": _RUN,
        "job": uuid.uuid4().hex,
        **shared,
    }
    return json.dumps(identity, sort_keys=True)


def pc_of(owner: str) -> str:
    """The name of the holder's PC on a shared desk; "" on a desk of one PC, or where it can't be read."""
    try:
        return str(json.loads(owner).get("pc", ""))
    except (ValueError, AttributeError):
        return ""


def is_gone(owner: str) -> bool:
    """Whether the holder certainly runs no more; an unknown or foreign holder is never certain."""
    try:
        holder = json.loads(owner)
        machine, boot, pids = holder["machine"], holder["boot"], holder["pids"]
        pid, started, run = int(holder["pid"]), float(holder["started"]), holder.get("run", _RUN)
    except (ValueError, KeyError, TypeError):
        return False
    here = _place()
    if machine != here["machine"] or not _is_here(holder, here):
        return False
    if boot != here["boot"]:
        return True
    # Another container of this machine has process numbers of its own.
    if pids != here["pids"]:
        return False
    return (pid == os.getpid() and run != _RUN) or not _is_running(pid, started)


def _is_here(holder: Mapping[str, Any], here: Mapping[str, str]) -> bool:
    """Whether a holder whose machine has the same name is surely this one: on a shared desk it may be its copy."""
    cards = holder.get("cards")
    if not isinstance(cards, list):
        return True
    return bool(here["boot"] and holder["boot"] == here["boot"]) or any(card in _cards() for card in cards)


@cache
def _cards() -> frozenset[str]:
    """The addresses of network cards that no other PC in the world has."""
    addresses = (each.address for card in psutil.net_if_addrs().values() for each in card)
    parts = (address.replace("-", ":").lower() for address in addresses if _MAC.fullmatch(address))
    return frozenset(part for part in parts if not int(part[:2], 16) & _NOT_UNIQUE and part != _NO_CARD)


def _is_running(pid: int, started: float) -> bool:
    try:
        process = psutil.Process(pid)
        same = abs(process.create_time() - started) < _START_TOLERANCE_S
        return same and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return True


def _place() -> dict[str, str]:
    return {
        "machine": _first_line("/etc/machine-id") or platform.node(),
        "boot": _first_line("/proc/sys/kernel/random/boot_id"),
        "pids": _link("/proc/self/ns/pid"),
    }


def _first_line(path: str) -> str:
    try:
        return Path(path).read_text("utf-8").strip()
    except OSError:
        return ""


def _link(path: str) -> str:
    try:
        return os.readlink(path)  # noqa: PTH115 - the target is a name such as pid:[4026531836], not a path
    except OSError:
        return ""
