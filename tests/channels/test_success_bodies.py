"""A 200 is read, not believed: bodies of successes that say no, that say nothing, and that tell of a crash."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ordersync_gui.channels.protocols import ows
from ordersync_gui.channels.protocols.custom_store import read_notice_reply
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import Ambiguous, AuthFailed, ChannelError, Rejected

REMARK = (
    "<br />\n<b>Warning</b>:  Invalid argument supplied for foreach() in <b>/var/www/shop.php</b> on line "
    "<b>12</b><br />\n"
)
NOTICE_LOG = "PHP Notice:  Undefined index: carrier in /srv/x.php on line 3\n"
MAGENTO = (
    '<?xml version="1.0" encoding="utf-16"?>\n'
    "<fault><faultcode>400</faultcode><faultstring>{}</faultstring></fault>"
)
SOAP = (
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>'
    "<faultcode>soap:{}</faultcode><faultstring>closed</faultstring></soap:Fault></soap:Body></soap:Envelope>"
)
REFUSALS: dict[str, tuple[str | bytes, str]] = {
    "fault": ("<fault><faultcode>400</faultcode><faultstring>closed</faultstring></fault>", "400 closed"),
    "fault in another prefix": ("<m:Fault><m:Reason>closed</m:Reason></m:Fault>", "closed"),
    "Magento's fault that says utf-16": (MAGENTO.format("closed"), "400 closed"),
    "a fault in real UTF-16": (MAGENTO.format("closed").encode("utf-16"), "400 closed"),
    "UTF-16 without its mark": ("<fault>closed</fault>".encode("utf-16-le"), "closed"),
    "UTF-16 the other way round": ("<fault>closed</fault>".encode("utf-16-be"), "closed"),
    "SOAP's fault of the client": (SOAP.format("Client"), "soap:Client closed"),
    "Error": ("<Error>closed</Error>", "closed"),
    "error with a code": ('<error code="17">closed</error>', "closed"),
    "an error of nothing but a code": ('<error code="17"/>', '<error code="17"/>'),
    "message in an attribute": ('<rsp stat="fail"><err code="1" msg="closed"/></rsp>', "closed"),
    "flag in an attribute": ('<result success="false" message="closed"/>', "closed"),
    "flag in an element": ("<r><Success>False</Success><Text>closed</Text></r>", "False closed"),
    "status in an element": ("<r><Status>404</Status><Text>closed</Text></r>", "404 closed"),
    "ErrorMessage": ("<r><ErrorCode>0</ErrorCode><ErrorMessage>closed</ErrorMessage></r>", "0 closed"),
    "WordPress": ('{"success":false,"data":"closed"}', "closed"),
    "success as text": ('{"Success":"false","Message":"closed"}', "closed"),
    "success as number": ('{"success":0,"msg":"closed"}', "closed"),
    "error as text": ('{"error":"closed"}', "closed"),
    "error as object": ('{"error":{"code":7,"message":"closed"}}', "closed"),
    "errors as list": ('{"errors":[{"detail":"closed"}]}', "closed"),
    "status error": ('{"status":"error","message":"closed"}', "closed"),
    "status of HTTP": ('{"status":404,"message":"closed"}', "closed"),
    "WordPress' REST error": ('{"code":"rest_x","message":"closed","data":{"status":404}}', "closed"),
    "in a wrapper": ('{"response":{"ok":false,"message":"closed"}}', "closed"),
    "in a list": ('[{"ok":true},{"error":"closed"}]', "closed"),
    "Apigee": ('{"fault":{"faultstring":"closed"}}', "closed"),
    "only a message": ('{"message":"Order not found"}', "Order not found"),
    "cut-off JSON": ('{"success":false,"data":"clo', '{"success":false,"data":"clo'),
    "JSON behind PHP's warnings": (REMARK * 40 + '{"success":false,"message":"closed"}', "closed"),
    "fault behind PHP's warnings": (REMARK * 40 + "<fault>closed</fault>", "closed"),
    "text behind PHP's warnings": (REMARK + "Error: closed", "Error: closed"),
    "Error: in plain text": ("Error: order not found", "Error: order not found"),
    "not found in plain text": ("Order not found", "Order not found"),
    "a quoted one": ('"Order not found"', '"Order not found"'),
    "error in an attribute": ('<Response error="closed"/>', "closed"),
    "no permission": ("You don't have permission", "You don't have permission"),
    "Spanish": ("Acceso denegado", "Acceso denegado"),
    "French": ("Commande introuvable", "Commande introuvable"),
    "German": ("Bestellung nicht gefunden", "Bestellung nicht gefunden"),
    "NOK": ("NOK", "NOK"),
    "false": ("false", "false"),
    "WordPress' 0": ("0", "0"),
    "parameters": ("success=0&reason=closed", "success=0&reason=closed"),
    "far behind": ("Thank you. " * 60 + "Order not found", "Order not found"),
    "a page for signing in": ("<!DOCTYPE html><html><head><title>Log in</title></head></html>", "Log in"),
    "maintenance": ("<html><title>Maintenance</title><body>Back soon</body></html>", "Maintenance"),
    "a firewall's riddle": ("<!doctype html><title>Just a moment...</title><script>x</script>", "Just a moment"),
    "a page without a head": ("<html><body>Access to this page is blocked", "blocked"),
}
SIGN_INS = {
    "WooCommerce": '{"success":false,"data":"Invalid authentication key"}',
    "text": "Error: Basic HTTP authentication failed",
    "XML": "<fault><faultcode>401</faultcode><faultstring>Unauthorized</faultstring></fault>",
}
CRASHES = {
    "PHP": "<br />\n<b>Fatal error</b>:  Uncaught Error: x in y.php",
    "PHP without markup": "Fatal error: Allowed memory size of 1 bytes exhausted",
    ".NET page": "<!DOCTYPE html><title>Runtime Error</title><body>Server Error in '/' Application.</body>",
    "gateway page": "<html><head><title>502 Bad Gateway</title></head></html>",
    "WordPress page": "<!DOCTYPE html><body>There has been a critical error on this website.</body>",
    ".NET text": "System.NullReferenceException: Object reference not set to an instance of an object.",
    "Python": "Traceback (most recent call last): KeyError",
    "JSON message": '{"message":"Internal Server Error"}',
    "SOAP's fault of the server": SOAP.format("Server"),
}
ACCEPTED: dict[str, str | bytes] = {
    "nothing": "",
    "blanks": " \r\n",
    "a mark only": b"\xef\xbb\xbf",
    "OK": "OK",
    "success": "success",
    "Success element": "<Success/>",
    "success true": "<r><success>true</success></r>",
    "JSON success": '{"success":true}',
    "JSON null": "null",
    "empty object": "{}",
    "empty list": "[]",
    "code 0": '{"code":0,"msg":"success"}',
    "nested flags of an order": '{"success":true,"order":{"gift":false,"paid":false,"ok":false,"error":null}}',
    "flags of an order alone": '{"order":{"gift":false,"success":false}}',
    "a warning beside success": '{"ok":true,"warnings":["invalid phone"],"message":"something went wrong"}',
    "no errors": '{"status":"ok","errors":[],"error":"","errorCode":"0"}',
    "empty error objects": '{"errors":{"count":0,"list":[]}}',
    "no error elements": "<r><success>1</success><errors/><Error></Error><ErrorCode>0</ErrorCode></r>",
    "a false error flag": "<r><HasErrors>false</HasErrors></r>",
    "no error found": "<r><ErrorMessage>No error.</ErrorMessage></r>",
    "status 0": "<status>0</status>",
    "an element called body": "<response><body>OK</body></response>",
    "words of no failure": "No errors",
    "counted failures": "1 shipped, 0 failed, errors: 0",
    "a sentence": "Order 12 has been marked as shipped.",
    "PHP's warnings alone": REMARK,
    "PHP's warnings before an OK": REMARK + "OK",
    "PHP's notices before JSON": NOTICE_LOG + '{"success":true}',
    "our notice sent back": "<ShipNotice><Items><Item><Name>Unknown: Invalid</Name></Item></Items></ShipNotice>",
}


def reply(body: str | bytes) -> Reply:
    content = body if isinstance(body, bytes) else body.encode()
    return Reply(200, {}, content, datetime.now(UTC))


@pytest.mark.parametrize("name", REFUSALS)
def test_a_no_in_a_200_is_a_refusal_with_the_shops_own_words(name: str) -> None:
    body, words = REFUSALS[name]
    with pytest.raises(Rejected) as caught:
        read_notice_reply(reply(body))
    assert words in caught.value.reason
    assert caught.value.reason in str(caught.value)


@pytest.mark.parametrize("name", REFUSALS)
def test_a_no_of_a_server_before_the_web_service_is_a_refusal_too(name: str) -> None:
    body, words = REFUSALS[name]
    with pytest.raises(Rejected) as caught:
        ows.read_notice_reply(reply(body))
    assert words in caught.value.reason


@pytest.mark.parametrize("name", SIGN_INS)
def test_a_refused_sign_in_in_a_200_is_one(name: str) -> None:
    for read in (read_notice_reply, ows.read_notice_reply):
        with pytest.raises(AuthFailed):
            read(reply(SIGN_INS[name]))


@pytest.mark.parametrize("name", CRASHES)
def test_after_a_crash_in_a_200_nobody_knows_what_was_done(name: str) -> None:
    for read in (read_notice_reply, ows.read_notice_reply):
        with pytest.raises(Ambiguous):
            read(reply(CRASHES[name]))


@pytest.mark.parametrize("name", ACCEPTED)
def test_a_200_that_says_no_no_is_accepted(name: str) -> None:
    read_notice_reply(reply(ACCEPTED[name]))


@pytest.mark.parametrize("name", ACCEPTED)
def test_the_web_service_never_accepts_by_anything_but_its_own_envelope(name: str) -> None:
    with pytest.raises(ChannelError) as caught:
        ows.read_notice_reply(reply(ACCEPTED[name]))
    assert isinstance(caught.value, Ambiguous | Rejected)


RUBBISH: dict[str, bytes] = {
    "zeros": b"\0" * 300,
    "no text": b"\xff" * 300,
    "half an object": b'{"order":{"id":12,"sta',
    "half a list": b'[{"id":12},',
    "brackets": b"[" * 100_000,
    "a control character": b"OK\x01\x02",
    "half in UTF-16": "<OK/>".encode("utf-16-le") + b"<OK/>" * 20,
}


@pytest.mark.parametrize("name", RUBBISH)
def test_rubbish_in_a_200_is_no_yes(name: str) -> None:
    for read in (read_notice_reply, ows.read_notice_reply):
        with pytest.raises(Ambiguous):
            read(reply(RUBBISH[name]))


@pytest.mark.parametrize(
    "body",
    [
        "\u5b8c\u4e86".encode(),
        "\u5b8c\u4e86 OK".encode("shift_jis"),
        b"OK\0\0",
        b"[OK] shipped",
        b'\xef\xbb\xbf{"ok":1}',
        "OK".encode("utf-16"),
        b'{"order":"' + b"x" * 100_000 + b'"}',
    ],
    ids=["Japanese", "Japanese of old", "ends with zeros", "brackets", "JSON with a mark", "UTF-16", "long JSON"],
)
def test_what_somebody_meant_to_say_is_no_rubbish(body: bytes) -> None:
    read_notice_reply(reply(body))


def test_orders_are_no_answer_to_a_notice(fixtures: Path) -> None:
    feed = (fixtures / "guide" / "guide_example_orders.xml").read_bytes()
    with pytest.raises(Rejected, match="orders instead"):
        read_notice_reply(reply(feed))


@pytest.mark.parametrize(
    "spoiler", ["<", "{", '{"a":', "<error", "Warning: ", "<br />", "[", '"', "<err a='", "0 errors ", "\0<"]
)
def test_of_an_answer_made_to_keep_us_busy_only_a_little_is_shown(spoiler: str) -> None:
    body = spoiler * (200_000 // len(spoiler))
    with pytest.raises(ChannelError) as caught:
        ows.read_notice_reply(reply(body))
    with suppress(ChannelError):
        read_notice_reply(reply(body))
    assert len(f"{caught.value} {caught.value.detail}") < 1000
