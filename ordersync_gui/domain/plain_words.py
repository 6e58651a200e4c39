"""Words that say nothing about a buyer by themselves, though one may have such a name."""

from __future__ import annotations

_LANGUAGE = """
a about above after again all also an and another any are as at back be because been before behind being below
between both but by came can come could day days did do does done down each else end ended ever every few first
for from get gone got had has have here hour hours how i if in into is it its just last later least less like
long made make many may me might min minute minutes more most much must my never new next no none not nothing
now of off old on once one only or other our out over own part past per put same say says second seconds see
seen set several shall she should since so some soon still stop such take than that the their them then there
these they this those three through time times to today too took two under until up us use used very was way we
week weeks were what when where which while who whole why will with without would yes yet you your
"""
_PROGRAM = """
access action active actual address addresses allowed amount answer answered answers app arg args asked attempt
attempts attribute auth bad bearer beginning block body broken bug busy byte bytes cache call called cancel
cancelled carrier carriers cause caused certificate change changed changes channel check checked client clock
close closed code column command commands common complete config connect connected connecting connection content
cookie core corrupt count created critical current cut damaged data database date debug decode default delayed
delete deleted denied desk detail detect disk domain due duplicate during element empty encode encoding error
errors event exception exec exit expected expired export failed failure fault feed fetch field fields file files
filled folder forbidden form format found function gateway get given good group guard handshake head header
headers held hold host http https id import imported imports in info init input int internal invalid item items
job jobs json kept key keyring keys kind known lease left length level limit line lines link list lists load
local lock locked log login lookup loop main malformed map mapped maps mark mean meaning memory message messages
method missing mode model modified module name named names network none note notice notices notify null number
numbers object offline ok open opened operation option order orders page pages parse parser password path pause
paused pending permission ping pool port post practice print private process program protocol proxy python queue
queued quick raise ran range rate raw read reader reading ready reason reasons recent record redirect refused
reject rejected release remote remove report request requests reset resolve resource response rest result resume
retry root row rows run running safe same save saved schedule scan schema search secret send sender sending sent
server service session settings setup shipment shipments shipped shop shops show shown signal size skip sleep
slow socket source sql sqlite ssl stack start started state status step store stored stores stream string
success support sync system table task tell text thread tick timed timeout timer title tls token told total
trace traceback tracking transfer trouble true try type unable unavailable unchanged undone unexpected unique
unknown unmapped unreachable update updated upload url user utf value values version view wait waited waiting
waits warning warnings web wide window windows word words work worker works write writer writing written wrong
xml xmlerror zone false self def class return lambda async await pass std stdin stdout stderr
ordersync gui cli ui storage channels queries providers protocols custom httpx httpcore peewee asyncio qasync
pyside6 qt lib site packages usr bin home var tmp dev linux windows darwin
"""
PLAIN_WORDS = frozenset((_LANGUAGE + _PROGRAM).split())
