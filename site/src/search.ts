// Search as `errcode search` does it, in cli/src/find.rs.

import type { Code, Dictionary, Note, Texts } from "./dictionary.js";

/** A code or a note, and its texts as they are searched. */
interface Entry {
  item: Code | Note;
  rank(phrase: string, words: string[]): number | undefined;
  /** Of equal ranks, what comes first. */
  order: [number, number, number];
}

export class Search {
  private readonly entries: Entry[];

  constructor({ codes, notes }: Dictionary) {
    this.entries = [...codes.map(ofCode), ...notes.map(ofNote)];
  }

  /** The codes and notes in which every word occurs, the best first; all of them if there are no words. */
  find(text: string): (Code | Note)[] {
    const words = fold(text).split(/\s+/).filter(Boolean);
    const phrase = words.join(" ");
    const hits = this.entries.flatMap(({ item, rank, order }) => {
      const ranked = words.length > 0 ? rank(phrase, words) : 0;
      return ranked === undefined ? [] : [{ item, order: words.length > 0 ? [ranked, ...order] : [] }];
    });
    return hits.sort((a, b) => compare(a.order, b.order)).map(({ item }) => item);
  }
}

function ofCode(code: Code): Entry {
  const number = String(code.number);
  const identifiers = [code.name, ...code.sent].map(fold);
  const squeezed = identifiers.map(squeeze);
  const [message, user] = [both(code.message), both(code.user)];
  const named = `${identifiers.join("\n")}\n${message}`;
  const everything = `${named}\n${number}\n${user}\n${both(code.advice)}\n${code.component ? both(code.component) : ""}`;
  const rank = (phrase: string, words: string[]) => {
    const allIn = (text: string) => words.every((word) => text.includes(word));
    if (number === phrase || squeezed.includes(squeeze(phrase))) return 0;
    if (identifiers.some((text) => text.includes(phrase))) return 1;
    if (message.includes(phrase)) return 2;
    if (allIn(named)) return 3;
    if (allIn(user)) return 4;
    return allIn(everything) ? 5 : undefined;
  };
  return { item: code, rank, order: [0, code.published ? 0 : 1, code.number] };
}

function ofNote(note: Note): Entry {
  const sent = note.sent.map(fold);
  const everything = [...sent, both(note.message), both(note.where), `${note.first}-${note.last}`].join("\n");
  const rank = (phrase: string, words: string[]) => {
    if (!words.every((word) => everything.includes(word))) return undefined;
    return sent.map(squeeze).includes(squeeze(phrase)) ? 0 : Infinity;
  };
  return { item: note, rank, order: [1, 1, note.first] };
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function both(texts: Texts): string {
  return fold(`${texts.en}\n${texts.zh}`);
}

/** In lower case and, of letters that are as wide as Chinese ones, the usual ones. */
export function fold(text: string): string {
  const narrow = (wide: string) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
  return text.replace(/[\uff01-\uff5e]/g, narrow).toLowerCase();
}

/** The letters and digits alone, so that TOKEN_EXPIRED, tokenExpired and ERRCODE_TOKEN_EXPIRED are the same. */
function squeeze(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^(errcode)+/, "");
}
