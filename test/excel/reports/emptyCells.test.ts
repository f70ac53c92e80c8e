import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import type { Headless } from "../../../src/workbench/headless";
import { BOARD_FORECAST_AND_FRAME } from "../../example";
import { openWorkbook, valuesOf, write } from "../workbook";

// Excel for Windows and Mac has handed functions 0 for an empty cell, Excel on the web nothing (OfficeDev/office-js#4702,
// #5262). The board's figures are the same in both, and a blank is never taken for a zero.
describe.each([
  ["Excel on the web", null],
  ["Excel for Windows", 0],
] as const)("an empty cell in %s", (_name, emptyCell) => {
  let bench: Headless;
  beforeEach(async () => {
    bench = await openWorkbook({ emptyCell });
    await openExample("nb");
  });
  afterEach(() => bench.dispose());

  test("moves no figure of the board's papers", async () => {
    expect(await valuesOf("Poster", "E5:F12")).toEqual(BOARD_FORECAST_AND_FRAME);
    expect(await createReport("accounts")).toEqual({ sheet: "Regnskap 2024K2", findings: [] });
    expect(await createReport("frame")).toEqual({ sheet: "Ramme 2025", findings: [] });
  });

  test("in every amount of a line leaves its forecast and frame blank, not zero", async () => {
    await write("Poster", "C11:D11", [["", ""]]);
    expect(await valuesOf("Poster", "E11:F11")).toEqual([["", ""]]);
  });

  test("for the period is refused, not taken as nothing closed", async () => {
    await write("Oppsett", "C7", [[""]]);
    expect(await valuesOf("Poster", "E9")).toEqual([["#VALUE!"]]);
    expect((await createReport("accounts")).findings.map(({ code }) => code)).toEqual(["period-missing"]);
  });

  test("for a growth leaves the frame blank and stops the report, not zero growth", async () => {
    await write("Vekst", "C5", [[""]]);
    expect(await valuesOf("Poster", "F9")).toEqual([[""]]);
    expect((await createReport("frame")).findings.map(({ code }) => code)).toEqual(["growth-blank"]);
  });
});
