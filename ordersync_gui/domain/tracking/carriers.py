"""Whether two names mean the same courier: as shops, services and people write them."""

from __future__ import annotations

import re
import unicodedata

from ordersync_gui.domain.tracking.formats import FORMATS

# First words of names, and the family of couriers that share numbers and tracking.
_FAMILIES = {
    "ups": ("ups", "upsmi", "united parcel service"),
    "fedex": ("fedex", "fed ex", "federal express", "fedexinternationalmailservice", "fims", "smartpost"),
    "usps": ("usps", "us postal", "u s postal", "united states postal", "us mail"),
    "dhl": ("dhl", "dhlglobalmail", "deutsche post", "globalmail", "deutschepost"),
    "laposte": ("la poste", "laposte", "colissimo", "coliposte", "so colissimo", "chronopost", "lettre suivie"),
    "royalmail": ("royal mail", "royalmail", "parcelforce", "parcel force"),
    "hermes": ("hermes", "evri", "myhermes"),
    "dpd": ("dpd", "dynamic parcel distribution"),
    "gls": ("gls", "general logistics systems"),
    "tnt": ("tnt",),
    "mondialrelay": ("mondial relay", "mondialrelay", "mondial", "inpost", "point relais"),
    "colisprive": ("colis prive", "colisprive"),
    "correosexpress": ("correos express", "correosexpress"),
    "correos": ("correos", "correos y telegrafos"),
    "seur": ("seur",),
    "posteitaliane": ("poste italiane", "posteitaliane", "sda"),
    "postnl": ("postnl", "post nl"),
    "canadapost": ("canada post", "canadapost", "postes canada"),
    "australiapost": ("australia post", "auspost", "startrack"),
    "swisspost": ("swiss post", "die post", "la poste suisse", "posta svizzera"),
    "purolator": ("purolator",),
    "ontrac": ("ontrac", "on trac", "lasership", "laser ship"),
    "amazon": ("amazon", "amzn", "amzl"),
    "yodel": ("yodel",),
    "bpost": ("bpost", "b post", "bpack"),
}
_FAMILY_OF = {words: family for family, names in _FAMILIES.items() for words in names}
# Words for services that hand their parcels to a post: a post's number is then as good as their own.
_HAND_OVER = frozenset(
    """
    dhlglobalmail upsmi fedexinternationalmailservice fims
    innovations surepost smartpost economy ecommerce globalmail global
    """.split()  # noqa: SIM905 - a list of quoted words reads worse
)


def same_carrier(name: str, other: str) -> bool:
    """Whether both names mean one courier or couriers that share their numbers; "UPS Ground" is UPS."""
    words, others = _words(name), _words(other)
    family, other_family = _family(words), _family(others)
    if family and other_family:
        return family == other_family
    shorter = min(len(words), len(others))
    return shorter > 0 and words[:shorter] == others[:shorter]


def is_named_courier(name: str) -> bool:
    """Whether the name is of a courier whose numbers are known and who carries parcels all the way.

    False for brokers, consolidators and names that were never heard of: whose numbers they use isn't known.
    """
    words = _words(name)
    known = bool(_family(words)) or " ".join(words) in _LABELS
    return known and not _HAND_OVER.intersection(words)


def family_of(name: str) -> str:
    """The key of the family of couriers that the name belongs to; "" for one that isn't in the table."""
    return _family(_words(name))


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return re.findall(r"[a-z0-9]+", "".join(letter for letter in plain if not unicodedata.combining(letter)))


def _family(words: list[str]) -> str:
    """The family by as many first words as any name in the table has; "" for none."""
    beginnings = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next((_FAMILY_OF[beginning] for beginning in beginnings if beginning in _FAMILY_OF), "")


_LABELS = frozenset(" ".join(_words(label)) for form in FORMATS for label in form.carriers)
