"""Buyers' mails: queued with the parcel, sent once, refused, unconfirmed or put off by what the server proves."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from fresh_database import fresh
from mail_bench import LIMITS, MailBench, plain_texts
from stocked_store import line, order

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.mail import MailState, StepName
from ordersync_gui.domain.paper import DocumentKind
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.practice.mail_server import MailFault, PracticeMailServer
from ordersync_gui.storage import mails as outbox
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.mails import mail_steps, mails_in_need, mails_suppressed
from ordersync_gui.storage.templates import keep_template
from ordersync_gui.sync.correct import correct
from ordersync_gui.sync.mail_acts import give_up, send_again, send_for_parcel, settle, suppress
from ordersync_gui.sync.mail_password import save_mail_password
from ordersync_gui.sync.mail_preview import preview
from ordersync_gui.sync.mail_preview import test_mail as send_test_mail
from ordersync_gui.sync.mails import MailTrouble, hasten, next_mail, send_due_mails
from ordersync_gui.sync.templates import save_template
from ordersync_gui.sync.void import void
from ordersync_gui.sync.workers import Workers


@pytest.fixture
def server() -> Iterator[PracticeMailServer]:
    with PracticeMailServer() as running:
        yield running


@pytest.fixture
def post(tmp_path: Path, server: PracticeMailServer) -> Iterator[MailBench]:
    """A store that mails its buyers, with two orders."""
    db = Database(fresh(tmp_path / "orders.sqlite3"))
    workers = Workers()
    bench = MailBench.opened(db, server, workers=workers)
    bench.orders("1001", "1002")
    yield bench
    workers.close()
    db.close()


def test_a_parcels_buyer_is_mailed_once(post: MailBench) -> None:
    post.ship("1001")
    report = post.send()
    assert (report.sent, report.waiting, report.errors) == (1, 0, ())
    assert post.send().sent == 0
    assert post.delivered() == {"Order 1001: DHL T1001": 1}
    assert post.mail().state is MailState.SENT
    assert "Mail to the buyer sent (attempt 1)." in post.stock.told()
    names = [step.name for step in mail_steps(post.desk.db, post.mail().id)]
    assert names[-2:] == [StepName.END, StepName.ANSWER]


def test_no_mail_where_the_settings_send_none(post: MailBench) -> None:
    post.set_up(send=False)
    post.ship("1001")
    assert post.mails() == ()


def test_no_mail_where_the_shop_mails_unless_a_person_says_so(post: MailBench) -> None:
    post.set_up(preferences=StorePreferences(buyer_mail=True))
    post.ship("1001", notify=True)
    assert post.mails() == ()
    assert "No mail from this desk: the shop mails the buyer." in post.stock.told()
    post.set_up(preferences=StorePreferences(buyer_mail=True), also_when_channel_mails=True)
    post.ship("1002", notify=True)
    assert post.send().sent == 1


@pytest.mark.parametrize("address", ["", "nobody", "a@b@c.test", "a b@c.test", "a@c.test\r\nBcc: x@y.test"])
def test_no_mail_without_an_address_that_can_be_one(post: MailBench, address: str) -> None:
    post.orders("1003", email=address)
    post.ship("1003")
    assert post.mails() == ()


def test_undoing_cancels_the_mail_and_after_sending_nothing_is_taken_back(post: MailBench) -> None:
    post.ship("1001", "1002", undoable=True)
    assert post.send().sent == 0  # the store's delay counts for mails, too
    asyncio.run(void(post.desk, shipment_ids=[post.stock.parcel("1001").id], reason="Wrong box"))
    post.clock.forward(minutes=5)
    assert post.send().sent == 1
    assert post.mail("1001").state is MailState.CANCELLED
    asyncio.run(void(post.desk, shipment_ids=[post.stock.parcel("1002").id], reason="Wrong box"))
    assert post.mail("1002").state is MailState.SENT
    assert any("can't be taken back" in told for told in post.stock.told("1002"))


def test_a_suppressed_order_gets_none_and_what_waits_is_cancelled(post: MailBench) -> None:
    post.ship("1001")
    order_ids = [post.stock.details(number).id for number in ("1001", "1002")]
    changes = asyncio.run(suppress(post.desk, order_ids, on=True))
    assert changes.mails
    post.ship("1002")
    assert post.send().sent == 0
    assert mails_suppressed(post.desk.db, order_ids[0])
    with pytest.raises(UsageError):
        asyncio.run(send_again(post.desk, post.mail("1001").id))
    asyncio.run(suppress(post.desk, order_ids, on=False))
    assert post.send().sent == 0
    asyncio.run(send_again(post.desk, post.mail("1001").id))
    asyncio.run(send_for_parcel(post.desk, post.stock.parcel("1002").id))
    assert post.send().sent == 2
    with pytest.raises(UsageError):
        asyncio.run(send_for_parcel(post.desk, post.stock.parcel("1002").id))


def test_a_mail_that_provably_wasnt_sent_waits_and_goes_out_later(post: MailBench) -> None:
    post.ship("1001")
    post.server.fail_next(MailFault.BUSY_RECIPIENT)
    report = post.send()
    assert (report.sent, report.waiting, report.server_in_trouble) == (0, 1, False)
    assert post.send().sent == 0
    due = next_mail(post.desk)
    assert due is not None
    assert due > post.clock()
    post.clock.now = due
    assert post.send().sent == 1
    assert sum(post.delivered().values()) == 1


def test_trouble_with_the_server_rests_all_mails_of_the_store(post: MailBench) -> None:
    post.ship("1001", "1002")
    post.server.fail_next(MailFault.DROP_HELLO)
    report = post.send()
    assert (report.sent, report.waiting, report.server_in_trouble) == (0, 2, True)
    assert [str(error).startswith("Shop: ") for error in report.errors] == [True]
    assert all(view.error is not None for view in post.mails())
    assert post.server.connections == 1
    asyncio.run(hasten(post.desk, store_id=post.stock.store_id))
    assert post.send().sent == 2


def test_a_mail_that_its_server_cant_bear_holds_up_no_others(post: MailBench) -> None:
    post.ship("1001", "1002")
    for _ in range(3):
        post.server.fail_next(MailFault.DROP_RECIPIENT)
        assert post.send().sent == 0
        due = next_mail(post.desk)
        assert due is not None
        post.clock.now = due
    assert post.send().sent >= 1
    assert post.mail("1002").state is MailState.SENT
    assert post.mail("1001").attempts == 3


def test_a_refused_recipient_is_for_a_person(post: MailBench) -> None:
    post.orders("1003", email="refused@example.test")
    post.ship("1003", "1001")
    report = post.send()
    assert (report.sent, report.refused) == (1, 1)
    assert sum(mails_in_need(post.desk.db)) == 1
    asyncio.run(give_up(post.desk, post.mail("1003").id))
    assert post.mail("1003").state is MailState.CANCELLED


def test_a_mail_without_an_answer_is_unconfirmed_and_a_person_has_the_word(post: MailBench) -> None:
    post.ship("1001", "1002")
    post.server.fail_next(MailFault.LOSE_AT_END, MailFault.KEEP_AND_DROP)
    report = post.send()
    assert report.unconfirmed == 2
    post.clock.forward(days=2)
    assert post.send(at_once=True).sent == 0
    with pytest.raises(UsageError):
        asyncio.run(settle(post.desk, post.mail("1002").id, arrived=True, reason=""))
    asyncio.run(settle(post.desk, post.mail("1002").id, arrived=True, reason="The buyer wrote"))
    asyncio.run(settle(post.desk, post.mail("1001").id, arrived=False, reason="Not in the server's log"))
    assert post.send().sent == 1
    assert set(post.delivered().values()) == {1}


def test_a_mail_that_is_sent_once_more_has_another_name(post: MailBench) -> None:
    post.ship("1001")
    post.send()
    parcel = post.stock.parcel("1001")
    asyncio.run(
        correct(post.desk, shipment_id=parcel.id, carrier="DHL", service="", tracking_number="T9", reason="Typo")
    )
    assert post.send().sent == 0
    asyncio.run(send_again(post.desk, post.mail().id, judged=MailState.SENT))
    assert post.send().sent == 1
    first, second = post.server.mails
    assert first.message_id != second.message_id
    assert "T9" in str(second.message["Subject"])


def test_what_isnt_wanted_any_more_is_cancelled_with_the_reason(post: MailBench) -> None:
    post.ship("1001")
    post.set_up(send=False)
    assert post.send().cancelled == 1
    assert post.mail().state is MailState.CANCELLED
    assert any("send no mails" in told for told in post.stock.told())


@pytest.mark.sqlite_only("a desk of one PC")
def test_without_its_password_nothing_is_tried_and_the_person_hears_of_it(tmp_path: Path) -> None:
    with PracticeMailServer(user="desk", password="right-horse-7") as server:
        db, workers = Database(fresh(tmp_path / "orders.sqlite3")), Workers()
        post = MailBench.opened(db, server, workers=workers, user="desk")
        post.orders("1001")
        post.ship("1001")
        report = post.send()
        assert (report.sent, report.waiting, len(report.errors)) == (0, 1, 1)
        assert server.connections == 0
        asyncio.run(save_mail_password(post.desk, store=post.store(), password="wrong-horse"))
        assert post.send().server_in_trouble
        assert post.send().sent == 0
        assert server.connections == 1
        asyncio.run(save_mail_password(post.desk, store=post.store(), password="right-horse-7"))
        assert post.send().sent == 1
        workers.close()
        db.close()


def test_a_clock_that_was_fast_lets_no_mail_wait_for_ever(post: MailBench) -> None:
    now = post.clock.now
    post.clock.forward(days=400)
    post.ship("1001")
    post.server.fail_next(MailFault.DROP_HELLO)
    post.send()
    post.clock.now = now
    post.send()
    assert post.send().sent + sum(post.delivered().values()) >= 1


def test_what_a_dead_sender_left_is_sent_again_only_where_its_end_wasnt(post: MailBench) -> None:
    post.ship("1001", "1002")
    now = post.clock()
    for number in ("1001", "1002"):
        mail_id = post.mail(number).id
        assert outbox.lease_mail(post.desk.db, mail_id=mail_id, owner="gone", expires=now, now=now)
    outbox.note_mail_step(
        post.desk.db, mail_id=post.mail("1002").id, owner="gone", name=StepName.END.value, reply="", now=now
    )
    post.send()
    assert post.mail("1001").state is MailState.SENT
    assert post.mail("1002").state is MailState.UNCONFIRMED


def test_two_senders_at_once_never_send_one_mail_twice(post: MailBench) -> None:
    numbers = [str(number) for number in range(2000, 2020)]
    post.orders(*numbers)
    post.ship(*numbers)

    async def both() -> None:
        rounds = [send_due_mails(post.desk, compose=plain_texts, limits=LIMITS) for _ in range(3)]
        await asyncio.gather(*rounds)

    asyncio.run(both())
    assert post.states() == {MailState.SENT: 20}
    assert set(post.delivered().values()) == {1}


def test_a_preview_says_what_would_be_sent_and_sends_nothing(post: MailBench) -> None:
    shown = asyncio.run(preview(post.desk, post.stock.details("1001").id, compose=plain_texts))
    assert shown.why_not is None
    assert shown.envelope.recipient == "asa@example.test"
    assert post.server.connections == 0


def test_a_test_mail_says_what_the_server_answered(post: MailBench) -> None:
    settings = post.store().preferences.mails
    told = asyncio.run(send_test_mail(post.desk, post.store(), settings, password=None, to="me@shop.test"))
    assert "Kept for practice" in str(told)
    with pytest.raises(MailTrouble):
        asyncio.run(send_test_mail(post.desk, post.store(), settings, password=None, to="refused@shop.test"))
    with pytest.raises(UsageError):
        asyncio.run(send_test_mail(post.desk, post.store(), settings, password=None, to="nobody"))


def test_the_stores_templates_make_the_mail_with_link_and_language(post: MailBench) -> None:
    post.set_up(language="de", message="Danke für die Bestellung!")
    post.ship("1001")
    post.clock.forward(minutes=5)
    assert asyncio.run(send_due_mails(post.desk, limits=LIMITS)).sent == 1
    (mail,) = post.server.mails
    body = mail.message.get_body(("html",))
    text = mail.message.get_body(("plain",))
    assert body is not None
    assert text is not None
    for content in (body.get_content(), text.get_content()):
        assert "T1001" in content
        assert "Danke für die Bestellung!" in content
        assert "Item L1" in content
        assert "{{" not in content
    assert mail.message["Content-Language"] == "de"
    assert "1001" in str(mail.message["Subject"])


def test_a_template_that_cant_be_filled_in_lets_mails_wait_and_says_its_line(post: MailBench) -> None:
    keep_template(
        post.desk.db,
        store_id=post.stock.store_id,
        kind="mail_text",
        text="Hello\n{{ nothing.here }}",
        now=post.clock(),
    )
    post.ship("1001", "1002")
    report = asyncio.run(send_due_mails(post.desk, limits=LIMITS))
    assert (report.sent, report.waiting, post.server.connections) == (0, 2, 0)
    assert "Line 2" in str(report.errors[0])
    asyncio.run(
        save_template(post.desk, store=post.store(), kind=DocumentKind.MAIL_TEXT, text="Hello {{ order.number }}")
    )
    assert asyncio.run(send_due_mails(post.desk, limits=LIMITS)).sent == 2


def test_what_a_buyer_wrote_is_text_in_the_mail(post: MailBench) -> None:
    evil = "{{ 7 * 7 }}<script>alert(1)</script>\x07"
    post.stock.save(order("1009", lines=(line("L1", "1", name=evil),)))
    post.ship("1009")
    assert asyncio.run(send_due_mails(post.desk, limits=LIMITS)).sent == 1
    (mail,) = post.server.mails
    body = mail.message.get_body(("html",))
    assert body is not None
    html = body.get_content()
    assert "{{ 7 * 7 }}&lt;script&gt;" in html
    assert "<script>" not in html
    assert "\x07" not in html
