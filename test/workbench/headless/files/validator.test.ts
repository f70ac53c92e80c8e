import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runControl } from "../../../../src/excel/control/runControl";
import { createReport } from "../../../../src/excel/reports/createReport";
import { openExample } from "../../../../src/excel/setup/openExample";
import { setStatus } from "../../../../src/excel/status/status";
import type { Headless } from "../../../../src/workbench/headless";
import { openWorkbook } from "../../../excel/workbook";
import { noValidator, OFFICE_VERSIONS, validate } from "../../../xlsx/files/validate";

// What the workbench saves is to be a file that Excel opens without repairing it.

jest.setTimeout(300_000);

const FOLDERS = ["test/workbooks", "assets/templates"];
const FILES = FOLDERS.flatMap((name) =>
  readdirSync(name)
    .filter((file) => file.endsWith(".xlsx") && !/\.(?:nn|en)\.xlsx$/.test(file))
    .map((file) => join(name, file)),
);

const withValidator = noValidator === undefined ? describe : describe.skip;

let bench: Headless;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "workbench-valid-"));
  bench = await openWorkbook();
});

afterAll(() => {
  bench.dispose();
  rmSync(folder, { recursive: true, force: true });
});

async function faultsOfSaved(): Promise<Record<string, string[]>> {
  const path = join(folder, "saved.xlsx");
  await bench.host.settled();
  writeFileSync(path, await bench.save());
  const faults: Record<string, string[]> = {};
  for (const version of OFFICE_VERSIONS) faults[version] = await validate(path, version);
  return faults;
}

const NO_FAULTS = Object.fromEntries(OFFICE_VERSIONS.map((version) => [version, []]));

withValidator(`Microsoft's validator${noValidator === undefined ? "" : ` (skipped: ${noValidator})`}`, () => {
  test("finds nothing in a workbook that the add-in has filled", async () => {
    await openExample("nb");
    await bench.host.settled();
    for (const kind of ["accounts", "frame"] as const) await createReport(kind);
    await runControl("nb");
    const { sheet = "" } = await createReport("assessment");
    await setStatus({ sheet, from: "draft", to: "review", name: "Kari Nordmann", note: "" });
    expect(bench.host.workbook.worksheets.items().map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Poster", "Kontroll", "Logg", sheet]),
    );
    expect(await faultsOfSaved()).toEqual(NO_FAULTS);
  });

  test.each(FILES)("finds nothing in %s, opened and saved", async (file) => {
    await bench.open(new Uint8Array(readFileSync(file)));
    expect(await faultsOfSaved()).toEqual(NO_FAULTS);
  });
});
