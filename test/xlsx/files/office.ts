import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const NORWEGIAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item>
</oor:items>
`;

const program = process.env["SOFFICE_PATH"] ?? found("soffice") ?? found("libreoffice");
const INSTALL = "apt-get install libreoffice-calc-nogui";

/** LibreOffice, where this machine has one that opens sheets: the reader who has no add-in. `SOFFICE_PATH` names another. */
export const soffice = program !== undefined && opensSheets(program) ? program : undefined;

/** Why a test that needs it is skipped, to stand in the test's name; empty where it is not. */
export const whySkipped =
  soffice !== undefined
    ? ""
    : program === undefined
      ? ` (skipped: LibreOffice is not installed here; ${INSTALL})`
      : ` (skipped: LibreOffice opens no sheets here, it lacks Calc; ${INSTALL})`;

/** Draws the pages of a PDF, where this machine has it. */
export const pdftoppm = found("pdftoppm");

/**
 * Has LibreOffice open files and save them as something else, as it does out of the box: Norwegian, and computing nothing
 * anew that it need not.
 */
export async function convert(files: readonly string[], to: "xlsx" | "pdf", folder: string): Promise<void> {
  if (!soffice) throw new Error("LibreOffice is not installed");
  const profile = newProfile();
  await run(soffice, conversion(profile, files, to, folder), { timeout: 240_000 });
  rmSync(profile, { recursive: true });
}

/** Draws each page of a PDF as a picture beside it. */
export async function draw(pdf: string): Promise<void> {
  if (pdftoppm) await run(pdftoppm, ["-r", "80", "-png", pdf, pdf.replace(/\.pdf$/u, "")]);
}

/** LibreOffice without Calc has the same program, which ends well and writes nothing: only a sheet tells. */
function opensSheets(office: string): boolean {
  const folder = newProfile();
  const sheet = join(folder, "sheet.csv");
  writeFileSync(sheet, "1;2\n");
  try {
    execFileSync(office, conversion(folder, [sheet], "xlsx", folder), { timeout: 60_000, stdio: "ignore" });
    return existsSync(join(folder, "sheet.xlsx"));
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder for its settings: LibreOffice refuses to run twice on the same. */
function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), "bibsys-office-"));
  mkdirSync(join(profile, "user"));
  writeFileSync(join(profile, "user/registrymodifications.xcu"), NORWEGIAN);
  return profile;
}

function conversion(profile: string, files: readonly string[], to: "xlsx" | "pdf", folder: string): string[] {
  const ask = [`-env:UserInstallation=file://${profile}`, "--headless", "--norestore", "--convert-to", to];
  return [...ask, "--outdir", folder, ...files];
}

function found(program: string): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}
