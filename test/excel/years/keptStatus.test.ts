import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import { setStatus } from "../../../src/excel/status/status";
import { moveToNextPeriod, offerNextPeriod } from "../../../src/excel/years/nextPeriod";
import type { StatusChange } from "../../../src/excel";
import type { ReportKind } from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, valuesOf, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const move = async () => {
  const { move: seen } = await offerNextPeriod();
  expect((await moveToNextPeriod({ name: "Kari", seen: seen?.seen ?? "" })).findings).toEqual([]);
};
const change = async (sheet: string, way: string) => {
  const [from, to] = way.split(">") as [StatusChange["from"], StatusChange["to"]];
  return (await setStatus({ sheet, from, to, name: "Kari", note: "Rettes" })).findings.map(({ code }) => code);
};
const figures = (sheet: string) => valuesOf(sheet, "A6:E26");

test.each<[ReportKind, string]>([
  ["accounts", "Regnskap 2024K2"],
  ["accumulated", "Akkumulert 2024K2"],
  ["assessment", "Vurdering 2024K2"],
  ["frame", "Ramme 2025"],
])(
  "a draft of %s that was kept is made final in the next period, and opens with the same figures",
  async (kind, sheet) => {
    await createReport(kind);
    const shown = await figures(sheet);
    await move();
    await write("Poster", "C9", 12_345);
    expect(await change(sheet, "draft>review")).toEqual([]);
    expect(await change(sheet, "review>final")).toEqual([]);
    expect(await figures(sheet)).toEqual(shown);
    expect(await change(sheet, "final>review")).toEqual([]);
    expect(await figures(sheet)).toEqual(shown);
  },
);

test("a kept figure that is typed over is not made final", async () => {
  await createReport("accounts");
  await move();
  await write("Regnskap 2024K2", "B16", 1);
  await change("Regnskap 2024K2", "draft>review");
  expect(await change("Regnskap 2024K2", "review>final")).toContain("figure-differs");
});

test("a final report that is reopened in another period keeps its figures", async () => {
  await createReport("accounts");
  await change("Regnskap 2024K2", "draft>review");
  await change("Regnskap 2024K2", "review>final");
  const shown = await figures("Regnskap 2024K2");
  await write("Oppsett", "C7", "2024K3");
  await write("Poster", "C9", 9999);
  expect(await change("Regnskap 2024K2", "final>review")).toEqual([]);
  expect(await figures("Regnskap 2024K2")).toEqual(shown);
});
