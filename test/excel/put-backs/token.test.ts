import { inExcel, newToken, sign, signDone, signedSheets } from "../../../src/excel/host";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook } from "../workbook";

let bench: Headless;
beforeEach(async () => (bench = await openWorkbook()));
afterEach(() => bench.dispose());

const signed = (token: string) =>
  inExcel(async (context) =>
    (await signedSheets(context, token)).map(({ worksheet, isDone }) => [worksheet.name, isDone]),
  );

test("two requests never draw the same token, and a sheet's name has room for it", () => {
  const tokens = Array.from({ length: 1000 }, newToken);
  expect(new Set(tokens).size).toBe(1000);
  expect(tokens.every((token) => /^[0-9a-f]{12}$/.test(token))).toBe(true);
});

test("a signed sheet is found by its token, whatever it is called; a namesake is not", async () => {
  const [ours, others] = [newToken(), newToken()];
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    for (const [name, token] of [
      ["Vår", ours],
      ["Deres", others],
    ] as const) {
      sign(worksheets.add(name), token);
    }
    await context.sync();
    worksheets.getItem("Vår").name = "Poster";
    await context.sync();
  });
  expect(await signed(ours)).toEqual([["Poster", false]]);
  expect(await signed(others)).toEqual([["Deres", false]]);
  expect(await signed(newToken())).toEqual([]);
});

test("the end of a request is signed too", async () => {
  const token = newToken();
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.add("Ny");
    sign(worksheet, token);
    signDone(worksheet, token);
    await context.sync();
  });
  expect(await signed(token)).toEqual([["Ny", true]]);
});

test("a sheet that was added and never signed is known by the token in its name", async () => {
  const token = newToken();
  bench.host.traffic.resetCount();
  bench.host.traffic.failRequest(1, { code: "GeneralException", afterActions: 3 });
  const add = inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.add(`BIBSYS ${token}`);
    worksheet.tabColor = "#1B3A57";
    sign(worksheet, token);
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code: "GeneralException" });
  expect(await signed(token)).toEqual([[`BIBSYS ${token}`, false]]);
});
