"""The shop's own order states: asked for, so that nobody has to type their mnemonic codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from ordersync_gui.channels.http import Session
from ordersync_gui.channels.protocols.ows.calls import PROGRESS_STATES, call, document
from ordersync_gui.channels.protocols.ows.document import child_text, named
from ordersync_gui.channels.protocols.ows.envelope import Envelope
from ordersync_gui.channels.protocols.ows.refusals import read_data
from ordersync_gui.channels.protocols.ows.times import store_zone
from ordersync_gui.channels.request import HttpRequest, Reply
from ordersync_gui.domain.channel import Connection, ShopStatus

_OTHER_NAMES = ("NameES", "NameDE", "NameIT", "NameNL", "NameCA", "NamePT")
NO_STATE = ("", "0", "-1")


@dataclass(frozen=True, slots=True)
class ProgressState:
    """A state of the shop: its id, its mnemonic code (16 characters at most), its name in the shop's languages."""

    id: str
    code: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class ProgressStates:
    """All states of a shop, in its order, and their codes by id."""

    states: tuple[ProgressState, ...] = ()
    codes: Mapping[str, str] = field(default_factory=dict)

    def word(self, state_id: str) -> str:
        """The status word of an order in this state: its code, "" for no state, "#" + id for an unknown one."""
        if state_id in NO_STATE:
            return ""
        return self.codes.get(state_id) or f"#{state_id}"

    def knows(self, state_id: str) -> bool:
        """Whether it is one of the shop's states, or none."""
        return state_id in NO_STATE or state_id in self.codes


def states_request(connection: Connection) -> HttpRequest:
    """The call for all states of the shop."""
    return call(connection, PROGRESS_STATES, "ProgressStateGetList", document("ProgressStateList"))


def read_states(reply: Reply, connection: Connection) -> ProgressStates:
    """The shop's states. Raises ChannelError for any answer that doesn't hold them."""
    return states_in(read_data(reply, store_zone(connection)))


def states_in(envelope: Envelope) -> ProgressStates:
    """The states in an answer; its list stands within a list of the same name (seen in the WSDL's types)."""
    states = tuple(_state(found) for found in named(envelope.data, "ProgressState"))
    coded = tuple(state for state in states if state.code)
    return ProgressStates(coded, {state.id: state.code for state in coded})


def list_statuses(connection: Connection, session: Session) -> tuple[ShopStatus, ...]:
    """Code and name of each state, in the shop's order. Blocking. Raises ChannelError."""
    known = read_states(session.read(states_request(connection)), connection)
    labels: dict[str, str] = {}
    for state in known.states:
        labels.setdefault(state.code, state.name)
    return tuple(ShopStatus(code, label) for code, label in labels.items())


def _state(found: Element) -> ProgressState:
    return ProgressState(child_text(found, "OxID"), child_text(found, "Code"), _name(found))


def _name(found: Element) -> str:
    """The English and the French name where they differ, else whichever there is."""
    names = dict.fromkeys(name for name in (child_text(found, "NameEN"), child_text(found, "NameFR")) if name)
    if names:
        return " / ".join(names)
    return next((name for key in _OTHER_NAMES if (name := child_text(found, key))), "")
