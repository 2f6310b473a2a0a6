// Puts the server, the pages of the rules and the licence into the extension's folder; builds the server if there is none.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";

const extension = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const project = path.dirname(path.dirname(extension));
const built = path.join(project, "cli", "target");

if (!existsSync(path.join(built, "defrost.jar"))) {
  execFileSync("mvn", ["-B", "-ntp", "-q", "-pl", "cli", "-am", "-Dmaven.test.skip=true", "package"], { cwd: project, stdio: "inherit" });
}
for (const folder of ["server", "rules"]) {
  rmSync(path.join(extension, folder), { recursive: true, force: true });
  mkdirSync(path.join(extension, folder));
}
cpSync(path.join(built, "defrost.jar"), path.join(extension, "server", "defrost.jar"));
cpSync(path.join(built, "lib"), path.join(extension, "server", "lib"), { recursive: true });
for (const page of readdirSync(path.join(project, "docs", "rules")).filter(name => name.startsWith("DFR"))) {
  cpSync(path.join(project, "docs", "rules", page), path.join(extension, "rules", page));
}
cpSync(path.join(project, "LICENSE"), path.join(extension, "LICENSE"));
