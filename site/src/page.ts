// Makes the tables of the page searchable cards, and explains logs.

import { cards as makeCards } from "./cards.js";
import { read, type Language, type Range, type Texts } from "./dictionary.js";
import { both, element } from "./elements.js";
import { Rules, type Found, type Meaning } from "./rules.js";
import { Search, fold } from "./search.js";

const get = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const words = get<HTMLInputElement>("words");
const text = get<HTMLTextAreaElement>("text");
const [form, log, status, list] = [get("find"), get("log"), get("status"), get("cards")];
const [annotated, summary] = [get("annotated"), get("summary")];

const dictionary = read();
const cards = makeCards(dictionary);
const search = new Search(dictionary);
const rules = new Rules(dictionary);

/** More cards than fit on a screen. The others wait until these are drawn, so that typing is quick. */
const AT_ONCE = 20;
let rest: HTMLElement[] = [];

function showRest() {
  list.append(...rest);
  rest = [];
}

/** Shows the cards of what is searched for. */
function show() {
  let hits = search.find(words.value);
  // A piece of a log, perhaps.
  if (hits.length === 0) {
    const known = rules.line(words.value).map(({ meaning }) => meaning);
    hits = [...dictionary.codes, ...dictionary.notes].filter((item) => known.includes(item));
  }
  const shown = new Set(hits.map((hit) => cards.get(hit)!));
  list.replaceChildren(...[...shown].slice(0, AT_ONCE));
  rest = [...shown].slice(AT_ONCE);
  requestAnimationFrame(() => setTimeout(showRest));
  if (words.value.trim() === "") status.replaceChildren();
  else if (shown.size > 0) say({ en: `Found: ${shown.size}`, zh: `找到 ${shown.size} 条` });
  else say(unknown(fold(words.value).trim()));
}

function say({ en, zh }: Texts) {
  status.replaceChildren(...both(en, zh));
}

/** What to say of something that is not found. */
function unknown(searched: string): Texts {
  if (!/^-?[0-9]+$/.test(searched)) return { en: "Nothing found.", zh: "没有找到。" };
  const number = Number(searched);
  const includes = ({ first, last }: Range) => first === undefined || (first <= number && number <= last!);
  const { en, zh } = dictionary.ranges.find(includes)!.message;
  return { en: `${searched} is not listed. ${en}.`, zh: `未收录 ${searched}。${zh}。` };
}

/** Shows the code after the # of the address. */
function follow() {
  const target = decodeURIComponent(location.hash.slice(1));
  if (!/^-?[0-9]/.test(target)) return;
  showRest();
  if (!document.getElementById(target)) {
    const exists = [...cards.values()].some((card) => card.id === target);
    words.value = exists ? "" : target;
    show();
    showRest();
  }
  const card = document.getElementById(target);
  card?.scrollIntoView();
  // Again when the cards before it, laid out on the way, have their heights.
  requestAnimationFrame(() => setTimeout(() => card?.scrollIntoView()));
  card?.querySelector("a")!.focus({ preventScroll: true });
}

/** Shows the log with the meaning after each code, as `errcode annotate` prints it. */
function annotate() {
  const counts = new Map<number, number>();
  const nodes: (Node | string)[] = [];
  for (const line of text.value.match(/[^\n]*\n|[^\n]+/g) ?? []) {
    let written = 0;
    for (const found of rules.line(line)) {
      nodes.push(line.slice(written, found.end), " ", explanation(found));
      written = found.end;
      counts.set(found.number, (counts.get(found.number) ?? 0) + 1);
    }
    nodes.push(line.slice(written));
  }
  annotated.replaceChildren(...nodes);
  annotated.hidden = text.value === "";
  const often = [...counts].sort(([, a], [, b]) => b - a).map(([number, count]) => `${number} ×${count}`);
  if (text.value.trim() === "") summary.replaceChildren();
  else if (often.length === 0) summary.replaceChildren(...both("No error code found.", "没有发现错误码。"));
  else summary.replaceChildren(...both("Found: ", "发现："), often.join(", "));
}

function explanation({ number, meaning }: Found): HTMLElement {
  const [en, zh] = (["en", "zh"] as const).map((language) => `(${sentence(meaning, language)})`);
  return element("a", { href: `#${number}` }, both(en!, zh!));
}

function sentence(meaning: Meaning, language: Language): string {
  const message = meaning.message[language];
  if ("name" in meaning) return `${meaning.name}: ${message}`;
  return "where" in meaning ? `${message}; ${meaning.where[language]}` : message;
}

/** The language that was chosen, else the browser's. */
function initialLanguage(): string {
  return stored((storage) => storage.getItem("language")) ?? navigator.language.slice(0, 2);
}

function changeLanguage() {
  const language = get<HTMLInputElement>("zh").checked ? "zh" : "en";
  document.documentElement.lang = language;
  document.title = document.querySelector(`h1 [lang=${language}]`)!.textContent!;
  return language;
}

/** Storage may be forbidden. */
function stored<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

for (const table of ["codes", "chat", "notes"]) get(table).closest("section")!.remove();
for (const part of [form, log, list]) part.hidden = false;
get<HTMLInputElement>(initialLanguage() === "zh" ? "zh" : "en").checked = true;
changeLanguage();
show();

words.addEventListener("input", show);
text.addEventListener("input", annotate);
window.addEventListener("load", follow);
window.addEventListener("hashchange", follow);
for (const choice of document.querySelectorAll("[name=language]")) {
  choice.addEventListener("change", () => {
    const language = changeLanguage();
    stored((storage) => storage.setItem("language", language));
  });
}
form.addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.focus();
});
document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof Element && event.target.matches("input[type=search], textarea");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    words.select();
    words.scrollIntoView({ block: "center" });
  } else if (event.key === "Escape" && event.target === words) {
    words.value = "";
    show();
  }
});
