import { chatEntries } from "./generated/chat.js";
import { languages } from "./generated/codes.js";
import { inLanguage } from "./lookup.js";
import { register } from "./register.js";

/**
 * Registers the codes of the OpenIM chat server, the business server of OpenIM's own apps, with their messages in this
 * language: see {@link register}. Other business servers give these numbers other meanings.
 */
export function registerOpenIMChat(language: string = languages[0]): void {
  register(chatEntries.map(({ messages, ...entry }) => ({ ...entry, message: inLanguage(messages, language) })));
}
