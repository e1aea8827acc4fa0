// The package as it is published, used as its users do.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, rmSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { find, here, run, skip, tool, tsc } from "./tools.mjs";

const consumer = join(here, "build/consumer");
const installed = join(consumer, "node_modules/@openim/errcode");
let archive;

before(() => {
  rmSync(consumer, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  // Another archive, such as that of a release, can be named.
  archive = process.env.ERRCODE_NPM;
  if (!archive) {
    const packed = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", consumer]);
    archive = join(consumer, JSON.parse(packed)[0].filename);
  }
  run("tar", ["xzf", archive, "--strip-components=1", "-C", installed]);
  write("package.json", '{ "private": true }');
});

/** `build/consumer/name`, after writing it. */
function write(name, text) {
  const file = join(consumer, name);
  writeFileSync(file, text);
  return file;
}

/** A bundle of a program that imports the package. */
async function bundle(source, options) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: consumer },
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    format: "esm",
    target: "es2020",
    ...options,
  });
  return outputFiles[0].text;
}

test("it has what users need and nothing else", () => {
  assert.deepEqual(readdirSync(installed).sort(), ["LICENSE", "README.md", "dist", "package.json"]);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  assert.deepEqual([dependencies, peerDependencies], [undefined, undefined]);
});

test("publint and arethetypeswrong", () => {
  const bin = (name) => join(here, "node_modules/.bin", name);
  assert.match(run(bin("publint"), ["run", archive, "--strict"]), /All good!/);
  assert.match(run(bin("attw"), [archive]), /No problems found/);
});

test("Node.js imports and requires it", () => {
  const use = 'if (name(ErrorCode.TOKEN_EXPIRED) !== "TOKEN_EXPIRED") throw new Error(); console.log(message(1501));';
  const esm = write("use.mjs", `import { ErrorCode, message, name } from "@openim/errcode"; ${use}`);
  const cjs = write("use.cjs", `const { ErrorCode, message, name } = require("@openim/errcode"); ${use}`);
  for (const file of [esm, cjs]) assert.equal(run(process.execPath, [file]), "Token has expired\n");
});

test("strict consumers in TypeScript, however they resolve modules", () => {
  const good = `
    import * as errcode from "@openim/errcode";
    import { ErrorCode, OpenIMError, isOpenIMError, register, type Action, type CustomCode } from "@openim/errcode";
    const known: ErrorCode = ErrorCode.TOKEN_EXPIRED;
    const literal: 1501 = ErrorCode.TOKEN_EXPIRED;
    const unknown: ErrorCode = 123456;
    const action: Action = errcode.action(known);
    const later: Action = "an action of a later version";
    const name: string | undefined = errcode.name(unknown);
    const entries: readonly CustomCode[] = [{ code: 20107, name: "ORDER_CLOSED", message: "m", action }];
    register(entries);
    export function handle(thrown: unknown): string {
      if (isOpenIMError(thrown)) return thrown.userMessage("zh");
      const code: number | undefined = OpenIMError.fromRejection(thrown).code;
      switch (action) {
        case "retry":
        case "renew_token":
          return "again";
        default:
          return \`\${literal} \${later} \${name} \${code} \${errcode.all().length}\`;
      }
    }`;
  // Each of these lines has to be refused.
  const bad = [
    'errcode.message("1501")',
    "errcode.ErrorCode.NO_SUCH_CODE",
    "errcode.ErrorCode.OK = 1",
    "errcode.register([{ code: 20107 }])",
    'const code: number = errcode.fromName("OK")',
    "errcode.OpenIMError.fromReply({}).code",
  ];
  const bads = bad.map((line, at) => `export function f${at}() {\n// @ts-expect-error\n${line};\n}`).join("\n");
  const source = `${good}\n${bads}\n`;
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  const settings = [
    ["use.mts", { module: "node16", moduleResolution: "node16" }],
    ["use.cts", { module: "node16", moduleResolution: "node16" }],
    ["use.ts", { module: "esnext", moduleResolution: "bundler" }],
    ["use.ts", { module: "commonjs", moduleResolution: "node10" }],
  ];
  for (const [name, options] of settings) {
    write(name, source);
    const compilerOptions = { ...strict, ...options, target: "es2020", lib: ["es2020"], types: [], noEmit: true };
    write("tsconfig.json", JSON.stringify({ compilerOptions, files: [name] }));
    tsc(["--project", consumer]);
  }
});

test("the size, minified and compressed", async (t) => {
  const size = async (source) => gzipSync(await bundle(source), { level: 9 }).length;
  const all = await size('export * from "@openim/errcode"');
  const constants = await size('import { ErrorCode } from "@openim/errcode"; console.log(ErrorCode.TOKEN_EXPIRED);');
  t.diagnostic(`all: ${all} bytes; constants: ${constants} bytes`);
  assert.ok(all <= 12 * 1024, `${all}`);
  assert.ok(constants <= 2 * 1024, `${constants}`);
  const unused = await bundle('import { message } from "@openim/errcode";');
  assert.equal(unused, "", "nothing is left of an import that is not used");
});

test("a browser: bundled, and as a module in a plain page", async (t) => {
  const executablePath = process.env.CHROMIUM ?? find("chromium") ?? find("google-chrome");
  if (!executablePath) return skip(t, "Chromium is not installed; get it by `apt-get install chromium`");
  const use = `
    errcode.register([{ code: 20107, name: "ORDER_CLOSED", message: "该订单已关闭" }]);
    const error = errcode.OpenIMError.fromReply({ errCode: 1402, errMsg: "MutedInGroup" });
    result = [error.message, error.userMessage(), errcode.message(20107), errcode.name(1599) === undefined];`;
  const files = {
    "/bundle.html": '<script src="bundle.js"></script>',
    "/bundle.js": await bundle(
      `import * as errcode from "@openim/errcode"; let result; ${use} globalThis.result = result;`,
      {
        format: "iife",
      },
    ),
    "/module.html": `<script type="module">import * as errcode from "./dist/esm/index.js"; ${use}</script>`,
  };
  const server = createServer(({ url }, response) => {
    const type = url.endsWith(".html") ? "text/html" : "text/javascript";
    if (url === "/favicon.ico") return response.writeHead(204).end();
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
    response.end(files[url] ?? readFileSync(join(installed, url)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const background = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", ...background];
  const browser = await chromium.launch({ executablePath, args });
  t.after(() => browser.close());
  for (const path of ["bundle.html", "module.html"]) {
    const page = await browser.newPage({ locale: "zh-CN" });
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => errors.push(message.text()));
    await page.addInitScript("globalThis.result = undefined");
    await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
    const result = await page.waitForFunction(() => globalThis.result, undefined, { timeout: 20_000 }).catch(() => {});
    assert.deepEqual(errors, [], path);
    assert.deepEqual(await result?.jsonValue(), [
      "Has been muted, cannot speak in the group (1402): MutedInGroup",
      "你已被禁言，无法在群内发言。",
      "该订单已关闭",
      true,
    ]);
  }
});
