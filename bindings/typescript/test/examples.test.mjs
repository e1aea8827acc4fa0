import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { message, OpenIMError, userMessage } from "@openim/errcode";
import { build } from "esbuild";
import { here, run, tsc } from "./tools.mjs";

const compiled = join(here, "build/examples");
const example = (name, ...args) => run(process.execPath, [join(compiled, `${name}.js`), ...args]);

before(() => {
  rmSync(compiled, { recursive: true, force: true });
  tsc(["--project", "examples"]);
});

test("explain a reply", () => {
  assert.equal(
    example("explain", '{"errCode": 1402, "errMsg": "MutedInGroup"}', "zh"),
    `1402 MEMBER_MUTED: 已被禁言，无法在群内发言
server sent: MutedInGroup
from:        server, about message
do:          tell_user
show:        你已被禁言，无法在群内发言。
`,
  );
  assert.equal(example("explain", '{"errCode": 0}'), "success\n");
  assert.equal(example("explain", "{}"), "no errCode in the reply\n");
});

test("retry", () => {
  assert.equal(
    example("retry"),
    `attempt 1: ${message(429)} (429)
attempt 2: ${message(10001)} (10001)
done
not tried again: Database record not found (1004)
attempt 1: ${message(14)} (14)
attempt 2: ${message(14)} (14)
given up: ${message(14)} (14)
`,
  );
});

test("renew a token once", () => {
  assert.equal(
    example("renew"),
    `done with new 1
${message(1502)} (1502), 2 renewals
Kicked out token, invalid (1506), 2 renewals, signed in: false
`,
  );
});

test("an alert in the person's language", () => {
  const lines = example("alert").split("\n");
  assert.equal(lines[0], "1402 en-GB: You have been muted in this group. [OK]");
  assert.match(lines[1], /\[Try again\]$/);
  assert.match(lines[6], /^1506 zh-Hans-CN: .*。 \[重新登录\]$/);
  assert.equal(lines.length, 9);
});

test("the React hook", async (t) => {
  // Of React, what the hook takes.
  const folder = join(here, "build/react");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "react.js"),
    "export const shown = []; export const useState = () => [shown.at(-1), (v) => shown.push(v)]; export const useCallback = (f) => f;",
  );
  writeFileSync(
    join(folder, "hook.js"),
    `export * from ${JSON.stringify(join(here, "examples/use-openim.ts"))}; export { shown } from "react";`,
  );
  await build({
    entryPoints: [join(folder, "hook.js")],
    outfile: join(folder, "bundle.mjs"),
    bundle: true,
    format: "esm",
    alias: { react: join(folder, "react.js") },
  });
  const { useOpenIM, shown } = await import(pathToFileURL(join(folder, "bundle.mjs")));
  t.mock.method(console, "warn", () => {});
  t.mock.method(globalThis, "setTimeout", (wake) => queueMicrotask(wake));

  const events = [];
  const handlers = {
    renewToken: async () => events.push("renew") > 0,
    signIn: (text) => events.push(text),
  };
  const { run } = useOpenIM(handlers, "en");
  const replies = (...codes) => {
    let calls = 0;
    return async () => {
      const error = OpenIMError.fromReply({ errCode: codes[calls++] ?? 0 });
      if (error) throw error;
      return calls;
    };
  };
  assert.equal(await run(replies(10001, 429, 1501)), 4);
  assert.deepEqual(events.splice(0), ["renew"]);
  assert.equal(await run(replies(1501, 1501)), undefined);
  assert.deepEqual(events.splice(0), ["renew"]);
  assert.equal(shown.at(-1), userMessage(1501, "en"));
  assert.equal(await run(replies(14, 14, 14, 14)), undefined);
  assert.equal(shown.at(-1), userMessage(14, "en"));
  assert.equal(await run(replies(1506)), undefined);
  assert.deepEqual(events, [userMessage(1506, "en")]);
  assert.equal(await run(replies(1402)), undefined);
  assert.equal(shown.at(-1), "You have been muted in this group.");
});
