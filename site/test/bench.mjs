// How long a keystroke takes in the browser, from the key to the laid-out page; and a long log.
import { launch, logs, serve } from "./tools.mjs";

const browser = await launch();
if (!browser) throw new Error("Chromium is not installed; get it by `apt-get install chromium`");
const server = await serve();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(server.url);
const times = await page.evaluate(() => {
  const words = document.querySelector("#words");
  const times = [];
  for (const query of ["1506", "token expired", "not found", "网络", "group", "TokenExpiredError"]) {
    for (let length = 1; length <= query.length; length++) {
      const begin = performance.now();
      words.value = query.slice(0, length);
      words.dispatchEvent(new Event("input"));
      document.body.getBoundingClientRect();
      times.push([performance.now() - begin, words.value]);
    }
    words.value = "";
    words.dispatchEvent(new Event("input"));
    document.body.getBoundingClientRect();
  }
  return times.sort(([a], [b]) => a - b);
});
const [half, [slowest, query]] = [times[times.length >> 1][0], times.at(-1)];
console.log(
  `search: ${times.length} keystrokes, median ${half.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms ("${query}")`,
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
