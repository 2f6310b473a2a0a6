import * as vscode from "vscode";
import { ExecuteCommandRequest, LanguageClient, LanguageClientOptions, State } from "vscode-languageclient/node";
import { commandLine } from "./server";

let client: LanguageClient | undefined;

/** Starts the server and what stands in the palette and the status bar. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("Defrost", { log: true });
  const status = vscode.languages.createLanguageStatusItem("defrost", [{ language: "python" }, { language: "java" }]);
  status.name = "Defrost";
  status.command = { title: "Show log", command: "defrost.showLog" };
  const start = () => restart(context, log, status);
  context.subscriptions.push(log, status,
    vscode.commands.registerCommand("defrost.restart", start),
    vscode.commands.registerCommand("defrost.showLog", () => log.show()),
    vscode.commands.registerCommand("defrost.migrateThisFile", migrateThisFile),
    vscode.commands.registerCommand("defrost.migrateAll", () => migrate("defrost.migrateWorkspace", [])),
    vscode.commands.registerCommand("defrost.explain", explain),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration("defrost.java") || change.affectsConfiguration("defrost.server")) {
        void start();
      }
    }));
  await start();
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
}

async function restart(
  context: vscode.ExtensionContext, log: vscode.LogOutputChannel, status: vscode.LanguageStatusItem,
): Promise<void> {
  await client?.dispose();
  client = undefined;
  show(status, "Defrost: starting", vscode.LanguageStatusSeverity.Information, true);
  try {
    const settings = vscode.workspace.getConfiguration("defrost");
    const server = await commandLine({
      launcher: settings.get("server.path", ""),
      javaHome: settings.get("java.home", ""),
      javaOptions: settings.get<string[]>("java.options", []),
    }, context.extensionPath, process.env);
    const started = new LanguageClient("defrost", "Defrost", server, options(context, log));
    client = started;
    context.subscriptions.push(started.onDidChangeState(change => {
      if (change.newState === State.Running) {
        show(status, "Defrost", vscode.LanguageStatusSeverity.Information, false);
      } else if (change.newState === State.Stopped) {
        show(status, "Defrost: stopped", vscode.LanguageStatusSeverity.Warning, false);
      }
    }));
    await started.start();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    log.error(message);
    show(status, `Defrost: ${message}`, vscode.LanguageStatusSeverity.Error, false);
    void vscode.window.showErrorMessage(`Defrost: ${message}`);
  }
}

function options(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: ["python", "java"].flatMap(language => [
      { language, scheme: "file" }, { language, scheme: "untitled" },
    ]),
    outputChannel: log,
    initializationOptions: {
      ...vscode.workspace.getConfiguration("defrost"),
      rulePages: vscode.Uri.joinPath(context.extensionUri, "rules").toString(),
    },
    synchronize: { configurationSection: "defrost" },
  };
}

function show(
  status: vscode.LanguageStatusItem, text: string, severity: vscode.LanguageStatusSeverity, busy: boolean,
): void {
  status.text = text;
  status.severity = severity;
  status.busy = busy;
}

async function migrateThisFile(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document) {
    await migrate("defrost.migrateFile", [document.uri.toString()]);
  }
}

async function migrate(command: string, args: unknown[]): Promise<void> {
  const changed = await client?.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
  if (changed === false) {
    void vscode.window.showInformationMessage("Defrost: there is nothing here that can be replaced.");
  }
}

async function explain(): Promise<void> {
  const code = await vscode.window.showInputBox({ prompt: "A rule or a reason to keep code, such as DFR103 or escapes" });
  if (code && client) {
    const text = await client.sendRequest(ExecuteCommandRequest.type, { command: "defrost.explainRule", arguments: [code.trim()] });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "markdown", content: String(text) }));
  }
}
