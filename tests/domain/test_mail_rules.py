"""Who gets a mail and who doesn't, with the reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ordersync_gui.domain.mail import Envelope, envelope_from_data, envelope_to_data, mail_uid
from ordersync_gui.domain.mail_rules import MailChances, no_mail_because
from ordersync_gui.domain.mail_settings import MailSettings

GOOD = MailChances(MailSettings(send=True), "asa@example.test")


def test_a_buyer_with_an_address_gets_one() -> None:
    assert no_mail_because(GOOD) is None


@pytest.mark.parametrize(
    "bad",
    [
        replace(GOOD, settings=MailSettings()),
        replace(GOOD, channel_mails=True),
        replace(GOOD, suppressed=True),
        replace(GOOD, left_out=True),
        replace(GOOD, buyer_deleted=True),
        replace(GOOD, recipient="  "),
        replace(GOOD, recipient="nobody"),
    ],
)
def test_each_obstacle_is_named(bad: MailChances) -> None:
    reason = no_mail_because(bad)
    assert reason is not None
    assert str(reason).endswith(".")


def test_a_person_can_want_both() -> None:
    both = MailSettings(send=True, also_when_channel_mails=True)
    assert no_mail_because(replace(GOOD, settings=both, channel_mails=True)) is None


def test_an_envelope_comes_back_as_it_was_kept() -> None:
    envelope = Envelope(
        "<1@a.test>", "A", "a@a.test", "", "b@b.test", "S", "T", "H", "en", (("p", "https://x.test"),)
    )
    assert envelope_from_data(envelope_to_data(envelope)) == envelope
    assert mail_uid("one") == mail_uid("one") != mail_uid("two")
