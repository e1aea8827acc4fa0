// A card for each code, and for each number that means something elsewhere only, made of the rows of the tables.

import { constants } from "./constants.js";
import { rows, type Code, type Dictionary, type Note } from "./dictionary.js";
import { both, element } from "./elements.js";

/** The card that shows a code or a note. */
export type Cards = Map<Code | Note, HTMLElement>;

export function cards({ codes, notes }: Dictionary): Cards {
  const abouts = new Map(rows("actions").map((row) => [row.id, row.cells[1]!]));
  const cards: Cards = new Map();
  const byNumber = new Map<number, HTMLElement>();
  for (const code of codes) {
    const elsewhere = notes.filter(({ first, last }) => first <= code.number && code.number <= last);
    const card = codeCard(code, abouts.get(code.action)!, elsewhere);
    cards.set(code, card);
    byNumber.set(code.number, card);
  }
  for (const note of notes) {
    const single = note.first === note.last;
    let card = single ? byNumber.get(note.first) : undefined;
    if (!card) {
      card = noteCard(note, notes);
      if (single) byNumber.set(note.first, card);
    }
    cards.set(note, card);
  }
  return cards;
}

function codeCard(code: Code, about: Element, elsewhere: Note[]): HTMLElement {
  const [, message, action, advice, user, sent, upstream, releases] = code.row.cells;
  const facts = element("dl", {}, [
    ...fact(both("The person sees", "用户提示"), user!, "user"),
    ...fact(both("In errMsg", "errMsg 中的文本"), sent!),
    ...fact(both("In OpenIM's source", "源码标识"), upstream!),
    ...fact(both("Releases", "适用版本"), releases!),
    ...elsewhereFacts(elsewhere),
  ]);
  return element("article", { id: String(code.number), "data-action": code.action }, [
    heading(String(code.number), [element("code", {}, [code.name])]),
    ...(code.component ? [element("p", { class: "component" }, both(code.component.en, code.component.zh))] : []),
    element("p", { class: "message" }, contents(message!)),
    element("div", { class: "action" }, [
      element("p", {}, [element("code", {}, [action!.textContent!]), " ", ...contents(about)]),
      element("p", { class: "advice" }, contents(advice!)),
    ]),
    facts,
    constantsOf(code),
  ]);
}

function noteCard(note: Note, notes: Note[]): HTMLElement {
  const { first, last } = note;
  const same = notes.filter((other) => other.first === first && other.last === last);
  const id = first === last ? String(first) : `${first}-${last}`;
  return element("article", { id, class: "elsewhere" }, [
    heading(note.row.cells[0]!.textContent!, both("not in the dictionary", "未收录"), id),
    element("dl", {}, elsewhereFacts(same)),
  ]);
}

function heading(number: string, name: Node[], id = number): HTMLElement {
  return element("h2", {}, [element("a", { href: `#${id}` }, [number]), " ", element("span", {}, name)]);
}

/** A label and what it labels, if that is not empty. */
function fact(label: Node[], value: Element, kind = ""): Node[] {
  const found = contents(value);
  return found.length > 0 ? [element("dt", {}, label), element("dd", kind ? { class: kind } : {}, found)] : [];
}

function elsewhereFacts(notes: Note[]): Node[] {
  if (notes.length === 0) return [];
  const value = ({ row: { cells } }: Note) =>
    element("dd", {}, [
      ...contents(cells[1]!),
      " ",
      ...contents(cells[3]!),
      element("small", {}, [" ", ...contents(cells[2]!)]),
    ]);
  return [element("dt", {}, both("Other meanings", "其他含义")), ...notes.map(value)];
}

/** Filled when it is opened: few people need it, and it is much. */
function constantsOf(code: Code): HTMLElement {
  const details = element("details", {}, [element("summary", {}, both("Constants", "各语言常量"))]);
  const fill = () => details.append(element("ul", {}, constants(code).map(constantItem)));
  details.addEventListener("toggle", fill, { once: true });
  return details;
}

function constantItem([language, constant]: [string, string]): HTMLElement {
  const shown = element("code", {}, [constant]);
  const name = element("span", { class: "unseen" }, [` ${constant}`]);
  const button = element("button", { type: "button" }, [...both("Copy", "复制"), name]);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(constant);
      button.replaceChildren(...both("Copied", "已复制"), name);
    } catch {
      // Without HTTPS there is no clipboard: leave it to the person.
      getSelection()?.selectAllChildren(shown);
    }
  });
  return element("li", {}, [element("span", {}, [language]), shown, button]);
}

/** A copy of what is in a cell. */
function contents(cell: Element): Node[] {
  return [...cell.cloneNode(true).childNodes];
}
