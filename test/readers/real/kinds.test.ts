import fc from "fast-check";
import { runs } from "../../laws";
import { readText } from "./summed";

// Any heading, any vocabulary, any layout: what must not be added up is told apart by what it holds.

const HEADS = [
  ...["Type", "Art", "Side", "D/K", "Kode", "Posting", "Posteringstype", "Debit/Credit ind.", "Sida", "Kategori", "X"],
  ...["Slag", "Merke", "DC", "Bev.type", "Retning", "Indicator", "Tekst"],
];
const SIDES: readonly (readonly [debit: string, credit: string])[] = [
  ...([
    ["Debit", "Credit"],
    ["debet", "kredit"],
    ["Debet", "Kreditt"],
    ["D", "K"],
    ["D", "C"],
    ["d", "k"],
  ] as const),
  ...([
    ["DR", "CR"],
    ["S", "H"],
    ["Soll", "Haben"],
    ["D - Debet", "K - Kredit"],
    ["Deb", "Kred"],
    ["+", "-"],
  ] as const),
];
const anyAmount = fc.integer({ min: 1, max: 9_999_999 }).map((øre) => (øre / 100).toFixed(2));

/** A table of cells as text, with its columns in an order. */
const written = (heads: readonly string[], rows: readonly (readonly string[])[], order: readonly number[]): string =>
  [heads, ...rows].map((row) => order.map((i) => row[i]).join(";")).join("\n");
const anyOrder = (columns: number) =>
  fc.shuffledSubarray(
    Array.from({ length: columns }, (_, i) => i),
    { minLength: columns },
  );

test("an amount beside a mark has the mark's side, whatever its heading and its words", () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...HEADS),
      fc.constantFrom(...SIDES),
      fc.array(anyAmount, { minLength: 1, maxLength: 8 }),
      anyOrder(4),
      async (head, [debit, credit], amounts, order) => {
        const rows = amounts.flatMap((amount) => [
          ["6420", "202401", debit, amount],
          ["1920", "202401", credit, amount],
        ]);
        const { lines, errors } = await readText(written(["Konto", "Periode", head, "Beløp"], rows, order));
        expect(errors).toEqual([]);
        expect(lines.map(({ account, amount }) => [account, amount.toFixed(2)])).toEqual(
          amounts.flatMap((amount) => [
            ["6420", amount],
            ["1920", `-${amount}`],
          ]),
        );
      },
    ),
    { numRuns: runs(60) },
  ));

test("one letter that may be credit beside amounts without a sign is asked about; the answer is kept to", async () => {
  const text = "Konto;Periode;Status;Beløp\n2400;202401;K;900\n2410;202401;K;100";
  expect((await readText(text)).errors).toEqual(["side-unclear"]);
  expect((await readText(text, { columns: { side: "Status" } })).sums).toEqual({
    "2024-1 2400": "-900",
    "2024-1 2410": "-100",
  });
  const none = await readText(text, { columns: { side: "" } });
  expect([none.sums, none.errors]).toEqual([{ "2024-1 2400": "900", "2024-1 2410": "100" }, []]);
});

test.each([
  ["kinds of vouchers", "Faktura", "Kreditnota"],
  ["two kinds of subledgers", "L", "K"],
  ["codes of tax", "1", "3"],
])("%s are no sides", async (_why, one, other) => {
  const text = `Konto;Periode;Type;Beløp\n6420;202401;${one};900\n6420;202401;${other};-100`;
  const { sums, codes } = await readText(text);
  expect([sums, codes]).toEqual([{ "2024-1 6420": "800" }, []]);
});

test("letters beside amounts with signs are sides only where the amounts then balance", async () => {
  const table = (rows: string): string => `Konto;Periode;Kode;Beløp\n${rows}`;
  const sides = await readText(table("6420;202401;D;900\n6420;202401;D;-100\n1920;202401;K;800"));
  expect(sides.sums).toEqual({ "2024-1 6420": "800", "2024-1 1920": "-800" });
  const ledgers = await readText(table("1500;202401;D;900\n2400;202401;K;-700\n2400;202401;K;200\n3000;202401;D;-400"));
  expect(ledgers.sums).toEqual({ "2024-1 1500": "900", "2024-1 2400": "-500", "2024-1 3000": "-400" });
  const open = await readText(table("6420;202401;D;900\n6420;202401;D;-100\n1920;202401;K;700"));
  expect(open.errors).toEqual(["side-unclear"]);
});

const BALANCES = [
  ...["Inngående balanse", "Utgående balanse", "IB", "UB", "Primo", "Ultimo", "Primobeholdning", "Åpningsbalanse"],
  ...["Inngående saldo pr. 01.01.2024", "UB 31.12.2024", "Inngåande balanse", "Opningsbalanse", "Overført", "Saldo"],
  ...["Ingående balans", "Utgående saldo", "Ingående saldo 2024-01-01", "Saldo primo", "Åbningsbalance", "Slutsaldo"],
  ...["Opening balance", "Closing Balance", "Balance brought forward", "B/F", "Balance c/d", "Ending balance"],
  ...["Sum konto 6420", "Sum 6420 Lisenser", "Total for account 6420", "Delsum", "Totalt", "Å overføre"],
  ...["Overført fra forrige side", "6420 Inngående saldo", "Saldo 31.12.2023", "*** Sum konto ***"],
];

test("balances and totals of accounts are left out and counted, wherever they stand and whatever they are called", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...BALANCES), { minLength: 1, maxLength: 4 }),
      fc.constantFrom("Tekst", "Beskrivelse", "Text", "Bilagstekst", "Narrative"),
      anyAmount,
      anyOrder(5),
      async (names, head, amount, order) => {
        const rows = [
          ...names.map((name) => ["6420", "202401", "", name, "500.00"]),
          ["6420", "202401", "17", "Faktura", amount],
        ];
        const { lines, findings } = await readText(written(["Konto", "Periode", "Bilag", head, "Beløp"], rows, order));
        expect(lines.map((line) => line.amount.toFixed(2))).toEqual([amount]);
        expect(findings).toMatchObject([
          { code: "rows-of-balances", severity: "warning", facts: { rows: names.length } },
        ]);
      },
    ),
    { numRuns: runs(60) },
  ));

test.each([
  ["a voucher's text that names a total", "Konto;Periode;Bilag;Tekst;Beløp\n6420;202401;12;Saldo;900"],
  ["a text that only begins so", "Konto;Periode;Tekst;Beløp\n6420;202401;Sum lisenser 2024;900"],
  ["initials", "Konto;Periode;Attestert;Bilag;Beløp\n6420;202401;IB;1;900"],
  ["what is carried over, as our own grants are", "Konto;Periode;Tekst;Beløp\n6420;202401;Overført fra 2023;900"],
  ["freight", "Konto;Periode;Tekst;Beløp\n6420;202401;Transport;900"],
  ["it, with a voucher", "Konto;Periode;Bilag;Tekst;Beløp\n6420;202401;7;Overført fra forrige år;900"],
  ["a voucher of a technical account", "Konto;Kontonavn;Periode;Bilag;Beløp\n6420;Åpningsbalanse;202401;7;900"],
  ["a supplier", "Konto;Periode;Leverandør;Beløp\n6420;202401;Primo;400\n6420;202401;Total;500"],
])("%s is a posting", async (_why, text) => {
  const { sums, codes } = await readText(text);
  expect([sums, codes]).toEqual([{ "2024-1 6420": "900" }, []]);
});

test("rows of balances are postings where the user says so", async () => {
  const text = "Konto;Periode;Tekst;Beløp\n6420;202400;Inngående balanse;500\n6420;202401;x;100";
  const { sums, codes } = await readText(text, { balances: "postings" });
  expect([sums, codes]).toEqual([{ "2024-0 6420": "500", "2024-1 6420": "100" }, []]);
});

const UNITS: readonly (readonly [given: string, factor: number])[] = [
  ...(["Beløp i hele tusen", "Tall i 1000 kr", "Alle tall i tusen kroner", "NOK 1000", "Beløb i 1.000 kr."] as const),
  ...(["All amounts in NOK '000", "in thousands of NOK", "Beløp i TNOK", "Belopp i tkr", "(1000 kr)"] as const),
].map((given) => [given, 1000] as const);
const MILLIONS = ["Tall i mill. kr", "MNOK", "Beløp i millioner kroner", "NOK million", "Amounts in millions"].map(
  (given) => [given, 1_000_000] as const,
);

test.each([...UNITS, ...MILLIONS])("a title “%s” scales the amounts, with words", async (given, factor) => {
  const text = `Hovedbok 2024\n${given}\nKonto;Periode;Beløp\n6420;202401;900`;
  const { sums, codes } = await readText(text);
  expect([sums, codes]).toEqual([{ "2024-1 6420": String(900 * factor) }, ["unit-scaled"]]);
  const corrected = await readText(text, { unit: "kroner" });
  expect([corrected.sums, corrected.codes]).toEqual([{ "2024-1 6420": "900" }, []]);
});

test.each([
  ["Beløp (1000 kr)", "900000"],
  ["Beløp TNOK", "900000"],
  ["Beløp i mill. kr", "900000000"],
  ["Amount (NOK 1000)", "900000"],
  ["Belopp (tkr)", "900000"],
])("a heading “%s” scales its amounts", async (head, sum) => {
  const { sums, codes } = await readText(`Konto;Periode;${head}\n6420;202401;900`);
  expect([sums, codes]).toEqual([{ "2024-1 6420": sum }, ["unit-scaled"]]);
});

test.each(["Utvalg: beløp over 1000 kr", "Utvalg: konto 1000 - 9999", "Periode 202401", "Sum > 1000 kr"])(
  "a limit or a range is no unit: %s",
  async (title) => {
    const { sums, codes } = await readText(`${title}\nKonto;Periode;Beløp\n6420;202401;900`);
    expect([sums, codes]).toEqual([{ "2024-1 6420": "900" }, []]);
  },
);

test("units that disagree, and one that comes after the postings of a long file, are asked about", async () => {
  const both = await readText("Beløp i hele tusen\nKonto;Periode;Beløp (mill. kr)\n6420;202401;900");
  expect(both.errors).toEqual(["unit-unclear"]);
  const long = Array.from({ length: 9_000 }, () => "6420;202401;1").join("\n");
  const late = await readText(`Konto;Periode;Beløp\n${long}\nAlle tall i hele tusen kroner`);
  expect(late.errors).toEqual(["unit-unclear"]);
});

test("a column of units scales the amounts, and one of several units is asked about", async () => {
  const rows = (units: readonly string[]): string => units.map((unit) => `6420;202401;900;${unit}`).join("\n");
  const one = await readText(`Konto;Periode;Beløp;Enhet\n${rows(["TNOK", "TNOK"])}`);
  expect([one.sums, one.codes]).toEqual([{ "2024-1 6420": "1800000" }, ["unit-scaled"]]);
  expect((await readText(`Konto;Periode;Beløp;Enhet\n${rows(["TNOK", "NOK"])}`)).errors).toEqual(["unit-unclear"]);
});

test("a row whose account is called a sum is left out, though it has a code like the others", async () => {
  const text = "Konto;Kontonavn;Periode;Beløp\n5000;Lønn;202401;100\n5400;Avgift;202401;20\n5999;Sum lønn;202401;120";
  const { sums, codes } = await readText(text);
  expect([sums, codes]).toEqual([{ "2024-1 5000": "100", "2024-1 5400": "20" }, ["rows-of-balances"]]);
});

test.each([
  ["Linjetype", ["Åpning", "Postering", "Avslutning"]],
  ["Entry type", ["Opening", "Movement", "Closing"]],
  ["Radtyp", ["IB", "Trans", "UB"]],
  ["Type", ["Primo", "Bevegelse", "Ultimo"]],
])("rows of the kinds %s %p are balances, but for the one between", async (head, [opening, movement, closing]) => {
  const rows = `6420;202401;${opening};500\n6420;202401;${movement};100\n6420;202401;${closing};600`;
  const { sums, codes } = await readText(`Konto;Periode;${head};Beløp\n${rows}`);
  expect([sums, codes]).toEqual([{ "2024-1 6420": "100" }, ["rows-of-balances"]]);
});

test.each([
  ["Debet og kredit bak beløpet", "900,00 D", "900,00 K"],
  ["Dr and Cr", "900.00 Dr", "900.00 Cr"],
])("a side behind the amount counts: %s", async (_why, debit, credit) => {
  const { sums, errors } = await readText(`Konto;Periode;Beløp\n6420;202401;${debit}\n1920;202401;${credit}`);
  expect([sums, errors]).toEqual([{ "2024-1 6420": "900", "2024-1 1920": "-900" }, []]);
});

test("kroner behind an amount, or in a column, are no credit", async () => {
  expect((await readText("Konto;Periode;Beløp\n6420;202401;900 kr")).sums).not.toEqual({ "2024-1 6420": "-900" });
  const { sums, codes } = await readText("Konto;Periode;Enhet;Beløp\n6420;202401;kr;900");
  expect([sums, codes]).toEqual([{ "2024-1 6420": "900" }, []]);
});

test("a unit under each of two headings is no posting", async () => {
  const text = "Konto;Periode;Regnskap;Budsjett\n;;1000 kr;1000 kr\n6420;202401;900;1000";
  const { sums, codes } = await readText(text);
  expect([sums, codes]).toEqual([{ "2024-1 6420": "900000" }, ["columns-planned", "unit-scaled"]]);
});
