import type { Action } from "./generated/codes.js";
import { firstCustom, lastCustom, type Info } from "./generated/table.js";

/** A code of a business server. */
export interface CustomCode {
  /** 20001 to 29999. */
  readonly code: number;
  /** SCREAMING_SNAKE: words of A to Z and 0 to 9 with single underscores between, a letter first. */
  readonly name: string;
  /**
   * The message in all languages, for developers and for people. Not empty, without lone surrogates and without
   * characters that hide or reorder text, such as a line break.
   */
  readonly message: string;
  /** What a program does about it; `none` if left out. */
  readonly action?: Action;
}

/** Why a code is not registered. New reasons may be added. */
export type Refusal =
  /** The code is not in the range 20001 to 29999. */
  | "out_of_range"
  /** The name is not SCREAMING_SNAKE. */
  | "bad_name"
  /** The message is empty, not Unicode, or has a character that hides or reorders text. */
  | "bad_message"
  | (string & {});

/** What {@link register} throws: the entry that is refused, by its index, and why. */
export class RegisterError extends Error {
  override readonly name = "RegisterError";

  constructor(
    /** Where the entry is among the entries. */
    readonly index: number,
    /** Why it is refused. */
    readonly reason: Refusal,
    message: string,
  ) {
    super(message);
  }
}

// One map for all copies of this package in the program, such as one that is imported and one that is required.
const key = Symbol.for("@openim/errcode/registered");
const shared = globalThis as { [key]?: Map<number, Info> };

/** The registered codes. */
export const registered: Map<number, Info> = (shared[key] ??= new Map());

/**
 * Makes the codes of a business server known, all or none. The entries are copied. A code that is registered again has
 * its new entry from then on, so that an app can register its messages again in another language.
 *
 * ```ts
 * register([{ code: 20107, name: "ORDER_CLOSED", message: "This order is closed", action: "tell_user" }]);
 * ```
 *
 * @throws {@link RegisterError} for the first entry that is refused; then none is registered.
 */
export function register(entries: readonly CustomCode[]): void {
  entries.forEach(check);
  for (const { code, name, message, action = "none" } of entries) {
    registered.set(code, { code, name, group: "unknown", action, message: [message], user: [message] });
  }
}

const screamingSnake = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
// Control characters; line and paragraph separators; zero-width blanks; overrides and isolates of the writing direction;
// and, as the pattern reads code points, surrogates without their other half.
const hidden = /[\0-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u;

function check({ code, name, message }: CustomCode, index: number): void {
  const refuse = (reason: Refusal, why: string): never => {
    throw new RegisterError(index, reason, `entry ${index} (${code}) is not registered: ${why}`);
  };
  if (!Number.isInteger(code) || code < firstCustom || code > lastCustom) {
    refuse("out_of_range", `the code is not in the range ${firstCustom} to ${lastCustom}`);
  }
  if (typeof name !== "string" || !screamingSnake.test(name)) {
    refuse("bad_name", "the name is not SCREAMING_SNAKE");
  }
  if (typeof message !== "string" || message === "" || hidden.test(message)) {
    refuse("bad_message", "the message is empty or has a character that hides or reorders text");
  }
}
