"""What went wrong between this PC and a mail server, for people."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

from ordersync_gui.domain.wording import Message, say


def unprotected(host: str) -> Message:
    """The password isn't sent where others could read it."""
    return say(
        "Without encryption everybody on the way to {host} could read the password. Choose STARTTLS or TLS in the "
        "store's settings.",
        host=host,
    )


def no_starttls(host: str) -> Message:
    """The server, or somebody between, doesn't offer what is demanded."""
    return say(
        "{host} offers no encryption (STARTTLS), so nothing was sent. Check port and security in the store's "
        "settings.",
        host=host,
    )


def no_utf8(recipient: str) -> Message:
    """The recipient's letters are too much for this server."""
    return say("The mail server can't send to {address}: it takes plain letters only.", address=recipient)


def sign_in_refused(words: str) -> Message:
    """The name or the password is wrong."""
    return say(
        "The mail server refused the sign-in. All mails of this store wait. Check user name and password in the "
        "store's settings; some providers want an app password. The server's words: {words}",
        words=words,
    )


def sender_refused(sender: str, words: str) -> Message:
    """The server doesn't send for this sender."""
    return say(
        "The mail server takes no mails from {sender}. All mails of this store wait. Check the address in "
        "the store's settings. The server's words: {words}",
        sender=sender,
        words=words,
    )


def server_refused(host: str, words: str) -> Message:
    """The server doesn't want to talk with this PC."""
    return say(
        "{host} doesn't take mails from here. All mails of this store wait. Check server and port in the store's "
        "settings, or ask your mail provider. The server's words: {words}",
        host=host,
        words=words,
    )


def refused(words: str) -> Message:
    """The server doesn't take this mail."""
    return say("The mail server doesn't take this mail. Its words: {words}", words=words)


def later(host: str, words: str) -> Message:
    """The server asks to come back."""
    return say("{host} asks to try again later. Its words: {words}", host=host, words=words)


def not_understood(words: str) -> Message:
    """The last answer is none."""
    return say("The mail server gave no clear answer to the mail: {words}", words=words)


def no_answer(host: str) -> Message:
    """The mail was sent whole, and then nothing came."""
    return say("{host} got the whole mail, but its answer didn't come.", host=host)


def broken_off(host: str) -> Message:
    """The connection ended before the end of the mail."""
    return say("The connection to {host} broke off before the end of the mail.", host=host)


def taken_over() -> Message:
    """Another window has this mail by now."""
    return say("Another window or command has taken over this mail.")


def impossible(detail: str) -> Message:
    """The mail can't be put together."""
    return say("The mail can't be sent as it is: {detail}", detail=detail)


def unreachable(error: BaseException, host: str, *, signing_in: bool = False) -> Message:
    """No connection, or one that broke off."""
    if is_certificate(error):
        return say(
            "{host} shows a security certificate that this PC doesn't trust, so nothing was sent. Check the "
            "server's name in the store's settings; ask whoever runs the server otherwise.",
            host=host,
        )
    causes = list(_causes(error))
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return say(
            "No secure connection to {host} could be made. Check port and security in the store's settings: 465 "
            "goes with TLS, 587 with STARTTLS.",
            host=host,
        )
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return say("There is no mail server {host}, or this PC has no network.", host=host)
    if signing_in:
        return say("Signing in to {host} failed: it offers no way that ordersync knows.", host=host)
    if any(isinstance(cause, TimeoutError) for cause in causes):
        return say("{host} didn't answer in time.", host=host)
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return say("Nothing answers at {host}. Check server and port in the store's settings.", host=host)
    return say("The connection to {host} broke off.", host=host)


def is_certificate(error: BaseException) -> bool:
    """Whether the server's certificate isn't trusted."""
    return any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
