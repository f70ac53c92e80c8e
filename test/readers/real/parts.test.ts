import fc from "fast-check";
import { runs } from "../../laws";
import { readText } from "./summed";

// Budget beside actual, several organisations, several currencies, groups beside accounts.

const ACTUAL = ["Regnskap", "Actual", "ACT", "Utfall", "Realiseret", "Rekneskap", "Faktisk", "Regnskap 2024"];
const PLANNED = [
  "Budsjett",
  "Revidert budsjett",
  "Budget",
  "BUD",
  "Prognose",
  "Forecast",
  "Budsjett 2024",
  "Prognos 1",
];

test("of actual and plans in one table the actual is read, and the rows of the others are counted", () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom("Type", "Versjon", "Scenario", "Version", "Slag", "Kategori", "Datatype", "X"),
      fc.constantFrom(...ACTUAL),
      fc.uniqueArray(fc.constantFrom(...PLANNED), { minLength: 1, maxLength: 3 }),
      fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 5 }),
      async (head, actual, plans, amounts) => {
        const rows = amounts.flatMap((amount) => [
          ...plans.map((plan) => `6420;202401;${plan};77`),
          `6420;202401;${actual};${amount}`,
        ]);
        const text = `Konto;Periode;${head};Beløp\n${rows.join("\n")}`;
        const { lines, findings } = await readText(text);
        expect(lines.map(({ amount }) => Number(amount))).toEqual(amounts);
        expect(findings).toMatchObject([
          { code: "rows-of-scenarios", facts: { used: actual, rows: plans.length * amounts.length } },
        ]);
        const [plan = ""] = plans;
        const other = await readText(text, { scenario: plan });
        expect(other.lines.map(({ amount }) => Number(amount))).toEqual(amounts.map(() => 77));
      },
    ),
    { numRuns: runs(40) },
  ));

test.each([
  ["versions that say nothing", "Versjon", ["A", "B"]],
  ["codes of versions", "Versjon", ["R2024", "B2024"]],
  ["letters", "Type", ["R", "B"]],
  ["budget only", "Type", ["Budsjett"]],
  ["two that may be the actual", "Type", ["Regnskap", "Faktisk"]],
])("%s are asked about", async (_why, head, values) => {
  const text = `Konto;Periode;${head};Beløp\n${values.map((value) => `6420;202401;${value};9`).join("\n")}`;
  const { errors, findings, reading } = await readText(text);
  expect(errors).toEqual(["scenarios-unclear"]);
  expect(findings).toMatchObject([{ facts: { column: head, values } }]);
  expect(reading.tables[0]?.scenario?.values ?? values).toEqual(values);
  const all = await readText(text, { columns: { scenario: "" } });
  expect([all.lines.length, all.errors]).toEqual([values.length, []]);
});

test("plans with any words beside are plans in a column of scenarios", async () => {
  const names = ["Budsjett 2024 rev. mai", "Budsjett vedtatt i styret", "Regnskap 2024"];
  const rows = names.map((name) => `6420;202401;${name};9`);
  const { sums, codes } = await readText(`Konto;Periode;Versjon;Beløp\n${rows.join("\n")}`);
  expect([sums, codes]).toEqual([{ "2024-1 6420": "9" }, ["rows-of-scenarios"]]);
});

test("a title that says budget is asked about, and may be accepted", async () => {
  const text = "Budsjett 2024\nKonto;Periode;Beløp\n6420;202401;900";
  expect((await readText(text)).errors).toEqual(["scenarios-unclear"]);
  const accepted = await readText(text, { scenario: "Budsjett 2024" });
  expect([accepted.sums, accepted.errors]).toEqual([{ "2024-1 6420": "900" }, []]);
  expect((await readText(text.replace("Budsjett 2024", "Regnskap 2024"))).errors).toEqual([]);
});

test.each([
  ["Budsjett;Regnskap;Avvik"],
  ["Budget;Actual;Variance"],
  ["Budget;Utfall;Avvikelse"],
  ["Budget;Realiseret;Afvigelse"],
  ["Beløp budsjett;Beløp regnskap;Avvik"],
  ["Budsjett (NOK);Beløp;Rest"],
  ["Revidert budsjett;Regnskap 2024;Rest"],
  ["Budsjettbeløp;Regnskapsbeløp;Rest"],
])("of columns %s the actual is read", async (heads) => {
  const { sums, codes, errors } = await readText(`Konto;Periode;${heads}\n6420;202401;1000;900;100`);
  expect([sums, errors]).toEqual([{ "2024-1 6420": "900" }, []]);
  expect(codes).toEqual(["columns-planned"]);
});

test("actuals of two years beside each other are not chosen between", async () => {
  const { errors, lines } = await readText("Konto;Periode;Regnskap 2024;Regnskap 2023\n6420;202401;900;800");
  expect([errors, lines]).toEqual([["columns-missing"], []]);
});

test.each(["Klient", "Client", "Company Code", "Selskapsnavn", "Firma", "Bolag", "Org.nr", "Virksomhet", "Klient nr"])(
  "organisations in a column %s are not added up; one of them may be chosen",
  async (head) => {
    const text = `${head};Konto;Periode;Beløp\n1;6420;202401;900\n2;6420;202401;500`;
    const { errors, reading } = await readText(text);
    expect([errors, reading.tables[0]?.company]).toEqual([["companies-several"], { values: ["1", "2"] }]);
    const chosen = await readText(text, { company: "2" });
    expect([chosen.sums, chosen.codes]).toEqual([{ "2024-1 6420": "500" }, ["rows-of-companies"]]);
    const all = await readText(text, { columns: { company: "" } });
    expect([all.sums, all.codes]).toEqual([{ "2024-1 6420": "1400" }, []]);
    expect((await readText(`${head};Konto;Periode;Beløp\n1;6420;202401;900`)).codes).toEqual([]);
  },
);

test("organisations of sections, and of files, are not added up", async () => {
  const section = (name: string): string => `Klient: ${name}\nKonto;Periode;Beløp\n6420;202401;900`;
  expect((await readText(`${section("S1")}\n${section("S2")}`)).errors).toEqual(["companies-several"]);
  expect((await readText([section("S1"), section("S2").replace("900", "901")])).errors).toEqual(["companies-several"]);
  const file = (name: string): string => `Klient;Konto;Periode;Beløp\n${name};6420;202401;${name.length}`;
  expect((await readText([file("S1"), file("S22")])).errors).toEqual(["companies-several"]);
});

test.each([
  ["two of them", "Valuta", ["NOK", "EUR"], ["NOK", "EUR"]],
  ["another than kroner", "Currency", ["usd"], ["USD"]],
  ["under a heading that says nothing", "Mynt", ["NOK", "SEK"], ["NOK", "SEK"]],
])("currencies are refused: %s", async (_why, head, values, said) => {
  const text = `Konto;Periode;${head};Beløp\n${values.map((value) => `6420;202401;${value};9`).join("\n")}`;
  const { errors, findings } = await readText(text);
  expect(errors).toEqual(["currencies-foreign"]);
  expect(findings).toMatchObject([{ facts: { column: head, values: said } }]);
  expect((await readText(text, { columns: { currency: "" } })).errors).toEqual([]);
});

test.each([
  ["kroner in all ways", "Valuta;Beløp", ["kr;1", "nok;2", "NOK;3", ";4", "Kroner;5"]],
  ["those of the vouchers beside amounts in kroner", "Valuta;Valutabeløp;Beløp", ["EUR;1;11", "NOK;4;4"]],
  ["beside an amount that says kroner", "Valuta;Beløp (NOK)", ["EUR;11", "NOK;4"]],
])("currencies are no fault: %s", async (_why, heads, rows) => {
  const { codes, sums } = await readText(
    `Konto;Periode;${heads}\n${rows.map((row) => `6420;202401;${row}`).join("\n")}`,
  );
  expect([codes, sums]).toEqual([[], { "2024-1 6420": "15" }]);
});

test("amounts of the vouchers that stand unchanged as the ledger's are refused", async () => {
  const text = "Konto;Periode;Valuta;Valutabeløp;Beløp\n6420;202401;EUR;100;100\n6420;202401;NOK;9;9";
  expect((await readText(text)).errors).toEqual(["currencies-foreign"]);
});

test.each(["Valuta: EUR", "Beløp i SEK", "All amounts in TEUR"])("a title “%s” is refused", async (title) => {
  const { errors } = await readText(`${title}\nKonto;Periode;Beløp\n6420;202401;900`);
  expect(errors).toContain("currencies-foreign");
});

test("sums of groups of any depth and place are left out, and the accounts stay", () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 5000, max: 6999 }), { minLength: 2, maxLength: 12 }),
      fc.subarray([1, 2, 3], { minLength: 1 }),
      fc.boolean(),
      async (accounts, depths, isBelow) => {
        const leaves = accounts.map((account, i) => [String(account), i * 7 + 3] as const);
        const groups = depths.flatMap((depth) => {
          const codes = [...new Set(leaves.map(([account]) => account.slice(0, depth)))];
          return codes.map((code) => {
            const under = leaves.filter(([account]) => account.startsWith(code));
            return [code, under.reduce((sum, [, amount]) => sum + amount, 0)] as const;
          });
        });
        const rows = (isBelow ? [...leaves, ...groups] : [...groups, ...leaves]).flatMap(([code, amount]) =>
          ["202401", "202402"].map((period) => `${code};${period};${amount}`),
        );
        // Chance may make an account that ends in zeros the sum of its neighbours: that is asked about, and no group here.
        const { lines, errors } = await readText(`Konto;Periode;Beløp\n${rows.join("\n")}`, { groups: undefined });
        fc.pre(errors.length === 0);
        expect(new Set(lines.map(({ account }) => account))).toEqual(new Set(leaves.map(([account]) => account)));
        expect(lines).toHaveLength(leaves.length * 2);
      },
    ),
    { numRuns: runs(40) },
  ));

test.each([
  ["a range", "5000-5999;202401;300\n5000;202401;100\n5400;202401;200"],
  ["letters for digits", "50xx;202401;100\n5***;202401;300\n5000;202401;100\n5400;202401;200"],
  ["a group with its name", "5 Lønn;202401;300\n5000;202401;100\n5400;202401;200"],
])("a group as %s is left out", async (_why, rows) => {
  const { sums, codes } = await readText(`Konto;Periode;Beløp\n${rows}`);
  expect([sums, codes]).toEqual([{ "2024-1 5000": "100", "2024-1 5400": "200" }, ["rows-of-groups"]]);
});

test("a group that is not the sum, and an account that is one, are asked about", async () => {
  const off = "Konto;Periode;Beløp\n50;202401;301\n5000;202401;100\n5010;202401;200";
  expect((await readText(off)).errors).toEqual(["groups-unclear"]);
  expect((await readText(off, { groups: "left-out" })).sums).toEqual({ "2024-1 5000": "100", "2024-1 5010": "200" });
  expect((await readText(off, { groups: "postings" })).sums).toMatchObject({ "2024-1 50": "301" });
  const zeros = "Konto;Periode;Beløp\n5000;202401;300\n5010;202401;100\n5020;202401;200\n6000;202401;5";
  expect((await readText(zeros)).errors).toEqual(["groups-unclear"]);
  expect((await readText(zeros, { groups: "left-out" })).sums).toEqual({
    ...{ "2024-1 5010": "100", "2024-1 5020": "200", "2024-1 6000": "5" },
  });
  expect((await readText(zeros, { groups: "postings" })).codes).toEqual([]);
});

test("accounts of other lengths with nothing under them are postings", async () => {
  const { sums, codes } = await readText(
    "Konto;Periode;Beløp\n5000;202401;1\n50001;202401;2\n640;202401;3\n6500;202401;4",
  );
  expect(codes).toEqual([]);
  expect(Object.values(sums).sort()).toEqual(["1", "2", "3", "4"]);
});
