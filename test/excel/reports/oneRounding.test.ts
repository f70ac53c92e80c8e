import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, valuesOf, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

test("forecasts finer than an øre have one result in every report, whatever signs their keys have", async () => {
  // Each forecast is half an øre over: added first they are 2 øre, printed first they are 4.
  for (const row of [9, 10, 11, 12]) await write("Poster", `C${row}:D${row}`, [[100.005, 10_000]]);
  await write(
    "Poster",
    "H9:I12",
    Array.from({ length: 4 }, () => ["regnskap", ""]),
  );
  await write("Poster", "A9:A12", [["l*"], ["lonn"], ["lo?n"], ["igelu"]]);
  for (const kind of ["accounts", "frame", "assessment"] as const) {
    const codes = (await createReport(kind)).findings.map(({ code, severity }) => `${severity} ${code}`);
    expect(codes.filter((said) => said.startsWith("error"))).toEqual([]);
  }
  const shown = await valuesOf("Regnskap 2024K2", "A1:D40");
  const result = shown.find(([label]) => label === "Resultat")?.[3];
  const frame = await valuesOf("Ramme 2025", "A1:D40");
  const surplus = frame.find(([label]) => String(label).startsWith("Fratrekk for"))?.[1];
  expect([result, surplus]).toEqual([37412.96, 37412.96]);
});
