import { existsSync } from "node:fs";
import * as path from "node:path";
import { findJava } from "./java";

/** What decides how the server is started. */
export interface ServerSettings {
  /** A launcher to start instead; empty for the server of the extension. */
  readonly launcher: string;
  readonly javaHome: string;
  readonly javaOptions: readonly string[];
}

/** A program and its arguments. */
export interface CommandLine {
  readonly command: string;
  readonly args: string[];
}

/** How to start the server that stands in the extension's folder, or the one that the user names. */
export async function commandLine(
  settings: ServerSettings, extension: string, environment: NodeJS.ProcessEnv,
): Promise<CommandLine> {
  if (settings.launcher) {
    return { command: settings.launcher, args: ["lsp"] };
  }
  const server = path.join(extension, "server");
  const jar = path.join(server, "defrost.jar");
  if (!existsSync(jar)) {
    throw new Error(`The server is missing: ${jar}. Set defrost.server.path to a defrost launcher.`);
  }
  const java = await findJava({ configured: settings.javaHome, extension, environment });
  const classPath = [jar, path.join(server, "lib", "*")].join(path.delimiter);
  return {
    command: java,
    args: ["-XX:+UseSerialGC", "-Xss64m", "-XX:MaxHeapFreeRatio=40", "-XX:MinHeapFreeRatio=20", "-Xlog:disable",
      ...settings.javaOptions, "-cp", classPath, "dev.defrost.cli.Main", "lsp"],
  };
}
