// Makes dist/: the package as ECMAScript modules and as CommonJS, each with its types.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL(".", import.meta.url)));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
rmSync("dist", { recursive: true, force: true });
for (const options of [[], ["--module", "CommonJS", "--moduleResolution", "node10", "--outDir", "dist/cjs"]]) {
  execFileSync(process.execPath, [tsc, "--project", "tsconfig.json", ...options], { stdio: "inherit" });
}
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs", "sideEffects": false }\n');
// Elsewhere than in the project, whoever packs adds it.
if (existsSync("../../LICENSE")) copyFileSync("../../LICENSE", "LICENSE");
