// How long a keystroke takes in the browser, from the key to the laid-out page; and a long log.
import { launch, logs, serve } from "./tools.mjs";

const browser = await launch();
if (!browser) throw new Error("Chromium is not installed; get it by `apt-get install chromium`");
const server = await serve();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(server.url);
const times = await page.evaluate(() => {
  const words = document.querySelector("#words");
  const type = (text) => {
    const begin = performance.now();
    words.value = text;
    words.dispatchEvent(new Event("input"));
    // With the cards that are in sight, which are laid out only then.
    for (const facts of [...document.querySelectorAll("dl")].slice(0, 4)) facts.getBoundingClientRect();
    return performance.now() - begin;
  };
  const times = new Map();
  for (let round = 0; round < 9; round++) {
    for (const query of ["1506", "token expired", "not found", "网络", "group", "TokenExpiredError"]) {
      for (let length = 1; length <= query.length; length++) {
        const text = query.slice(0, length);
        times.set(text, [...(times.get(text) ?? []), type(text)]);
      }
      type("");
    }
  }
  const median = (all) => all.sort((a, b) => a - b)[all.length >> 1];
  return [...times].map(([text, all]) => [median(all), text]).sort(([a], [b]) => a - b);
});
const [half, [slowest, text]] = [times[times.length >> 1][0], times.at(-1)];
console.log(
  `search, medians of 9: half of the keystrokes ≤ ${half.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms (${text})`,
);

const line = `${logs("untouched.txt").slice(0, 20).join("\n")}\n${logs("explained.tsv")[0].split("\t")[1]}\n`;
const log = line.repeat(1_000_000 / line.length);
const time = await page.evaluate((log) => {
  const text = document.querySelector("#text");
  const begin = performance.now();
  text.value = log;
  text.dispatchEvent(new Event("input"));
  return performance.now() - begin;
}, log);
console.log(`logs: ${(log.length / 1e6).toFixed(1)} MB, ${time.toFixed(0)} ms`);
await browser.close();
server.close();
