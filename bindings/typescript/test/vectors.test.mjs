// What every language has to answer, and what the C library answers to a hundred thousand random codes.
import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import * as errcode from "@openim/errcode";
import { root, skip } from "./tools.mjs";

/** Compares the answers with the lines of a file, and returns how many there are. */
async function replay(file) {
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.startsWith("#")) continue;
    const code = Number(line.slice(0, line.indexOf("\t")));
    const name = errcode.name(code);
    const answer = [
      code,
      errcode.category(code),
      errcode.group(code),
      errcode.action(code),
      errcode.isKnown(code) ? "yes" : "no",
      // The name of all unknown codes of a range, which C has.
      name ?? line.split("\t", 6)[5],
      errcode.message(code),
      errcode.message(code, "zh"),
      errcode.userMessage(code, "en"),
      errcode.userMessage(code, "zh"),
    ];
    assert.equal(answer.join("\t"), line);
    assert.equal(name !== undefined, errcode.isKnown(code));
    if (name !== undefined) assert.equal(errcode.fromName(name), code);
    assert.equal(errcode.isOk(code), code === 0);
    count++;
  }
  return count;
}

test("the vectors", async () => {
  assert.ok((await replay(join(root, "tests/vectors.tsv"))) > 150);
});

test("100,000 random codes as the C library answers them", async (t) => {
  const answers = process.env.ERRCODE_ANSWERS;
  if (!answers) return skip(t, "no answers of the C library: run `cargo test --test wrappers typescript` at the root");
  assert.ok((await replay(answers)) >= 100_000);
});

test("all codes, ascending, are those of the vectors", () => {
  const all = errcode.all();
  assert.deepEqual(
    all,
    [...all].sort((a, b) => a - b),
  );
  assert.deepEqual(Object.values(errcode.ErrorCode), all);
  for (const [name, code] of Object.entries(errcode.ErrorCode)) assert.equal(errcode.name(code), name);
});
