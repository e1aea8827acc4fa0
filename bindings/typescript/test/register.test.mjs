import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as errcode from "@openim/errcode";
import { register, RegisterError } from "@openim/errcode";

const entry = { code: 20107, name: "ORDER_CLOSED", message: "This order is closed", action: "tell_user" };

test("a registered code is known, and an entry that comes later replaces it", () => {
  assert.equal(errcode.isKnown(20107), false);
  register([entry]);
  assert.equal(errcode.isKnown(20107), true);
  assert.equal(errcode.name(20107), "ORDER_CLOSED");
  assert.equal(errcode.fromName("ORDER_CLOSED"), 20107);
  assert.equal(errcode.action(20107), "tell_user");
  assert.equal(errcode.group(20107), "unknown");
  assert.equal(errcode.category(20107), "webhook");
  for (const language of ["en", "zh"]) {
    assert.equal(errcode.message(20107, language), "This order is closed");
    assert.equal(errcode.userMessage(20107, language), "This order is closed");
  }
  const all = errcode.all();
  assert.ok(all.includes(20107) && all.every((code, at) => at === 0 || all[at - 1] < code));

  register([
    { code: 20107, name: "ORDER_SHUT", message: "first" },
    { code: 20107, name: "ORDER_SHUT", message: "该订单已关闭 🛑" },
  ]);
  assert.equal(errcode.message(20107), "该订单已关闭 🛑");
  assert.equal(errcode.action(20107), "none");
  assert.equal(errcode.fromName("ORDER_CLOSED"), undefined);
  register([]);
});

test("entries are copied", () => {
  const changed = { ...entry, code: 20108 };
  register([changed]);
  changed.message = "other";
  assert.equal(errcode.message(20108), "This order is closed");
});

test("of two codes with a name, that of the dictionary, then the smaller one, has it", () => {
  const twice = { name: "TWICE", message: "m" };
  register([
    { code: 29002, ...twice },
    { code: 29001, ...twice },
    { code: 29003, name: "CALLBACK_FAILED", message: "m" },
  ]);
  assert.equal(errcode.fromName("TWICE"), 29001);
  assert.equal(errcode.fromName(errcode.name(80000)), 80000);
});

test("an action of a later version is kept", () => {
  register([{ ...entry, code: 20109, action: "call_support" }]);
  assert.equal(errcode.action(20109), "call_support");
});

test("a refused entry is named, and none is registered", () => {
  const refused = [
    ...[20000, 30000, 0, -20107, 20107.5, 2 ** 32 + 20107, NaN, "20107", undefined].map((code) => [
      { code },
      "out_of_range",
    ]),
    ...["", "a", "order", "1A", "_A", "A_", "A__B", "A-B", "A B", "Ä", "A\n", 7, undefined].map((name) => [
      { name },
      "bad_name",
    ]),
    ...["", "\0", "a\nb", "a\tb", "\x7f", "\x9f", "\u200b", "\u2028", "\u202e", "\u2066", "\u2069", "\ufeff"].map(
      (message) => [{ message }, "bad_message"],
    ),
    ...["\ud800", "a\udc00b", "\udc00\ud800", 7, undefined].map((message) => [{ message }, "bad_message"]),
  ];
  for (const [change, reason] of refused) {
    const good = { ...entry, code: 20110 };
    assert.throws(
      () => register([good, { ...entry, ...change }]),
      (error) => {
        assert.ok(error instanceof RegisterError);
        assert.equal(error.name, "RegisterError");
        assert.equal(error.index, 1);
        assert.equal(error.reason, reason, JSON.stringify(change));
        assert.match(error.message, /^entry 1 \(.*\) is not registered: the /);
        return true;
      },
    );
    assert.equal(errcode.isKnown(20110), false);
  }
  for (const code of [20001, 29999]) register([{ ...entry, code }]);
  for (const name of ["A", "A1", "A_1", "ORDER_2_CLOSED"]) register([{ ...entry, code: 20111, name }]);
  for (const message of [" ", "~", "\u00a0", "\u200c", "\u200d", "😀", "\u2027", "\u2065"]) {
    register([{ ...entry, code: 20111, message }]);
    assert.equal(errcode.message(20111), message);
  }
});

test("what one copy of the package registers is known to the other", () => {
  const copy = createRequire(import.meta.url)("@openim/errcode");
  assert.notEqual(copy.register, register);
  copy.register([{ ...entry, code: 20112 }]);
  assert.equal(errcode.name(20112), "ORDER_CLOSED");
});

test("one call registers the codes of the chat server", () => {
  const codes = Object.entries(errcode.ChatErrorCode);
  assert.equal(codes.length, 15);
  errcode.registerOpenIMChat();
  assert.equal(errcode.message(20001), "The password is not correct. Please check it and try again.");
  errcode.registerOpenIMChat("zh-CN");
  assert.equal(errcode.message(20001), "密码错误，请检查后重试。");
  for (const [name, code] of codes) assert.equal(errcode.name(code), name);
});
