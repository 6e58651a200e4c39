"""Tracking numbers of European couriers, and of Australia Post; each row names its source."""

from __future__ import annotations

from ordersync_gui.domain.tracking.check_digits import gls, gs1, identcode, mod7, mod37_36, mondial_relay, s10
from ordersync_gui.domain.tracking.format import Format, described

GERMAN = (
    # paketda.de, "Prüfziffern"; the check digit is that of the container code in its last 18 digits.
    described("DHL Paket 20", "DHL", "00340[0-9]{15}", gs1),
    # paketda.de, activebarcode.com ("Identcode").
    described("DHL Paket 12", "DHL", "[0-9]{12}", identcode, vague=True),
    # jkeen/tracking_number_data; eleven digits are an older form of the waybill.
    described("DHL Express", "DHL", "[0-9]{10,11}", mod7, vague=True),
    # paketda.de (JJD and 13 digits), jkeen/tracking_number_data (JVGL); the lengths differ by country.
    described("DHL piece number", "DHL", "(?:JJD|JD|JVGL)[0-9]{9,24}"),
    # jkeen/tracking_number_data and its issues 19, 106: at least ten letters or digits, of both kinds.
    described("DHL eCommerce GM", "DHLGlobalMail", "GM(?=(?:[A-Z]*[0-9]){8})[0-9A-Z]{10,37}"),
    described("DHL eCommerce 14", "DHL", "[0-9]{14}", vague=True),
    # paketda.de: modulo 10 with weights 3 and 1.
    described("Hermes 14", "Hermes", "[0-9]{14}", gs1, vague=True),
    # paketda.de (GLS label): eleven digits, with the check digit of the Uni-Box documentation twelve.
    described("GLS 12", "GLS", "[0-9]{12}", gls, vague=True),
    described("GLS 11", "GLS", "[0-9]{11}", vague=True),
    # paketda.de (XHAX4HDA); fewer letters or no digit are rather a word.
    described("GLS Track-ID", "GLS", "(?=.*[0-9])(?=(?:[0-9]*[A-Z]){3})[0-9A-Z]{8}", vague=True),
)

# DPD Parcel Label Specification 2.4.1: postal code, 14 digits, service and country, check character.
_DPD_LABEL = "%?(?P<d>[0-9]{{7}}(?P<n>[0-9]{{14}})[0-9]{{6}}{last})"
DPD = (
    described("DPD label", "DPD", _DPD_LABEL.format(last="[A-Z]"), mod37_36),
    described("DPD label, digit last", "DPD", _DPD_LABEL.format(last="[0-9]"), mod37_36, vague=True),
    # A parcel of Chronopost's in La Poste's tracking has the same form and check letter.
    described("DPD 14 and check letter", "DPD, Chronopost", "[0-9]{14}[A-Z]", mod37_36),
    described("DPD 14 and check digit", "DPD, Chronopost", "[0-9]{15}", mod37_36, vague=True),
    described("DPD 14", "DPD, Chronopost", "[0-9]{14}", vague=True),
)

FRENCH = (
    # Product, ten digits and their key (CPAN Business::Colissimo; akretion/laposte_api has the same).
    # Products seen begin with 6 to 9. The invented number of Colissimo's own FAQ doesn't fit the key.
    described("Colissimo", "Colissimo, La Poste", "[6-9][A-Z](?P<d>[0-9]{11})", gs1),
    # La Poste's tracked letters look alike; how their key is made isn't published.
    described("La Poste, letter", "La Poste, Colissimo", "[0-5][A-Z][0-9]{11}"),
    # Besides S10: as PackageX's label reader knows them.
    described("Chronopost JB", "Chronopost", "[A-Z]{2}[0-9]{9}JB"),
    described("Chronopost 15", "Chronopost", "[A-Z]{2}[0-9]{12}[A-Z]"),
    # Mondial Relay "Labels specifications" 2.3: brand, the number of eight digits, parcel
    # so and so of so many (up to 19, so that hardly any other number fits), key; agency, run, key.
    described(
        "Mondial Relay label",
        "Mondial Relay",
        "(?P<d>(?!9[1-5])[0-9]{2}(?P<n>[0-9]{8})(?:[01][0-9]){2}[0-9]{12})",
        mondial_relay,
        vague=True,
    ),
    # Eight digits are what its customers are told to enter; no description was found of ten and twelve.
    described("Mondial Relay", "Mondial Relay", "[0-9]{8}|[0-9]{10}|[0-9]{12}", vague=True),
    # As PackageX's label reader knows it.
    described("Colis Privé", "Colis Privé", "[A-Z][0-9]{16}"),
)

SOUTHERN = (
    # As PackageX's label reader knows them.
    described("Poste Italiane, letter in the middle", "Poste Italiane", "[0-9]{6}[A-Z][0-9]{6}"),
    described("Poste Italiane, two letters", "Poste Italiane", "[0-9]{3}[A-Z][0-9]{8}[A-Z]"),
    described("Poste Italiane, letter first", "Poste Italiane", "[A-Z][0-9]{3}[A-Z][0-9]{8}"),
    # Correos, preregister API, annex XI; how the last letter is made stands in an annex that isn't public.
    described("Correos 23", "Correos", "[A-Z][0-9A-Z]{5}[0-9]{9}[0-9A-Z]{2}(?:[0-9]{5}|AD[0-9]{3})[A-Z]"),
    # As PackageX's label reader knows them; that SEUR's have a check digit stands in code alone.
    described("Correos Express 23", "Correos Express", "[0-9]{23}", vague=True),
    described("SEUR 14", "SEUR", "[0-9]{14}", vague=True),
)

BRITISH = (
    # evri.com, "How do I track my parcel": 16 digits, or the eight of the calling card.
    described("Evri", "Evri", "[0-9]{16}|[0-9]{8}", vague=True),
    # parcelforce.com, "Tracking number formats".
    described("Parcelforce, two letters", "Parcelforce", "[A-Z]{2}[0-9]{7}", vague=True),
    described("Parcelforce, four letters", "Parcelforce", "[A-Z]{4}[0-9]{10}"),
    # jkeen/tracking_number_data.
    described("Yodel", "Yodel", "J?JD[0-9]{16}"),
)

OTHERS = (
    # PostNL Barcode API: 3S, customer code, 13 or 15 characters in all.
    described("PostNL 3S", "PostNL", "3S[A-Z]{4}(?:[0-9]{7}|[0-9]{9})"),
    # Aspose, "Swiss Post Parcel Barcode": 98 or 99 and 16 digits, printed with dots.
    described("Swiss Post", "Swiss Post", "9[89][0-9]{16}"),
    # Stack Overflow 57053, and a program by the name of modulus11; TNT publishes nothing on it.
    described("TNT 9", "TNT", "[0-9]{9}", s10, vague=True),
    # Neodynamic, "Australia Post Domestic eParcel": the article number as printed.
    described("Australia Post eParcel", "Australia Post", "(?=.{0,2}[A-Z])[0-9A-Z]{3}[0-9]{13}"),
)

EUROPEAN: tuple[Format, ...] = (*GERMAN, *DPD, *FRENCH, *SOUTHERN, *BRITISH, *OTHERS)
