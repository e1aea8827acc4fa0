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

// Memory of the caller: a page of its own.
const own = c.memory.grow(1) * 65536;
const numbers = () => new Int32Array(c.memory.buffer, own, 16);

let count = 0;
for (const line of readFileSync(vectors, "utf8").split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const [code, category, group, known, name, message] = line.split("\t");
  const number = Number(code);
  assert.equal(text(c.errcode_category_name(c.errcode_category(number))), category, line);
  assert.equal(text(c.errcode_group_name(c.errcode_group(number))), group, line);
  assert.equal(c.errcode_is_known(number), known === "yes" ? 1 : 0, line);
  assert.equal(text(c.errcode_name(number)), name, line);
  assert.equal(text(c.errcode_message(number)), message, line);

  c.errcode_describe(own, number);
  const [described, , , , message_address, name_address, message_length, name_length] = numbers();
  assert.deepEqual([described, text(message_address), text(name_address)], [number, message, name]);
  assert.deepEqual([message_length, name_length], [message, name].map((t) => Buffer.byteLength(t)));

  if (known === "yes") {
    new Uint8Array(c.memory.buffer).set(new TextEncoder().encode(name + "\0"), own + 64);
    assert.equal(c.errcode_from_name(own + 64, own), 1, line);
    assert.equal(numbers()[0], number, line);
  }
  count++;
}
console.log(`${count} vectors`);
