import { importLedger } from "../../../src/excel/ledger/importLedger";
import { changeSources } from "../../../src/excel/ledger/changeSources";
import { readRules } from "../../../src/excel/ledger/readRules";
import { openExample } from "../../../src/excel/setup/openExample";
import { readTotals } from "../../../src/readers";
import { isActualFormula } from "../../../src/sheets";
import { madeColumns } from "../../../src/sheets/model";
import type { Headless } from "../../../src/workbench/headless";
import { fileWith } from "../../readers/files";
import { madeLedger } from "../../readers/made/ledger";
import { saftPieces } from "../../readers/made/saft";
import { calculated, openWorkbook } from "../workbook";

// Somebody works in Poster while lines change the source of their actual: no cell of theirs is lost, no amount changes
// its key, and what is said is so.

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
  const { rules } = await readRules();
  const read = await readTotals([fileWith([...saftPieces(madeLedger())].join(""))], rules);
  await importLedger({ ...read, source: "saft.xml" }, "nb");
  await calculated(); // requests are counted
});
afterEach(() => bench.dispose());

type Row = Record<string, unknown>;

/** The lines of *Poster* by key, formulas as formulas. */
const lines = (): Promise<Map<string, Row>> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Poster");
    const [header, body] = [table.getHeaderRowRange().load("values"), table.getDataBodyRange().load("formulas")];
    await context.sync();
    const names = header.values[0] as string[];
    const rows = body.formulas as unknown[][];
    return new Map(rows.map((row) => [String(row[0]), Object.fromEntries(names.map((name, i) => [name, row[i]]))]));
  });

const inPoster = (work: (table: Excel.Table) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.tables.getItem("Poster"));
    await context.sync();
  });

/** Writes in the cell of a line, wherever it stands. */
const type = (key: string, column: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Poster");
    const keys = table.columns.getItem("Nøkkel").getDataBodyRange().load("values");
    await context.sync();
    const at = (keys.values as unknown[][]).findIndex(([one]) => one === key);
    table.columns.getItem(column).getDataBodyRange().getCell(at, 0).values = [[value]];
    await context.sync();
  });

const sort = (ascending: boolean) => () => inPoster((table) => table.sort.apply([{ key: 0, ascending }]));
const addRow = (): Promise<void> =>
  inPoster((table) => {
    const cells: Partial<Record<string, string | number>> = {
      Nøkkel: "ny",
      Post: "Ny post",
      Regnskap: 5,
      Gruppe: "Driftskostnader",
      Metode: "rest",
      "Regnskap fra": "manuelt",
    };
    table.rows.add(0, [madeColumns("Poster").map((column) => cells[column] ?? "")]);
  });

type Edit = { edit: () => Promise<void>; undo: () => Promise<void>; ours?: Partial<Record<string, unknown>> };

const EDITS: Readonly<Record<string, Edit>> = {
  "sorts the lines": { edit: sort(false), undo: sort(true) },
  "types beside a line": { edit: () => type("reise", "Regnskap", 987), undo: () => type("reise", "Regnskap", 227) },
  "adds a line on top": { edit: addRow, undo: () => inPoster((table) => table.rows.getItemAt(0).delete()) },
};

const CHOSEN = ["lonn", "drift"];
const TYPED: Readonly<Record<string, number>> = { lonn: 8000, drift: 9000 };

describe.each(Object.keys(EDITS))("somebody %s", (what) => {
  test("between any two syncs: every amount stays with its key, and every cell typed stays", async () => {
    const { edit, undo } = EDITS[what] as Edit;
    for (const key of CHOSEN) await type(key, "Regnskap", TYPED[key]);
    await sort(true)();
    const start = await lines();
    for (const sync of [1, 2, 3, 4]) {
      for (const from of ["ledger", "typed"] as const) {
        bench.host.traffic.resetCount();
        bench.host.traffic.beforeRequest(sync, edit);
        const { sheet, findings } = await changeSources({ lines: CHOSEN, from });
        expect([what, sync, from, sheet, findings]).toEqual([what, sync, from, "Poster", []]);
        const now = await lines();
        for (const [key, row] of now) {
          const isOurs = CHOSEN.includes(key) && from === "ledger";
          expect([sync, key, isActualFormula(row["Regnskap"], {})]).toEqual([sync, key, isOurs]);
          expect([key, row["Regnskap fra"]]).toEqual([key, isOurs ? "hovedbok" : "manuelt"]);
          expect([key, row["Manuelt regnskap"]]).toEqual([key, isOurs ? TYPED[key] : ""]);
          if (isOurs) continue;
          const isEdited = what.startsWith("types") && key === "reise";
          const typed = isEdited ? 987 : key === "ny" ? 5 : start.get(key)?.["Regnskap"];
          expect([sync, key, row["Regnskap"]]).toEqual([sync, key, typed]);
        }
        expect(now.size).toBe(start.size + Number(what.startsWith("adds")));
        await undo();
      }
    }
  });
});

test.each([
  ["types in a line that is to change", () => type("lonn", "Regnskap", 4321)],
  ["renames the key of a line", () => type("lonn", "Nøkkel", "personal")],
  ["removes a line", () => inPoster((table) => table.rows.getItemAt(7).delete())],
])("somebody %s just before the writing: their change stands, and nothing else is changed", async (_what, edit) => {
  const before = await lines();
  bench.host.traffic.resetCount();
  bench.host.traffic.beforeRequest(4, edit);
  const outcome = await changeSources({ lines: "all", from: "ledger" });
  expect(outcome).toMatchObject({ sheet: undefined, findings: [{ code: "changed-meanwhile" }] });
  const after = await lines();
  await edit().catch(() => undefined);
  for (const [key, row] of after) {
    expect(row["Regnskap fra"]).toBe("manuelt");
    const was = before.get(key === "personal" ? "lonn" : key);
    const isTyped = key === "lonn" && row["Regnskap"] === 4321;
    expect([key, row["Regnskap"]]).toEqual([key, isTyped ? 4321 : was?.["Regnskap"]]);
  }
});

test.each([1, 2, 3, 4])("a response that is lost at sync %s: what is said is so", async (sync) => {
  const before = await lines();
  bench.host.traffic.resetCount();
  bench.host.traffic.loseResponse(sync);
  const said = await changeSources({ lines: CHOSEN, from: "ledger" }).catch((error: unknown) => error);
  const after = await lines();
  if ("sheet" in (said as object)) {
    expect(CHOSEN.map((key) => after.get(key)?.["Regnskap fra"])).toEqual(["hovedbok", "hovedbok"]);
  } else {
    expect(said).toMatchObject({ name: "ExcelRefusal", leftBehind: [] });
    expect(after).toEqual(before);
  }
});
