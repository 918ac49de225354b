/**
 * Verbs that mark claims: the verb with the forms that inflection does not give | act | frames (see `Opening`) and the
 * prepositions that belong to the cue. Which frames a verb has follows how often it marks a claim in them in PolNeAR,
 * a corpus of annotated political news; only such figures were taken from it.
 */
export const VERB_TABLE = `
accept | statement | that
accuse | accusation | clause object passive
acknowledge | statement | left qleft quote that clause wh object gerund +for +in
acquiesce | statement | quote that to
add | statement | left qleft quote that clause wh +about +of
admit admitted | statement | qleft quote that clause object +to
advocate | statement | gerund +for
affirm | statement | quote
agree | opinion | qleft quote that clause to wh +in +on +with
aim | statement | to
allege | accusation | qleft quote that clause object +in
allude | statement | to +to
anger | statement | that
announce | announcement | left quote that clause wh object passive +as +in +on
answer | statement | quote
anticipate | prediction | that
apologize | statement | wh +for
appear | statement | wh raising
applaud | opinion | clause object passive
appoint | statement | clause object
approve | decision | object
argue | statement | left qleft quote that clause object passive +against +at +for +in
ask | question | qleft quote that clause to wh object passive hearer +at +for +in +on
assail | accusation | object
assert | statement | left qleft quote that clause object
assume | statement | that passive
assure | statement | that hearer
attribute | statement | clause
aver | statement | qleft quote that
avow | statement | qleft quote that
back | opinion | quote that +in
balk | statement | +at
bark | statement | qleft quote that
bash | accusation | object
believe | opinion | left that clause wh gerund +in
belittle | statement | object
bellow | statement | qleft quote that
bemoan | opinion | that object
bill | statement | object passive
blame | accusation | clause object +for
blast blasted | accusation | clause object +out
blog | statement | qleft quote that
boast | statement | qleft quote that clause +about
brag bragged | statement | that +about
broadcast | statement | object
brush | statement | clause +off
calculate | statement | that
call | statement | that clause to object +for +in +into +on +out +over +upon
care | statement | +about
caution | statement | qleft quote that clause +against
chant | statement | qleft quote that clause
characterize | statement | clause object
charge | accusation | qleft that object passive
chide | accusation | object
chime | statement | qleft quote that
chuckle | statement | qleft quote that
circulate | statement | gerund
cite | statement | quote clause object +in
claim | statement | left quote that clause to object passive +at +in +on
clarify | statement | that
coin | statement | clause
comment | statement | that +for +on
compare | statement | object
complain | statement | qleft quote that clause +about +of
concede | statement | qleft quote that clause wh object +in
conclude | statement | left qleft quote that clause +with
condemn | accusation | quote object passive
confess | statement | to
confirm | statement | left that clause object
congratulate | statement | clause object
consider | opinion | clause wh
contemplate | statement | clause gerund
contend | statement | that clause
continue | statement | qleft quote that gerund +with
contradict | statement | object
contrast | statement | object
convey | statement | that
convince | statement | that clause hearer
counter | statement | clause wh
credit | statement | object
criticise | statement | clause object
criticize | accusation | clause wh object passive
cry | statement | qleft
deadpan | statement | qleft quote that
decide | decision | that clause to
declare | announcement | qleft quote that clause object +as +in
decline | statement | to object +for
decry | accusation | that object
deem | opinion | object
defend | opinion | clause object
deflect | statement | object
demand | demand | qleft quote that clause object
demonstrate | statement | that
denounce | accusation | clause object
deny | denial | that clause passive
depict | statement | object
deride | accusation | object passive
describe | statement | quote that clause wh object gerund passive
disavow | denial | object
disclose | report | quote object
discuss | statement | clause wh object +on
dislike | statement | passive
dismiss | denial | that clause object passive
display | statement | clause
dispute | denial | that object
disregard | statement | clause object
distance | statement | clause
distinguish | statement | object
distrust | statement | passive
diverge | statement | +on
divide | statement | +on
doubt | opinion | that
downplay | statement | object
echo | statement | that clause object passive
elaborate | statement | qleft quote that
email | statement | qleft quote that clause object
embrace | statement | wh
empathize | statement | +with
emphasize | statement | qleft quote that clause object
endorse | opinion | that gerund passive
enjoy | statement | wh
enthuse | statement | qleft quote that
estimate | prediction | left that object
evince | statement | object
exclaim | statement | qleft
expect | prediction | clause to object passive +in
explain | statement | left qleft quote that clause wh object
expose | statement | clause
express | statement | clause object
favor | opinion | wh
fear feared | opinion | qleft quote that clause object +in
feel felt | opinion | clause
file | statement | object
find found | report | left quote that
float | statement | object
focus | statement | wh
foresee foresaw foreseen | prediction | object
foreshadow | statement | object
forget forgot forgotten forgetting | statement | clause passive
frame | statement | clause
fume | statement | qleft quote that
growl | statement | qleft quote that
gush | statement | qleft quote that
hail | opinion | object
heap | statement | object
herald | statement | object
hesitate | statement | to
highlight | statement | clause object
hint | statement | clause +at
hope | opinion | qleft quote that clause to object +for
identify | statement | clause object +with
imagine | statement | clause
imply | statement | that clause object
include | statement | quote
indicate | statement | that clause wh object
inform | statement | that passive hearer +of
insist | statement | left qleft quote that clause +at +in +on
instruct | demand | object
insult | statement | quote
intend | statement | passive
interject | statement | quote
interpret | statement | object passive
intimate | statement | that object
intone | statement | qleft quote that
invoke | statement | clause object
issue | statement | quote object
joke | statement | qleft quote that clause +about
judge | statement | that
knock | accusation | object
know knew known | statement | that clause wh
label | statement | clause
lambast | accusation | object
lament | opinion | left quote that clause object gerund +in
laud | opinion | object
lay laid | statement | +out
learn | report | that clause wh
like | opinion | clause to object
liken | statement | wh object
list | statement | quote
lobby | statement | to
look | statement | to wh +for
love | opinion | clause to object passive
maintain | statement | that
marvel | statement | +at
mention | statement | clause object passive
mock | accusation | clause
mull | statement | gerund
murmur | statement | qleft quote that
muse | statement | +about
mutter | statement | qleft quote that
name | statement | quote object
negotiate | statement | object passive
note | statement | left qleft quote that clause wh object +in +on
notice | statement | that
offer | promise | quote clause object
opine | statement | qleft +against +on
oppose | opinion | gerund
opt | statement | to
order | demand | that clause object passive
outline | statement | object
overturn overturned | statement | clause
paint | statement | object
pause | statement | to
peg | statement | object
perceive | statement | to
persuade | statement | that to gerund hearer
pivot | statement | to +with
plan planned | statement | clause to
plead | demand | to
pledge | promise | quote that
point | statement | quote that clause wh object +out +to +up
poke | statement | object
ponder | statement | wh object
portray | statement | object passive
posit | statement | qleft quote that
position | statement | object
post | statement | qleft quote +on
pounce | statement | +on
praise | opinion | quote clause object
predict | prediction | left quote that clause wh object +about +in
prefer preferred | opinion | to object passive
prescribe | statement | object
present | statement | clause
pressure | statement | object
proclaim | announcement | object +at +in
prohibit | statement | object
project | prediction | that
promise | promise | left qleft quote that clause to object passive +on
promote | statement | object
pronounce | statement | clause object
propose | statement | that clause to object gerund
protest | statement | quote that object
publicize | statement | object
push pushed | demand | to +for
put put put putting | statement | +out
question | question | that clause wh object passive +in
quip quipped | statement | qleft quote
quote | statement | clause object
rail | accusation | wh +about +against +at
rant | statement | qleft quote that
read read | statement | qleft quote
reaffirm | statement | that object
realize | statement | that clause
reassure | statement | object
rebuke | accusation | object passive
rebut rebutted | denial | object
recall | statement | left qleft quote that clause wh object gerund +for
recite | statement | object
reckon | statement | +with
recognize | statement | that object
recommend | statement | that object gerund passive
recount | report | left qleft quote that clause object
refer referred | statement | quote that to +to
reference | statement | object
refuse | statement | that to object
regard | opinion | object
regret | opinion | object
reiterate | statement | left quote that clause object
reject | denial | that clause object passive +on
rejoin | statement | qleft quote that
relish | statement | clause
remark | statement | qleft quote that clause +about +upon
remember remembered | statement | clause wh object gerund passive
remind | statement | that clause hearer
repeat | statement | clause object
reply replied | statement | qleft quote that clause +to
report | report | left quote that clause object gerund passive +in +on
reprimand | statement | object
repudiate | denial | object
request | demand | object passive
resist | statement | quote
respond | statement | qleft quote that to +on
restrict | statement | object
retort | statement | qleft quote that
return | statement | quote
retweet | statement | object passive
reveal | report | left that clause wh object
rip ripped | accusation | object
rule | decision | that +out
satirize | statement | object
say said | statement | left qleft quote that clause to wh object gerund passive +about +as +at +for +from +in +of +on
scoff | statement | qleft quote that
scold | accusation | object
see saw seen | opinion | quote that clause object passive +for +in
seek sought | statement | quote to
seem | statement | raising
sentence | decision | object
share | statement | clause +with
shout | statement | qleft quote that clause
show showed shown | report | left that clause object passive
side | statement | +with
sign | decision | to passive
signal | statement | that clause
single | statement | +out
size | statement | +up
slam slammed | accusation | clause object
slash | statement | clause
snarl | statement | qleft quote that
sniff | statement | qleft quote that
speak spoke spoken | statement | wh +of
speculate | statement | that +about
spotlight | statement | object
spurn | statement | passive
stammer | statement | qleft quote that
state | statement | left qleft quote that clause object +in +of +on
stress | statement | qleft quote that clause object
suggest | statement | left qleft quote that clause object gerund +on
summarize | statement | qleft quote that
support | opinion | passive
surmise | statement | qleft quote that
suspect | opinion | that
swear swore sworn | promise | that
talk | statement | quote clause wh passive +about +at
tell told | statement | left qleft quote that clause to wh object gerund passive hearer
testify | statement | qleft quote that clause +in
thank | statement | object
theorize | statement | qleft quote that
think thought | opinion | that clause object passive +of
threaten | statement | to
thunder | statement | qleft quote that
tick | statement | +off
title | statement | passive
touch | statement | object +on
tout | opinion | clause object
trumpet | statement | wh object
tussle | statement | +over
tweet | statement | qleft quote that clause wh object passive +at +in +on
uncover | statement | object
underscore | statement | that object
understand understood | statement | that wh object
upset | statement | that clause
urge | demand | qleft quote that clause object
veer | statement | clause
vent | statement | that +about
veto | statement | clause
view | opinion | object
voice | statement | object
vote | decision | to +against
vow | promise | left qleft quote that clause to object
want | opinion | quote clause to object
warn | statement | left qleft quote that clause passive hearer +against +of
welcome | opinion | quote object
whisper | statement | qleft quote that
wish | statement | clause object
witness | statement | clause object
wonder | question | qleft quote that clause wh
word | statement | object
worry | opinion | that clause wh +about
write wrote written | statement | left qleft quote that clause wh +about +for +in +of +on
yell | statement | qleft quote that clause
`;
