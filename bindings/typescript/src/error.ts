import type { Action, Category, Group } from "./generated/codes.js";
import { action, category, group, isInt32, message, userMessage } from "./lookup.js";

/** What is known of an error besides its code. */
export interface ErrorDetails {
  /** The server's or SDK's own text, for logs; never for people. */
  readonly errMsg?: string;
  /** More of it. */
  readonly errDlt?: string;
  /** The ID of the call, to find it in the server's log. */
  readonly operationID?: string;
  /** The reply, or what was thrown. */
  readonly cause?: unknown;
}

/**
 * An error of an OpenIM server or SDK.
 *
 * Its `message` is for logs, such as `Database record not found (1004): RecordNotFoundError: conversation not found`.
 */
export class OpenIMError extends Error {
  override readonly name = "OpenIMError";
  /** The server's or SDK's own text, for logs; never for people. May be empty. */
  readonly errMsg: string;
  /** More of it. May be empty. */
  readonly errDlt: string;
  /** The ID of the call, to find it in the server's log. May be empty. */
  readonly operationID: string;
  /** The reply, or what was thrown. */
  readonly cause: unknown;

  constructor(
    /** The code; undefined if there was none, or none that is a 32-bit integer. */
    readonly code: number | undefined,
    { errMsg = "", errDlt = "", operationID = "", cause }: ErrorDetails = {},
    /** What the message begins with. */
    subject: string = code === undefined ? "no errCode" : `${message(code)} (${code})`,
  ) {
    super([subject, errMsg, errDlt].filter((text) => text !== "").join(": "));
    this.errMsg = errMsg;
    this.errDlt = errDlt;
    this.operationID = operationID;
    this.cause = cause;
  }

  /**
   * The error in a reply of the REST API or of an SDK, such as
   * `{"errCode": 1004, "errMsg": "RecordNotFoundError", "errDlt": "…"}`; undefined if its errCode is 0, success.
   *
   * A reply whose errCode is missing or is not a 32-bit integer is an error too: one without a code.
   *
   * @param operationID the ID that the request had, where it is not in the reply.
   */
  static fromReply(reply: unknown, operationID?: string): OpenIMError | undefined {
    const { errCode } = fields(reply);
    return errCode === 0 ? undefined : make(errCode, reply, operationID, "the reply");
  }

  /**
   * The error that an SDK has thrown or rejected a promise with: `{errCode, errMsg, operationID, data}`, or as React
   * Native does, an error whose code is a numeric string: `{code: "10102", message: "…"}`. An OpenIMError is returned
   * as it is.
   *
   * Anything else, such as the TypeError of a failed `fetch`, becomes the cause of an error without a code.
   *
   * @param operationID the ID that the call had, where it is not in what was thrown.
   */
  static fromRejection(thrown: unknown, operationID?: string): OpenIMError {
    if (isOpenIMError(thrown)) return thrown;
    const { errCode, code } = fields(thrown);
    // "ECONNRESET" and other codes that are no decimal integer are not OpenIM's; and success is never thrown.
    const isReactNative = errCode === undefined && typeof code === "string" && String(Number(code)) === code;
    return make(isReactNative ? Number(code) : errCode, thrown, operationID, "what was thrown");
  }

  /** What a program does about it. */
  get action(): Action {
    return action(this.code ?? NaN);
  }

  /** Who raised it. */
  get category(): Category {
    return category(this.code ?? NaN);
  }

  /** What kind of thing went wrong. */
  get group(): Group {
    return group(this.code ?? NaN);
  }

  /** What to show the person in front of the app: see {@link userMessage}. */
  userMessage(language?: string): string {
    return userMessage(this.code ?? NaN, language);
  }
}

/** Whether this is an {@link OpenIMError}, also one of another copy of this package in the program. */
export function isOpenIMError(value: unknown): value is OpenIMError {
  return value instanceof Error && value.name === "OpenIMError" && "operationID" in value;
}

function make(code: unknown, cause: unknown, operationID: string | undefined, place: string): OpenIMError {
  const { errMsg, message, errDlt, operationID: own } = fields(cause);
  const details = {
    errMsg: text(errMsg) ?? text(message),
    errDlt: text(errDlt),
    operationID: text(own) ?? operationID,
    cause,
  };
  if (isInt32(code) && code !== 0) return new OpenIMError(code, details);
  const type = typeof code === "number" ? code : typeof code;
  const subject = code === undefined ? `no errCode in ${place}` : `the errCode in ${place} is no code: ${type}`;
  return new OpenIMError(undefined, details, subject);
}

function fields(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null ? (value as { readonly [key: string]: unknown }) : {};
}

/** The value if it is a text that is not empty. */
function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
