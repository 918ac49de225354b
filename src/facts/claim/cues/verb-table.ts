/**
 * Verbs that mark claims: the verb with the forms that inflection does not give | act | frames (see `Opening`) and the
 * prepositions that belong to the cue; "~on" for a particle without which the verb is no cue,
 * "none" for a verb that only ends what another one told. Which frames a verb has follows how often it marks a claim in them in PolNeAR,
 * a corpus of annotated political news; only such figures were taken from it.
 */
export const VERB_TABLE = `
accept | statement | that
accuse | accusation | object passive
acknowledge | statement | left qleft quote that clause wh object gerund
acquiesce | statement | that
add | statement | left qleft quote that clause wh
admire | opinion | none
admit admitted | statement | qleft quote that clause object +to
advise | demand | quote that to hearer
advocate | demand | object gerund +for
affirm | statement | quote that
agree | opinion | qleft quote that clause to wh +on +with
aim | statement | none
allege | accusation | qleft that
allow | statement | that
allude | statement | none
anger | statement | none
announce | announcement | left quote that clause wh object
answer | statement | qleft quote
anticipate | prediction | that
apologize | statement | qleft quote wh +for
appeal | demand | qleft quote +for
applaud | opinion | object
appoint | statement | none
approve | decision | object
argue | opinion | left qleft quote that clause object +against +for
ask | question | left qleft quote that clause to wh object passive hearer
assert | statement | left qleft quote that clause object
assess | opinion | that
assume | statement | that
assure | statement | that clause object hearer
attack | accusation | none
attribute | statement | object
authorize | decision | none
aver | statement | qleft quote that
avow | statement | qleft quote that
back | opinion | quote that object
balk | statement | +at
bark | statement | qleft quote that
bash | accusation | object
beam | statement | qleft quote
beg begged | demand | qleft quote to +for
believe | opinion | left that clause wh object gerund passive +in
belittle | accusation | object
bellow | statement | qleft quote that
bemoan | opinion | that object
blame | accusation | object
blast blasted | accusation | object +out
blog | statement | qleft quote that
boast | statement | qleft quote that +about +of
boom | statement | qleft quote
brag bragged | statement | qleft quote that clause
brand | opinion | object
broadcast | statement | none
calculate | statement | that
call | statement | that to object +for +on +upon
campaign | demand | +against +for
cast cast cast casting | opinion | object
caution | statement | qleft quote that clause +against
celebrate | statement | none
challenge | demand | object
chant | statement | qleft quote that clause
characterize | opinion | object
charge | accusation | qleft that object passive
chide | accusation | object
chime | statement | qleft quote that
chortle | statement | qleft quote
chuckle | statement | qleft quote that
circulate | statement | none
cite | statement | quote clause object
claim | statement | left quote that clause to object
clarify | statement | that
comment | opinion | that
compare | opinion | object
complain | accusation | qleft quote that clause object +about +of
concede | statement | qleft quote that clause object
conclude | statement | left qleft quote that clause
concur concurred | opinion | qleft quote that +with
condemn | accusation | quote object
confess | statement | qleft to
confide | statement | qleft quote
confirm | statement | left that clause object
congratulate | statement | none
consider | opinion | wh object
contemplate | statement | none
contend | statement | that clause
continue | statement | qleft quote that
contradict | statement | none
contrast | statement | none
convey | statement | that
convince | statement | that clause hearer
counsel | statement | qleft quote
counsel counselled | statement | qleft quote
counter | statement | qleft quote that
credit | opinion | object
criticize | accusation | wh object passive
croak | statement | qleft quote
crow | statement | qleft quote
cry | statement | qleft
deadpan | statement | qleft quote that
decide | decision | that clause to
declare | announcement | qleft quote that clause object
decline | refusal-to-comment | to object
decree decreed | decision | that clause
decry | accusation | that object
deem | opinion | clause object passive
defend | opinion | object
demand | demand | qleft quote that clause to object
demonstrate | statement | that
demur | statement | qleft quote
denounce | accusation | object
deny | denial | that clause object gerund
deride | accusation | object
describe | opinion | that wh object gerund
determine | report | that clause
disagree | opinion | wh +with
disavow | denial | object
disclose | report | quote object
discover | report | that clause wh
discuss | statement | wh
dismiss | denial | that object
disparage | statement | none
dispute | denial | that object
disregard | statement | none
distinguish | statement | none
diverge | statement | none
double | statement | qleft quote ~down
doubt | opinion | that clause
drawl | statement | qleft quote
dub dubbed | opinion | object
echo | statement | that clause
elaborate | statement | qleft quote that
email | statement | none
embrace | statement | none
empathize | statement | none
emphasize | opinion | qleft quote that clause object
empower | statement | none
encourage | demand | object
endorse | opinion | that object gerund
enthuse | statement | qleft quote that
estimate | prediction | left that clause object
evince | statement | none
exclaim | statement | qleft
exhort | demand | object
expect | prediction | clause to object passive
explain | statement | left qleft quote that clause wh object
express | statement | object
favor | opinion | none
fear feared | opinion | qleft quote that clause
feel felt | opinion | clause
find found | report | left quote that clause
fire | statement | qleft quote ~back
float | statement | object
focus | statement | wh
forecast forecast | prediction | that
foresee foresaw foreseen | prediction | that clause object
foreshadow | statement | none
frame | opinion | object
fret | opinion | qleft quote
fume | statement | qleft quote that
gasp | statement | qleft quote
gloat | statement | qleft quote
go went gone | statement | qleft quote ~on
gripe | statement | qleft quote
groan | statement | qleft quote
grouse | statement | qleft quote
growl | statement | qleft quote that
grumble | opinion | qleft quote
grunt | statement | qleft quote
guess | opinion | that
gush | opinion | qleft quote +about
hail | opinion | object
heckle | statement | none
herald | statement | none
hesitate | statement | none
highlight | statement | object
hint | statement | that clause wh +at
hiss | statement | qleft quote
hit hit hit hitting | accusation | qleft quote ~back
holler | statement | qleft quote
hope | opinion | qleft quote that clause to object
howl | statement | qleft quote
hypothesize | statement | that
identify | statement | object
impart | statement | qleft quote
implore | demand | qleft quote
imply | statement | that clause object
indicate | statement | left that clause wh object
inform | statement | that hearer
inquire | statement | qleft quote
insist | statement | left qleft quote that clause object +on
instruct | demand | object
insult | statement | quote
interject | statement | quote
interpret | opinion | object
interrupt | statement | qleft
intimate | statement | that object
intone | statement | qleft quote that
introduce | opinion | object
invoke | statement | none
issue | statement | quote
joke | statement | qleft quote that clause +about
judge | opinion | that
knock | accusation | none
know knew known | opinion | that clause
label | opinion | object
label labelled | opinion | object
lambast | accusation | object
lambaste | accusation | object
lament | opinion | left quote that clause object gerund
lash | accusation | qleft quote ~out
laud | opinion | object
laugh | statement | qleft quote
learn | report | that
lecture | statement | qleft quote
liken | opinion | object
list | statement | quote
lobby | demand | to
maintain | statement | that
mandate | decision | that
marvel | statement | qleft quote +at
marvel marvelled | statement | qleft quote +at
mention | statement | that clause object gerund
message | statement | qleft quote that clause hearer
moan | statement | qleft quote
mock | accusation | qleft object
mull | statement | none
mumble | statement | qleft quote
murmur | statement | qleft quote that
muse | statement | qleft quote +about
mutter | statement | qleft quote that
name | statement | quote
negotiate | statement | none
note | statement | left qleft quote that clause wh object
notice | statement | none
object | statement | qleft quote
observe | statement | qleft quote
offer | promise | qleft quote to
opine | statement | qleft +against
oppose | opinion | object gerund
order | demand | that clause object
outline | statement | none
paint | opinion | object
perceive | opinion | object
persist | statement | qleft quote that
persuade | statement | none
pivot | statement | none
plan planned | statement | to
plead | demand | left quote that clause to
pledge | promise | quote that to
point | statement | qleft quote that clause wh +out +to
ponder | statement | wh
portray | opinion | object
posit | statement | that
post | statement | qleft quote
praise | opinion | quote object
preach | statement | none
predict | prediction | left quote that clause wh object
prescribe | statement | none
press | demand | object +for
pressure | demand | object
proclaim | announcement | qleft quote that object
prohibit | statement | none
project | prediction | that clause
promise | promise | left qleft quote that clause to object
pronounce | statement | none
propose | demand | that clause to object gerund
protest | statement | quote that object
publicize | statement | none
publish | report | quote
purr | statement | qleft quote
push pushed | demand | to +for
put put put putting | statement | qleft
query | statement | qleft quote
question | question | that clause wh object
quip quipped | statement | qleft quote
quote | statement | none
rail | accusation | qleft quote wh +about +against +at
rant | statement | qleft quote that
rave | opinion | qleft quote
read read | statement | qleft quote
reaffirm | statement | that object
realize | opinion | that clause
reason | statement | qleft quote that
reassert | statement | that object
reassure | statement | qleft quote that clause hearer
rebuke | accusation | object
rebut rebutted | denial | object
recall | statement | left qleft quote that clause wh gerund
recite | statement | qleft quote
reckon | opinion | left quote that clause
recognize | statement | that
recollect | statement | qleft quote that
recommend | demand | that object gerund
recount | report | left qleft quote that clause
refer referred | statement | +to
reference | statement | none
refuse | refusal-to-comment | that to object
refute | denial | that object
regard | opinion | object
regret | opinion | object
reiterate | statement | left quote that clause object
reject | denial | that object passive
rejoin | statement | qleft quote that
relay | statement | qleft quote that
remark | statement | qleft quote that clause +about
remember remembered | statement | wh gerund
remind | statement | that clause wh hearer
repeat | statement | left that object
reply replied | statement | left qleft quote that clause +to
report | report | left qleft quote that clause object gerund
reprimand | statement | none
repudiate | denial | object
request | demand | that object
resist | statement | quote
respond | statement | qleft quote that +to
restrict | statement | none
retort | statement | qleft quote that
retweet | statement | none
reveal | report | left that clause wh object
riff | statement | qleft quote
rip ripped | accusation | object
roar | statement | qleft quote
rubbish | denial | object
rule | decision | left that clause +out
satirize | statement | none
savage | accusation | object
say said | statement | left qleft quote that clause wh object gerund
scoff | opinion | qleft quote +at
scold | accusation | object
scream | statement | qleft quote
see saw seen | opinion | object
seek sought | statement | none
sentence | decision | object
share | statement | qleft quote that
shoot shot shot | statement | qleft quote ~back
shout | statement | qleft quote that clause
show showed shown | report | left that clause wh object
shriek | statement | qleft quote
shrug shrugged | opinion | object ~off
side | statement | none
sigh | statement | qleft quote
signal | statement | that clause
signal signalled | statement | that clause
sing sang sung | statement | quote
single | statement | none
slam slammed | accusation | object
slate | accusation | object
snap | statement | qleft quote
snarl | statement | qleft quote that
sneer | statement | qleft quote
sniff | statement | qleft that
sob | statement | qleft quote
speak spoke spoken | statement | wh +out
speculate | statement | qleft quote that clause
spell | statement | +out
spotlight | statement | none
stammer | statement | qleft quote that
state | statement | left qleft quote that clause object +of
stipulate | demand | that
stress | opinion | qleft quote that clause object
suggest | statement | left quote that clause object gerund
summarize | statement | qleft quote that
support | opinion | none
surmise | statement | qleft quote that
suspect | opinion | that
swear swore sworn | promise | that to
talk | statement | quote wh
taunt | statement | qleft quote
tease | statement | qleft quote
tell told | statement | left qleft quote that clause to wh gerund passive hearer
testify | statement | qleft quote that clause
text | statement | qleft quote that clause hearer
thank | statement | none
theorize | statement | qleft quote that
think thought | opinion | left quote that clause passive
threaten | statement | to
thunder | statement | qleft quote that
tout | opinion | object
trash | statement | none
trumpet | statement | wh
tweet | statement | qleft quote that clause wh
uncover | statement | none
underline | opinion | that object
underscore | opinion | that object
understand understood | opinion | that
urge | demand | qleft quote that clause object
vent | statement | qleft quote that +about
venture | statement | qleft quote
veto | statement | object
view | opinion | object
voice | statement | object
vote | decision | to +against
vouch | opinion | +for
vow | promise | left qleft quote that clause to object
wail | statement | qleft quote
warn | statement | left qleft quote that clause to object hearer +about +against +of
wave | denial | object ~away
weigh | opinion | qleft quote ~in
welcome | opinion | quote object
whine | statement | qleft quote
whisper | statement | qleft quote that
wish | statement | none
withdraw withdrew withdrawn | statement | none
wonder | question | qleft quote that clause wh +about
worry | opinion | that clause wh +about
write wrote written | statement | left qleft quote that clause wh
yell | statement | qleft quote that clause
`;
