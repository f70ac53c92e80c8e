import { fileOfBytes, fileWith } from "../files";
import { readFiles } from "../real/summed";
import { readTotals } from "../../../src/readers";

/** A file of SIE 4 in kroner. */
const sie = (content: string, currency = "#VALUTA NOK\n"): string =>
  `#FLAGGA 0\n#PROGRAM "X" 1.0\n#FORMAT PC8\n#SIETYP 4\n${currency}#FNAMN "Exempel AB"\n${content}\n`;

const VOUCHER =
  '#KONTO 5010 "Lokalhyra"\n#VER "A" 1 20240105 "Hyra" 20240110\n{\n' +
  '#TRANS 5010 {1 "10" 6 "P1"} 900.50 20240131 "Hyra \\"jan\\""\n#TRANS 1930 {} -900.50\n}';

test("postings with their account, month, voucher, objects and text", async () => {
  const { lines, errors, reading } = await readFiles([fileWith(sie(VOUCHER), { name: "bok.se" })]);
  expect(errors).toEqual([]);
  expect(lines.map(({ amount, ...line }) => ({ ...line, amount: String(amount) }))).toEqual([
    {
      ...{ year: 2024, period: 1, account: "5010", costCentre: "10", project: "P1", text: 'Hyra "jan"' },
      ...{ voucher: "A1", date: "2024-01-05", amount: "900.5" },
    },
    {
      ...{ year: 2024, period: 1, account: "1930", costCentre: "", project: "", text: "Hyra" },
      ...{ voucher: "A1", date: "2024-01-05", amount: "-900.5" },
    },
  ]);
  expect(reading.accountNames.get("5010")).toBe("Lokalhyra");
  expect(reading.tables).toMatchObject([{ format: "sie", periodFrom: "Verifikationsdatum" }]);
});

test("only postings count: no balance, no posting that was taken away, none that is repeated", async () => {
  const rest =
    "#IB 0 1930 500.00\n#UB 0 1930 1400.50\n#RES 0 5010 900.50\n#PSALDO 0 202401 5010 {} 900.50\n" +
    "#VER A 2 20240206\n{\n#BTRANS 5010 {} 7.00\n#RTRANS 5010 {} 5.00\n#TRANS 5010 {} 5.00\n#TRANS 1930 {} -5.00\n}";
  const { sums } = await readFiles([fileWith(sie(`${VOUCHER}\n${rest}`))]);
  expect(sums).toEqual({
    ...{ "2024-1 5010": "900.5", "2024-2 5010": "5", "2024-1 1930": "-900.5", "2024-2 1930": "-5" },
  });
});

test.each([
  ["code page 437", [0x86, 0x84, 0x94, 0x8f]],
  ["windows-1252", [0xe5, 0xe4, 0xf6, 0xc5]],
  ["UTF-8", [...new TextEncoder().encode("åäöÅ")]],
])("letters in %s are read", async (_why, letters) => {
  const [before = "", after = ""] = sie(VOUCHER).split("Lokalhyra");
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from(letters), Buffer.from(after)]);
  const { reading } = await readFiles([fileOfBytes(bytes, { name: "bok.se", size: 7 })]);
  expect(reading.accountNames.get("5010")).toBe("åäöÅ");
});

test.each([
  ["none", "", { currency: "SEK", declared: false }],
  ["Swedish kronor", "#VALUTA SEK\n", { currency: "SEK", declared: true }],
  ["euro", "#VALUTA EUR\n", { currency: "EUR", declared: true }],
])(
  "a file that declares %s is refused, and its totals are not shown; it is read where the user says that it is kroner",
  async (_why, currency, facts) => {
    const file = fileWith(sie(VOUCHER, currency), { name: "bok.se" });
    const { findings, totals, tables } = await readTotals([file], []);
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([{ code: "sie-foreign", facts }]);
    expect([totals, tables.length]).toEqual([[], 1]);
    const accepted = await readFiles([file], { columns: { currency: "" } });
    expect([accepted.errors, accepted.lines.length]).toEqual([[], 2]);
  },
);

test.each([
  ["balances only", sie("#IB 0 1930 500.00").replace("#SIETYP 4", "#SIETYP 1")],
  ["nothing", "#FLAGGA 0"],
])("a file of %s is named for what it is", async (_why, text) => {
  const { findings } = await readTotals([fileWith(text, { name: "bok.se" })], []);
  expect(findings).toMatchObject([{ code: "sie-unusable", facts: { file: "bok.se", reason: "no-postings" } }]);
});

test("an amount with a comma, and a voucher without a date, are reported with their line", async () => {
  const wrong = sie('#VER A 1 20240105\n{\n#TRANS 5010 {} 900,00\n}\n#VER A 2 "" "x"\n{\n#TRANS 5010 {} 1.00\n}');
  const { findings } = await readFiles([fileWith(wrong)]);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "posting-period-unreadable", at: expect.objectContaining({ row: 13 }) as unknown }),
  );
});

test("organisations of two files are not added up; the same file twice is noticed", async () => {
  const one = fileWith(sie(VOUCHER), { name: "1.se" });
  const other = fileWith(sie(VOUCHER).replace("Exempel AB", "Annat AB").replaceAll("900.50", "800.50"), {
    name: "2.se",
  });
  expect((await readFiles([one, other])).errors).toEqual(["companies-several"]);
  expect((await readFiles([one, { ...one, name: "kopi.se" }])).errors).toEqual(["file-doubled"]);
});

test("SIE and other files are read apart", async () => {
  const { findings } = await readTotals([fileWith(sie(VOUCHER)), fileWith("konto;periode;beløp\n1;202401;1")], []);
  expect(findings).toMatchObject([{ code: "file-unusable", facts: { reason: "mixed" } }]);
});
