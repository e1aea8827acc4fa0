import { languages, type Action, type Category, type Group } from "./generated/codes.js";
import { groups, nowhere, ranges, table, unknownUser, type Info, type Range, type Texts } from "./generated/table.js";
import { registered } from "./register.js";

/** The entries of the dictionary, in pages of 128 codes: quicker than a Map. */
const pages: (Info | undefined)[][] = new Array(((table[table.length - 1]?.code ?? 0) >> 7) + 1);
for (const info of table) (pages[info.code >> 7] ??= new Array(128))[info.code & 127] = info;

/**
 * What the code means: a sentence without a full stop, for developers and logs; in English unless a language is named.
 * Of an unknown code, it says which range the code is in.
 */
export function message(code: number, language: string = languages[0]): string {
  return inLanguage(find(code)?.message ?? range(code).message, language);
}

/**
 * What to show the person in front of the app, as sentences. The language is that of the browser unless one is named:
 * `navigator.language`, or English where there is none, as in React Native and Node.js 20.
 */
export function userMessage(code: number, language: string = systemLanguage()): string {
  return inLanguage(find(code)?.user ?? unknownUser, language);
}

/** What a program does about it; `none` of an unknown code. */
export function action(code: number): Action {
  return find(code)?.action ?? "none";
}

/** Who raised the error. Decided by the range alone, so that it is right for unknown codes too. */
export function category(code: number): Category {
  return range(code).category;
}

/**
 * What kind of thing went wrong, to sort and show codes by. An unknown code is placed by its hundred: 1599 is shown
 * with the tokens, as all of 15xx.
 */
export function group(code: number): Group {
  const info = known(code);
  if (info) return info.group;
  if (!isInt32(code)) return "unknown";
  for (const [first, last, group] of groups) {
    if (code >= first && code <= last) return group;
  }
  return "unknown";
}

/** The name of the code in SCREAMING_SNAKE, which never changes; undefined if the code is not known. */
export function name(code: number): string | undefined {
  return find(code)?.name;
}

/** Whether this is success: 0, and nothing else. */
export function isOk(code: number): boolean {
  return code === 0;
}

/**
 * Whether the code is in the dictionary or registered. Independent of its category: 1600 is a server code and not
 * known.
 */
export function isKnown(code: number): boolean {
  return find(code) !== undefined;
}

/** The code with this name, as {@link name} writes it; undefined if there is none. */
export function fromName(name: string): number | undefined {
  const named = (info: Info) => info.name === name;
  return (table.find(named) ?? ascending(registered.values()).find(named))?.code;
}

/** Every known code, ascending; those that are registered are among them. */
export function all(): number[] {
  return ascending([...table, ...registered.values()]).map((info) => info.code);
}

function find(code: number): Info | undefined {
  return known(code) ?? registered.get(code);
}

function known(code: number): Info | undefined {
  return isInt32(code) ? pages[code >>> 7]?.[code & 127] : undefined;
}

function range(code: number): Range {
  if (isInt32(code)) {
    for (const range of ranges) {
      if (code >= range.first && code <= range.last) return range;
    }
  }
  return nowhere;
}

/** Whether a code can have this value. */
export function isInt32(value: unknown): value is number {
  return typeof value === "number" && (value | 0) === value;
}

function ascending(infos: Iterable<Info>): Info[] {
  return [...infos].sort((a, b) => a.code - b.code);
}

/** The text in the language with this tag, or in English. */
export function inLanguage(texts: Texts, tag: string): string {
  return (tag === languages[0] ? undefined : texts[languageIndex(tag)]) ?? texts[0];
}

/** The index in {@link languages}, or -1. */
function languageIndex(tag: string): number {
  const known: readonly string[] = languages;
  const index = known.indexOf(tag);
  return index >= 0 ? index : known.indexOf(/^[a-z0-9]*/i.exec(tag)?.[0].toLowerCase() ?? "");
}

declare const navigator: { readonly language?: string } | undefined;

function systemLanguage(): string {
  return (typeof navigator === "object" ? navigator?.language : undefined) ?? languages[0];
}
