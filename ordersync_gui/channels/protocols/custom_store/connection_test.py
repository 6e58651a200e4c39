"""The live test of a connection: one export of the last day, a plain sentence for each step that works."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from ordersync_gui.channels.http import Session
from ordersync_gui.channels.protocols.custom_store.export import export_request, read_export
from ordersync_gui.channels.protocols.custom_store.sign_in import secret_in_address
from ordersync_gui.domain.channel import ChannelSpec, CheckStep, Connection, StepKind, Window
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.wording import Message, say

_LOOKED_AT = timedelta(days=1)


def check_connection(connection: Connection, session: Session, spec: ChannelSpec) -> Iterator[CheckStep]:
    """Yield a step for each thing that works; writes nothing. Raises ChannelError for the first that doesn't.

    Raises UsageError when the address holds a key, which would then be kept and shown with it.
    """
    url = connection.values["url"]
    if name := secret_in_address(url):
        raise UsageError(
            say("The address holds the key itself ({name}=…).", name=name),
            field="url",
            remedy=say("Take it out of the address and enter it as the password or key."),
        )
    host = urlsplit(url).hostname or ""
    session.look_up(url)
    yield CheckStep(StepKind.ADDRESS, say("The address is known: {host}.", host=host))
    now = datetime.now(UTC)
    reply = session.get(export_request(connection, Window(now - _LOOKED_AT, now), 1))
    yield CheckStep(StepKind.CONNECT, say("{host} answers.", host=host))
    page = read_export(reply, connection, spec)
    yield CheckStep(StepKind.SIGN_IN, say("The sign-in was accepted."))
    yield CheckStep(StepKind.READ_ORDERS, _found(page))


def _found(page: FeedPage) -> Message:
    count = len(page.orders) + len(page.rejected)
    if page.pages > 1:
        return say("The feed can be read. Orders changed in the last day: more than {count}.", count=count)
    return say("The feed can be read. Orders changed in the last day: {count}.", count=count)
