import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { here, tsc } from "./tools.mjs";

test("the code in the README compiles", () => {
  const readme = readFileSync(join(here, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
  assert.equal(blocks.length, 3);
  const folder = join(here, "build/readme");
  mkdirSync(folder, { recursive: true });
  const outside = `declare global {
    const sdk: { login(config: unknown): Promise<void> };
    const config: unknown;
    function renewTokenOnce(): Promise<void>;
  }
  export {};`;
  writeFileSync(join(folder, "outside.d.ts"), outside);
  blocks.forEach((code, at) => writeFileSync(join(folder, `block${at}.ts`), code));
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2022",
    types: [],
    lib: ["es2022", "dom"],
    noEmit: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["."] }));
  tsc(["--project", folder]);
});
