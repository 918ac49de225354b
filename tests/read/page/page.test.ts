import { describe, expect, test } from "vitest";
import { paragraphs, read, STORY, zonesOf } from "./story.ts";

const NAV = `<nav><ul>${"<li><a href=/x>Section</a></li>".repeat(20)}</ul></nav>`;
const FOOTER =
  "<footer><p>© 2023 Vessel Bay Courier. All rights reserved, and none of them for you.</p></footer>";

describe("the story alone is the body", () => {
  test("between menus, asides and the foot of a page", () => {
    const aside =
      "<aside><h3>Weather</h3><p>Rain is likely in the bay on Wednesday, with winds from the west.</p></aside>";
    const page = read(`${NAV}${aside}<main><h1>Fees rise</h1>${paragraphs()}</main>${FOOTER}`);
    expect(page.title).toBe("Fees rise");
    expect(zonesOf(page)).toEqual({ title: ["Fees rise"], body: STORY });
  });

  // As content systems of newspapers have it: no paragraph elements, two line breaks between paragraphs.
  test("in one element, its paragraphs parted by line breaks", () => {
    const page = read(`<h1>Fees rise</h1><div class="text">${STORY.join("<br><br>\n")}</div>`);
    expect(zonesOf(page).body).toEqual(STORY);
  });

  test("lines that a width broke are one paragraph, lines that end are not", () => {
    const page = read(
      "<div>The board met on Monday and<br>voted for the new fees.<br>It will meet again in May, as it always does.</div>",
    );
    expect(page.text).toBe(
      "The board met on Monday and voted for the new fees.\n\nIt will meet again in May, as it always does.",
    );
  });

  // Themes name the whole page after its layout and its tags.
  test("within elements whose names speak of the page", () => {
    const page = read(
      `<div class="with-sidebar single-post tag-comments has-newsletter"><article class="post tag-sharing category-related">${paragraphs()}</article></div>`,
    );
    expect(zonesOf(page).body).toEqual(STORY);
  });

  test("within a wrapper that is called what a page puts beside its story", () => {
    const page = read(
      `<div class="sidebar-layout promo"><div class="article-body">${paragraphs()}</div></div>`,
    );
    expect(zonesOf(page).body).toEqual(STORY);
  });

  // Elements that nobody closed: HTML 4 let paragraphs, items and cells end by themselves.
  test("without end tags", () => {
    const page = read(
      `<h1>Fees rise</h1><table><tr><td>${STORY.map((line) => `<p>${line}`).join("\n")}</table>`,
    );
    expect(zonesOf(page).body).toEqual(STORY);
  });

  test("headings, lists and quotations are part of it", () => {
    const page = read(
      `<article><h1>Fees rise</h1>${paragraphs()}<h2>What changes</h2><ul><li>Moorings</li><li>Cranes and sheds</li></ul>
       <blockquote><p>Nobody asked us.</p></blockquote><p>The board will meet again in May, said Ruiz.</p></article>`,
    );
    expect(zonesOf(page).body).toEqual([
      ...STORY,
      "What changes",
      "Moorings",
      "Cranes and sheds",
      "Nobody asked us.",
      "The board will meet again in May, said Ruiz.",
    ]);
  });

  test("in a script without spaces", () => {
    const line = "港湾委員会は火曜日、来春から料金を四・五パーセント引き上げると発表した。";
    const page = read(`${NAV}<article><h1>料金</h1><p>${line}</p><p>${line}</p></article>`);
    expect(zonesOf(page).body).toEqual([line, line]);
  });
});

describe("what else stands in a story has a zone of its own", () => {
  const within = (html: string) =>
    zonesOf(
      read(
        `<article><h1>Fees rise</h1>${paragraphs(STORY.slice(0, 2))}${html}${paragraphs(STORY.slice(2))}</article>`,
      ),
    );

  test.each([
    [
      "caption",
      "<figure><img src=a.jpg><figcaption>Boats in the harbour of Vessel Bay last week.</figcaption></figure>",
    ],
    [
      "caption",
      '<div class="wp-caption"><p class="wp-caption-text">Boats in the harbour of Vessel Bay last week.</p></div>',
    ],
    [
      "caption",
      "<div><div><img src=a.jpg></div><div>Boats in the harbour of Vessel Bay last week.</div></div>",
    ],
    [
      "boilerplate",
      '<div class="newsletter-signup"><p>Get the news of the bay in your inbox every morning.</p></div>',
    ],
    ["boilerplate", '<div class="share-tools"><span>Share</span></div>'],
    ["boilerplate", "<p><a href=/b>Read more: The board that never met</a></p>"],
    [
      "boilerplate",
      '<section class="related-stories"><p>The lighthouse will be painted red, says its keeper of old.</p></section>',
    ],
    [
      "boilerplate",
      '<div role="dialog"><p>We use cookies to make this page better, or so we were told.</p></div>',
    ],
    [
      "author-bio",
      '<div class="author-bio"><p>Jon Doe covers the harbour for the Courier, as did his aunt.</p></div>',
    ],
    ["tags", '<div class="article-tags"><span class="tags">harbour, fees</span></div>'],
  ])("%s: %s", (zone, html) => {
    const zones = within(html);
    expect(zones.body).toEqual(STORY);
    expect(zones[zone]?.length).toBe(1);
  });

  test.each([
    '<section id="comments"><p>I have moored here for ten years, and it was never worth it, not once.</p></section>',
    `<div class="more-from-courier"><h2>More stories</h2><article><h3>The red lighthouse</h3><p>The lighthouse will be painted red.</p></article></div>`,
    "<h2>More like this</h2><ul><li><a href=/x>The lighthouse will be painted red</a></li></ul>",
    '<script>document.write("<p>The board does not exist, said the script of the page.</p>")</script>',
    "<p hidden>This paragraph is for machines, and nobody should ever read it.</p>",
    '<p style="display: none">This paragraph is for machines, and nobody should ever read it.</p>',
    "<noscript><p>Please turn on scripts to read this page as it was meant to be.</p></noscript>",
    "<svg><title>An arrow</title><text>Next</text></svg>",
  ])("and what stands below it is left out: %s", (html) => {
    const zones = zonesOf(read(`<main><article><h1>Fees rise</h1>${paragraphs()}${html}</article></main>`));
    expect(zones.body).toEqual(STORY);
  });

  // Sites load the next story under the first one, in the same page.
  test("the next story is none of it", () => {
    const next = `<article><h1>Lighthouse red</h1>${paragraphs(["The lighthouse will be painted red, its keeper said."])}</article>`;
    const page = read(
      `<main><article><h1>Fees rise</h1>${paragraphs()}</article>${next}</main>`,
      "<title>Fees rise</title>",
    );
    expect(zonesOf(page)).toEqual({ title: ["Fees rise"], body: STORY });
  });

  test("a standfirst is body, a byline and a day under the headline are not", () => {
    const page = read(
      `<article><header><h1>Fees rise</h1><h2>Fishermen are angry about it</h2><div class=byline>By Jon Doe</div>
       <span class=date>March 7, 2023</span></header><div>${paragraphs()}</div></article>`,
    );
    expect(zonesOf(page).body).toEqual(["Fishermen are angry about it", ...STORY]);
    expect(page).toMatchObject({ authors: ["Jon Doe"], published: "2023-03-07" });
  });
});

describe("text is what a reader sees", () => {
  test.each([
    ["<p>a&nbsp;b &amp; c\n\n  d &#8220;e&#8221;</p>", "a b & c d “e”"],
    ["<p>har&shy;bour\u200b fees</p>", "harbour fees"],
    ["<p><b>Fe</b>es ro<i>se</i>.</p>", "Fees rose."],
    ["<p>By<a href=/x>Jon Doe</a><span>March 7</span></p>", "By Jon Doe March 7"],
    ["<p>one</p>two<div>three</div>", "one\n\ntwo\n\nthree"],
    ["<p>x < y & z</p>", "x < y & z"],
    ["plain text", "plain text"],
    ["<ul><li>a<li>b</ul>", "a\n\nb"],
    ["<p>&#xd800;&#0;x</p>", "\ufffd\ufffdx"],
  ])("%j", (html, text) => {
    expect(read(html).text).toBe(text);
  });

  test("a page without text has none", () => {
    for (const page of ["", "<p></p>", "<script>x</script>", "<!-- x -->", "<img src=a.jpg>"])
      expect(read(page)).toMatchObject({ text: "", authors: [], published: null, url: null });
  });
});

test.each(["div", "b", "section"])(
  "200,000 elements within one another are read, and the text in them: %s",
  (tag) => {
    const page = `${`<${tag}>`.repeat(200_000)}Fees rise.${`</${tag}>`.repeat(200_000)}<p>So it was.</p>`;
    expect(read(page).text).toBe("Fees rise.\n\nSo it was.");
  },
);

describe("a page that holds no whole story says so", () => {
  const codes = (body: string, head = "") => read(body, head).warnings.map(({ message }) => message);

  test("the opening of one", () => {
    const wall = "<p>Subscribe to continue reading this story.</p>";
    expect(codes(`<article><h1>Fees</h1>${paragraphs(STORY.slice(0, 1))}</article>${wall}`)).toEqual([
      "the page shows only the opening of its article to readers who do not pay",
    ]);
  });

  test("a list of stories", () => {
    const teaser =
      "<div><h3><a href=/a>The lighthouse will be painted red</a></h3><p>Its keeper said so.</p></div>";
    expect(codes(`<main><h1>News of the bay</h1>${teaser.repeat(12)}</main>`)).toEqual([
      "the page is a list of stories, and no story",
    ]);
  });

  test("hardly anything", () => {
    expect(codes("<h1>Not found</h1><p>The page is not here.</p>")).toEqual([
      "the page has hardly any text of a story",
    ]);
  });

  test("a whole one says nothing", () => {
    expect(codes(`<article><h1>Fees rise</h1>${paragraphs()}</article>`)).toEqual([]);
  });
});
