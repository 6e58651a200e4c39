"""What is made quickly is the frozen dataclass itself."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from ordersync_gui.domain.order import ItemOption
from ordersync_gui.domain.quick_making import quick


@dataclass(frozen=True, slots=True)
class Parcel:
    """A bit of everything that fields can be."""

    number: str
    weight: int = 3
    marks: list[str] = field(default_factory=list)


make_parcel = quick(Parcel)


def test_it_is_an_instance_like_any_other() -> None:
    made = make_parcel("7", weight=4)
    assert type(made) is Parcel
    assert made == Parcel("7", 4)
    assert repr(made) == repr(Parcel("7", 4))
    assert hash(quick(ItemOption)("Size", "L")) == hash(ItemOption("Size", "L"))


def test_it_has_the_defaults_and_a_list_of_its_own() -> None:
    one, other = make_parcel("7"), make_parcel("7")
    one.marks.append("fragile")
    assert (one.weight, other.marks) == (3, [])


def test_it_is_frozen() -> None:
    made = make_parcel("7")
    with pytest.raises(FrozenInstanceError):
        made.number = "8"  # type: ignore[misc]  # what is tried


def test_it_can_be_copied_changed_and_pickled() -> None:
    made = make_parcel("7")
    assert copy.copy(made) == made
    assert replace(made, number="8") == Parcel("8")
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - our own bytes


def test_a_missing_or_unknown_field_is_refused() -> None:
    with pytest.raises(TypeError):
        make_parcel()  # type: ignore[call-arg]  # what is tried
    with pytest.raises(TypeError):
        make_parcel("7", colour="red")  # type: ignore[call-arg]  # what is tried


def test_a_class_without_slots_is_refused() -> None:
    @dataclass(frozen=True)
    class Open:
        number: str

    with pytest.raises(TypeError, match="layout"):
        quick(Open)("7")
