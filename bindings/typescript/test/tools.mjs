// What the tests share.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package. */
export const here = fileURLToPath(new URL("..", import.meta.url));
/** The folder of the project. */
export const root = join(here, "../..");

/** Runs a program and returns what it prints. */
export function run(program, args, options = {}) {
  return execFileSync(program, args, { cwd: here, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options });
}

/** Runs a JavaScript program of a devDependency. */
export function tool(path, args, options) {
  return run(process.execPath, [createRequire(import.meta.url).resolve(path), ...args], options);
}

export function tsc(args, options) {
  try {
    return tool("typescript/bin/tsc", args, options);
  } catch (error) {
    throw new Error(error.stdout, { cause: error });
  }
}

/** Says that something is not tested. In CI, where everything has to be, that is a failure. */
export function skip(test, what) {
  if (process.env.CI === "true") throw new Error(`not tested: ${what}`);
  test.skip(what);
}

/** A program on the PATH. */
export function find(program) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}
