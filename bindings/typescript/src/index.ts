/**
 * The error codes of the OpenIM instant-messaging system: what each means, what a program does about it, and what to
 * show the person in front of the app.
 *
 * Every function takes any number. One that is not in the dictionary is normal: the server may be newer than the
 * program, and 20001 to 29999 belong to each business server, whose codes a program can {@link register}. A number that
 * is no int32 is an unknown code outside every range. Nothing throws except {@link register}.
 *
 * A language is a tag such as `zh`, `zh-Hans-CN` or `zh_CN.UTF-8`, of which the primary subtag counts. Where there is
 * no text in that language, the English one is returned; no text is ever empty.
 *
 * @packageDocumentation
 */

export { registerOpenIMChat } from "./chat.js";
export { isOpenIMError, OpenIMError, type ErrorDetails } from "./error.js";
export { ChatErrorCode } from "./generated/chat.js";
export { ErrorCode, languages, version } from "./generated/codes.js";
export type { Action, Category, Group } from "./generated/codes.js";
export { action, all, category, fromName, group, isKnown, isOk, message, name, userMessage } from "./lookup.js";
export { register, RegisterError, type CustomCode, type Refusal } from "./register.js";
