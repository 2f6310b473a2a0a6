import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import * as path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const OLDEST = 17;

/** Where to look for Java, the first that is new enough wins. */
export interface JavaPlaces {
  /** What the user set; empty for nothing. */
  readonly configured: string;
  /** The folder of the extension, which may bring a runtime. */
  readonly extension: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** No Java can start the server; the message says what was tried. */
export class NoJava extends Error {}

/** The `java` to start: of version 17 or later. What the user configured must be new enough; it is never passed over. */
export async function findJava(places: JavaPlaces): Promise<string> {
  const tried: string[] = [];
  for (const candidate of candidates(places)) {
    const version = await versionOf(candidate);
    if (version !== undefined && version >= OLDEST) {
      return candidate;
    }
    tried.push(`${candidate} (${version === undefined ? "cannot be started" : `version ${version}`})`);
    if (places.configured) {
      break;
    }
  }
  throw new NoJava(`Java ${OLDEST} or later is needed. Tried: ${tried.join(", ")}. Set defrost.java.home to a JDK.`);
}

function candidates(places: JavaPlaces): string[] {
  const executable = process.platform === "win32" ? "java.exe" : "java";
  const inside = (home: string) => path.join(home, "bin", executable);
  if (places.configured) {
    return [inside(places.configured)];
  }
  const bundled = inside(path.join(places.extension, "runtime"));
  const home = places.environment.JAVA_HOME;
  return [...(existsSync(bundled) ? [bundled] : []), ...(home ? [inside(home)] : []), executable];
}

async function versionOf(java: string): Promise<number | undefined> {
  try {
    const { stderr, stdout } = await run(java, ["-version"], { timeout: 20_000 });
    return parseVersion(stderr + stdout);
  } catch {
    return undefined;
  }
}

/** The major version in what `java -version` prints: 8 for `1.8.0_392`, 21 for `21-ea`. */
export function parseVersion(output: string): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(output);
  return found ? Number(found[1]) : undefined;
}
