"""In which language buyers are written to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from stocked_store import order

from ordersync_gui.documents.samples import sample_order, sample_store
from ordersync_gui.documents.words import pc_language
from ordersync_gui.domain.mail_settings import MailSettings
from ordersync_gui.sync.buyers_language import buyers_language, told_language


@pytest.mark.parametrize(
    ("fields", "language"),
    [
        ({"Language": "fr"}, "fr"),
        ({"language": "de_AT"}, "de"),
        ({"Langue": "Français"}, "fr"),
        ({"IDIOMA": " español "}, "es"),
        ({"Locale": "en-GB"}, "en"),
        ({"Language": "nl"}, ""),
        ({"Language": "3"}, ""),
        ({"Body language": "fr"}, ""),
        ({}, ""),
    ],
)
def test_the_shop_may_tell_it(fields: dict[str, str], language: str) -> None:
    assert told_language(order(custom_fields=fields)) == language


def test_the_shops_word_comes_before_the_stores_and_that_before_the_pcs() -> None:
    store, details = sample_store(), sample_order()
    french = replace(details, order=replace(details.order, custom_fields={"Language": "fr"}))
    spanish = replace(store, preferences=replace(store.preferences, mails=MailSettings(language="es")))
    assert buyers_language(french, spanish) == "fr"
    assert buyers_language(details, spanish) == "es"
    assert buyers_language(details, store) == pc_language()
