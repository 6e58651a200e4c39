"""In which language a buyer is written to: what the shop says, else the store's, else this PC's."""

from __future__ import annotations

from ordersync_gui.domain.desk import OrderDetails, Store
from ordersync_gui.domain.order import Order

# What channels and shops call the field in which they tell it (Oxatis: Language).
_FIELDS = frozenset({"language", "lang", "locale", "langue", "sprache", "idioma", "buyer language"})
_NAMES = {
    **dict.fromkeys(("en", "eng", "english", "anglais", "englisch", "inglés"), "en"),
    **dict.fromkeys(("de", "deu", "ger", "german", "deutsch", "allemand", "alemán"), "de"),
    **dict.fromkeys(("fr", "fra", "fre", "french", "français", "francais", "französisch", "francés"), "fr"),
    **dict.fromkeys(("es", "spa", "spanish", "español", "espanol", "espagnol", "spanisch"), "es"),
}


def buyers_language(details: OrderDetails, store: Store) -> str:
    """A code such as "de"; the country of an address tells no language and isn't asked."""
    from ordersync_gui.documents.words import pc_language  # noqa: PLC0415 - babel isn't loaded before it is needed

    return told_language(details.order) or store.preferences.mails.language or pc_language()


def told_language(order: Order) -> str:
    """The language that the shop says the buyer reads, as far as we write in it; else ""."""
    for name, text in order.custom_fields.items():
        if " ".join(name.split()).casefold() in _FIELDS:
            word = text.strip().casefold()
            found = _NAMES.get(word) or _NAMES.get(word.replace("_", "-").split("-")[0])
            if found:
                return found
    return ""
