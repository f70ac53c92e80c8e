import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Starts the Chromium that global-setup.cjs has unpacked, or the one `CHROME_PATH` names. */
export async function launchBrowser(): Promise<Browser> {
  const packed = process.env["PACKED_CHROMIUM"];
  // Chromium refuses its sandbox to root, and containers often lack what it needs. It only meets our own pages here.
  const args = ["--no-sandbox"];
  if (packed === undefined) return chromium.launch({ executablePath: process.env["CHROME_PATH"] ?? "chromium", args });
  const env = {
    ...definedOnly(process.env),
    LD_LIBRARY_PATH: join(packed, "al2023/lib"),
    FONTCONFIG_FILE: join(packed, "fonts.conf"),
  };
  return chromium.launch({ executablePath: join(packed, "chromium"), args, env });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
