// `npm run bench`: the time of a lookup as a ratio to the same from a Map of objects with the same texts, in one run.
import { action, all, message, userMessage } from "@openim/errcode";

const codes = all();
const map = new Map(codes.map((code) => [code, { action: action(code), en: message(code), zh: message(code, "zh") }]));
// A mix in no order, so that no branch can be guessed.
const mix = Array.from({ length: 4096 }, (_, i) => codes[(i * 2654435761) % codes.length]);

const subjects = {
  "Map.get(code).en": (code) => map.get(code).en,
  message: (code) => message(code),
  'message(code, "zh")': (code) => message(code, "zh"),
  action: (code) => action(code),
  'userMessage(code, "zh")': (code) => userMessage(code, "zh"),
};

let sink = 0;
function time(subject) {
  const begin = process.hrtime.bigint();
  for (let round = 0; round < 100; round++) for (const code of mix) sink += subject(code).length;
  return Number(process.hrtime.bigint() - begin) / (100 * mix.length);
}

const best = {};
for (let run = 0; run < 15; run++) {
  for (const [name, subject] of Object.entries(subjects)) best[name] = Math.min(best[name] ?? Infinity, time(subject));
}
for (const [name, ns] of Object.entries(best)) {
  console.log(`${name.padEnd(24)} ${ns.toFixed(1).padStart(6)} ns  ${(ns / best["Map.get(code).en"]).toFixed(2)}`);
}
if (sink === 0) throw new Error("nothing was looked up");
