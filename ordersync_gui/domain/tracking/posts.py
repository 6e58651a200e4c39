"""The posts of the world by the country code that ends their S10 numbers (UPU standard S10)."""

from __future__ import annotations

from ordersync_gui.domain.countries import COUNTRY_CODES
from ordersync_gui.domain.tracking.check_digits import s10
from ordersync_gui.domain.tracking.format import Format, described

# Several labels where one network of numbers serves several couriers, the likeliest first.
_SHARED = {
    "DE": "DHL, Deutsche Post",
    "FR": "La Poste, Colissimo, Chronopost",
    "GB": "Royal Mail, Parcelforce",
}
# Names as jkeen/tracking_number_data has them from the UPU's list of members, shortened; MO and TW added.
_NAMES = """
AE Emirates Post; AF Afghan Post; AL Posta Shqiptare; AM Haypost; AO Correios de Angola
AR Correo Argentino; AT Austrian Post; AU Australia Post; AZ Azerpoct; BA BH Posta; BD Bangladesh Post
BE bpost; BG Bulgarian Posts; BH Bahrain Post; BR Correios; BW BotswanaPost; BY Belpochta; CA Canada Post
CH Swiss Post; CL Correos de Chile; CN China Post; CO 4-72; CR Correos de Costa Rica; CV Correios de Cabo Verde
CY Cyprus Post; CZ Czech Post; DK PostNord; DO Inposdom; DZ Algerie Poste; EE Omniva; EG Egypt Post; ES Correos
ET Ethiopian Post; FI Posti; FJ Post Fiji; GE Georgian Post; GH Ghana Post; GR ELTA; GT El Correo; HK Hongkong Post
HN Honducor; HR Croatian Post; HU Magyar Posta; ID Pos Indonesia; IE An Post; IL Israel Post; IN India Post
IS Icelandic Post; IT Poste Italiane; JM Jamaica Post; JO Jordan Post; JP Japan Post; KE Posta Kenya
KG Kyrgyz Post; KR Korea Post; KZ Kazpost; LB LibanPost; LI Liechtenstein Post; LK Sri Lanka Post
LT Lithuanian Post; LU Post Luxembourg; LV Latvia Post; MA Barid Al-Maghrib; MC La Poste Monaco; MD Posta Moldovei
ME Montenegro Post; MK Macedonian Post; MN Mongol Post; MO Macao Post; MT MaltaPost; MU Mauritius Post
MV Maldives Post; MX Correos de Mexico; MY Pos Malaysia; NA NamPost; NG Nigerian Post; NL PostNL
NO Posten; NP Nepal Post; NZ New Zealand Post; OM Oman Post; PA Correos de Panama; PE Serpost; PH PHLPost
PK Pakistan Post; PL Poczta Polska; PT CTT; PY Correo Paraguayo; QA Qatar Post; RO Posta Romana; RS Post of Serbia
RU Russian Post; SA Saudi Post; SE PostNord; SG SingPost; SI Posta Slovenije; SK Slovak Post; SM Poste San Marino
SN La Poste Senegal; TH Thailand Post; TN La Poste Tunisienne; TR PTT; TW Chunghwa Post; TZ Tanzania Posts
UA Ukrposhta; US USPS; UY Correo Uruguayo; UZ Uzbekistan Post; VA Vatican Post; VN Vietnam Post
ZA South African Post Office; ZM Zampost; ZW Zimpost
"""
_NAMED = {entry[:2]: entry[3:] for entry in _NAMES.strip().replace("\n", "; ").split("; ")}


def post_of(country: str) -> str:
    """Labels of those whose S10 numbers end in this country code, parted by commas."""
    return _SHARED.get(country) or _NAMED.get(country) or f"Post ({country})"


S10: tuple[Format, ...] = tuple(
    described(f"S10 {country}", post_of(country), f"[A-Z]{{2}}(?P<d>[0-9]{{9}}){country}", s10)
    for country in sorted(COUNTRY_CODES)
)
