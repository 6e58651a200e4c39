"""What the channels command tells is what the channels declare."""

from __future__ import annotations

from typing import Any

import pytest
from running_commands import Commands

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.sync.connect import channel_specs


@pytest.fixture
def told(commands: Commands) -> dict[str, Any]:
    """The channels as JSON, by key."""
    return {channel["key"]: channel for channel in commands.run("channels")}


@pytest.mark.parametrize("spec", channel_specs(), ids=lambda spec: spec.key)
def test_json_has_the_whole_declaration(told: dict[str, Any], spec: ChannelSpec) -> None:
    channel = told[spec.key]
    assert [field["key"] for field in channel["form"]] == [field.key for field in spec.form]
    assert {field["key"] for field in channel["form"] if field["secret"]} == set(spec.secret_keys)
    assert {field["key"] for field in channel["form"] if field["advanced"]} == {
        field.key for field in spec.form if field.advanced
    }
    assert [item["what"] for item in channel["checklist"]] == [str(item.what) for item in spec.checklist]
    assert [item["where"] for item in channel["checklist"]] == [
        None if item.where is None else str(item.where) for item in spec.checklist
    ]
    assert channel["steps"] == [str(step) for step in spec.steps]
    assert channel["help_url"] == spec.help_url
    assert channel["default_status_map"] == {word: str(status) for word, status in spec.default_status_map.items()}
    assert set(channel["fixed_words"]) == {str(status) for status in spec.fixed_words}
    assert set(channel["unsupported_statuses"]) == {str(status) for status in spec.unsupported_statuses}
    assert set(channel["notice_fields"]) == set(map(str, spec.notice_fields))
    assert set(channel["order_fields"]) == set(map(str, spec.order_fields))
    assert channel["requirements"] == [str(requirement) for requirement in spec.requirements]
    assert [(fact["sureness"], fact["text"]) for fact in channel["facts"]] == [
        (str(fact.sureness), str(fact.text)) for fact in spec.facts
    ]


@pytest.mark.parametrize("spec", channel_specs(), ids=lambda spec: spec.key)
def test_the_text_for_people_says_the_same(commands: Commands, spec: ChannelSpec) -> None:
    text = commands.text("channels", spec.key)
    said = [spec.label, str(spec.summary), spec.help_url]
    said += [str(item.what) for item in spec.checklist]
    said += [str(item.where) for item in spec.checklist if item.where is not None]
    said += [f"{number}. {step}" for number, step in enumerate(spec.steps, 1)]
    said += [f"    {field.key}: {field.label}" for field in spec.form]
    said += [f"{fact.sureness}: {fact.text}" for fact in spec.facts]
    said += [*spec.default_status_map, *spec.notice_fields, *map(str, spec.unsupported_statuses.values())]
    said += [str(fixed.reason) for fixed in spec.fixed_words.values()]
    assert [one for one in said if one not in text] == []
    advanced = [field.key for field in spec.form if field.advanced]
    assert ("Advanced settings" in text) is bool(advanced)
    assert all(text.index("Advanced settings") < text.index(f"    {key}: ") for key in advanced)


def test_a_channel_that_is_none_is_named(commands: Commands) -> None:
    assert "no_such" in commands.run("channels", "no_such", code=2)["error"]["message"]
