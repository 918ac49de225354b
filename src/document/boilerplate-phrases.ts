const lines = (text: string): ReadonlySet<string> => new Set(text.trim().split("\n"));

/** Blocks that say nothing else, in the form of `Wording.plain`. */
export const WHOLE_BLOCKS = lines(`
(story can end here. optional material follows)
(story can end here — optional material follows)
about us
about this story
abstract
accept
accept all
accept all cookies
ad
ad feedback
advertisement
advertisement - scroll to continue
advertising
all rights reserved
also on site
also read
also see
ap
ap photo
afp
article continues below
article continues below advertisement
back to top
buy now
click to read more
close
comment
comments
comments are closed
contact us
continue reading
continue reading the main story
continue reading below
cookie policy
cookie settings
copy link
correction appended
copy link to clipboard
don't miss
donate
donate now
download
editor's picks
editors' picks
email
email this article
explore more
facebook
facebook twitter
facebook twitter email
fact check
find out more
follow
follow us
full text
get started
getty
getty images
get the app
gift this article
give feedback
go to top
home
in this article
instagram
join now
join the conversation
join us
just in
keep reading
latest news
latest stories
learn more
leave a comment
leave a reply
linkedin
listen
listen to article
listen to this article
live tv
load more
loading
log in
login
manage cookies
menu
more
more from this section
more headlines
more news
more on this story
more on this topic
more stories
most popular
most read
most shared
most viewed
my account
newsletter
newsletters
next
next article
next story
no comments
no new article
no new articles
no previous article
no previous articles
no next article
open in app
our newsletters
pin it
popular
popular now
post a comment
previous article
previous story
print
print this article
privacy
privacy policy
promoted
promoted content
read full article
read full story
read more
read next
read now
read the full article
read the full story
read the story
recommended
recommended for you
recommended stories
recommended reading
reddit
register
register now
related
related article
related articles
related content
related coverage
related news
related posts
related stories
related story
related topics
related video
related videos
reply
report a typo
report this ad
reuters
republish
republish this article
reprints
retweet
save
save article
save for later
save this story
scroll to continue
search
see all
see also
see more
share
shutterstock
share on facebook
share on twitter
share this
share this article
share this page
share this post
share this story
share via email
show comments
show more
sign in
sign up
sign up now
sign up today
site map
skip advertisement
skip to content
skip to main content
skip to navigation
skip past newsletter promotion
sponsored
sponsored by
sponsored content
start your free trial
story continues below
story continues below advertisement
subscribe
subscribe now
subscribe today
subscriber exclusive
support us
tap to unmute
terms and conditions
terms of service
terms of use
thanks for signing up
thank you for reading
thank you for subscribing
top stories
trending
trending now
trending stories
tweet
tweet this
twitter
up next
view all
view comments
view gallery
view more
watch live
watch more
watch now
whatsapp
what to read next
you may also like
you might also like
you might be interested in
youtube
`);

/** Headings of lists of other stories, in the same form. */
export const LIST_HEADINGS = lines(`
also on site
editor's picks
editors' picks
just in
latest news
latest stories
more from this section
more headlines
more news
more on this story
more on this topic
more stories
most popular
most read
most shared
most viewed
popular now
read next
recommended
recommended for you
recommended reading
recommended stories
related
related articles
related content
related coverage
related news
related posts
related stories
related topics
related videos
top stories
trending
trending now
trending stories
up next
what to read next
you may also like
you might also like
`);

/** Phrases that open a block of boilerplate, with the most words it may have. */
export const BLOCK_OPENERS = `
a version of this article 40
a version of this story 40
(adds 40
(recasts 40
(updates 40
accept all cookies 30
as published in the 12
also read: 30
also see: 30
by clicking 60
by continuing to browse 60
by continuing to use 60
by providing your email 60
by signing up 60
by submitting your 60
by subscribing 60
become a member 30
become a subscriber 30
click here 40
contributing: 25
copyright © 60
copyright (c) 60
comments on this 20
continue reading 12
create a free account 25
create an account 25
create your free account 25
don't miss: 25
don't have an account 15
already have an account 15
already a subscriber 15
already a member 15
download our 25
download the app 25
editor's note 90
enter your email 30
find us on 20
follow us on 25
follow us at 20
follow us @ 20
for more information, visit 30
for more information visit 30
for more information, please 40
for more information, contact 40
for more information, go to 30
for more news 20
for more stories 20
for unlimited access 20
get breaking news 25
get more insights with 30
get more news 25
get more stories 25
get notified 20
get the day's 25
get the latest 25
get the top stories 25
get today's 25
get unlimited access 20
get your daily 25
got a news tip 30
got a story 25
got a tip 30
h/t 15
(h/t 15
have a news tip 30
have a tip 30
have you got a story 25
if you enjoyed this 40
if you have a tip 40
if you like this 40
join our 30
join the conversation 25
join the discussion 25
join us on 20
like us on 20
listen to the full 20
load more 8
log in to 20
login to 20
more: 20
more from: 12
more on this: 15
more on this story: 25
more stories from 12
more stories by 12
more articles by 12
next article: 30
next story: 30
not a subscriber 15
previous article: 30
previous story: 30
not yet registered 15
our standards: 15
please disable your ad 30
please enable javascript 30
please enter a valid 20
please log in 20
please sign in 20
please subscribe 25
please turn on javascript 30
read: 30
read more 35
read next 30
read the full 18
read the original 25
read the rest 18
read this next 30
recommended: 25
receive our 25
receive the latest 25
register now 25
related: 35
related article: 30
related articles: 30
related content: 30
related coverage: 30
related news: 30
related stories: 40
related story: 30
related topics: 30
related video: 30
report a typo 15
(with inputs from 20
(with input from 20
with inputs from 20
republish our 20
scroll down 15
scroll to 12
see also: 30
see more: 25
send a tip 25
send tips 20
send your 20
share on 12
share this 15
share via 10
share your thoughts 25
share: 15
show more 8
sign in 15
sign up for 35
sign up here 25
sign up now 25
sign up to 35
skip to 8
sponsored by 10
start your free 20
stay connected 20
stay informed 20
stay on top of 20
stay up to date 20
stay up-to-date 20
story continues 10
subscribe: 25
subscribe here 25
subscribe now 25
subscribe to 35
subscribe today 25
support independent 25
support our 25
support quality 20
tap here 20
thank you for reading 25
thanks for reading 25
the associated press contributed 15
the content you requested 20
these are external links 15
this article first appeared 30
this article has been updated 40
this article is republished 50
this article originally appeared 30
this article was first published 30
this article was originally published 30
this article was updated 40
this copy is for your personal 60
this is a developing story 30
this is a breaking news story 30
this material may not be published 40
this piece originally appeared 30
this piece was originally published 30
this post has been updated 40
this post was originally published 30
this site is protected 40
this site uses 60
this story first appeared 30
this story has been updated 40
this story is developing 20
this story originally appeared 30
this story was first published 30
this story was originally published 30
this story was updated 40
this website uses 60
to comment on this 25
to continue reading 25
to read more 25
to read this 25
to read the full 25
to receive our 25
try it free 12
unlock this 20
unlimited digital access 15
up next: 25
view our 15
view the discussion thread 8
view this post 15
want to read more 20
watch: 25
watch live: 20
watch more: 20
watch next: 20
we and our partners 90
we use cookies 90
we value your privacy 90
we want to hear 25
we welcome your 20
why you can trust 15
write to us 20
you can unsubscribe 25
you have reached your 25
you have been successfully 20
you may also be interested 20
you may also like: 40
you must be logged in 20
you need to enable 20
the views expressed in this 60
the views expressed by the author 60
the opinions expressed in this 60
the views and opinions expressed 60
your browser does not support 25
your email address will not 20
`;
