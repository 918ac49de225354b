/**
 * Verbs that mark claims: the verb with the forms that inflection does not give | act | frames (see `Opening`) and the
 * prepositions that belong to the cue. Which frames a verb has follows how often it marks a claim in them in PolNeAR,
 * a corpus of annotated political news; only such figures were taken from it.
 */
export const VERB_TABLE = `
accept | statement | that
accuse | accusation | object passive
acknowledge | statement | left qleft quote that clause wh object gerund
acquiesce | statement | that to
add | statement | left qleft quote that clause wh
admire | opinion | object
admit admitted | statement | qleft quote that clause object +to
advise | demand | quote that to hearer
advocate | statement | object gerund +for
affirm | statement | quote that
agree | opinion | qleft quote that clause to wh +on +with
aim | statement | to
allege | accusation | qleft that
allow | statement | that
allude | statement | to +to
anger | statement | that
announce | announcement | left quote that clause wh object passive
answer | statement | qleft quote
anticipate | prediction | that
apologize | statement | qleft quote wh +for
appear | statement | raising
applaud | opinion | object
appoint | statement | object
approve | decision | object
argue | statement | left qleft quote that clause object +against +for
ask | question | left qleft quote that clause to wh object passive hearer +about
assert | statement | left qleft quote that clause object
assume | statement | that
assure | statement | that clause object hearer
attack | accusation | object
attribute | statement | object passive
authorize | decision | object
aver | statement | qleft quote that
avow | statement | qleft quote that
back | opinion | quote that object
balk | statement | +at
bark | statement | qleft quote that
bash | accusation | object
beam | statement | qleft quote
believe | opinion | left that clause wh object gerund passive +in
belittle | statement | object
bellow | statement | qleft quote that
bemoan | opinion | that object
bill | statement | object
blame | accusation | object
blast blasted | accusation | object +out
blog | statement | qleft quote that
boast | statement | qleft quote that +about +of
boom | statement | qleft quote
brag bragged | statement | qleft quote that clause
broadcast | statement | object
calculate | statement | that
call | statement | that to object +for +on +out +upon
campaign | statement | +against
caution | statement | qleft quote that clause +against
celebrate | statement | gerund
chant | statement | qleft quote that clause
characterize | statement | object
charge | accusation | qleft that object passive
chide | accusation | object
chime | statement | qleft quote that
chortle | statement | qleft quote
chuckle | statement | qleft quote that
circulate | statement | object gerund
cite | statement | quote clause object +in
claim | statement | left quote that clause to object
clarify | statement | that
comment | statement | that +on
compare | statement | object
complain | statement | qleft quote that clause object +about +of
concede | statement | qleft quote that clause object
conclude | statement | left qleft quote that clause
condemn | accusation | quote object
confess | statement | qleft to
confide | statement | qleft quote
confirm | statement | left that clause object passive
congratulate | statement | object
consider | opinion | wh object
contemplate | statement | gerund
contend | statement | that clause
continue | statement | qleft quote that
contradict | statement | object
contrast | statement | object
convey | statement | that
convince | statement | that clause hearer
counsel | statement | qleft quote
counter | statement | wh object
credit | statement | object
criticise | statement | object
criticize | accusation | wh object passive +on
croak | statement | qleft quote
crow | statement | qleft quote
cry | statement | qleft
deadpan | statement | qleft quote that
decide | decision | that clause to
declare | announcement | qleft quote that clause object passive
decline | statement | to object
decry | accusation | that object
deem | opinion | object
defend | opinion | object
demand | demand | qleft quote that clause to object
demonstrate | statement | that
demur | statement | qleft quote
denounce | accusation | object
deny | denial | that clause object gerund
deride | accusation | object
describe | statement | that wh object gerund passive
determine | report | that
disagree | opinion | wh +with
disavow | denial | object
disclose | report | quote object
discuss | statement | wh object
dismiss | denial | that object
disparage | statement | object
dispute | denial | that object
disregard | statement | object
distinguish | statement | object
diverge | statement | +on
doubt | opinion | that clause
drawl | statement | qleft quote
echo | statement | that clause passive
elaborate | statement | qleft quote that
email | statement | object
embrace | statement | wh
empathize | statement | +with
emphasize | statement | qleft quote that clause object
empower | statement | object
encourage | demand | object
endorse | opinion | that object gerund
enjoy | statement | wh
enthuse | statement | qleft quote that
estimate | prediction | left that clause object
evince | statement | object
exclaim | statement | qleft
expect | prediction | clause to object passive
explain | statement | left qleft quote that clause wh object
express | statement | object
favor | opinion | wh
fear feared | opinion | qleft quote that clause
feel felt | opinion | clause
find found | report | left quote that clause
float | statement | object
focus | statement | wh
forecast forecast | prediction | that
foreshadow | statement | object
forget forgot forgotten forgetting | statement | clause
frame | statement | object
fret | statement | qleft quote
fume | statement | qleft quote that
gasp | statement | qleft quote
gloat | statement | qleft quote
gripe | statement | qleft quote
groan | statement | qleft quote
grouse | statement | qleft quote
growl | statement | qleft quote that
grumble | statement | qleft quote
grunt | statement | qleft quote
guess | statement | that
gush | statement | qleft quote +about
hail | opinion | object
heap | statement | object
heckle | statement | object
herald | statement | object
hesitate | statement | to
highlight | statement | object
hint | statement | that clause wh +at
hiss | statement | qleft quote
holler | statement | qleft quote
hope | opinion | qleft quote that clause to object
howl | statement | qleft quote
identify | statement | object passive +with
implore | statement | qleft quote
imply | statement | that clause object
indicate | statement | left that clause wh object
inform | statement | that hearer
inquire | statement | qleft quote
insist | statement | left qleft quote that clause object +on
instruct | demand | object
insult | statement | quote
intend | statement | passive
interject | statement | quote to
interpret | statement | object passive
intimate | statement | that object
intone | statement | qleft quote that
invoke | statement | object
issue | statement | quote object
joke | statement | qleft quote that clause +about
judge | statement | that
knock | accusation | object
know knew known | statement | that clause wh
label | statement | object
lambast | accusation | object
lament | opinion | left quote that clause object gerund
laud | opinion | object
laugh | statement | qleft quote
lay laid | statement | wh +out
learn | report | that clause wh
lecture | statement | qleft quote
like | opinion | to object
liken | statement | object
list | statement | quote object
lobby | statement | to
look | statement | to +for
love | opinion | to object
maintain | statement | that
marvel | statement | qleft quote +at
mention | statement | that clause object gerund passive
moan | statement | qleft quote
mock | accusation | object
mull | statement | gerund
mumble | statement | qleft quote
murmur | statement | qleft quote that
muse | statement | qleft quote +about
mutter | statement | qleft quote that
name | statement | quote object
negotiate | statement | object
note | statement | left qleft quote that clause wh object
notice | statement | that
object | statement | qleft quote
observe | statement | qleft quote
offer | promise | qleft quote to object
opine | statement | qleft +against
oppose | opinion | object gerund
order | demand | that clause object
outline | statement | object
paint | statement | object
perceive | statement | to object
persuade | statement | that to gerund hearer
pivot | statement | to +with
plan planned | statement | to object
plead | demand | left quote that clause to
please | statement | +with
pledge | promise | quote that to
point | statement | qleft quote that clause wh object +out +to
poke | statement | object
ponder | statement | wh object
portray | statement | object
posit | statement | that
position | statement | object
post | statement | qleft quote object
praise | opinion | quote object
preach | statement | object
predict | prediction | left quote that clause wh object
prefer preferred | opinion | to object
prescribe | statement | object
press | demand | object +for
pressure | statement | object
proclaim | announcement | object +at +in
prohibit | statement | object
project | prediction | that clause
promise | promise | left qleft quote that clause to object
pronounce | statement | object
propose | statement | that clause to object gerund
protest | statement | quote that object
publicize | statement | object
publish | report | quote
purr | statement | qleft quote
push pushed | demand | to +for
put put put putting | statement | qleft
query | statement | qleft quote
question | question | that clause wh object +in
quip quipped | statement | qleft quote
quote | statement | object
rail | accusation | qleft quote wh +about +against +at
rant | statement | qleft quote that
rave | statement | qleft quote
read read | statement | qleft quote
reaffirm | statement | that object
realize | statement | that clause
reassure | statement | object
rebuke | accusation | object
rebut rebutted | denial | object
recall | statement | left qleft quote that clause wh object gerund
recite | statement | qleft quote
reckon | statement | +with
recognize | statement | that object passive
recommend | statement | that object gerund
recount | report | left qleft quote that clause object
refer referred | statement | quote +to
reference | statement | object
refuse | statement | that to object
regard | opinion | object
regret | opinion | object
reiterate | statement | left quote that clause object
reject | denial | that object passive
rejoin | statement | qleft quote that
remark | statement | qleft quote that clause +about +upon
remember remembered | statement | wh object gerund passive
remind | statement | that clause wh hearer
repeat | statement | left that object
reply replied | statement | left qleft quote that clause +to
report | report | left qleft quote that clause object gerund
reprimand | statement | object
repudiate | denial | object
request | demand | object
resist | statement | quote
respond | statement | qleft quote that to +to
restrict | statement | object
retort | statement | qleft quote that
retweet | statement | object
reveal | report | left that clause wh object passive
riff | statement | qleft quote
rip ripped | accusation | object
roar | statement | qleft quote
rule | decision | left that +out
satirize | statement | object
savage | statement | object
say said | statement | left qleft quote that clause to wh object gerund +about +of
scoff | statement | qleft quote +at
scold | accusation | object
scream | statement | qleft quote
see saw seen | opinion | quote that object passive +for
seek sought | statement | quote to object
seem | statement | raising
sentence | decision | object
share | statement | passive
shout | statement | qleft quote that clause
show showed shown | report | left that clause wh object
shriek | statement | qleft quote
side | statement | +with
sigh | statement | qleft quote
sign | decision | to gerund
signal | statement | that clause
sing sang sung | statement | quote object
single | statement | +out
size | statement | +up
slam slammed | accusation | object
snap | statement | qleft quote
snarl | statement | qleft quote that
sneer | statement | qleft quote
sniff | statement | qleft that
sob | statement | qleft quote
speak spoke spoken | statement | to wh +about +of +out
speculate | statement | qleft quote that clause
spell | statement | +out
split | statement | wh
spotlight | statement | object
stammer | statement | qleft quote that
state | statement | left qleft quote that clause object +of
stress | statement | qleft quote that clause object
strive | statement | to
suggest | statement | left quote that clause object gerund
summarize | statement | qleft quote that
support | opinion | passive
surmise | statement | qleft quote that
suspect | opinion | that
swear swore sworn | promise | that to
talk | statement | quote wh +about
taunt | statement | qleft quote
tease | statement | qleft quote
tell told | statement | left qleft quote that clause to wh object gerund passive hearer
testify | statement | qleft quote that clause
thank | statement | object
theorize | statement | qleft quote that
think thought | opinion | left quote that clause passive +about +of
threaten | statement | to
thunder | statement | qleft quote that
tout | opinion | object
trash | statement | object
trumpet | statement | wh object
tweet | statement | qleft quote that clause wh object
uncover | statement | object
underscore | statement | that
understand understood | statement | that wh
upset | statement | that
urge | demand | qleft quote that clause object
vent | statement | qleft quote that +about
venture | statement | qleft quote
veto | statement | object
view | opinion | object
voice | statement | object
vote | decision | to +against
vouch | statement | +for
vow | promise | left qleft quote that clause to object
wail | statement | qleft quote
want | opinion | quote clause to object
warn | statement | left qleft quote that clause to object hearer +about +against +of
welcome | opinion | quote object
whine | statement | qleft quote
whisper | statement | qleft quote that
wish | statement | clause object
withdraw withdrew withdrawn | statement | object
witness | statement | object
wonder | question | qleft quote that clause wh +about
word | statement | object
worry | opinion | that clause wh +about
write wrote written | statement | left qleft quote that clause wh
yell | statement | qleft quote that clause
`;
