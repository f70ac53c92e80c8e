import { readTotals } from "../../../src/readers";
import { fileWith } from "../files";
import { read } from "./readText";

test.each(["", "\r\n\r\n", ";;\n;;\n", "\ufeff"])(
  "a file with nothing in it, %j, is reported as empty",
  async (text) => {
    const { reading } = await read(text);
    expect(reading.findings).toEqual([{ code: "ledger-empty", facts: { files: "ledger" }, severity: "error" }]);
  },
);

test.each(["<html><table>", "<!DOCTYPE html>\n<html>", " <table border=1>", "\ufeff<HTML xmlns:x='x'>"])(
  "a web page that is called an Excel file, %j, comes with the advice to open it in Excel",
  async (start) => {
    const { findings } = await readTotals([fileWith(`${start}<tr><td>Konto</td></tr>`)], []);
    expect(findings).toMatchObject([{ code: "file-unusable", facts: { reason: "page" } }]);
  },
);

test("a head that begins as a packed file does is no packed file", async () => {
  const { findings, postings } = await readTotals([fileWith("PK;konto;periode;beløp\n1;5000;202406;1")], []);
  expect([findings.map(({ code }) => code), postings]).toEqual([["ledger-unassigned"], 1]);
});
