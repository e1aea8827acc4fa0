// Where a number in a text is an error code: the rules of `errcode annotate`, in cli/src/rules.rs, of which those that
// are equal have the same name. Both are tested with the lines of tests/logs.

import type { Code, Dictionary, Note, Range } from "./dictionary.js";

/** A text that is sent stands in the line of its number, not farther away. */
const REACH = 512;

const COLOR = String.raw`\x1b\[[0-9;]{0,12}m`;
/** What stands around a key, a sign and a number. */
const GAP = String.raw`(?:[ \t"'${"`"}\\]|%2[027]|${COLOR})`;
const SIGN = String.raw`(?:[:=]{1,2}|：|->|=>|%3[AaDd])`;
/** The beginning of a word, which may also follow an escaped line end, an escaped byte of a URL, or a colour. */
const BEGIN = String.raw`(?:\b|\\[nrt]|%[0-9A-Fa-f]{2}|${COLOR})`;
/** Between a number and a text that is sent with it. */
const BETWEEN = String.raw`(?:[ \t"'${"`"}\\,.:;=()\[\]{}|-]|[：，]|${COLOR}|%2[027]|%3[Aa])`;

/** `{"errCode":1501}` `errCode=1501` `errCode：1501` `%22errCode%22%3A1501` */
const KEY = new RegExp(
  String.raw`${BEGIN}[eE][rR][rR][cC][oO][dD][eE]${GAP}{0,8}${SIGN}${GAP}{0,8}(-?[0-9]{1,10})\b`,
  "g",
);

/** The names of gRPC's codes, which count from 1. */
const GRPC_NAMES = [
  "Canceled",
  "Unknown",
  "InvalidArgument",
  "DeadlineExceeded",
  "NotFound",
  "AlreadyExists",
  "PermissionDenied",
  "ResourceExhausted",
  "FailedPrecondition",
  "Aborted",
  "OutOfRange",
  "Unimplemented",
  "Internal",
  "Unavailable",
  "DataLoss",
  "Unauthenticated",
];
const GRPC_CODE = String.raw`code = (?:Code\(([0-9]{1,10})\)|(${GRPC_NAMES.join("|")})\b)`;
/** `rpc error: code = Code(1004) desc = …` `code = Unavailable desc = …` */
const GRPC = new RegExp(`${BEGIN}(?:rpc error: ${GRPC_CODE}|${GRPC_CODE} desc =)`, "g");

const EXCEPTION_CODE = `code${GAP}{0,4}${SIGN}${GAP}{0,4}`;
/** `CodeError {…, "code": 1502, …}` `PlatformException(10006, …` `onError: { code:10006, …`, one perhaps inside another */
const EXCEPTION = new RegExp(
  String.raw`${BEGIN}(?=((?:PlatformException\(${GAP}{0,2}|onError\b[^\w\n]{1,12}${EXCEPTION_CODE}` +
    String.raw`|CodeError\b[^\w\n]{1,8}(?:[^{}\n]{0,200}?[^\w\n])?${EXCEPTION_CODE})([0-9]{1,10}))\b)`,
  "g",
);
/** Below are the codes of HTTP, gRPC and WebSocket, which exceptions of other programs have. */
const OTHERS_BELOW = 1100;

/** What ends before a text that is sent with the number. */
const BEFORE_TEXT = new RegExp(
  `${BEGIN}([0-9]{3,6})${BETWEEN}{1,12}` +
    `(?:(?:errMsg|errmsg|msg|message|desc|description|error|reason)${BETWEEN}{1,8})?$`,
  "g",
);

export type Meaning = Code | Note | Range;

export interface Found {
  number: number;
  /** Where in the line the meaning goes. */
  end: number;
  meaning: Meaning;
}

export class Rules {
  private readonly numbers = new Map<number, Meaning>();
  /** For each number the texts that are sent with it, each with the meaning that it has then. */
  private readonly texts = new Map<number, Map<string, Meaning>>();
  private readonly ranges: Range[];

  constructor({ codes, notes, ranges }: Dictionary) {
    this.ranges = ranges;
    for (const code of codes) this.add(code.number, code);
    for (const note of notes) if (note.first === note.last) this.add(note.first, note);
  }

  /** Of several meanings of a number or a text the first is that of the dictionary. */
  private add(number: number, meaning: Code | Note) {
    if (!this.numbers.has(number)) this.numbers.set(number, meaning);
    const texts = this.texts.get(number) ?? new Map<string, Meaning>();
    for (const text of meaning.sent) if (isTelling(text) && !texts.has(text)) texts.set(text, meaning);
    this.texts.set(number, texts);
  }

  /** What is found in a line, in order, each number once. */
  line(line: string): Found[] {
    const found = [...this.keys(line), ...this.exceptions(line), ...this.beforeTexts(line)];
    const seen = new Set<number>();
    return found
      .filter(({ end }) => ends(line, end))
      .sort((a, b) => a.end - b.end)
      .filter(({ number }) => !seen.has(number) && seen.add(number));
  }

  private *keys(line: string): Iterable<Found> {
    for (const rule of [KEY, GRPC]) {
      for (const match of line.matchAll(rule)) {
        const text = match.slice(1).find((group) => group !== undefined)!;
        const number = GRPC_NAMES.indexOf(text) + 1 || Number(text);
        // Others have such keys too: what is in no range is none of OpenIM's.
        const inRange = ({ first, last }: Range) => first! <= number && number <= last!;
        const meaning = this.numbers.get(number) ?? this.ranges.find(inRange);
        if (meaning) yield { number, end: match.index + match[0].length, meaning };
      }
    }
  }

  private *exceptions(line: string): Iterable<Found> {
    for (const match of line.matchAll(EXCEPTION)) {
      const number = Number(match[2]);
      const meaning = this.numbers.get(number);
      const end = match.index + match[0].length + match[1]!.length;
      if (meaning && number >= OTHERS_BELOW) yield { number, end, meaning };
    }
  }

  private *beforeTexts(line: string): Iterable<Found> {
    // The first digits may belong to an escaped byte, as in %201501.
    const digits = line.match(/[0-9]{3,}/g) ?? [];
    const numbers = new Set(digits.flatMap((run) => [run, run.slice(1), run.slice(2)].map(Number)));
    for (const number of numbers) {
      for (const [text, meaning] of this.texts.get(number) ?? []) {
        for (let start = line.indexOf(text); start >= 0; start = line.indexOf(text, start + 1)) {
          const end = start + text.length;
          const goesOn = /[0-9A-Za-z]$/.test(text) && /^\w/.test(line.slice(end, end + 1));
          const before = line.slice(Math.max(0, start - REACH), start).matchAll(BEFORE_TEXT);
          const [match] = goesOn ? [] : before;
          if (match && Number(match[1]) === number) yield { number, end, meaning };
        }
      }
    }
  }
}

/** Whether a text says enough: `3003 timeout` and `10009 used` may be anything. */
function isTelling(text: string): boolean {
  return text.includes(" ") || /^.+\p{Lu}|[^\0-\x7f]/u.test(text);
}

/** Whether what was found ends here, and no number that goes on as `1501.5`, `1501-05` or `1,501`. */
function ends(line: string, end: number): boolean {
  const digits = /[0-9]*$/.exec(line.slice(Math.max(0, end - 16), end))![0].length;
  const after = line.slice(end, end + 2);
  return !((digits > 0 && /^[.:-][0-9]/.test(after)) || (digits > 0 && digits <= 3 && /^,[0-9]/.test(after)));
}
