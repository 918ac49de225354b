import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { itemOf, pageOf, seedText } from "./page-of.ts";

/** The page in a real browser: Debian's, or the one that CHROMIUM names. */
const PROGRAM = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) =>
  existsSync(path),
);

const LIKE = (i: number): string => `Ann Lee said on Friday that taxes fell ${i}%.`;

const DIDI = seedText("didi-fine-2022.txt");

describe.skipIf(PROGRAM === undefined)(
  `in chromium${PROGRAM === undefined ? " (skipped: there is none)" : ""}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), "cae-page-"));
    let browser: Browser;

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: PROGRAM, args: ["--no-sandbox"] });
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });

    /** Opens the page of some texts; what it asks for besides itself, and what it complains of. */
    async function open(texts: readonly string[], options: Parameters<Browser["newPage"]>[0] = {}) {
      const path = join(folder, `${texts.length}-${texts[0].length}.html`);
      writeFileSync(path, await pageOf(texts.map((text) => itemOf(text))));
      const page = await browser.newPage(options);
      const asked: string[] = [];
      const said: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      const address = pathToFileURL(path).href;
      await page.goto(address);
      return { page, said, foreign: () => asked.filter((url) => url !== address) };
    }

    test("shows the article's text, asks for nothing, and complains of nothing", async () => {
      const { page, said, foreign } = await open([DIDI]);
      expect(await page.locator("article").evaluate((article) => article.textContent)).toBe(DIDI);
      expect(foreign()).toEqual([]);
      expect(said).toEqual([]);
      await page.close();
    });

    test("what hostile text asks for is not done", async () => {
      const text = `Ann Lee said <script>document.title="x"</script> <img src="https://a.example/x.png" onerror="document.title='x'"> <style>@import "https://a.example/x.css";</style> fell.`;
      const { page, said, foreign } = await open([text]);
      expect(await page.title()).not.toBe("x");
      expect(await page.locator("article").textContent()).toBe(text);
      expect([foreign(), said]).toEqual([[], []]);
      await page.close();
    });

    test("links lead from marks to entries and back", async () => {
      const { page } = await open([DIDI]);
      const mark = page.locator(".text a.m").first();
      const id = await mark.getAttribute("id");
      await mark.click();
      const target = page.locator("li:target");
      expect(await target.getAttribute("id")).toBe(id?.split(".")[0]);
      await target.locator(`a[href="#${id}"]`).click();
      expect(await page.locator(".text a:target").getAttribute("id")).toBe(id);
      await page.close();
    });

    const shown = (page: Page, selector: string): Promise<number> =>
      page.locator(selector).locator("visible=true").count();

    test("filters leave what is chosen", async () => {
      const { page } = await open([DIDI]);
      expect(await shown(page, ".list .m li")).toBeGreaterThan(0);
      await page.locator("#km").uncheck();
      expect(await shown(page, ".list .m li")).toBe(0);
      expect(
        await page
          .locator(".text a.m")
          .first()
          .evaluate((mark) => mark.ownerDocument.defaultView.getComputedStyle(mark).borderBottomStyle),
      ).toBe("none");
      await page.locator("#u2").check();
      expect(await shown(page, "li.u1, li.u2")).toBe(0);
      await page.locator("#u0").check();
      const all = await shown(page, ".list .c li");
      await page.locator("select").selectOption({ index: 1 });
      expect(await shown(page, ".list .c li")).toBe(await page.locator(".s1 li").count());
      expect(await shown(page, ".list .c li")).toBeLessThan(all);
      expect(await page.locator("article").textContent()).toBe(DIDI);
      await page.close();
    });

    test("a mark that has the focus tells its facts, until Escape", async () => {
      const { page } = await open([DIDI]);
      await page.locator(".text a.m").first().focus();
      expect(await page.locator("#tip").innerText()).toMatch(/\d+%[\s\S]*amount\/[\w-]+: \w/);
      expect(await page.locator(".text .on").count()).toBe(1);
      await page.keyboard.press("Escape");
      expect(await page.locator("#tip").isVisible()).toBe(false);
      await page.close();
    });

    test("it is read, linked and filtered without a script", async () => {
      const { page } = await open([DIDI], { javaScriptEnabled: false });
      await page.locator("#km").uncheck();
      expect(await shown(page, ".list .m li")).toBe(0);
      expect(await shown(page, ".list .d li")).toBeGreaterThan(0);
      await page.close();
    });

    test("many articles open one by one, or all", async () => {
      const { page } = await open(Array.from({ length: 100 }, (_, i) => LIKE(i)));
      const visible = (): Promise<number> =>
        page.evaluate(
          `[...document.querySelectorAll("article")].filter((each) => each.checkVisibility()).length`,
        );
      expect(await visible()).toBe(0);
      await page.locator("summary").nth(50).click();
      expect(await visible()).toBe(1);
      await page.locator("#open").check();
      expect(await visible()).toBe(100);
      await page.close();
    });

    test.each(["light", "dark"] as const)("axe finds nothing serious, %s", async (colorScheme) => {
      const { page } = await open([DIDI, seedText("lighthouse-interview.txt")], {
        colorScheme,
        bypassCSP: true,
      });
      await page.locator("summary").first().click();
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(),
      );
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(
        serious.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`)}`,
        ),
      ).toEqual([]);
      await page.close();
    });
  },
);
