import type { TableChoice } from "../../../src/readers";
import { columnFindings, recogniseColumns } from "../../../src/readers/table/columns";
import type { ColumnChoice } from "../../../src/readers";
import { read } from "./readText";

test("heads drift: another case, order, spaces, points; a doubled head is kept apart", async () => {
  const { reading } = await read("Kont.periode; KONTO ;Region;Region;Kontantbeløp \n202406;5000;x;y;1");
  expect(reading.tables[0]?.columns).toEqual([
    { head: "Kont.periode", holds: "period" },
    { head: "KONTO", holds: "account" },
    { head: "Region" },
    { head: "Region (2)" },
    { head: "Kontantbeløp", holds: "amount" },
  ]);
});

test("a correction is data: the same choice reads the next file", async () => {
  const text = "konto;periode;beløp;region;region\n5000;202406;1;x;10210000";
  const choice: TableChoice = { columns: { costCentre: "Region (2)", project: "" } };
  const again = JSON.parse(JSON.stringify(choice)) as TableChoice;
  const { lines } = await read(text, again);
  expect(lines[0]?.costCentre).toBe("10210000");
});

test.each<[why: string, heads: string[], choice: ColumnChoice, holds: (string | undefined)[]]>([
  [
    "one that is chosen for a thing is nothing else as well",
    ["Konto", "Periode"],
    { costCentre: "Konto" },
    ["costCentre", "period"],
  ],
  [
    "the amount that is chosen goes before its sides",
    ["Beløp", "Debet", "Kredit"],
    { amount: "Beløp", debit: "Debet", credit: "Kredit" },
    ["amount", undefined, undefined],
  ],
  [
    "the sides that are chosen go before an amount",
    ["Beløp", "Debet", "Kredit"],
    { debit: "Debet", credit: "Kredit" },
    [undefined, "debit", "credit"],
  ],
])("columns: %s", (_why, heads, choice, holds) => {
  const columns = recogniseColumns(heads, choice);
  expect(columns.map((column) => column.holds)).toEqual(holds);
  expect(columnFindings("bok.csv", columns, choice)).toEqual([]);
});

test("of two amounts the one that the user has chosen has no rival", async () => {
  const { reading } = await read("konto;periode;beløp;kontantbeløp\n5000;202406;1;6", { columns: { amount: "beløp" } });
  expect(reading.findings).toEqual([]);
});

test("a second column of amounts with the same head competes with the first", async () => {
  const { reading } = await read("konto;periode;Beløp;Beløp\n5000;202406;1;9");
  expect(reading.findings).toMatchObject([{ code: "columns-compete", facts: { used: "Beløp", other: "Beløp (2)" } }]);
});

test("an amount in kroner is used before one that does not say its currency", async () => {
  const { lines, reading } = await read("konto;periode;Beløp;Valuta;Beløp (NOK)\n5000;202406;10;EUR;115,00");
  expect(lines.map(({ amount }) => String(amount))).toEqual(["115"]);
  expect(reading.findings).toMatchObject([{ code: "columns-compete", facts: { used: "Beløp (NOK)", other: "Beløp" } }]);
});

test("a column of what has come so far this year is no amount of a posting", async () => {
  const { lines, reading } = await read("konto;periode;hittil i år\n5000;202405;1\n5000;202406;2");
  expect(lines).toEqual([]);
  expect(reading.findings).toMatchObject([{ code: "columns-missing", facts: { columns: ["amount"] } }]);
  expect((await read("konto;periode;beløp;hittil i år\n5000;202405;1;9")).reading.findings).toEqual([]);
});
