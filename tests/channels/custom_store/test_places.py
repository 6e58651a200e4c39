"""Children are found by name wherever they stand, and equal siblings share one look-up."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring

from ordersync_gui.channels.protocols.custom_store.places import ABSENT, places_of


def children(document: str) -> list[Element]:
    return list(fromstring(document))  # noqa: S314 - written here


def test_the_first_of_a_name_counts_without_case_and_namespace() -> None:
    places = places_of(children('<a xmlns:s="u"><x/><s:NAME/><name/><Name/></a>'))
    assert places["Name"] == places["name"] == 1
    assert places.all_of("Name") == [1, 2, 3]


def test_what_isnt_there_has_no_place() -> None:
    places = places_of(children("<a><b/></a>"))
    assert places["Name"] == ABSENT
    assert places.all_of("Name") == []


def test_several_are_picked_in_the_sequence_asked_for() -> None:
    found = children("<a><b>1</b><c>2</c></a>")
    assert [child.text for child in places_of(found).of_each(("C", "B"))(found)] == ["2", "1"]


def test_equal_children_share_their_places_and_others_dont() -> None:
    first, second = places_of(children("<a><b/><c/></a>")), places_of(children("<z><b>1</b><c/></z>"))
    assert first is second
    assert places_of(children("<a><c/><b/></a>"))["b"] == 1


def test_the_places_of_children_with_very_long_names_arent_kept() -> None:
    long = children(f"<a><{'b' * 5000}/><c/></a>")
    assert places_of(long) is not places_of(long)
    assert places_of(long)["c"] == 1


def test_the_places_of_very_many_children_arent_kept() -> None:
    many = children("<a>" + "<b/>" * 1000 + "</a>")
    assert places_of(many) is not places_of(many)
    assert len(places_of(many).all_of("b")) == 1000
