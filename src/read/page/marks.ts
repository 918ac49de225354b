/** What the names that a page gives an element say of it, as bits. */
export const Mark = {
  /** It holds the story. */
  Body: 1,
  Nav: 2,
  Aside: 4,
  Comments: 8,
  Related: 16,
  Share: 32,
  Promo: 64,
  Caption: 128,
  Byline: 256,
  When: 512,
  Tags: 1024,
  Bio: 2048,
  Hidden: 4096,
  Footer: 8192,
  Article: 16384,
  Summary: 32768,
  Title: 65536,
  /** A post of a network. */
  Post: 131072,
} as const;

export const NO_MARKS = 0;

/** Parts of a page that no story is told in. */
export const OUTSIDE =
  Mark.Nav | Mark.Aside | Mark.Comments | Mark.Related | Mark.Share | Mark.Promo | Mark.Hidden | Mark.Footer;

const WORDS: readonly (readonly [number, string])[] = [
  [
    Mark.Body,
    "articlebody storybody bodytext bodycopy articletext articlecontent storytext postcontent postbody",
  ],
  [
    Mark.Nav,
    "nav navigation navbar menu breadcrumb breadcrumbs pagination pager masthead skip toolbar topbar",
  ],
  [Mark.Aside, "sidebar aside rail rightrail siderail widget widgets"],
  [Mark.Comments, "comment comments disqus livefyre replies respond coral viafoura commenting"],
  [
    Mark.Related,
    `related relatedlinks recommended recommendation recommendations recirc recirculation trending popular mostpopular
     outbrain taboola teaser teasers readmore upnext suggested latest`,
  ],
  [Mark.Share, "share sharing social sharebar addthis sharedaddy sociable"],
  [
    Mark.Promo,
    `newsletter newsletters subscribe subscription subscriptions signup promo promotion promos ad ads advert
     advertisement advertising adslot sponsor sponsored donate donation cookie cookies gdpr consent modal popup
     overlay login disclaimer cta dfp banner`,
  ],
  [Mark.Caption, "caption captions figcaption credit credits photocredit imagecaption"],
  [Mark.Byline, "byline bylines author authors contributor contributors"],
  [Mark.When, "date datetime dateline timestamp published pubdate updated modified posted"],
  [Mark.Tags, "tags topics keywords categories taglist"],
  [Mark.Bio, "bio authorbio biography"],
  [Mark.Footer, "footer colophon copyright"],
  [Mark.Summary, "standfirst dek subtitle subhead subheadline subheading deck summary excerpt"],
  [Mark.Title, "headline title"],
];

const WORD_MARKS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([mark, words]) => words.split(/\s+/).map((word) => [word, mark] as const)),
);

const PAIRS: readonly (readonly [number, string])[] = [
  [
    Mark.Body,
    `article-body article-content article-text story-body story-content story-text post-body post-content post-text
     entry-content entry-body news-body body-content body-text body-copy
     article-copy blog-content blog-body`,
  ],
  [
    Mark.Related,
    `read-more read-next more-from more-stories more-news more-on most-popular most-read up-next also-like see-also
     also-read top-stories editors-picks other-stories inline-link`,
  ],
  [Mark.Promo, "sign-up log-in call-to"],
  [Mark.Post, "twitter-tweet instagram-media"],
  [Mark.Bio, "author-bio about-author author-info author-box author-profile author-description about-the"],
  [Mark.Caption, "image-credit photo-credit media-credit image-description"],
];

const PAIR_MARKS: ReadonlyMap<string, number> = new Map(
  PAIRS.flatMap(([mark, pairs]) => pairs.split(/\s+/).map((pair) => [pair, mark] as const)),
);

/** What a theme says about the whole page by names that begin so is no part's: "tag-sharing", "has-sidebar". */
const OF_PAGE =
  /^(?:tag|category|has|no|with|without|is|js|show|hide|single|type|format|status|page|supports)[-_]/;

const MAX_NAMES = 400;

/** A page uses few names, over and over. */
const MAX_KEPT = 4096;

/** Tells the marks of what elements are called, each name once a page. */
export class Names {
  readonly #known = new Map<string, number>();

  /** The marks of a class, an id and the like, which may be several names. */
  marksOf(written: string): number {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const isOne = !SPACE.test(written);
    const marks = isOne ? marksOfName(written.slice(0, MAX_NAMES)) : this.#marksOfAll(written);
    if (this.#known.size < MAX_KEPT) this.#known.set(written, marks);
    return marks;
  }

  #marksOfAll(written: string): number {
    let marks = NO_MARKS;
    for (const name of written.slice(0, MAX_NAMES).split(/\s+/)) if (name !== "") marks |= this.marksOf(name);
    return marks;
  }
}

const SPACE = /\s/;

function marksOfName(name: string): number {
  let marks = NO_MARKS;
  if (OF_PAGE.test(name)) return marks;
  let before = "";
  for (const word of name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/)) {
    marks |= WORD_MARKS.get(word) ?? NO_MARKS;
    if (before !== "") marks |= PAIR_MARKS.get(`${before}-${word}`) ?? NO_MARKS;
    before = word;
  }
  return marks;
}

const TAG_MARKS: ReadonlyMap<string, number> = new Map([
  ["nav", Mark.Nav],
  ["aside", Mark.Aside],
  ["footer", Mark.Footer],
  ["figcaption", Mark.Caption],
  ["article", Mark.Article],
]);

const ROLE_MARKS: ReadonlyMap<string, number> = new Map([
  ["navigation", Mark.Nav],
  ["menu", Mark.Nav],
  ["menubar", Mark.Nav],
  ["banner", Mark.Nav],
  ["search", Mark.Nav],
  ["complementary", Mark.Aside],
  ["contentinfo", Mark.Footer],
  ["dialog", Mark.Promo],
  ["alertdialog", Mark.Promo],
]);

const PROPERTY_MARKS: ReadonlyMap<string, number> = new Map([
  ["articlebody", Mark.Body],
  ["headline", Mark.Title],
  ["author", Mark.Byline],
  ["datepublished", Mark.When],
  ["datemodified", Mark.When],
  ["comment", Mark.Comments],
  ["caption", Mark.Caption],
]);

export const marksOfTag = (name: string): number => TAG_MARKS.get(name) ?? NO_MARKS;
export const marksOfRole = (role: string): number => ROLE_MARKS.get(role.toLowerCase()) ?? NO_MARKS;
export const marksOfProperty = (property: string): number =>
  PROPERTY_MARKS.get(property.toLowerCase()) ?? NO_MARKS;
