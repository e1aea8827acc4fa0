// How long a keystroke and a long log take in the browser.
import { launch, logs, serve } from "./tools.mjs";

const browser = await launch();
if (!browser) throw new Error("Chromium is not installed; get it by `apt-get install chromium`");
const server = await serve();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(server.url);
// The processor's time of the page, which does not count what else the machine does.
const devtools = await page.context().newCDPSession(page);
await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
const busy = async () => {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
};
const type = async (text) => {
  const begin = await busy();
  await page.evaluate((text) => {
    const words = document.querySelector("#words");
    words.value = text;
    words.dispatchEvent(new Event("input"));
    // Until it is drawn.
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, text);
  return (await busy()) - begin;
};
const times = new Map();
for (let round = 0; round < 5; round++) {
  for (const query of ["1506", "token expired", "not found", "网络", "group", "TokenExpiredError"]) {
    for (let length = 1; length <= query.length; length++) {
      const text = query.slice(0, length);
      times.set(text, [...(times.get(text) ?? []), await type(text)]);
    }
    await type("");
  }
}
const medians = [...times].map(([text, all]) => [all.sort((a, b) => a - b)[all.length >> 1], text]);
medians.sort(([a], [b]) => a - b);
const [[half], [slowest, text]] = [medians[medians.length >> 1], medians.at(-1)];
console.log(`a keystroke, until it is drawn: median ${half.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms (${text})`);

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
