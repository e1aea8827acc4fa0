import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { action, category, ErrorCode, fromName, group, isKnown, languages, message, name } from "@openim/errcode";
import { userMessage, version } from "@openim/errcode";
import { here } from "./tools.mjs";

test("a number that is no int32 is an unknown code", () => {
  for (const code of [
    2 ** 32 + 1501,
    2 ** 31,
    -(2 ** 31) - 1,
    1501.5,
    1599.5,
    NaN,
    Infinity,
    "1501",
    null,
    undefined,
  ]) {
    assert.equal(category(code), "unknown");
    assert.equal(group(code), "unknown");
    assert.equal(action(code), "none");
    assert.equal(name(code), undefined);
    assert.equal(isKnown(code), false);
    assert.equal(message(code), "Unknown error code, outside every published range");
    assert.equal(userMessage(code, "en"), userMessage(-1, "en"));
  }
});

test("of a language tag, the primary subtag counts", () => {
  for (const tag of ["zh", "ZH", "zh-Hans-CN", "zh_CN.UTF-8", "zh.UTF-8", "zh\0"]) {
    assert.equal(message(1501, tag), "Token 已过期", tag);
  }
  const english = [
    ...["en", "en-US", "C", "", "fr", "zho", "zhx", " zh", "-zh", "constructor", "0", "\u0130"],
    null,
    7,
  ];
  for (const tag of english) assert.equal(message(1501, tag), "Token has expired", tag);
  assert.deepEqual(languages.slice(0, 1), ["en"]);
});

test("the text for people is in the language of the browser", (t) => {
  const own = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  t.after(() => (own ? Object.defineProperty(globalThis, "navigator", own) : delete globalThis.navigator));
  const set = (value) => Object.defineProperty(globalThis, "navigator", { value, configurable: true });
  set({ language: "zh-CN" });
  assert.equal(userMessage(1402), "你已被禁言，无法在群内发言。");
  assert.equal(message(1402), "Has been muted, cannot speak in the group");
  for (const navigator of [{}, null, undefined, { language: "fr-FR" }]) {
    set(navigator);
    assert.equal(userMessage(1402), "You have been muted in this group.");
  }
});

test("names are exact", () => {
  assert.equal(fromName("TOKEN_EXPIRED"), ErrorCode.TOKEN_EXPIRED);
  const others = ["token_expired", "TOKEN_EXPIRED ", "", "UNKNOWN_SERVER_CODE", "constructor", "__proto__", undefined];
  for (const name of others) assert.equal(fromName(name), undefined, name);
});

test("package and dictionary have one version", () => {
  assert.equal(version, JSON.parse(readFileSync(join(here, "package.json"), "utf8")).version);
});
