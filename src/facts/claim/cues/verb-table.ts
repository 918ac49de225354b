/**
 * Verbs that mark claims: forms that the rules do not give | act | frames (see `Opening`) and the prepositions that belong to them.
 * Which verbs and frames stand here follows how often each marks a claim in PolNeAR, a corpus of annotated news.
 */
export const VERB_TABLE = `
accept | statement | quote that clause object
accord | statement | quote to
accuse | accusation | quote object +of passive
acknowledge | statement | left quote that clause to wh object gerund +as
acquiesce | statement | quote to
add | statement | left quote that clause wh object gerund
address | statement | quote that clause wh object
admire | opinion | quote object
admit admitted admitted admitting | statement | left quote that clause to object gerund
adopt | decision | quote that clause object
advise | statement | left to hearer
advocate | statement | quote to gerund +for
affirm | statement | quote that clause object
agree | opinion | left quote that clause to object +with +on
aim | statement | quote to object
alarm | statement | quote that clause object
align | statement | quote object
allege | accusation | left quote that clause object passive
allow | statement | quote that clause to object
allude | statement | quote to
anger | statement | quote that clause gerund
announce | announcement | left quote that clause wh object +on
answer | statement | quote wh object
anticipate | prediction | quote that clause
apologize | statement | quote to object +for
appear | statement | quote that clause to object
applaud | opinion | quote object
appoint | statement | quote to object
approve | decision | quote object
argue | statement | left quote that clause object gerund +for +against
articulate | statement | quote object
ask | question | left quote that clause to wh object gerund +about +for +on hearer passive
assail | accusation | quote object
assert | statement | left quote that clause to object
assume | statement | quote that clause
assure | statement | quote object +of hearer
attack | accusation | quote that clause to object +against +on passive
attract | statement | to
attribute | statement | quote that clause to object gerund
authorize | decision | quote object
back | opinion | quote that clause object +of +against
balk | statement | quote
ban banned banned banning | statement | gerund
bash | accusation | object
believe | opinion | left quote that clause to wh object gerund passive
bemoan | opinion | quote that clause object
bill | statement | +as
blame | accusation | quote object +on +for passive
blast blasted blasted blasting | accusation | quote object +out
boast | statement | left quote that clause to object +about +of
boo | statement | quote object
brag bragged bragged bragging | statement | quote that clause object +about
bring brought brought bringing | statement | +up
bristle | statement | quote
brush | statement | quote object +off
calculate | statement | quote that clause
call | statement | quote that clause to wh object +on +for +out +from +of +upon +into passive
care | statement | wh +about
cast cast cast casting | statement | quote object
caution | statement | left quote that clause object +against
celebrate | statement | gerund
challenge | statement | object gerund +over
champion | statement | quote object
chant | statement | left quote to +of
characterize | statement | quote object
charge | accusation | left quote that clause object +with passive
cheer | statement | wh +for +on
chide | accusation | quote object
choose chose chosen choosing | decision | object
circulate | statement | quote object gerund
cite | statement | quote that clause to object gerund
claim | statement | left quote that clause to object +as
clarify | statement | quote that clause object
comment | statement | quote that clause +on +about
commit committed committed committing | promise | to
compare | statement | wh object
complain | statement | left quote that clause to object gerund +about +of
concede | statement | left quote that clause wh object
concern | statement | quote that clause object +for +about +with
conclude | statement | left quote that clause object
condemn | accusation | quote object
confirm | statement | left quote that clause object
congratulate | statement | quote object
consider | opinion | quote wh object gerund passive
contemplate | statement | quote wh object gerund
contend | statement | left quote that clause object
continue | statement | left quote that clause to gerund
contradict | statement | quote wh object
contrast | statement | object
convince | statement | quote that clause object gerund hearer
counter | statement | left quote that clause wh object
credit | statement | quote object +for
criticize | accusation | quote wh object +for +as passive
cry | statement | left quote to +out
debate | statement | wh +over +about
decide | decision | quote to wh object
declare | announcement | left quote that clause object gerund +on
decline | statement | quote to object
decry | accusation | quote that clause object
dedicate | statement | quote to object
deem | opinion | quote object
defend | opinion | quote object
define | statement | wh
deflect | statement | quote object
deliver | statement | quote object gerund
demand | demand | left quote that clause to object
demonstrate | statement | quote that clause wh
denounce | accusation | quote wh object
deny | denial | quote that clause to object
deride | accusation | quote object
describe | statement | quote to wh object gerund +as passive
design | statement | quote to
detail | report | quote wh object +about
determine | report | quote that clause to wh
devote | statement | quote to object
direct | demand | to
disagree | opinion | quote +on +with
disavow | denial | quote object
disclose | report | quote to object
discuss | statement | quote wh object
dislike | statement | quote object
dismiss | denial | quote that clause object
disparage | statement | quote object
display | statement | object
dispute | denial | quote that clause object
distance | statement | quote object
divide | statement | +on +over
double | statement | +down
doubt | opinion | quote that clause object +about
downplay | statement | quote object
draw drew drawn drawing | statement | that clause
echo | statement | left quote that clause object
elaborate | statement | quote +on
email | statement | left quote clause +with
embrace | statement | quote that clause wh object +of
emerge | statement | that clause gerund
emphasize | statement | left quote that clause to object
enamor | statement | quote +of
encourage | demand | quote object
end | statement | quote
endorse | opinion | quote that clause object gerund
enjoy | statement | quote wh object gerund
envision | prediction | quote wh object
estimate | prediction | left quote that clause
excite | statement | quote to
expand | statement | +on
expect | prediction | quote that clause to object passive
explain | statement | left quote that clause to wh object
explore | statement | quote object
expose | statement | quote object
express | statement | quote object
eye | statement | quote to object
favor | opinion | quote to wh object gerund +of
fear feared feared fearing | opinion | left quote that clause object +about +of
feel felt felt feeling | opinion | quote that clause object gerund +about
fight fought fought fighting | statement | +about
figure | statement | +out
file | statement | that clause object
find found found finding | report | left quote that clause object
fire | statement | gerund +from +on +back
float | statement | quote object
focus | statement | quote to +on +of
follow | statement | quote +up
forecast forecast forecast forecasting | prediction | quote that clause object
foresee foresaw foreseen foreseeing | prediction | quote object
forget forgot forgotten forgetting | statement | quote that clause to
frame | statement | object
guess | statement | quote that clause wh object
hail | opinion | quote object
hammer | accusation | quote object
hate | opinion | quote object
heap | statement | quote object
hear heard heard hearing | statement | that clause wh
herald | statement | quote object
highlight | statement | quote wh object gerund
hint | statement | quote that clause object +of
hope | opinion | left quote that clause to object +of +for
horrify | statement | quote object
identify | statement | quote object +as +with
ignore | statement | quote object
illustrate | statement | quote object
imagine | statement | quote object
impassion | statement | quote object
imply | statement | quote that clause to object
impose | statement | quote object
impress | statement | quote
incline | statement | quote to
include | statement | quote wh
indicate | statement | quote that clause wh object
inform | statement | quote object +of hearer
infuriate | statement | quote object
insist | statement | left quote that clause to object +on
insult | statement | quote object
intend | statement | quote to object
interject | statement | left quote to
interpret | statement | quote object +as
interview | statement | that clause wh gerund
introduce | announcement | quote object
invite | statement | to
invoke | statement | quote object
issue | statement | object +with
joke | statement | left quote that clause to +about
judge | statement | that clause
justify | statement | quote object gerund
knock | accusation | object
know knew known knowing | statement | left quote that clause to wh object gerund +about +for +as passive
label | statement | quote object +as
lambast | accusation | quote object +as
lament | opinion | left quote that clause wh object gerund
lash | accusation | quote +out
launch | announcement | object
lay laid laid laying | statement | quote +off +out
lean | statement | object
learn | report | quote that clause wh object +of
lecture | statement | quote object
like | opinion | quote to
liken | statement | quote to object
line | statement | quote +up
list | statement | quote object +as
lobby | statement | to +for
look | statement | quote to object +for +back
love | opinion | quote to
maintain | statement | left that clause
mean meant meant meaning | statement | left to
measure | statement | that clause
mention | statement | quote that clause object gerund +of +as
mince | statement | quote object
mind | statement | object gerund
mock | accusation | quote object
mull | statement | quote object gerund
muse | statement | left quote object +about
name | statement | quote passive
negotiate | statement | quote object
nominate | decision | quote to +as
note | statement | left quote that clause to wh object +on +about
notice | statement | quote that clause object gerund
observe | statement | left quote object
offer | promise | quote to object gerund
open | statement | +up
opine | statement | left quote object
oppose | opinion | quote to object gerund
opt | statement | quote to
order | demand | quote that clause object gerund
outline | statement | quote wh object
paint | statement | quote object
pass | statement | quote object +with
perceive | statement | quote to
persuade | statement | quote to object hearer
pitch | statement | gerund
pivot | statement | quote to object
plan planned planned planning | statement | quote to
plead | demand | left quote to object +with
please | statement | quote +with
pledge | promise | quote that clause to
point | statement | quote that clause to +out +about +on
poke | statement | quote object
portray | statement | quote object
posit | statement | quote that clause object
position | statement | +of +on
post | statement | left quote +on +from
praise | opinion | quote object +of +on +for
preach | statement | quote object
predict | prediction | left quote that clause wh object
prefer preferred preferred preferring | opinion | quote to object
present | statement | quote object
press | demand | gerund +for +about
pressure | statement | object
proclaim | announcement | quote to object
prohibit | statement | quote object gerund
project | prediction | that clause to object
promise | promise | left quote that clause to object +of
promote | statement | quote object
prompt | statement | to
pronounce | statement | quote object
propose | statement | quote that clause to object gerund
protest | statement | quote +against
prove | statement | to
publish | report | quote object
pump | statement | quote to object +out
pursue | statement | that clause
push pushed pushed pushing | demand | quote to +for +back
put put put putting | statement | +out +off
question | question | quote to wh object +about +of +on +for
quip quipped quipped quipping | statement | left quote
quote | statement | quote object
rail | accusation | quote +against
raise | statement | that clause
range | statement | to
rattle | statement | quote object +off
react | statement | quote object
read read read reading | statement | left quote clause
reaffirm | statement | quote that clause object
realize | statement | quote that clause object
reassure | statement | quote object
rebuff | statement | quote object
rebuke | accusation | quote object
rebut rebutted rebutted rebutting | denial | quote that clause object
recall | statement | left quote that clause wh object gerund
recite | statement | quote object
recognize | statement | quote that clause object
recommend | statement | quote that clause to object gerund
record | report | gerund
recount | report | left quote clause object gerund
refer referred referred referring | statement | quote to object
reference | statement | quote to object
reflect | statement | +on
refuse | statement | quote to object
regard | opinion | quote +as
regret | opinion | quote
reiterate | statement | left quote that clause to object
reject | denial | quote that clause object
release | announcement | object gerund
relish | statement | quote object gerund
remark | statement | left quote that clause gerund +about +upon
remember remembered remembered remembering | statement | quote that clause wh object gerund
remind | statement | quote object hearer
renew | statement | quote that clause object
renounce | statement | quote object
repeat | statement | left quote that clause object
reply replied replied replying | statement | left quote that clause to object
report | report | left quote that clause to wh object gerund +on +about passive
represent | statement | that clause
repudiate | denial | quote object
request | demand | quote to object gerund +for
require | statement | that clause to passive
resist | statement | quote object gerund
resonate | statement | quote +with
respond | statement | left quote that clause to object +with +on
restrict | statement | quote object
rethink | statement | quote object gerund
retweet | statement | quote object
reveal | report | left quote that clause wh object gerund
revere | statement | quote object
revile | statement | quote object
rip ripped ripped ripping | accusation | quote object
roll | statement | +out
rule | decision | that clause +out
satisfy | statement | quote object +with
savage | statement | quote object
say said said saying | statement | left quote that clause to wh gerund +about +on +of +for +as +with +from +over
scare | statement | quote wh object
scoff | statement | quote object
scorn | statement | quote
see saw seen seeing | opinion | quote that clause wh object gerund +for +as passive
seek sought sought seeking | statement | quote to object
seem | statement | quote to object gerund
sentence | decision | object
share | statement | quote wh object +with
shock | statement | quote that clause to wh
shoot shot shot shooting | statement | +back
shout | statement | left quote +out +from
show showed shown showing | report | left quote that clause to wh object gerund
shrug shrugged shrugged shrugging | statement | quote +off
side | statement | +with
sign | decision | that clause object gerund +of
signal | statement | quote that clause object
sing sang sung sing | statement | quote object
single | statement | +out
slam slammed slammed slamming | accusation | quote object
sound | statement | quote object gerund +off
speak spoke spoken speaking | statement | +about +out +of
speculate | statement | left quote that clause +about
spell | statement | quote object +out
split | statement | +on
stand stood stood standing | statement | +for +with
start | statement | gerund
startle | statement | quote object
state | statement | left that clause
stress | statement | left quote that clause object
strike struck struck striking | statement | +down
strive | statement | quote to
struggle | statement | to
sue | decision | quote object
suggest | statement | left quote that clause to object gerund +on
support | opinion | quote to object gerund +for +of +from
surface | statement | quote +as
surprise | statement | that clause
suspect | opinion | quote that clause object
talk | statement | quote to object +about +up +of +with
tell told told telling | statement | left quote that clause to wh object gerund hearer
testify | statement | left quote object
thank | statement | quote object
think thought thought thinking | opinion | left quote that clause to object +about +of passive
threaten | statement | quote to object
thrill | statement | quote object +with
tick | statement | quote +off
title | statement | quote object
touch | statement | +on
tout | opinion | quote wh object
trash | statement | quote object
trumpet | statement | quote wh object
turn | statement | gerund +against
tweet | statement | left quote that clause wh gerund +on +out +about
underscore | statement | quote that clause object
understand understood understood understanding | statement | quote that clause wh object +of
unleash | statement | quote gerund
unveil | announcement | quote object
upset | statement | quote that clause
urge | demand | left quote that clause object passive
utter | statement | quote object
veto | statement | quote object
view | opinion | quote object +as +of +on +about passive
voice | statement | object
vote | decision | to +for +against
vouch | statement | quote +for
vow | promise | left quote that clause to object
walk | statement | +back
want | opinion | quote to wh object
warn | statement | left quote that clause object +of +on +about +against hearer
wave | statement | quote
weigh | statement | quote
welcome | opinion | quote object
wish | statement | quote object
withdraw withdrew withdrawn withdrawing | statement | quote that clause object
witness | statement | quote object
wonder | question | left quote wh object
word | statement | quote to +about +for
worry | opinion | quote that clause wh object gerund +about
write wrote written writing | statement | left quote that clause to object +on +about +of +back
yell | statement | left quote
zero | statement | quote
`;
