import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** LibreOffice, where this machine has it: the reader who has no add-in. `SOFFICE_PATH` says where else it is. */
export const soffice = process.env["SOFFICE_PATH"] ?? found("soffice") ?? found("libreoffice");

/** Draws the pages of a PDF, where this machine has it. */
export const pdftoppm = found("pdftoppm");

/**
 * Has LibreOffice open files and save them as something else, as it does out of the box: Norwegian, and computing nothing
 * anew that it need not.
 */
export async function convert(files: readonly string[], to: "xlsx" | "pdf", folder: string): Promise<void> {
  if (!soffice) throw new Error("LibreOffice is not installed");
  const profile = mkdtempSync(join(tmpdir(), "bibsys-office-"));
  mkdirSync(join(profile, "user"));
  writeFileSync(join(profile, "user/registrymodifications.xcu"), NORWEGIAN);
  const ask = [`-env:UserInstallation=file://${profile}`, "--headless", "--norestore", "--convert-to", to];
  await run(soffice, [...ask, "--outdir", folder, ...files], { timeout: 240_000 });
}

/** Draws each page of a PDF as a picture beside it. */
export async function draw(pdf: string): Promise<void> {
  if (pdftoppm) await run(pdftoppm, ["-r", "80", "-png", pdf, pdf.replace(/\.pdf$/u, "")]);
}

function found(program: string): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}

const NORWEGIAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item>
</oor:items>
`;
