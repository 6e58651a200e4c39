"""Invented people and where they live: names and addresses in many scripts, as data."""
# ruff: noqa: RUF001 - letters of other scripts that look like Latin ones are the point of this file

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Town:
    """A place as it stands on a parcel; state is two letters in the US and Canada."""

    city: str
    postal_code: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class Region:
    """Where people live and how they write: streets and floors have a gap {n}, phone has a gap {d}.

    Phone numbers are invented; those of DE, FR, GB, US and CA are of ranges kept free for films.
    """

    country: str
    given: tuple[str, ...]
    family: tuple[str, ...]
    streets: tuple[str, ...]
    towns: tuple[Town, ...]
    phone: str
    floors: tuple[str, ...] = ()
    companies: tuple[str, ...] = ()
    name_form: str = "{given} {family}"


REGIONS = (
    Region(
        country="DE",
        given=("Jürgen", "Anneliese", "Björn", "Käthe", "Şule"),
        family=("Weißmüller", "Großschädl", "Löwenherz", "Yıldırım", "von der Mühlen"),
        streets=("Lindenstraße {n}", "Am Güterbahnhof {n}", "Straße der Töpfer {n}"),
        towns=(Town("Köln", "50667"), Town("Görlitz", "02826"), Town("Überlingen", "88662")),
        phone="+49 30 23125 {d}",
        floors=("Hinterhaus, {n}. Stock", "c/o Bäckerei Süß"),
        companies=("Möbel & Söhne GmbH", "Grünzeug eG"),
    ),
    Region(
        country="FR",
        given=("Zoé", "François", "Maëlle", "Éloïse"),
        family=("Lefèvre", "d'Aubigné", "Benoît-Çelik", "Nuñez"),
        streets=("{n} rue de l'Église", "{n} bis, quai des Orfèvres-Perdus", "{n} allée du Chêne"),
        towns=(Town("Besançon", "25000"), Town("Saint-Étienne", "42000"), Town("Orléans", "45000")),
        phone="+33 1 99 00 1{d}",
        floors=("Bât. B, {n}e étage",),
        companies=("L'Œuf Dur SARL",),
    ),
    Region(
        country="PL",
        given=("Łukasz", "Żaneta", "Grażyna"),
        family=("Świętosławska", "Brzęczyszczykiewicz", "Źrebiec"),
        streets=("ul. Różana {n}", "ul. Święty Wojciech {n}/4"),
        towns=(Town("Łódź", "90-001"), Town("Gdańsk", "80-831")),
        phone="+48 22 555 0{d}",
    ),
    Region(
        country="CZ",
        given=("Řehoř", "Běla", "Přemysl"),
        family=("Dvořáčková", "Šťastný", "Příhoda"),
        streets=("Na Příkopě {n}", "Žižkova {n}"),
        towns=(Town("Plzeň", "301 00"), Town("České Budějovice", "370 01")),
        phone="+420 601 555 {d}",
    ),
    Region(
        country="SE",
        given=("Åsa", "Göran", "Märta"),
        family=("Sjöström", "Ångström", "Björkqvist"),
        streets=("Storgatan {n}", "Älvvägen {n}"),
        towns=(Town("Malmö", "211 20"), Town("Örebro", "702 10")),
        phone="+46 8 465 00{d}",
        floors=("lgh {n}01",),
    ),
    Region(
        country="IS",
        given=("Þórdís", "Ægir", "Guðrún"),
        family=("Sigurðardóttir", "Þorvaldsson"),
        streets=("Laufásvegur {n}", "Sólvallagata {n}"),
        towns=(Town("Reykjavík", "101"), Town("Ísafjörður", "400")),
        phone="+354 555 1{d}",
    ),
    Region(
        country="IE",
        given=("Seán", "Siobhán", "Pádraig"),
        family=("O'Brien", "Ní Dhomhnaill", "Mac Gearailt"),
        streets=("{n} Main St", "{n} Harbour Row"),
        towns=(Town("Dublin", "D01 F5P2", "D"), Town("Dún Laoghaire", "", "D")),
        phone="+353 20 914 0{d}",
        floors=('Apt "{n}" <rear>',),
        companies=("O'Neill & Daughters",),
    ),
    Region(
        country="GB",
        given=("Harriet", "Winston", "Priya"),
        family=("Featherstonehaugh", "Okonkwo", "Smith-Jones"),
        streets=("{n} Mill Lane", "{n}a Chandlers Yard"),
        towns=(Town("Saltburn", "TS12 1AA", "North Yorkshire"), Town("London", "E1 6AN")),
        phone="+44 20 7946 0{d}",
        floors=("Flat {n}",),
        companies=("Tea & Cup Ltd",),
    ),
    Region(
        country="US",
        given=("Dolores", "Tyrell", "José"),
        family=("Whitfield", "Hernández", "McAllister Jr."),
        streets=("{n}00 Cedar Ave", "{n}17 W Juniper St"),
        towns=(Town("Austin", "78701", "TX"), Town("Portland", "97205-1234", "OR"), Town("Boston", "02108", "MA")),
        phone="+1 206-555-0{d}",
        floors=("Apt {n}", "Suite #{n}0"),
        companies=("Acme & Co., Inc.",),
    ),
    Region(
        country="CA",
        given=("Geneviève", "Noah"),
        family=("Tremblay-Côté", "MacIsaac"),
        streets=("{n} rue Sainte-Élisabeth", "{n} Maple Cres"),
        towns=(Town("Québec", "G1R 4P5", "QC"), Town("Halifax", "B3J 1S9", "NS")),
        phone="+1 613-555-0{d}",
    ),
    Region(
        country="BR",
        given=("João", "Conceição"),
        family=("Gonçalves", "Araújo da Conceição"),
        streets=("Rua das Acácias, {n}", "Av. São João do Sul, {n}0"),
        towns=(Town("São Paulo", "01035-000", "SP"), Town("Florianópolis", "88010-001", "SC")),
        phone="+55 11 5550 0{d}",
        floors=("Bloco C, apto {n}2",),
    ),
    Region(
        country="GR",
        given=("Αθηνά", "Γιώργος", "Ξένια"),
        family=("Παπαδοπούλου", "Οικονόμου", "Θεοδωράκης"),
        streets=("Οδός Ερμού {n}", "Λεωφόρος Συγγρού {n}"),
        towns=(Town("Θεσσαλονίκη", "546 21"), Town("Αθήνα", "117 42")),
        phone="+30 210 555 0{d}",
        floors=("{n}ος όροφος",),
    ),
    Region(
        country="BG",
        given=("Жечка", "Любомир", "Щилияна"),
        family=("Ъглова", "Йорданов", "Цветкова"),
        streets=("ул. „Шипка“ {n}", "бул. „Княз Борис“ {n}"),
        towns=(Town("София", "1000"), Town("Пловдив", "4000")),
        phone="+359 2 555 0{d}",
        floors=("вх. Б, ет. {n}",),
    ),
    Region(
        country="UA",
        given=("Їжакевич", "Ґалаґан", "Олена"),
        family=("Щербак", "Пʼятницька", "Євтушенко"),
        streets=("вул. Хрещата, {n}", "пров. Ювілейний, {n}"),
        towns=(Town("Київ", "01001"), Town("Львів", "79000")),
        phone="+380 44 555 0{d}",
    ),
    Region(
        country="AE",
        given=("محمد", "فاطمة", "يوسف"),
        family=("العلي", "الزهراني", "بن خليفة"),
        streets=("شارع الشيخ زايد {n}", "شارع الوصل {n}"),
        towns=(Town("دبي", "00000"), Town("أبوظبي", "00000")),
        phone="+971 4 555 0{d}",
        floors=("الطابق {n}",),
        companies=("شركة النور",),
    ),
    Region(
        country="IL",
        given=("נועה", "אריאל"),
        family=("בן־דוד", "שפירא"),
        streets=("רחוב הרצל {n}", "שדרות הגפן {n}"),
        towns=(Town("חיפה", "3303223"), Town("תל אביב", "6688102")),
        phone="+972 3 555 0{d}",
    ),
    Region(
        country="JP",
        given=("翔太", "さくら", "ケンジ"),
        family=("髙橋", "渡邉", "山田"),
        streets=("桜丘町{n}番地", "本町{n}丁目2-8"),
        towns=(Town("渋谷区", "150-0031", "東京都"), Town("京都市中京区", "604-0001", "京都府")),
        phone="+81 3-5550-0{d}",
        floors=("サンライズビル{n}階",),
        companies=("株式会社ひまわり",),
        name_form="{family} {given}",
    ),
    Region(
        country="CN",
        given=("小龙", "秀英", "吉祥"),
        family=("王", "欧阳", "李"),
        streets=("人民路{n}号", "中山北路{n}弄3号"),
        towns=(Town("上海市", "200000", "上海"), Town("成都市", "610000", "四川")),
        phone="+86 21 5550 0{d}",
        floors=("{n}单元502室",),
        name_form="{family}{given}",
    ),
    Region(
        country="KR",
        given=("서연", "민준"),
        family=("김", "황보"),
        streets=("세종대로 {n}", "한빛로{n}길 7"),
        towns=(Town("서울특별시 중구", "04524"), Town("부산광역시", "48058")),
        phone="+82 2-555-0{d}",
        name_form="{family}{given}",
    ),
    Region(
        country="IN",
        given=("प्रिया", "अर्जुन", "श्रेयस्"),
        family=("शर्मा", "मुखर्जी", "त्रिपाठी"),
        streets=("{n}, महात्मा गांधी मार्ग", "{n}, नेहरू नगर"),
        towns=(Town("मुंबई", "400001", "महाराष्ट्र"), Town("वाराणसी", "221001", "उत्तर प्रदेश")),
        phone="+91 22 5550 0{d}",
        floors=("तल {n}",),
    ),
    Region(
        country="TH",
        given=("สมชาย", "กัญญารัตน์"),
        family=("แสงทอง", "ศรีสุข"),
        streets=("{n} ถนนสุขใจ", "{n} ซอยดอกไม้"),
        towns=(Town("กรุงเทพมหานคร", "10110"), Town("เชียงใหม่", "50000")),
        phone="+66 2 555 0{d}",
    ),
    Region(
        country="VN",
        given=("Thị Hồng", "Văn Đức"),
        family=("Nguyễn", "Đặng"),
        streets=("{n} Đường Lê Lợi", "{n} Phố Hàng Bạc"),
        towns=(Town("Hà Nội", "100000"), Town("Đà Nẵng", "550000")),
        phone="+84 24 5550 0{d}",
        name_form="{family} {given}",
    ),
)

COUNTRY_NAMES = {
    "DE": "Germany",
    "FR": "France",
    "PL": "Poland",
    "CZ": "Czech Republic",
    "SE": "Sweden",
    "IS": "Iceland",
    "IE": "Ireland",
    "GB": "United Kingdom",
    "US": "United States",
    "CA": "Canada",
    "BR": "Brazil",
    "GR": "Greece",
    "BG": "Bulgaria",
    "UA": "Ukraine",
    "AE": "United Arab Emirates",
    "IL": "Israel",
    "JP": "Japan",
    "CN": "China",
    "KR": "South Korea",
    "IN": "India",
    "TH": "Thailand",
    "VN": "Vietnam",
}
STATE_NAMES = {
    "TX": "Texas",
    "OR": "Oregon",
    "MA": "Massachusetts",
    "QC": "Québec",
    "NS": "Nova Scotia",
    "SP": "São Paulo",
    "SC": "Santa Catarina",
}
