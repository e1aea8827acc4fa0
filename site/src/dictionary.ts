// What the tables of the page say. They are the page without JavaScript, and the only copy of the texts.

export type Language = "en" | "zh";
export type Texts = Record<Language, string>;

export interface Code {
  number: number;
  name: string;
  message: Texts;
  action: string;
  advice: Texts;
  user: Texts;
  /** The texts that are sent with it, and the identifier in OpenIM's source. */
  sent: string[];
  /** Whether it is on OpenIM's published page. */
  published: boolean;
  /** Whose code it is, if it is the chat server's. */
  component?: Texts;
  row: HTMLTableRowElement;
}

/** What numbers mean or meant elsewhere. */
export interface Note {
  first: number;
  last: number;
  message: Texts;
  where: Texts;
  sent: string[];
  row: HTMLTableRowElement;
}

/** What a number means that is not known; without a range, any other number. */
export interface Range {
  first?: number;
  last?: number;
  message: Texts;
}

export interface Dictionary {
  codes: Code[];
  notes: Note[];
  ranges: Range[];
}

export function read(): Dictionary {
  const component = texts(document.querySelector("#chat")!.closest("section")!.querySelector("h2")!);
  const codes = [...rows("codes").map((row) => code(row)), ...rows("chat").map((row) => ({ ...code(row), component }))];
  const notes = rows("notes").map((row) => {
    const [, message, where, sent] = row.cells;
    const range = { first: Number(row.dataset.first), last: Number(row.dataset.last) };
    return { ...range, message: texts(message!), where: texts(where!), sent: codesIn(sent!), row };
  });
  const ranges = rows("ranges").map((row) => {
    const message = texts(row.cells[2]!);
    const { first, last } = row.dataset;
    return first && last ? { first: Number(first), last: Number(last), message } : { message };
  });
  return { codes, notes, ranges };
}

function code(row: HTMLTableRowElement): Code {
  const [head, message, action, advice, user, sent, upstream] = row.cells;
  return {
    number: Number(row.id),
    name: head!.querySelector("code")!.textContent!,
    message: texts(message!),
    action: action!.textContent!,
    advice: texts(advice!),
    user: texts(user!),
    sent: [...codesIn(sent!), ...codesIn(upstream!)],
    published: row.dataset.source === "page",
    row,
  };
}

export function rows(table: string): HTMLTableRowElement[] {
  return [...document.querySelectorAll<HTMLTableRowElement>(`#${table} tbody tr`)];
}

function texts(element: Element): Texts {
  const text = (language: Language) => element.querySelector(`[lang=${language}]`)!.textContent!;
  return { en: text("en"), zh: text("zh") };
}

function codesIn(element: Element): string[] {
  return [...element.querySelectorAll("code")].map((code) => code.textContent!);
}
