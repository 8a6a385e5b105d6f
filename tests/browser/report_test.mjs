// The report as a person meets it: filters, search, keys, links, accessibility, and pages that mean harm.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const folder = process.argv[2];
const { CHROMIUM, PRESSCUT, SAMPLES, SHOTS } = process.env;

const presscut = (code, ...args) => {
  const ran = spawnSync(PRESSCUT, args, { cwd: folder, encoding: "utf8" });
  assert.equal(ran.status, code, `presscut ${args.join(" ")}: ${ran.stderr}`);
  return ran;
};
const sample = (name) => join(SAMPLES, name);
const paragraph = (n) => `<p>Paragraph ${n} of the report on the harbour says that the works went on as planned, ` +
  `that the cranes were moved in time, and that nobody expects a delay before the autumn.</p>`;

// Everything a hostile page may try, in its text, its fields and its file name.
const attack = `&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=http://tracker.example/x onerror=alert(2)&gt;"'><b>`;
const hostileName = `a'b"c<img src=x onerror=alert(6)>.html`;
const hostile = `<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>${attack}</title>
  <meta property=og:image content="javascript:alert(3)"><meta name=author content="${attack.replaceAll('"', "&quot;")}"></head>
  <body><script>alert(1)</script><style>body { display: none }</style><article class="x' onmouseover='alert(4)">
  <h1>Harbour ${attack} opens</h1><img src="http://tracker.example/p.jpg" onerror="alert(5)">
  <p>${attack} The harbour bridge was opened on Monday after repairs that had lasted almost three years, the city said.</p>
  ${paragraph(1)}<p>&#xD800;\u202e\u2066 reversed &#27;[31m \x07 control &#x85; characters stand in this paragraph of the story,
  which goes on for a while so that it is taken for text.</p><p dir=rtl>قال عمدة المدينة إن الجسر سيفتح يوم الاثنين بعد أعمال
  صيانة استمرت نحو ثلاث سنوات، وإن العبارات ستواصل الإبحار حتى نهاية الشهر. <a href="javascript:alert(7)">mehr</a></p>
  <p>&lt;/div&gt;&lt;/section&gt;&lt;/main&gt; ${"W".repeat(4000)}</p>${paragraph(2)}</article></body></html>`;
writeFileSync(join(folder, hostileName), hostile);
writeFileSync(join(folder, "many.html"), `<html><body><article><h1>Many blocks</h1>${paragraph(1)}${paragraph(2)}` +
  `${"<p>x</p>".repeat(9000)}</article></body></html>`);

// A sample whose expectation is wrong in text, quotes and photos.
copyFileSync(sample("german-article.html"), join(folder, "german.html"));
copyFileSync(sample("french-article.html"), join(folder, "french.html"));
const expected = JSON.parse(presscut(0, "german.html").stdout);
for (const key of ["schema_version", "source", "status", "warnings"]) delete expected[key];
expected.body = expected.body.replace("Bugklappe", "Heckklappe");
expected.quotes.reverse();
expected.quotes[0].speaker = "Nobody At All";
expected.photos[0].credit = "Somebody Else";
writeFileSync(join(folder, "german.expected.json"), JSON.stringify(expected));
presscut(0, "bless", "--force", "french.html");

presscut(0, "explain", "-o", "explain.html", ...["german-article", "caption-inside-paragraph",
  "pull-quote-and-block-quotation", "list-article", "arabic-article"].map((name) => sample(`${name}.html`)));
presscut(1, "check", "--report", "check.html", "german.html", "french.html");
presscut(0, "explain", "-o", "hostile.html", hostileName);
presscut(0, "explain", "-o", "many-report.html", "many.html");

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
const open = async (file, options = {}) => {
  const context = await browser.newContext({ bypassCSP: false, ...options });
  const page = await context.newPage();
  page.trouble = [];
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(join(folder, file)).href) page.trouble.push(`requested ${request.url()}`);
  });
  page.on("dialog", (dialog) => { page.trouble.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on("pageerror", (error) => page.trouble.push(`error ${error}`));
  page.on("console", (message) => { if (message.type() === "error") page.trouble.push(`console ${message.text()}`); });
  await page.goto(pathToFileURL(join(folder, file)).href);
  return page;
};
const close = async (page) => {
  assert.deepEqual(page.trouble, []);
  await page.context().close();
};
const visible = (page, selector) => page.locator(`${selector}:visible`).count();
const tests = {
  "filters show kept, dropped and near blocks": async () => {
    const page = await open("explain.html");
    const all = await visible(page, ".block");
    const kept = await visible(page, ".block.kept");
    assert.ok(kept > 10 && kept < all);
    await page.getByLabel("dropped", { exact: true }).uncheck();
    assert.equal(await visible(page, ".block"), kept);
    await page.getByLabel("dropped", { exact: true }).check();
    await page.getByLabel("kept", { exact: true }).uncheck();
    assert.equal(await visible(page, ".block"), all - kept);
    await page.getByLabel("kept", { exact: true }).check();
    await page.getByLabel("only near the threshold").check();
    const scores = await page.locator(".block:visible").evaluateAll((list) => list.map((b) => Number(b.dataset.score)));
    assert.ok(scores.length > 0 && scores.length < all && scores.every((s) => s >= 0.3 && s <= 0.7));
    assert.match(await page.locator("#count").textContent(), new RegExp(`^${scores.length} of ${all} blocks$`));
    await close(page);
  },
  "roles are named and coloured, dropped blocks have rule and score": async () => {
    const page = await open("explain.html");
    const roles = new Set(await page.locator(".block .role").allTextContents());
    for (const role of ["title", "byline", "date", "body", "heading", "list", "block quotation", "caption"]) {
      assert.ok(roles.has(role), `no block is shown as ${role}: ${[...roles]}`);
    }
    const colour = (selector) => page.locator(selector).first().evaluate((e) => getComputedStyle(e).borderLeftColor);
    assert.equal(new Set([await colour(".block.role-title"), await colour(".block.role-body"),
      await colour(".block.role-caption"), await colour(".block.role-byline"), await colour(".block.drop")]).size, 5);
    assert.match(await page.locator(".block.drop .why").first().textContent(), /^drop\.\w+ \d\.\d\d · /);
    assert.ok(await page.locator(".block mark + .speaker").count() > 0);
    assert.ok(await page.locator("td details:has-text('rejected for title')").count() > 0);
    await close(page);
  },
  "search narrows the blocks": async () => {
    const page = await open("explain.html");
    await page.getByLabel("Search the blocks").fill("bugklappe");
    assert.equal(await visible(page, ".block"), 1);
    assert.match(await page.locator(".block:visible").textContent(), /Bugklappe/);
    await page.getByLabel("Search the blocks").fill("nowhere at all");
    assert.equal(await visible(page, ".block"), 0);
    await close(page);
  },
  "the keyboard reaches everything": async () => {
    const page = await open("explain.html");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    assert.equal(await page.locator(".here").getAttribute("id"), "p0b1");
    await page.keyboard.press("k");
    assert.equal(await page.evaluate(() => document.activeElement.id), "p0b0");
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement.id), "search");
    await page.keyboard.type("jd");
    await page.keyboard.press("Escape");
    assert.notEqual(await page.evaluate(() => document.activeElement.id), "search");
    assert.equal(await page.getByLabel("dropped", { exact: true }).isChecked(), true);
    await page.keyboard.press("d");
    assert.equal(await page.getByLabel("dropped", { exact: true }).isChecked(), false);
    await close(page);
  },
  "a paragraph leads to its block and back, also when the block is filtered": async () => {
    const page = await open("explain.html");
    await page.getByLabel("kept", { exact: true }).uncheck();
    const link = page.locator("article .to").nth(2);
    const paragraphId = await page.locator("article p:has(.to)").nth(2).getAttribute("id");
    const block = page.locator(await link.getAttribute("href"));
    assert.equal(await block.isVisible(), false);
    await link.click();
    assert.equal(await block.isVisible(), true);
    assert.equal(await block.evaluate((e) => e === document.activeElement), true);
    await page.waitForFunction((e) => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; },
      await block.elementHandle());
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), paragraphId);
    await page.keyboard.press("Enter");
    assert.equal(await block.evaluate((e) => e === document.activeElement), true);
    const words = (text) => text.replace(/\s+/g, " ").trim().slice(0, 40);
    assert.equal(words(await block.locator("p").textContent()),
      words(await page.locator(`#${paragraphId}`).textContent()));
    await close(page);
  },
  "a failing check shows both sides, matched up, and why": async () => {
    const page = await open("check.html");
    assert.match(await page.locator("nav").textContent(), /1 passed, 1 failed/);
    assert.equal(await page.locator("del:has-text('Heckklappe')").count(), 1);
    assert.equal(await page.locator("ins:has-text('Bugklappe')").count(), 1);
    assert.equal(await page.locator("del:has-text('Somebody Else')").count(), 1);
    const quotes = page.locator("h3:has-text('quotes:') ~ .diff:has(del:has-text('Nobody'))");
    assert.equal(await quotes.count(), 1);
    assert.match(await quotes.locator("ins").first().textContent(), /Jansen/);
    assert.ok(await page.locator("#page0 .block").count() > 5);
    assert.equal(await page.locator("#page1 .block").count(), 0);
    await close(page);
  },
  "a hostile page runs nothing, loads nothing and stays in its place": async () => {
    for (const options of [{}, { viewport: { width: 375, height: 800 } }]) {
      const page = await open("hostile.html", options);
      await page.locator(".block").first().hover();
      assert.equal(await page.locator("img, iframe, object, embed, form, link").count(), 0);
      assert.equal(await page.locator("script").count(), 1);
      assert.equal(await page.locator("a:not([href^='#'])").count(), 0);
      assert.equal(await page.locator("main > section > .sides > article").count(), 1);
      assert.ok((await page.locator("h2").textContent()).includes(hostileName));
      assert.match(await page.locator("article h3").textContent(), /<script>alert\(1\)<\/script>/);
      assert.ok(!/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(await page.locator("body").textContent()));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      await close(page);
    }
  },
  "right-to-left text reads from the right": async () => {
    const page = await open("explain.html");
    const text = page.locator("#page4 .block.kept p").first();
    assert.equal(await text.evaluate((e) => getComputedStyle(e).direction), "rtl");
    await close(page);
  },
  "a page of very many blocks says what is left out and how to see it": async () => {
    const page = await open("many-report.html");
    assert.match(await page.locator(".left-out").first().textContent(),
      /^\d+ of \d+ blocks are left out; presscut explain -f jsonl 'many\.html' prints them all\.$/);
    assert.equal(await page.locator(".block").count(), 3000);
    await close(page);
  },
  "axe-core finds nothing, and nothing scrolls sideways": async () => {
    for (const file of ["explain.html", "check.html", "hostile.html"]) {
      for (const [name, options] of Object.entries({ light: { colorScheme: "light" }, dark: { colorScheme: "dark" },
        phone: { viewport: { width: 375, height: 800 } } })) {
        const page = await open(file, { ...options, bypassCSP: true });
        await page.locator(".keys summary").click();
        if (SHOTS) await page.screenshot({ path: join(SHOTS, `${file}-${name}.png`) });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `${file} ${name}`);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        assert.deepEqual(violations.map((v) => `${file} ${name} ${v.id}: ${v.nodes[0].html} ${v.nodes[0].failureSummary}`), []);
        await close(page);
      }
    }
  },
};

let failed = 0;
for (const [name, run] of Object.entries(tests)) {
  try {
    await run();
    console.log(`ok ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok ${name}\n${error.stack}`);
  }
}
await browser.close();
console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
