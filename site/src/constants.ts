// What a code is called in each language, as the generated files of include/, src/ and bindings/ have it.

import type { Code } from "./dictionary.js";

/** Languages and constants, of the chat server's codes those that there are. */
export function constants({ name, component, row }: Code): [string, string][] {
  const go = row.dataset.go!;
  const pascal = name.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const camel = pascal[0]!.toLowerCase() + pascal.slice(1);
  if (component) {
    return [
      ["C, C++", `ERRCODE_${name}`],
      ["Go", `openimchat.${go}`],
      ["TypeScript", `ChatErrorCode.${name}`],
      ["Dart", `ChatErrorCode.${camel}`],
    ];
  }
  return [
    ["C", `ERRCODE_${name}`],
    ["C++", `openim::errcode::errc::${name.toLowerCase()}`],
    ["Go", `errcode.${go}`],
    ["Swift", `ErrorCode.${camel}`],
    ["Kotlin", `ErrorCode.${name}`],
    ["TypeScript", `ErrorCode.${name}`],
    ["Dart", `ErrorCode.${camel}`],
    ["Rust", `errcode::Code::${name}`],
  ];
}
