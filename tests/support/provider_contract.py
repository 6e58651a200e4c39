"""What every channel must do, as tests that its own test class inherits and runs against its practice shop."""

from __future__ import annotations

import pytest
from contract_feed_looking import FeedLookingContract
from contract_fetching import FetchingContract
from contract_looking import LookingContract
from contract_reading import ReadingContract
from contract_telling import TellingContract

from ordersync_gui.channels.abilities import Provider
from ordersync_gui.domain.channel import NoticeField, OrderRequirement, StepKind
from ordersync_gui.domain.errors import (
    AuthFailed,
)
from ordersync_gui.domain.status import MAPPABLE
from ordersync_gui.practice import PracticeShop


class ProviderContract(ReadingContract, TellingContract, LookingContract, FeedLookingContract, FetchingContract):
    """A subclass sets `provider`; one whose shop isn't a built-in practice shop also overrides `open_shop`."""

    def test_the_declaration_is_whole(self) -> None:
        spec = self.provider.spec
        keys = [field.key for field in spec.form]
        assert isinstance(self.provider, Provider)
        assert len(set(keys)) == len(keys)
        assert "url" in keys
        assert spec.secret_keys
        assert all(not field.default for field in spec.form if field.secret)
        assert set(spec.identity) <= set(keys) - set(spec.secret_keys)
        assert spec.label
        assert str(spec.summary)
        assert spec.checklist
        assert spec.facts
        assert {NoticeField.STATUS, NoticeField.TRACKING, NoticeField.CARRIER} <= spec.notice_fields
        assert OrderRequirement.SHIP_TO in spec.requirements

    def test_every_status_has_a_word_or_a_reason_why_it_has_none(self) -> None:
        spec = self.provider.spec
        words = set(spec.default_status_map.values())
        assert words | spec.unsupported_statuses.keys() == set(MAPPABLE)
        assert not words & spec.unsupported_statuses.keys()
        for status, fixed in spec.fixed_words.items():
            assert [word for word, meant in spec.default_status_map.items() if meant is status] == [fixed.word]

    def test_a_good_connection_passes_every_step_and_writes_nothing(self, shop: PracticeShop) -> None:
        connection = self.connection(shop)
        with self.session(connection) as session:
            steps = list(self.provider.check(connection, session))
        assert [step.kind for step in steps] == list(StepKind)
        assert all(str(step.sentence) for step in steps)
        assert not shop.ledger

    def test_a_wrong_secret_is_refused_and_the_right_one_works_afterwards(self, shop: PracticeShop) -> None:
        needed = [field.key for field in self.provider.spec.form if field.secret and field.required]
        assert needed
        for key in needed:
            with pytest.raises(AuthFailed) as caught:
                self.page(shop, 1, **{key: "wrong"})
            assert str(caught.value.remedy)
        assert self.page(shop).orders
