import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, valuesOf, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  expect(await openExample("nb")).toEqual({ sheet: "Poster", findings: [] });
});
afterEach(() => bench.dispose());

test("the accumulated report shows annex 1 of BIB-2024/30, with the sum the paper should have had", async () => {
  expect(await createReport("accumulated")).toEqual({ sheet: "Akkumulert 2024K2", findings: [] });
  expect(await valuesOf("Akkumulert 2024K2", "A7:F11")).toEqual([
    ["Lønn inkl overhead", 18770, 8274, 9385, 17659, "lineær"],
    ["Driftskjøp/lisenser/annen leiekostnad/drift", 18203, 9541, 9102, 18643, "lineær"],
    ["Reiser, kurs møter", 600, 227, 300, 527, "lineær"],
    ["IGELU-medlemskap", 240, 226, 0, 226, "betalt"],
    ["Sum kostnader", 37813, 18268, 18787, 37055, ""],
  ]);
});

test("it follows Poster, and adds up both ways when a budget leaves fractions", async () => {
  await createReport("accumulated");
  await write("Poster", "D10", 18205);
  await write("Poster", "D11", 601);
  // 9385, 9102.5 and 300.5 are left: in all 18788, which each rounded by itself would miss.
  expect(await valuesOf("Akkumulert 2024K2", "B7:E11")).toEqual([
    [18770, 8274, 9385, 17659],
    [18205, 9541, 9103, 18644],
    [601, 227, 300, 527],
    [240, 226, 0, 226],
    [37816, 18268, 18788, 37056],
  ]);
  expect((await createReport("accumulated")).findings.map(({ code }) => code)).toEqual(["budget-does-not-balance"]);
});

test("a refund below zero changes no whole figure, and Excel adds up as core does", async () => {
  await write("Poster", "D9", 1);
  await write("Poster", "D10", -4);
  await write("Poster", "D11", 0);
  await write("Poster", "D12", 0);
  for (const kind of ["accumulated", "assessment"] as const) {
    const { findings } = await createReport(kind);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  }
  // Half a thousand is left of the first line, and -2 of the second: in all -1.5, which is printed as -2.
  expect(await valuesOf("Akkumulert 2024K2", "D7:D11")).toEqual([[0], [-2], [0], [0], [-2]]);
});

test("it tells its reader when a phasing is no longer the one it says", async () => {
  await createReport("accumulated");
  expect(await valuesOf("Akkumulert 2024K2", "A5")).toEqual([[""]]);
  await write("Poster", "K12", "lineær");
  expect(await valuesOf("Akkumulert 2024K2", "A5:F5")).toEqual([
    [expect.stringMatching(/^Utdatert: /u), "", "", "", "", ""],
  ]);
});

test("a workbook of the first release, without the later columns, gets the same report", async () => {
  await write("Poster", "M4:N4", [["Mine tall", "Flere"]]);
  expect(await createReport("accumulated")).toEqual({ sheet: "Akkumulert 2024K2", findings: [] });
  expect(await valuesOf("Akkumulert 2024K2", "B11:E11")).toEqual([[37813, 18268, 18787, 37055]]);
});
