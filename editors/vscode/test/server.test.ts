import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import {
  CodeAction, CodeActionRequest, CodeActionResolveRequest, DidOpenTextDocumentNotification, ExecuteCommandRequest, InitializeRequest,
  InitializedNotification, PublishDiagnosticsNotification, PublishDiagnosticsParams, ShutdownRequest, StreamMessageReader,
  StreamMessageWriter, createProtocolConnection,
} from "vscode-languageserver-protocol/node";
import { commandLine } from "../src/server";

// Compiled tests stand in out/test.
const extension = path.dirname(path.dirname(__dirname));
const contributed = require(path.join(extension, "package.json")).contributes;

const TEXT = [
  "import boto3", "", 'table = boto3.resource("dynamodb").Table("users")', 'table.put_item(Item={"id": "u1"})', "",
].join("\n");

test("the server that the extension starts reports and fixes", { timeout: 120_000, skip: skipped() }, async () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "defrost-vscode-")));
  const uri = pathToFileURL(path.join(folder, "app.py")).toString();
  writeFileSync(path.join(folder, "app.py"), TEXT);
  const { command, args } = await commandLine({ launcher: "", javaHome: "", javaOptions: ["-Xmx512m"] }, extension, process.env);
  const server = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const exited = new Promise<number | null>(resolve => server.on("exit", resolve));
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const published = new Promise<PublishDiagnosticsParams>(resolve =>
    connection.onNotification(PublishDiagnosticsNotification.type, params => params.diagnostics.length > 0 && resolve(params)));
  connection.listen();

  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid, rootUri: null, workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: "test" }],
    capabilities: {
      textDocument: { codeAction: { resolveSupport: { properties: ["edit"] }, dataSupport: true } },
      workspace: { workspaceEdit: { documentChanges: true } },
    },
    initializationOptions: { diagnosticMode: "openFiles", rulePages: pathToFileURL(path.join(extension, "rules")).toString() },
  });
  assert.equal(initialized.serverInfo?.name, "defrost");
  const own = contributed.commands.map((each: { command: string }) => each.command);
  for (const known of initialized.capabilities.executeCommandProvider?.commands ?? []) {
    assert.ok(!own.includes(known), `${known} is registered by the client`);
  }
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "python", version: 1, text: TEXT },
  });

  const { diagnostics } = await published;
  assert.ok(diagnostics.some(each => each.code === "DFR102"));
  const page = new URL(diagnostics[0].codeDescription?.href ?? "");
  assert.ok(existsSync(page), `${page} is packaged`);
  const range = diagnostics.find(each => each.code === "DFR102")!.range;
  const actions = await connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics } });
  const fix = (actions as CodeAction[]).find(each => each.title.startsWith("Replace"));
  const resolved = await connection.sendRequest(CodeActionResolveRequest.type, fix!);
  assert.match(JSON.stringify(resolved.edit), /TableName=/);
  assert.match(String(await connection.sendRequest(ExecuteCommandRequest.type, {
    command: "defrost.explainRule", arguments: ["DFR103"],
  })), /# DFR103/);

  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification("exit");
  assert.equal(await exited, 0);
  connection.dispose();
});

function skipped(): string | false {
  return existsSync(path.join(extension, "server", "defrost.jar")) ? false : "no server: run npm run package first";
}
