import { read } from "./readText";

test("debit less credit, unless there is an amount", async () => {
  const { lines } = await read("konto;periode;debet;kredit\n5000;202406;10,5;\n3000;202406;;7\n5000;202406;;");
  expect(lines.map(({ amount }) => String(amount))).toEqual(["10.5", "-7"]);
});

test("a row whose credit is left out at its end has its debit", async () => {
  const { lines, reading } = await read("konto;periode;debet;kredit\n5000;202406;10\n2400;202406;;10");
  expect([lines.map(({ amount }) => String(amount)), reading.findings]).toEqual([["10", "-10"], []]);
});

test("one side alone is refused, for the other would be lost, until the user says that it is missing", async () => {
  const text = "konto;periode;debet;Haben\n5000;202406;10;\n2400;202406;;10";
  const { lines, reading } = await read(text);
  expect([lines, reading.findings.map(({ facts }) => facts)]).toEqual([[], [{ file: "ledger", columns: ["credit"] }]]);
  const chosen = await read(text, { columns: { credit: "Haben" } });
  expect(chosen.lines.map(({ amount }) => String(amount))).toEqual(["10", "-10"]);
  const none = await read(text, { columns: { credit: "" } });
  expect([none.lines.map(({ amount }) => String(amount)), none.reading.findings]).toEqual([["10"], []]);
});
