// The page, as people use it in a browser.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test as define } from "node:test";
import { dictionary, file, launch, logs, root, serve } from "./tools.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const codes = [...dictionary.codes, ...dictionary.lists.flatMap((list) => list.codes)];
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };
let browser;
let server;

before(async () => {
  browser = await launch();
  server = await serve();
});
after(async () => {
  await browser?.close();
  server.close();
});

/** A test in the browser, which gets `open`. In CI, where everything has to be tested, the browser has to be there. */
function test(name, run) {
  define(name, async (t) => {
    if (!browser) {
      const missing = "Chromium is not installed; get it by `apt-get install chromium`";
      if (process.env.CI === "true") throw new Error(`not tested: ${missing}`);
      return t.skip(missing);
    }
    const contexts = [];
    const wrong = [];
    /** Opens the page, which must neither complain nor ask for anything. */
    const open = async (options = {}, hash = "") => {
      const context = await browser.newContext({ locale: "en-US", viewport: desktop, ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.on("pageerror", (error) => wrong.push(error.message));
      page.on("console", (message) => wrong.push(message.text()));
      page.on("request", (request) => {
        if (request.url().split("#")[0] !== server.url && !request.url().startsWith("data:")) wrong.push(request.url());
      });
      await page.goto(server.url + hash);
      if (options.javaScriptEnabled !== false) await drawn(page);
      return page;
    };
    try {
      await run(open, t);
      assert.deepEqual(wrong, []);
    } finally {
      for (const context of contexts) await context.close();
    }
  });
}

/** Waits until all cards are there: the first are drawn before the others come. */
async function drawn(page) {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** The numbers of the cards, after searching. */
async function found(page, words) {
  await page.fill("#words", words);
  await drawn(page);
  return page.$$eval("#cards article", (cards) => cards.map((card) => card.id));
}

const visible = (page, selector) => page.$eval(selector, (element) => element.checkVisibility());

define("it is small, and one file that may load nothing", () => {
  const page = readFileSync(file, "utf8");
  assert.ok(statSync(file).size <= 150_000, `${statSync(file).size} bytes`);
  const [policy] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(page) ?? [];
  assert.match(
    policy ?? "",
    /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:;/,
  );
  const loads = page.match(/(?:src|href)="(?!data:,")[^"]*|@import|url\(/g);
  assert.equal(loads, null);
});

test("without JavaScript it is a table in both languages", async (open) => {
  const page = await open({ javaScriptEnabled: false });
  const text = (row) => page.$eval(`[id="${row}"]`, (found) => found.innerText);
  const all = async (language) => {
    for (const code of codes) {
      const shown = await text(code.number);
      for (const part of [code.number, code.name, code.action, code.message[language], code.advice[language]]) {
        assert.ok(shown.includes(part), `${code.number}: ${part}`);
      }
    }
  };
  await all("en");
  assert.doesNotMatch(await text(1506), /踢/);
  await page.check("#zh");
  await all("zh");
  assert.doesNotMatch(await text(1506), /account/);
  assert.equal(await visible(page, "#words"), false);
});

test("each code has a card with all that is known", async (open) => {
  const page = await open();
  for (const code of codes) {
    const card = await page.$eval(`[id="${code.number}"]`, (found) => found.textContent);
    const notes = dictionary.notes.filter(({ first, last }) => first <= code.number && code.number <= last);
    const about = dictionary.actions.find(({ id }) => id === code.action).about;
    const texts = [code.message, code.advice, code.user, about, ...notes.flatMap((note) => [note.message, note.where])];
    const rest = [code.since, code.until, code.upstream, ...code.sent, ...notes.flatMap((note) => note.sent)];
    const expected = [code.name, code.action, ...texts.flatMap(Object.values), ...rest];
    for (const part of expected.filter(Boolean)) assert.ok(card.includes(part), `${code.number}: ${part}`);
  }
  for (const { first, last } of dictionary.notes) {
    const id =
      codes.some(({ number }) => number === first) && first === last ? first : [...new Set([first, last])].join("-");
    assert.ok(await page.$(`[id="${id}"]`), id);
  }
});

test("search", async (open) => {
  const page = await open();
  for (const [words, first] of [
    ["1506", 1506],
    ["１５０１", 1501],
    ["kicked token", 1506],
    ["TOKEN  Expired", 1501],
    ["expired token", 1501],
    ["tokenExpired", 1501],
    ["TokenExpiredError", 1501],
    ["File not found", 10200],
    ["ＮｅｔｗｏｒｋＥｒｒｏｒ", 10000],
    ["couldn't handle this token", 705],
    ["请重新登录", 1506],
    ["密码 错误", 20001],
    ['{"errCode":1402,"errMsg":""}', 1402],
  ]) {
    assert.equal((await found(page, words))[0], String(first), words);
  }
  assert.deepEqual(await found(page, "禁言"), ["1402", "1403"]);
  assert.ok((await found(page, "会议密码")).includes("200002"));
  assert.equal(await page.innerText("#status"), "Found: 1");
  assert.deepEqual(await found(page, "xyzzy"), []);
  assert.equal(await page.innerText("#status"), "Nothing found.");
  assert.deepEqual(await found(page, "1599"), []);
  assert.match(await page.innerText("#status"), /1599 is not listed\. Unknown server error code/);
  assert.deepEqual(await found(page, "-5"), []);
  assert.match(await page.innerText("#status"), /outside every published range/);
  assert.ok((await found(page, "")).length > codes.length);
  for (const code of codes) {
    for (const text of [...code.sent, code.upstream ?? code.name]) {
      const [best] = await found(page, text);
      const { sent, upstream, name } = codes.find(({ number }) => String(number) === best);
      assert.ok([...sent, upstream, name].includes(text), `${text}: ${best}`);
    }
  }
});

test("search finds what the command finds, in its order", async (open, t) => {
  const command = process.env.ERRCODE_COMMAND;
  if (!command) return t.skip("ERRCODE_COMMAND does not name the command errcode");
  const page = await open();
  const words = [
    "token",
    "not found",
    "network",
    "密码",
    "group",
    "server 3.8",
    "705",
    "contentType",
    "chat",
    "1",
    "请",
    "sdk error",
  ];
  for (const query of words) {
    const output = spawnSync(command, ["search", "--json", ...query.split(" ")], { encoding: "utf8" }).stdout;
    const ids = JSON.parse(output).map(({ number, first, last }) => {
      if (number !== undefined) return String(number);
      return first === last ? String(first) : `${first}-${last}`;
    });
    assert.deepEqual(await found(page, query), [...new Set(ids)], query);
  }
});

test("the language is the browser's until another is chosen", async (open) => {
  const state = async (page) => [
    await page.title(),
    await page.getAttribute("html", "lang"),
    await page.innerText("label[for=words]"),
    await page.innerText("[id='0'] .message"),
  ];
  const english = ["OpenIM error codes", "en", "Search", "Normal"];
  const chinese = ["OpenIM 错误码", "zh", "搜索", "正常"];
  const page = await open({ locale: "zh-CN" });
  assert.deepEqual(await state(page), chinese);
  await page.check("#en");
  assert.deepEqual(await state(page), english);
  await page.reload();
  assert.deepEqual(await state(page), english);
  assert.deepEqual(await state(await open({ locale: "fr-FR" })), english);
});

test("a link shows its code", async (open) => {
  const shown = (page) => page.evaluate(() => document.activeElement.closest("article")?.id);
  const page = await open({}, "#1506");
  assert.equal(await shown(page), "1506");
  await drawn(page);
  const top = await page.$eval("[id='1506']", (card) => card.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < desktop.height / 2, `${top}`);
  await found(page, "mongo");
  await page.evaluate(() => (location.hash = "#705"));
  await page.waitForFunction(() => document.activeElement.closest("article")?.id === "705");
  assert.equal(await page.inputValue("#words"), "");
  const unknown = await open({}, "#1599");
  assert.match(await unknown.innerText("#status"), /1599 is not listed/);
  assert.equal(await page.getAttribute("[id='1506'] h2 a", "href"), "#1506");
});

/** The log with the meanings, and for each line the numbers that are explained. */
async function annotate(page, lines) {
  await page.$eval("#log", (details) => (details.open = true));
  return page.evaluate((log) => {
    const text = document.querySelector("#text");
    text.value = log;
    text.dispatchEvent(new Event("input"));
    const numbers = [[]];
    for (const node of document.querySelector("#annotated").childNodes) {
      if (node instanceof HTMLAnchorElement) numbers.at(-1).push(node.getAttribute("href").slice(1));
      else numbers.push(...Array.from(node.data.matchAll(/\n/g), () => []));
    }
    const hidden = [...document.querySelectorAll("#annotated span")].filter((span) => !span.checkVisibility());
    const texts = hidden.map((span) => [span, span.textContent]);
    for (const [span] of texts) span.textContent = "";
    const annotated = document.querySelector("#annotated").textContent;
    for (const [span, text] of texts) span.textContent = text;
    return { numbers: numbers.map((line) => line.join(" ")), text: annotated };
  }, lines.join("\n"));
}

test("logs are explained", async (open) => {
  const page = await open();
  const explained = logs("explained.tsv").map((line) => /^([^\t]+)\t(.*)$/.exec(line).slice(1));
  assert.ok(explained.length >= 60);
  const lines = explained.map(([, line]) => line);
  const { numbers } = await annotate(page, lines);
  const wrong = explained.filter(([expected], at) => numbers[at] !== expected);
  assert.deepEqual(wrong, []);
  assert.match(await page.innerText("#summary"), /^Found: 1501 ×\d+, /);

  const untouched = logs("untouched.txt");
  assert.ok(untouched.length >= 40);
  assert.equal((await annotate(page, untouched)).text, untouched.join("\n"));
  assert.equal(await page.innerText("#summary"), "No error code found.");
  await page.check("#zh");
  const { text } = await annotate(page, ['{"errCode":1501}', "chat: 10001 PasswordError", "errCode=1599"]);
  assert.match(
    text,
    /^\{"errCode":1501 \(TOKEN_EXPIRED: Token 已过期\)\}\n.*PasswordError \(.*（2023.*\nerrCode=1599 \(/,
  );
  await page.click("#annotated a");
  await page.waitForFunction(() => document.activeElement.closest("article")?.id === "1501");
});

test("logs are explained as the command does it", async (open, t) => {
  const command = process.env.ERRCODE_COMMAND;
  if (!command) return t.skip("ERRCODE_COMMAND does not name the command errcode");
  const page = await open();
  const pieces = [
    ...[
      "errCode",
      '"errCode"',
      "ErrCode",
      "%22errCode%22",
      "errCodes",
      "code",
      "onError",
      "CodeError {",
      "PlatformException(",
    ],
    ...[
      ":",
      "=",
      "：",
      " ",
      "  ",
      ", ",
      '"',
      "\\",
      "\\n",
      "\x1b[31m",
      "\x1b[0m",
      "%3A",
      "->",
      "{",
      "}",
      "(",
      ")",
      "-",
      ".",
      "\t",
    ],
    ...[
      "1501",
      "1004",
      "14",
      "0",
      "10001",
      "10005",
      "20001",
      "705",
      "1599",
      "30000",
      "99999999999",
      "1",
      "15",
      "01501",
      "404",
    ],
    ...["rpc error: ", "code = ", "Code(", "Unavailable", "Unknown", " desc = ", "msg", "message"],
    ...["RecordNotFoundError", "PasswordError", "Network error", "TokenExpiredError", "timeout", "args err", "错误"],
  ];
  let seed = 1;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  const some = () => Array.from({ length: random(7) }, () => pieces[random(pieces.length)]).join("");
  const whole = [
    "errCode=1501",
    "errCode：20001",
    "1004 RecordNotFoundError",
    "onError code: 1501",
    "CodeError {code:10005",
    "rpc error: code = Code(1004)",
  ];
  const line = () => some() + whole[random(whole.length)].slice(random(3) === 0 ? 1 : 0) + some();
  const corpus = [...logs("explained.tsv").map((entry) => entry.replace(/^[^\t]*\t/, "")), ...logs("untouched.txt")];
  const lines = [...corpus, ...Array.from({ length: 10_000 }, line)];
  for (const language of ["en", "zh"]) {
    await page.check(`#${language}`);
    const input = lines.join("\n");
    const options = { input, encoding: "utf8", maxBuffer: 1 << 26 };
    const expected = execFileSync(command, ["annotate", "--lang", language], options).split("\n");
    const actual = (await annotate(page, lines)).text.split("\n");
    const wrong = lines.flatMap((line, at) => (actual[at] === expected[at] ? [] : [[line, expected[at], actual[at]]]));
    assert.deepEqual(wrong.slice(0, 5), []);
    const explained = expected.filter((line, at) => line !== lines[at]).length;
    assert.ok(explained > 1000, `${explained}`);
  }
});

test("constants of each language are those that exist, and are copied", async (open) => {
  const page = await open();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.$$eval("article details", (all) => all.forEach((details) => (details.open = true)));
  await page.waitForFunction(() => document.querySelectorAll("article li").length > 700);
  const constants = await page.$$eval("article li", (items) => {
    return items.map((item) => [
      item.closest("article").id,
      item.children[0].textContent,
      item.children[1].textContent,
    ]);
  });
  const read = (...files) => files.map((name) => readFileSync(join(root, name), "utf8")).join("\n");
  const swift = "bindings/swift/Sources/Errcode/generated/Codes.swift";
  const header = read("include/errcode.h", "include/errcode_openim_chat.h");
  const declared = {
    C: [header, /^#define (ERRCODE_\w+) (\d+)$/gm],
    "C, C++": [header, /^#define (ERRCODE_\w+) (\d+)$/gm],
    "C++": [read("bindings/cpp/include/errcode/generated/codes.hpp"), /^ +(\w+) = (\d+),$/gm],
    Go: [
      read("bindings/go/errcode/generated.go", "bindings/go/errcode/openimchat/generated.go"),
      /^\t(\w+) +(?:errcode\.)?Code = (\d+)$/gm,
    ],
    Swift: [read(swift), /static let `?(\w+)`? = ErrorCode\(rawValue: (\d+)\)/g],
    Kotlin: [
      read("bindings/kotlin/src/generated/java/io/openim/errcode/ErrorCode.java"),
      /ErrorCode (\w+) = valueOf\((\d+)\)/g,
    ],
    TypeScript: [
      read("bindings/typescript/src/generated/codes.ts", "bindings/typescript/src/generated/chat.ts"),
      /^ +(\w+): (\d+),$/gm,
    ],
    Dart: [
      read("bindings/dart/lib/src/generated/codes.dart", "bindings/dart/lib/src/generated/chat.dart"),
      /const ErrorCode (\w+) = ErrorCode\((\d+)\)/g,
    ],
    Rust: [read("src/generated/codes.rs"), /const (\w+): Self = Self\((\d+)\)/g],
  };
  const known = Object.entries(declared).map(([language, [text, declaration]]) => {
    return [language, new Set([...text.matchAll(declaration)].map(([, name, number]) => `${name} ${number}`))];
  });
  const numbers = Object.fromEntries(known);
  const wrong = constants.filter(([number, language, constant]) => {
    return !numbers[language].has(`${constant.split(/\.|::/).at(-1)} ${number}`);
  });
  assert.deepEqual(wrong, []);
  assert.equal(constants.length, dictionary.codes.length * 8 + dictionary.lists[0].codes.length * 4);

  await page.click("[id='1506'] li:nth-child(3) button");
  await page.waitForFunction(() =>
    document.querySelector("[id='1506'] li:nth-child(3) button").innerText.includes("Copied"),
  );
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "errcode.TokenKicked");
});

test("the keyboard is enough", async (open) => {
  const page = await open();
  const focused = () =>
    page.evaluate(() => {
      const { id, tagName, textContent } = document.activeElement;
      const outline = getComputedStyle(document.activeElement.closest("label") ?? document.activeElement).outlineStyle;
      return [id || textContent.trim() || tagName, outline];
    });
  const tab = async () => {
    await page.keyboard.press("Tab");
    return focused();
  };
  assert.deepEqual(await tab(), ["en", "solid"]);
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.getAttribute("html", "lang"), "zh");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("/");
  assert.deepEqual(await focused(), ["words", "solid"]);
  await page.keyboard.type("150/6");
  assert.equal(await page.inputValue("#words"), "150/6");
  await page.keyboard.press("Escape");
  assert.equal(await page.inputValue("#words"), "");
  await page.keyboard.type("1506");
  await page.keyboard.press("Enter");
  assert.deepEqual(await focused(), ["1506", "solid"]);
  assert.match((await tab())[0], /^Constants/);
  await page.keyboard.press("Enter");
  await page.waitForSelector("[id='1506'] li");
  assert.match((await tab())[0], /^Copy.* ERRCODE_TOKEN_KICKED$/);
  await page.keyboard.press("/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.deepEqual(await tab(), ["text", "solid"]);
  await page.keyboard.type("errCode=1004 /");
  assert.match(await page.innerText("#annotated"), /RECORD_NOT_FOUND/);
});

test("it prints cards alone, in black on white", async (open) => {
  const page = await open({ colorScheme: "dark" });
  await found(page, "1506");
  await page.emulateMedia({ media: "print" });
  for (const selector of ["form", "fieldset", "#log", "article details"])
    assert.equal(await visible(page, selector), false);
  assert.ok(await visible(page, "article .action"));
  const colors = await page.$eval("body", (body) => [
    getComputedStyle(body).color,
    getComputedStyle(body).backgroundColor,
  ]);
  assert.deepEqual(colors, ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  assert.ok((await page.pdf()).length > 1000);
});

test("axe finds nothing, and nothing is wider than the window", async (open) => {
  const check = async (page, state) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= page.viewportSize().width, `${state}: ${width} pixels wide`);
    // What is out of sight too.
    await page.$$eval("article", (cards) => cards.forEach((card) => (card.style.contentVisibility = "visible")));
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    const told = violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
    assert.deepEqual(told, []);
  };
  for (const viewport of [phone, desktop]) {
    for (const colorScheme of ["light", "dark"]) {
      for (const locale of ["en-US", "zh-CN"]) {
        const page = await open({ viewport, colorScheme, locale });
        // Every action, what numbers mean elsewhere, a code of the chat server, and all parts open.
        await found(page, "token");
        await page.evaluate(() => {
          const seen = new Set();
          for (const card of document.querySelectorAll("#cards article")) {
            const kind = card.dataset.action ?? "elsewhere";
            if (seen.has(kind)) card.remove();
            seen.add(kind);
          }
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await annotate(page, ['{"errCode":1501}', "10000 Network error"]);
        await check(page, `${viewport.width} ${colorScheme} ${locale}`);
      }
    }
    const whole = await open({ viewport });
    await check(whole, `${viewport.width} all`);
  }
  for (const viewport of [phone, desktop]) {
    const plain = await open({ viewport, javaScriptEnabled: false });
    assert.ok((await plain.evaluate(() => document.documentElement.scrollWidth)) <= viewport.width);
  }
});
