// What the tests share.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = fileURLToPath(new URL("..", import.meta.url));
/** The folder of the project. */
export const root = join(here, "..");
/** The page; another, such as that of a release, can be named. */
export const file = process.env.ERRCODE_SITE ?? join(here, "dist/index.html");
export const dictionary = JSON.parse(readFileSync(join(root, "cli/src/generated/errcodes.json"), "utf8"));

/** The lines of a file of tests/logs. */
export function logs(name) {
  const lines = readFileSync(join(root, "tests/logs", name), "utf8").split(/\r?\n/);
  return lines.filter((line) => line && !line.startsWith("#")).map((line) => line.replaceAll("␛", "\x1b"));
}

/** Chromium, or undefined if it is not installed. */
export async function launch() {
  const paths = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => {
    return ["chromium", "google-chrome"].map((name) => join(folder, name));
  });
  const executablePath = process.env.CHROMIUM ?? paths.find((path) => existsSync(path));
  if (!executablePath) return undefined;
  const background = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run", ...background] });
}

/** A static host with nothing but the page. */
export async function serve() {
  const server = createServer((request, response) => {
    const found = request.url === "/";
    response.writeHead(found ? 200 : 404, { "content-type": "text/html" });
    response.end(found ? readFileSync(file) : "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
