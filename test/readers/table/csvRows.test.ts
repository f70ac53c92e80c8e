import { readTotals } from "../../../src/readers";
import { createRowCutter } from "../../../src/readers/table/csvRows";
import { fileWith } from "../files";
import { read } from "./readText";

test("a stray quote does not swallow the rest of a long file", async () => {
  const rest = "5000;202406;1;x\n".repeat(100_000);
  const { findings } = await readTotals([fileWith(`konto;periode;beløp;tekst\n5000;202406;1;"åpen\n${rest}`)], []);
  expect(findings).toMatchObject([{ code: "quote-open", facts: { row: 2 } }]);
});

test.each([
  ["a text that begins with a quoted word", '5000;202406;"Alma" møte;100\n5000;202406;"x";200'],
  ["a text whose quote ends with another's", '5000;202406;"åpen;100\n5000;202406;skjerm 15";200'],
])("%s never swallows the amount of its row", async (_why, rows) => {
  const { findings, totals } = await readTotals([fileWith(`konto;periode;tekst;beløp\n${rows}\n5000;202406;y;1`)], []);
  expect(totals).toEqual([]);
  expect(findings).toMatchObject([{ code: "quote-open", facts: { row: 2 } }]);
});

test("a text in quotes may have line breaks and separators, wherever the file is cut", async () => {
  const row = '5000;202406;"IKT; drift\nog lagring; ""ny""";100';
  for (const newline of ["\n", "\r\n"]) {
    const { lines } = await read(["konto;periode;tekst;beløp", ...Array<string>(4000).fill(row)].join(newline));
    expect(new Set(lines.map(({ text }) => text))).toEqual(new Set(['IKT; drift\nog lagring; "ny"']));
    expect(lines).toHaveLength(4000);
  }
});

test("files put together may end their lines in two ways", async () => {
  const { lines } = await read("Hovedbok\r\nkonto;periode;beløp\n5000;202406;1\n5000;202406;2\r\n");
  expect(lines.map(({ amount }) => String(amount))).toEqual(["1", "2"]);
});

test("a separator in a text without quotes never makes a part of the text the amount", async () => {
  const torn = "5000;202406;Nr;123;100,00;";
  for (const [rows, row] of [
    [["5000;202406;a;1;", "5000;202406;b;2;", torn], 4],
    [[torn, "5000;202406;a;1;", "5000;202406;b;2;"], 2],
  ] as const) {
    const { lines, reading } = await read(["konto;periode;tekst;beløp;resk", ...rows].join("\n"));
    expect(lines.map(({ amount }) => String(amount))).toEqual(["1", "2"]);
    expect(reading.findings).toMatchObject([{ code: "posting-too-wide", facts: { given: "6" }, at: { row } }]);
  }
});

test("nor where its row is then as wide as those that end with a separator", async () => {
  const rows = ["5000;202406;a;1;", "5000;202406;b;2;", "5000;202406;Nr;123;100,00"];
  const { lines, reading } = await read(["konto;periode;tekst;beløp", ...rows].join("\n"));
  expect(lines.map(({ amount }) => String(amount))).toEqual(["1", "2"]);
  expect(reading.findings).toMatchObject([{ code: "posting-too-wide", at: { row: 4 } }]);
});

test("a text with many commas does not make the comma what separates", async () => {
  const { lines } = await read("konto;periode;beløp;tekst\n5000;202406;1,50;Alma, Leganto, Oria, Rapid, Primo, og mer");
  expect(lines.map(({ text, amount }) => [text, String(amount)])).toEqual([
    ["Alma, Leganto, Oria, Rapid, Primo, og mer", "1.5"],
  ]);
});

test("rows are the same wherever the text is cut, also within a quote", () => {
  const text = 'a;"b ""c"";\nd";e\n"";f;"g"\n"h";i;j';
  const rows = [
    ["a", 'b "c";\nd', "e"],
    ["", "f", "g"],
    ["h", "i", "j"],
  ];
  for (let at = 0; at <= text.length; at += 1) {
    const cut = createRowCutter("bok.csv", { separator: ";", newline: "\n" });
    expect([...cut(text.slice(0, at), false), ...cut(text.slice(at), true)]).toEqual(rows);
  }
});

test("a separator at the end of every row does no harm", async () => {
  const { lines, reading } = await read("konto;periode;beløp\n5000;202406;1;\n5000;202406;2;");
  expect([lines.length, reading.findings]).toEqual([2, []]);
});
