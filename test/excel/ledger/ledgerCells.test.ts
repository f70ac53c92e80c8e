import { listTables, readCellTable } from "../../../src/excel/ledger/readCellTable";
import { readLineNames } from "../../../src/excel/ledger/readLineNames";
import { openExample } from "../../../src/excel/setup/openExample";
import { MOST_CELLS } from "../../../src/excel/read/readInPieces";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, write } from "../workbook";

// What the import is given that stands in the workbook: tables and blocks of cells, and what the lines are called.

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const HEAD = ["Konto", "Dato", "Beløp"];
const ROWS = [
  ["5000", 45322, 1000.5],
  ["0420", 45351, -3],
];

const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** A table of the user's own on a sheet of its own; codes are texts, days are serials. */
const withTable = (name: string, rows: readonly (readonly unknown[])[] = ROWS, at = "B3"): Promise<void> =>
  change(({ worksheets }) => {
    const sheet = worksheets.add("Uttrekk");
    const cells = sheet.getRange(at).getResizedRange(rows.length, HEAD.length - 1);
    cells.numberFormat = [HEAD, ...rows].map((row) => row.map((_cell, i) => (i === 0 ? "@" : "General")));
    cells.values = [HEAD, ...rows] as unknown[][];
    sheet.tables.add(cells, true).name = name;
  });

describe("the tables that may hold a ledger", () => {
  test("are the user's own, and none of those that BIBSYS made", async () => {
    expect(await listTables()).toEqual([]);
    await withTable("Uttrekk_2024");
    expect(await listTables()).toEqual(["Uttrekk_2024"]);
  });

  test("are not BIBSYS's when those are called something else, or written in other letters", async () => {
    await change(({ tables }) => {
      tables.getItem("Poster").name = "Budsjettposter";
      tables.getItem("Oppsett").name = "OPPSETT";
    });
    expect(await listTables()).toEqual([]);
  });

  test("may be called as something that every object has", async () => {
    await withTable("toString");
    expect(await listTables()).toEqual(["toString"]);
  });
});

describe("cells that a ledger stands in", () => {
  test("are read heads and all: codes as texts, days as serials, errors as Excel shows them", async () => {
    await withTable("Uttrekk", [...ROWS, ["6-7", "=1/0", ""]]);
    expect(await readCellTable({ table: "Uttrekk" })).toEqual({
      name: "Uttrekk",
      rows: [HEAD, ...ROWS, ["6-7", "#DIV/0!", ""]],
    });
  });

  test("are found wherever the table stands, and by its new name", async () => {
    await withTable("Uttrekk", ROWS, "F12");
    await change(({ tables, worksheets }) => {
      worksheets.getItem("Uttrekk").name = "Flyttet";
      tables.getItem("Uttrekk").name = "Regnskap_2024";
    });
    expect(await readCellTable({ table: "Regnskap_2024" })).toEqual({ name: "Regnskap_2024", rows: [HEAD, ...ROWS] });
  });

  test("of a table that is gone are refused, and not taken for none", async () => {
    await expect(readCellTable({ table: "Borte" })).rejects.toThrow(/ItemNotFound/u);
    await expect(readCellTable({ sheet: "Borte", cell: "A1:B2" })).rejects.toThrow(/ItemNotFound/u);
  });

  test("of a table with no lines are its heads and one blank line", async () => {
    await withTable("Uttrekk", [["", "", ""]]);
    expect((await readCellTable({ table: "Uttrekk" })).rows).toEqual([HEAD, ["", "", ""]]);
  });

  test("may have columns of the user's own, with formulas, which are what they show", async () => {
    await withTable("Uttrekk");
    await change(({ tables }) => {
      tables.getItem("Uttrekk").columns.add(undefined, [["Fortegn"], ["=SIGN(D4)"], ["=SIGN(D5)"]]);
    });
    expect((await readCellTable({ table: "Uttrekk" })).rows).toEqual([
      [...HEAD, "Fortegn"],
      ...ROWS.map((row) => [...row, Math.sign(Number(row[2]))]),
    ]);
  });

  test("are read where rows are hidden too: what is out of sight is booked all the same", async () => {
    await withTable("Uttrekk");
    await change(({ worksheets }) => {
      worksheets.getItem("Uttrekk").getRange("4:4").rowHidden = true;
    });
    expect((await readCellTable({ table: "Uttrekk" })).rows).toEqual([HEAD, ...ROWS]);
    expect((await readCellTable({ sheet: "Uttrekk", cell: "B3:D5" })).rows).toEqual([HEAD, ...ROWS]);
  });

  test("are without the sums at the foot of a table, which are no postings", async () => {
    await withTable("Uttrekk", [...ROWS, ["Sum", "", 997.5]]);
    // The workbench has no such row: Excel counts it among the table's own.
    const shows = jest.spyOn(Excel.Table.prototype, "showTotals", "get").mockReturnValue(true);
    const { rows } = await readCellTable({ table: "Uttrekk" });
    shows.mockRestore();
    expect(rows).toEqual([HEAD, ...ROWS]);
  });

  test("of a block are as far as they are filled; of a blank one there are none", async () => {
    await withTable("Uttrekk");
    expect(await readCellTable({ sheet: "Uttrekk", cell: "A1:Z1000" })).toEqual({
      name: "Uttrekk!A1:Z1000",
      rows: [HEAD, ...ROWS],
    });
    expect(await readCellTable({ sheet: "Uttrekk", cell: "G1:H9" })).toEqual({ name: "Uttrekk!G1:H9", rows: [] });
  });

  test("beyond what an answer carries are read in pieces, all of them and in their order", async () => {
    const count = Math.floor(MOST_CELLS / HEAD.length) + 2;
    await change(({ worksheets }) => {
      const sheet = worksheets.add("Uttrekk");
      const cells = Array.from({ length: count }, (_row, i) => ["5000", 45322, i]);
      sheet.getRange("A1").getResizedRange(count - 1, HEAD.length - 1).values = cells;
    });
    bench.host.traffic.resetCount();
    const shares: number[] = [];
    const { rows } = await readCellTable(
      { sheet: "Uttrekk", cell: "A:C" },
      { onProgress: (share) => void shares.push(share) },
    );
    expect(rows.map((row) => row[2])).toEqual(Array.from({ length: count }, (_row, i) => i));
    // How large it is, and two pieces.
    expect(bench.host.traffic.documentRequests).toBe(3);
    expect(shares).toEqual([(count - 2) / count, 1]);

    bench.host.traffic.resetCount();
    const stop = new AbortController();
    const stopped = readCellTable(
      { sheet: "Uttrekk", cell: "A:C" },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
    // How large it is, and the piece after which it stopped.
    expect(bench.host.traffic.documentRequests).toBe(2);
  });
});

describe("what the lines of Poster are called", () => {
  const KEYS = ["avgift", "igelu-inntekt", "oppspart", "overforing", "lonn", "drift", "reise", "igelu"];

  test("is known by their keys and in their order, wherever the table is and whatever it is called", async () => {
    expect([...(await readLineNames())].slice(4, 5)).toEqual([["lonn", "Lønn inkl overhead"]]);
    await change(({ tables, worksheets }) => {
      worksheets.getItem("Poster").name = "Budsjett";
      tables.getItem("Poster").name = "Budsjettposter";
    });
    expect([...(await readLineNames()).keys()]).toEqual(KEYS);
  });

  test("is what their cells show: a name that fails is its error, a line without a key is none", async () => {
    await write("Poster", "B9", "=1/0");
    await write("Poster", "A10:B10", [["", "Uten nøkkel"]]);
    await write("Poster", "A11", " reise ");
    const names = await readLineNames();
    expect([...names.keys()]).toEqual(KEYS.filter((key) => key !== "drift"));
    expect([names.get("lonn"), names.get("reise")]).toEqual(["#DIV/0!", "Reiser, kurs møter"]);
  });

  test("is nothing where there is no such table", async () => {
    await change(({ worksheets }) => worksheets.getItem("Poster").delete());
    expect([...(await readLineNames())]).toEqual([]);
  });
});
