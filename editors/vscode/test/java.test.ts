import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { test } from "node:test";
import { NoJava, findJava, parseVersion } from "../src/java";
import { commandLine } from "../src/server";

function fakeJdk(folder: string, version: string): string {
  const bin = path.join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  const java = path.join(bin, "java");
  writeFileSync(java, `#!/bin/sh\necho 'openjdk version "${version}" 2024-01-01' >&2\n`);
  chmodSync(java, 0o755);
  return java;
}

const scratch = () => mkdtempSync(path.join(tmpdir(), "defrost-java-"));

test("reads old and new version strings", () => {
  assert.equal(parseVersion('java version "1.8.0_392"'), 8);
  assert.equal(parseVersion('openjdk version "17.0.9" 2023-10-17'), 17);
  assert.equal(parseVersion('openjdk version "21-ea" 2023-09-19'), 21);
  assert.equal(parseVersion("command not found"), undefined);
});

test("takes the runtime of the extension before JAVA_HOME", async () => {
  const extension = scratch();
  const home = scratch();
  const own = fakeJdk(path.join(extension, "runtime"), "21.0.1");
  const other = fakeJdk(home, "17.0.1");
  assert.equal(await findJava({ configured: "", extension, environment: { JAVA_HOME: home } }), own);
  assert.equal(await findJava({ configured: "", extension: scratch(), environment: { JAVA_HOME: home } }), other);
  assert.equal(await findJava({ configured: home, extension, environment: {} }), other);
});

test("never passes over what the user configured", async () => {
  const old = scratch();
  fakeJdk(old, "1.8.0_392");
  await assert.rejects(findJava({ configured: old, extension: scratch(), environment: process.env }), (error: Error) => {
    assert.ok(error instanceof NoJava);
    assert.match(error.message, /version 8/);
    return true;
  });
});

test("starts a launcher that the user names, and says when the server is missing", async () => {
  const settings = { launcher: "/opt/defrost", javaHome: "", javaOptions: [] };
  assert.deepEqual(await commandLine(settings, scratch(), {}), { command: "/opt/defrost", args: ["lsp"] });
  await assert.rejects(commandLine({ ...settings, launcher: "" }, scratch(), {}), /server is missing/);
});
