"""Why no secure connection could be made: what is wrong with the certificate, and what to do about it."""

from __future__ import annotations

import ssl

from ordersync_gui.domain.errors import Unreachable
from ordersync_gui.domain.wording import Message, say

# Numbers of OpenSSL (X509_V_ERR_*), and of Windows (CERT_E_*) and macOS (errSec*), whose checks truststore asks.
_NOT_YET_VALID = frozenset({9, -67819})
_EXPIRED = frozenset({10, 0x800B0101, -67818})  # Windows' one also stands for "not yet"
_WRONG_NAME = frozenset({62, 63, 64, 0x800B010F, -67602})


def tls_failure(causes: list[BaseException], *, host: str, detail: str) -> Unreachable | None:
    """What an error means whose causes (from the outermost in) may hold one of TLS; None when they don't."""
    refused = next((cause for cause in causes if isinstance(cause, ssl.SSLCertVerificationError)), None)
    if refused is not None:
        return _untrusted(refused, host, detail)
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return Unreachable(
            say("No secure connection to {host} could be made.", host=host),
            remedy=say("Check whether the address must begin with http:// or https://, and its port."),
            detail=detail,
        )
    return None


def _untrusted(error: ssl.SSLCertVerificationError, host: str, detail: str) -> Unreachable:
    code = _code(error)
    if code in _NOT_YET_VALID:
        what = say("The security certificate of {host} isn't valid yet, by this PC's clock.", host=host)
        remedy = say("Check this PC's date and time: its clock is probably slow.")
    elif code in _EXPIRED:
        what = say("The security certificate of {host} isn't valid any more, by this PC's clock.", host=host)
        remedy = say(
            "Check this PC's date and time. If they are right, ask the shop's host to renew the certificate."
        )
    elif code in _WRONG_NAME:
        what = say("What answers at {host} shows the security certificate of somebody else.", host=host)
        remedy = say(
            "Check the address. On a guest network, open a browser first and sign in to the network there."
        )
    else:
        what = say("The security certificate of {host} isn't trusted by this PC.", host=host)
        remedy = _unknown_issuer()
    return Unreachable(what, meaning=say("The sign-in isn't sent there."), remedy=remedy, detail=detail)


def _unknown_issuer() -> Message:
    return say(
        "If a company proxy or virus scanner looks into secure connections, ask whoever runs the network to add "
        "its certificate to those that this PC trusts. Else check the address, or ask the shop's host for a "
        "certificate that browsers accept."
    )


def _code(error: ssl.SSLCertVerificationError) -> int:
    """The number of what is wrong, 0 where there is none; Windows gives it with or without its sign."""
    code = getattr(error, "verify_code", 0)
    if not isinstance(code, int):
        return 0
    return code + 2**32 if -(2**31) <= code < -(2**30) else code
