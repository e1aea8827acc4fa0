// What to show a person, in the person's language.
import { OpenIMError, type Action } from "@openim/errcode";

interface Alert {
  text: string;
  button: string;
}

const buttons: { readonly [language: string]: Partial<Record<Action, string>> & { readonly other: string } } = {
  en: { retry: "Try again", sign_in: "Sign in", other: "OK" },
  zh: { retry: "重试", sign_in: "重新登录", other: "好" },
};

function alertFor(error: OpenIMError, language: string): Alert {
  const words = buttons[language.slice(0, 2)] ?? { other: "OK" };
  // An action that this app does not know yet is no mistake.
  return { text: error.userMessage(language), button: words[error.action] ?? words.other };
}

for (const language of ["en-GB", "zh-Hans-CN"]) {
  for (const code of [1402, 10001, 1506, 25000]) {
    const { text, button } = alertFor(new OpenIMError(code), language);
    console.log(`${code} ${language}: ${text} [${button}]`);
  }
}
