import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { ErrorCode, isOpenIMError, OpenIMError } from "@openim/errcode";

test("an error is made of a reply", () => {
  const reply = { errCode: 1004, errMsg: "RecordNotFoundError", errDlt: "conversation not found", data: null };
  const error = OpenIMError.fromReply(reply, "op-1");
  assert.ok(error instanceof Error && error instanceof OpenIMError && isOpenIMError(error));
  assert.equal(error.name, "OpenIMError");
  assert.equal(error.code, ErrorCode.RECORD_NOT_FOUND);
  assert.equal(error.errMsg, "RecordNotFoundError");
  assert.equal(error.errDlt, "conversation not found");
  assert.equal(error.operationID, "op-1");
  assert.equal(error.cause, reply);
  assert.equal(error.action, "tell_user");
  assert.equal(error.category, "server");
  assert.equal(error.group, "general");
  assert.equal(error.userMessage("zh"), "内容不存在，可能已被删除。");
  assert.equal(error.message, "Database record not found (1004): RecordNotFoundError: conversation not found");
  assert.match(error.stack, /error\.test\.mjs/);
});

test("0 is success", () => {
  assert.equal(OpenIMError.fromReply({ errCode: 0, errMsg: "", errDlt: "", data: {} }), undefined);
  assert.equal(OpenIMError.fromReply({ errCode: -0 }), undefined);
});

test("an unknown code is an error as good as any", () => {
  for (const code of [-1, 1599, 25000, 2 ** 31 - 1, -(2 ** 31)]) {
    assert.equal(OpenIMError.fromReply({ errCode: code }).code, code);
  }
});

test("a reply without a usable errCode is an error without a code, never success", () => {
  const none = /^no errCode in the reply$/;
  const refused = [
    [{}, none],
    [{ errcode: 0 }, none],
    [{ code: "10102" }, none],
    [[], none],
    [null, none],
    [undefined, none],
    ["{}", none],
    [0, none],
    [{ errCode: null }, /^the errCode in the reply is no code: object$/],
    [{ errCode: "0" }, /^the errCode in the reply is no code: string$/],
    [{ errCode: "1501" }, /^the errCode in the reply is no code: string$/],
    [{ errCode: false }, /is no code: boolean$/],
    [{ errCode: 0n }, /is no code: bigint$/],
    [{ errCode: 4294967296 }, /^the errCode in the reply is no code: 4294967296$/],
    [{ errCode: 4294968797, errMsg: "text" }, /^the errCode in the reply is no code: 4294968797: text$/],
    [{ errCode: -2147483649 }, /is no code: -2147483649$/],
    [JSON.parse('{ "errCode": 1e99 }'), /is no code: 1e\+99$/],
    [{ errCode: 1501.5 }, /is no code: 1501.5$/],
    [{ errCode: NaN }, /is no code: NaN$/],
  ];
  for (const [reply, message] of refused) {
    const error = OpenIMError.fromReply(reply);
    assert.ok(error instanceof OpenIMError);
    assert.equal(error.code, undefined);
    assert.match(error.message, message);
    assert.equal(error.action, "none");
    assert.equal(error.category, "unknown");
    assert.equal(error.group, "unknown");
    assert.equal(error.userMessage("en"), "Something went wrong. If it keeps happening, please contact support.");
  }
});

test("an error is made of what an SDK rejects with", () => {
  const web = OpenIMError.fromRejection({
    errCode: 10001,
    errMsg: "Network timeout error",
    operationID: "op-2",
    data: "",
  });
  assert.equal(web.code, 10001);
  assert.equal(web.operationID, "op-2");
  assert.equal(web.action, "retry");

  const native = Object.assign(new Error("10102 User has logged in repeatedly"), { code: "10102" });
  const error = OpenIMError.fromRejection(native, "op-3");
  assert.equal(error.code, 10102);
  assert.equal(error.errMsg, "10102 User has logged in repeatedly");
  assert.equal(error.operationID, "op-3");
  assert.equal(error.cause, native);
  assert.equal(OpenIMError.fromRejection({ code: "-1", message: "" }).code, -1);
  assert.equal(OpenIMError.fromRejection(error), error);
});

test("what has no code of OpenIM becomes an error without one", () => {
  const others = [
    new TypeError("Failed to fetch"),
    Object.assign(new Error("reset"), { code: "ECONNRESET" }),
    // The old number of a DOMException, as in AbortError.
    { code: 20, message: "aborted" },
    ...["0", "", "01501", "1501 ", "0x10", "1e3", "1501.5", "4294967296", "NaN"].map((code) => ({ code })),
    { errCode: 0 },
    { errCode: "1501", code: "1501" },
    "text",
    undefined,
    null,
  ];
  for (const thrown of others) {
    const error = OpenIMError.fromRejection(thrown);
    assert.equal(error.code, undefined, JSON.stringify(thrown));
    assert.equal(error.cause, thrown);
    assert.match(error.message, /^(no|the) errCode in what was thrown/);
  }
  assert.equal(OpenIMError.fromRejection(others[0]).message, "no errCode in what was thrown: Failed to fetch");
});

test("an error can be made by hand", () => {
  assert.equal(new OpenIMError(1501).message, "Token has expired (1501)");
  assert.equal(new OpenIMError(undefined, { errMsg: "m" }).message, "no errCode: m");
});

test("the guard knows errors of another copy of the package, and nothing else", () => {
  const copy = createRequire(import.meta.url)("@openim/errcode");
  const error = copy.OpenIMError.fromReply({ errCode: 1501 });
  assert.ok(!(error instanceof OpenIMError) && isOpenIMError(error));
  assert.equal(OpenIMError.fromRejection(error), error);
  for (const other of [new Error("m"), {}, null, undefined, { name: "OpenIMError", operationID: "" }]) {
    assert.equal(isOpenIMError(other), false);
  }
});
