import { describe, expect, test } from "vitest";
import { paragraphs, read } from "./story.ts";

const BODY = `<article><h1>Fees rise in Vessel Bay</h1>${paragraphs()}</article>`;
const data = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const of = (head: string, body = BODY) => read(body, head);

describe("the headline", () => {
  test.each([
    ["the heading of the first level", "", BODY, "Fees rise in Vessel Bay"],
    // The name of the paper stands as the first heading of its every page.
    [
      "not the name of the site",
      "<title>Fees rise in Vessel Bay - The Courier</title>",
      `<h1>The Courier</h1><h2>Fees rise in Vessel Bay</h2>${paragraphs()}`,
      "Fees rise in Vessel Bay",
    ],
    ["linked data", data({ "@type": "NewsArticle", headline: "Fees rise" }), paragraphs(), "Fees rise"],
    [
      "the title without the site",
      "<title>Fees rise again in the bay | The Courier</title>",
      paragraphs(),
      "Fees rise again in the bay",
    ],
    [
      "the title without the site that the page names",
      '<title>Fees rise – Courier</title><meta property="og:site_name" content="Courier">',
      paragraphs(),
      "Fees rise",
    ],
    [
      "a title with a dash of its own",
      "<title>Fees rise - and fall</title>",
      paragraphs(),
      "Fees rise - and fall",
    ],
    ["nothing", "", paragraphs(), null],
  ])("%s", (_name, head, body, title) => {
    expect(of(head, body).title).toBe(title);
  });
});

describe("the writers", () => {
  const person = (name: string) => ({ "@type": "Person", name });
  test.each([
    [
      data({ "@type": "NewsArticle", author: [person("Ana Ruiz"), person("Jon Doe")] }),
      "",
      ["Ana Ruiz", "Jon Doe"],
    ],
    [
      data({ "@type": ["Article", "NewsArticle"], author: "Ana Ruiz and Jon Doe" }),
      "",
      ["Ana Ruiz", "Jon Doe"],
    ],
    // A graph of objects that refer to one another, as search plugins write it.
    [
      data({
        "@graph": [
          { "@type": "Article", author: { "@id": "#a" } },
          { "@id": "#a", ...person("Ana Ruiz") },
        ],
      }),
      "",
      ["Ana Ruiz"],
    ],
    // Papers name themselves as the writer of what has none.
    [
      data({ "@type": "Article", author: { name: "The Courier" }, publisher: { name: "The Courier" } }),
      "",
      [],
    ],
    ['<meta name="author" content="By Ana Ruiz, Staff Writer">', "", ["Ana Ruiz"]],
    ['<meta property="article:author" content="https://social.example/courier">', "", []],
    ["", '<div class="byline">By <a rel="author" href=/a>Ana Ruiz</a></div>', ["Ana Ruiz"]],
    ["", '<span itemprop="author" itemscope><span itemprop="name">Ana Ruiz</span></span>', ["Ana Ruiz"]],
    ["", '<p class="story-byline">By Ana Ruiz and Jon Doe</p>', ["Ana Ruiz", "Jon Doe"]],
    ["", "<p>By Ana Ruiz, The Courier</p>", ["Ana Ruiz"]],
    ["", "<p>Posted on March 7, 2023 by Ana Ruiz</p>", ["Ana Ruiz"]],
    ["", "<p>By boat</p>", []],
  ])("%s %s", (head, byline, authors) => {
    expect(of(head, BODY.replace("</h1>", `</h1>${byline}`)).authors).toEqual(authors);
  });
});

describe("the day", () => {
  const under = (html: string) => BODY.replace("</h1>", `</h1>${html}`);
  test.each([
    [data({ "@type": "NewsArticle", datePublished: "2023-03-07T23:30:00-05:00" }), "", "2023-03-07"],
    ['<meta property="article:published_time" content="2023-03-07T01:00:00Z">', "", "2023-03-07"],
    ['<meta name="parsely-pub-date" content="20230307">', "", "2023-03-07"],
    ['<meta name="date" content="Tue, 07 Mar 2023 10:00:00 GMT">', "", "2023-03-07"],
    ["", '<time itemprop="datePublished" datetime="2023-03-07">today</time>', "2023-03-07"],
    ["", '<time datetime="2023-03-07 10:00">today</time>', "2023-03-07"],
    ["", '<span class="timestamp">7 March 2023, 10.15</span>', "2023-03-07"],
    ["", "<p>Published: March 7, 2023 10:15 a.m.</p>", "2023-03-07"],
    ['<link rel="canonical" href="https://courier.example/2023/03/07/fees">', "", "2023-03-07"],
    [data({ "@type": "NewsArticle", dateModified: "2023-03-09" }), "", "2023-03-09"],
    [data({ "@type": "NewsArticle", datePublished: "2023-13-07" }), "", null],
    ["", "", null],
  ])("%s %s", (head, html, published) => {
    expect(of(head, under(html)).published).toBe(published);
  });
});

describe("the address and the publisher", () => {
  test.each([
    ['<link rel="canonical" href="https://courier.example/fees?a=1">', "https://courier.example/fees?a=1"],
    ['<link rel="canonical" href="//courier.example/fees">', "https://courier.example/fees"],
    [
      '<base href="https://courier.example/news/"><link rel="canonical" href="fees">',
      "https://courier.example/news/fees",
    ],
    ['<meta property="og:url" content="https://courier.example/fees">', "https://courier.example/fees"],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="canonical" href="/fees">', null],
    ["", null],
  ])("%s", (head, url) => {
    expect(of(head).url).toBe(url);
  });

  test("is what linked data or the head names, not a handle", () => {
    const linked = data({
      "@type": "NewsArticle",
      publisher: { "@type": "Organization", name: "The Courier" },
    });
    expect(of(linked).publisher).toBe("The Courier");
    expect(of('<meta property="og:site_name" content="The Courier">').publisher).toBe("The Courier");
    expect(of('<meta name="twitter:site" content="@courier">').publisher).toBe(null);
  });
});

// Scripts of linked data are written by hand and by templates, and are often no JSON.
test.each([
  '{"@type":"NewsArticle","headline":"Fees\nrise"}',
  '{"@type":"NewsArticle","headline":"Fees rise",}',
  '<!-- {"@type":"NewsArticle","headline":"Fees rise"} -->',
  '//<![CDATA[\n{"@type":"NewsArticle","headline":"Fees rise"}\n//]]>',
  '[[{"mainEntity":{"@type":"NewsArticle","headline":"Fees rise"}}]]',
])("linked data that is written carelessly is read: %s", (script) => {
  expect(of(`<script type="application/ld+json">${script}</script>`, paragraphs()).title).toBe("Fees rise");
});

test.each(["{", "null", "7", '{"@type":{}}', '{"@type":"NewsArticle","author":{"name":{}},"headline":[1]}'])(
  "and what is none is passed over: %s",
  (script) => {
    expect(of(`<script type="application/ld+json">${script}</script>`, paragraphs())).toMatchObject({
      title: null,
      authors: [],
    });
  },
);
