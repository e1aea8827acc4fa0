// Replays tests/vectors.tsv on a module of WebAssembly: node wasm.mjs errcode.wasm tests/vectors.tsv
import { readFileSync } from "node:fs";
import { strict as assert } from "node:assert";

const [module, vectors] = process.argv.slice(2);
// No imports: it needs nothing of its host.
const { instance } = await WebAssembly.instantiate(readFileSync(module), {});
const c = instance.exports;

const text = (address) => {
  const bytes = new Uint8Array(c.memory.buffer);
  return new TextDecoder().decode(bytes.subarray(address, bytes.indexOf(0, address)));
};

// Memory of the caller: a page of its own, which begins with an int32.
const own = c.memory.grow(1) * 65536;
const number = () => new Int32Array(c.memory.buffer, own, 1);
const string = (text) => {
  new Uint8Array(c.memory.buffer).set(new TextEncoder().encode(text + "\0"), own + 64);
  return own + 64;
};

let count = 0;
const known = [];
for (const line of readFileSync(vectors, "utf8").split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const fields = line.split("\t");
  const code = Number(fields[0]);
  const in_language = (lookup, language) => text(lookup(code, language && string(language)));
  const answers = [
    fields[0],
    text(c.errcode_category_name(c.errcode_category(code))),
    text(c.errcode_group_name(c.errcode_group(code))),
    text(c.errcode_action_name(c.errcode_action(code))),
    c.errcode_is_known(code) === 1 ? "yes" : "no",
    text(c.errcode_name(code)),
    text(c.errcode_message(code)),
    in_language(c.errcode_message_in, "zh"),
    in_language(c.errcode_user_message, 0),
    in_language(c.errcode_user_message, "zh-Hans"),
  ];
  assert.deepEqual(answers, fields);
  if (fields[4] === "yes") {
    known.push(code);
    assert.equal(c.errcode_from_name(string(fields[5]), own), 1, line);
    assert.equal(number()[0], code, line);
  }
  count++;
}
number()[0] = -(2 ** 31);
const all = [];
while (c.errcode_next(own)) all.push(number()[0]);
assert.deepEqual(all, known.sort((a, b) => a - b));
console.log(`${count} vectors`);
