// Makes dist/index.html: the generated page with its styles and its program inside, and a policy that allows nothing else.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

process.chdir(fileURLToPath(new URL(".", import.meta.url)));

/** A file of src/ with all that it imports, in few bytes. */
async function bundle(file) {
  const options = { bundle: true, minify: true, write: false, charset: "utf8", format: "iife" };
  const { outputFiles } = await build({ entryPoints: [file], target: ["es2020", "safari15.4"], ...options });
  return outputFiles[0].text.trim();
}

/** Replaces what has to be there once. */
function replace(page, old, fresh) {
  if (page.split(old).length !== 2) throw new Error(`src/generated/index.html: ${old} is not there once`);
  return page.replace(old, () => fresh);
}

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const [script, style] = [await bundle("src/page.ts"), await bundle("src/style.css")];
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

let page = readFileSync("src/generated/index.html", "utf8").replaceAll("\r\n", "\n");
const charset = '<meta charset="utf-8">';
page = replace(page, charset, `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
page = replace(page, '<link rel="stylesheet" href="../style.css">', `<style>${style}</style>`);
page = replace(page, '<script src="../page.ts"></script>', `<script>${script}</script>`);
mkdirSync("dist", { recursive: true });
writeFileSync("dist/index.html", page);
