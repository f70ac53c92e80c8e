import { createReport } from "../../../src/excel/reports/createReport";
import { insertFormula } from "../../../src/excel/explain/insertFormula";
import { openExample } from "../../../src/excel/setup/openExample";
import { readSnapshot } from "../../../src/excel/read/readSnapshot";
import { setStatus } from "../../../src/excel/status/status";
import { areaOf, explainCell, previewFormula, type Area, type Snapshot } from "../../../src/sheets";
import type { Explanation } from "../../../src/core";
import { explanationText, LANGUAGES, type Language } from "../../../src/text";
import type { Headless } from "../../../src/workbench/headless";
import { expectGolden } from "../../golden";
import { functionsIn } from "../../snapshot";
import { workbookAsItIs } from "../wholeWorkbook";
import { calculated, openWorkbook, valuesOf, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const at = (sheet: string, cell: string): Area => {
  const area = areaOf({ sheet, cell });
  if (!area) throw new Error(`${cell} is no cell`);
  return area;
};

async function explain(sheet: string, cell: string, snapshot?: Snapshot): Promise<Explanation> {
  return explainCell(snapshot ?? (await readSnapshot()), at(sheet, cell), await functionsIn());
}

/** An explanation and those of what it rests on, down to what was typed, as its reader opens them. */
async function toldOf(snapshot: Snapshot, sheet: string, cell: string, language: Language): Promise<string> {
  const call = await functionsIn(language);
  const told = (place: Area, depth: number): string[] => {
    const explanation = explainCell(snapshot, place, call);
    const { title, value, lead, rules, step } = explanationText(explanation, language);
    const ruled = rules.flatMap(({ heading, source, steps }) => [`${heading} (${source})`, ...steps]);
    const own = [`${title}: ${value}`, lead, step ?? "", ...ruled].filter((line) => line !== "");
    const inner = explanation.inputs.flatMap((input) => {
      const area = areaOf(input);
      return area && depth < 3 ? told({ ...area, rows: 1, columns: 1 }, depth + 1) : [];
    });
    return [...own.map((line) => "  ".repeat(depth) + line), ...inner];
  };
  return told(at(sheet, cell), 0).join("\n");
}

test.each(LANGUAGES)("%s: the main figures of the board's papers, down to what was typed", async (language) => {
  for (const kind of ["accounts", "accumulated", "frame"] as const) await createReport(kind);
  const snapshot = await readSnapshot();
  const cells = [
    ["Regnskap 2024K2", "D16"],
    ["Regnskap 2024K2", "D24"],
    ["Akkumulert 2024K2", "D11"],
    ["Ramme 2025", "D11"],
    ["Ramme 2025", "D17"],
  ] as const;
  const told = await Promise.all(cells.map(([sheet, cell]) => toldOf(snapshot, sheet, cell, language)));
  expectGolden(`explanations.${language}.txt`, `${told.join("\n\n")}\n`);
});

test("every figure of every report is explained, and shows what its explanation gives", async () => {
  for (const kind of ["accounts", "accumulated", "frame", "assessment"] as const) await createReport(kind);
  const snapshot = await readSnapshot();
  const call = await functionsIn();
  const poorly = snapshot.sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column) => {
        const value = sheet.values[row]?.[column];
        if (typeof formula !== "string" || !formula.startsWith("=") || typeof value !== "number") return [];
        const place = { sheet: sheet.name, row: row + sheet.row, column: column + sheet.column, rows: 1, columns: 1 };
        const { how, findings } = explainCell(snapshot, place, call);
        return how === "worked" && findings.length === 0 ? [] : [[sheet.name, formula, how, findings]];
      }),
    ),
  );
  expect(poorly).toEqual([]);
});

test("what was typed is said to be typed, and a final report is explained by the formulas it had", async () => {
  expect((await explain("Poster", "C9")).how).toBe("typed");
  await createReport("accounts");
  const who = { sheet: "Regnskap 2024K2", name: "Kari", note: "" };
  await setStatus({ ...who, from: "draft", to: "review" });
  await setStatus({ ...who, from: "review", to: "final" });
  const explanation = await explain("Regnskap 2024K2", "D24");
  expect([explanation.how, explanation.isFrozen]).toEqual(["worked", true]);
});

test("a formula that only Excel can compute is shown with the cells it refers to, and nothing is made up", async () => {
  await write("Poster", "A20", "=XLOOKUP(1,C5:C8,D5:D8)");
  const { how, inputs } = await explain("Poster", "A20");
  expect([how, inputs.map(({ cell }) => cell)]).toEqual(["unexplained", ["C5:C8", "D5:D8"]]);
});

describe("inserting a formula", () => {
  const formula = '=BIBSYS.PROGNOSIS(Poster!C9,Poster!D9,Periode,"rest")';
  const target = { ...at("Oppsett", "F3"), rows: 1, columns: 1 };

  test("what is previewed is what the cell shows; two syncs write it", async () => {
    const preview = previewFormula(formula, target, await readSnapshot(), await functionsIn());
    expect([preview.values, preview.findings, preview.holds]).toEqual([[[17659]], [], [[""]]]);
    bench.host.traffic.resetCount();
    expect((await insertFormula({ area: target, formula, holds: [[""]] })).findings).toEqual([]);
    expect(bench.host.traffic.documentRequests).toBe(2);
    expect(await valuesOf("Oppsett", "F3")).toEqual([[17659]]);
  });

  test("a cell that has changed since it was seen is left alone", async () => {
    await write("Oppsett", "F3", "Mitt");
    const outcome = await insertFormula({ area: target, formula, holds: [[""]] });
    expect([outcome.sheet, outcome.findings.map(({ code }) => code)]).toEqual([undefined, ["target-changed"]]);
    expect(await valuesOf("Oppsett", "F3")).toEqual([["Mitt"]]);
    expect((await insertFormula({ area: target, formula, holds: [["Mitt"]] })).findings).toEqual([]);
  });

  test("an answer that would spill over a filled cell is told of, before and at the writing", async () => {
    await write("Oppsett", "F5", "Mitt");
    const spilling = "=BIBSYS.BUDGETTODATE(Poster!D9:D12,Periode)";
    const preview = previewFormula(spilling, target, await readSnapshot(), await functionsIn());
    expect(preview.findings.map(({ code }) => code)).toEqual(["spill-blocked"]);
    const outcome = await insertFormula({
      area: { ...target, rows: 4 },
      formula: spilling,
      holds: [[""], [""], [""], [""]],
    });
    expect(outcome.findings.map(({ code }) => code)).toEqual(["spill-blocked"]);
  });

  test("a formula that is replaced by one that spills writes over nothing that was filled meanwhile", async () => {
    await write("Oppsett", "F3", "=1+1");
    const spilling = "=BIBSYS.BUDGETTODATE(Poster!D9:D12,Periode)";
    const { area, holds } = previewFormula(spilling, target, await readSnapshot(), await functionsIn());
    expect(holds).toEqual([["=1+1"], [""], [""], [""]]);
    await write("Oppsett", "F5", "Mitt");
    const outcome = await insertFormula({ area, formula: spilling, holds });
    expect(outcome.findings.map(({ code }) => code)).toEqual(["spill-blocked"]);
    expect(await valuesOf("Oppsett", "F3:F5")).toEqual([[2], [""], ["Mitt"]]);
  });

  test("an answer that was spilled goes with the formula that is replaced", async () => {
    const spilling = "=BIBSYS.BUDGETTODATE(Poster!D9:D12,Periode)";
    await write("Oppsett", "F3", spilling);
    await calculated();
    const other = "=BIBSYS.REMAINING(Poster!D9:D12,Periode)";
    const { area, holds, findings } = previewFormula(other, target, await readSnapshot(), await functionsIn());
    expect([area.rows, findings, holds[1]]).toEqual([4, [], ["9101.5"]]);
    expect((await insertFormula({ area, formula: other, holds })).findings).toEqual([]);
  });

  test.each([
    ["the cell", "F3", [["Mitt"], [""], [""], [""]]],
    ["a cell that the answer needs", "F5", [[""], [""], ["Mitt"], [""]]],
  ])("%s, filled by a colleague while it is written, stays theirs", async (_which, cell, left) => {
    const spilling = "=BIBSYS.BUDGETTODATE(Poster!D9:D12,Periode)";
    bench.host.traffic.resetCount();
    bench.host.traffic.beforeRequest(2, () => write("Oppsett", cell, "Mitt"));
    const outcome = await insertFormula({
      area: { ...target, rows: 4 },
      formula: spilling,
      holds: [[""], [""], [""], [""]],
    });
    expect([outcome.sheet, outcome.findings]).toEqual([
      undefined,
      [{ code: "changed-meanwhile", facts: { sheet: "Oppsett" }, severity: "error" }],
    ]);
    expect(await valuesOf("Oppsett", "F3:F6")).toEqual(left);
  });

  test.each([1, 2])("when sync %i fails, the workbook is as it was", async (sync) => {
    const before = await workbookAsItIs();
    bench.host.traffic.resetCount();
    bench.host.traffic.failRequest(sync, { code: "GeneralException" });
    await expect(insertFormula({ area: target, formula, holds: [[""]] })).rejects.toMatchObject({
      name: "ExcelRefusal",
    });
    expect(await workbookAsItIs()).toEqual(before);
  });
});
