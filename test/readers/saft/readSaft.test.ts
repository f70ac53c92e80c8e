import { readSaft } from "../../../src/readers/saft/readSaft";
import { fileWith } from "../files";
import { madeLedger } from "../made/ledger";
import { saftPieces } from "../made/saft";
import { read, transaction } from "./auditFile";

test("the transaction's period counts, not its date; negative credits are debits", async () => {
  const { lines } = await read(
    transaction("13", "2023", "2024-01-15", "<CreditAmount><Amount>-5.5</Amount></CreditAmount>") +
      transaction("00", "2024", "2023-12-31", "<DebitAmount><Amount>2</Amount></DebitAmount>"),
  );
  expect(lines.map(({ year, period, date, amount }) => [year, period, date, String(amount)])).toEqual([
    [2023, 13, "2024-01-15", "5.5"],
    [2024, 0, "2023-12-31", "2"],
  ]);
});

test("a posting that cannot be taken is counted and told, and the others are read", async () => {
  const { lines, findings } = await read(
    transaction("6", "", "2024-06-01", "<DebitAmount><Amount>1</Amount></DebitAmount>") +
      transaction("6", "2024", "2024-06-01", "<DebitAmount><Amount>1,5</Amount></DebitAmount>") +
      transaction("6", "2024", "2024-06-01", "<DebitAmount><Amount>2,5</Amount></DebitAmount>") +
      transaction("6", "2024", "2024-06-01", "<DebitAmount><Amount>3</Amount></DebitAmount>"),
  );
  expect(lines.map(({ amount }) => String(amount))).toEqual(["3"]);
  expect(findings.map(({ code, facts }) => [code, "postings" in facts ? facts.postings : 0])).toContainEqual([
    "posting-amount-unreadable",
    2,
  ]);
  expect(findings.map(({ code }) => code)).toContain("posting-period-unreadable");
});

test.each([
  ["debit", "<DebitAmount><Amount>x</Amount></DebitAmount><CreditAmount><Amount>1</Amount></CreditAmount>"],
  ["credit", "<DebitAmount><Amount>1</Amount></DebitAmount><CreditAmount><Amount>x</Amount></CreditAmount>"],
])("a %s that cannot be read is not taken for nothing beside the other side", async (_side, amounts) => {
  const { lines, findings } = await read(transaction("6", "2024", "", amounts));
  expect(lines).toEqual([]);
  expect(findings.map(({ code }) => code)).toContain("posting-amount-unreadable");
});

test("a credit split into parts that are credits", async () => {
  const part = (code: string, amount: string): string =>
    `<Analysis><AnalysisType>K</AnalysisType><AnalysisID>${code}</AnalysisID>` +
    `<CreditAnalysisAmount><Amount>${amount}</Amount></CreditAnalysisAmount></Analysis>`;
  const credit = "<CreditAmount><Amount>100</Amount></CreditAmount>";
  const { lines } = await read(transaction("6", "2024", "", part("A", "60") + part("B", "40") + credit));
  expect(lines.map(({ costCentre, amount }) => `${costCentre} ${String(amount)}`)).toEqual(["A -60", "B -40"]);
});

test("a tax amount or a foreign amount beside it is never the posting's", async () => {
  const tax = "<TaxInformation><DebitTaxAmount><Amount>25</Amount></DebitTaxAmount></TaxInformation>";
  const foreign = "<CurrencyCode>EUR</CurrencyCode><CurrencyAmount>9</CurrencyAmount>";
  const { lines } = await read(
    transaction("6", "2024", "", `<DebitAmount><Amount>100</Amount>${foreign}</DebitAmount>${tax}`),
  );
  expect(lines.map(({ amount }) => String(amount))).toEqual(["100"]);
});

test("characters by number, CDATA and XML's own entities are read; numbers of people and accounts are not shown", async () => {
  const text = "<Description>A &amp; B &#x2d; <![CDATA[<c>]]> 8601 11 17947 og 12345678901</Description>";
  const { lines } = await read(transaction("6", "2024", "", `${text}<DebitAmount><Amount>1</Amount></DebitAmount>`));
  expect(lines[0]?.text).toBe("A & B - <c> ••• og •••");
});

test("a billion laughs are refused before the first", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><AuditFile>&b;</AuditFile>`;
  await expect(readSaft([fileWith(bomb)], () => undefined)).rejects.toMatchObject({ code: "xml-unusable" });
});

test.each([
  ["a file that is cut off", "<AuditFile><Header>"],
  ["a document type that declares nothing", "<!DOCTYPE AuditFile><AuditFile/>"],
  ["an unknown entity", "<AuditFile>&hidden;</AuditFile>"],
  ["nothing at all", ""],
])("%s is refused", async (_why, text) => {
  await expect(readSaft([fileWith(text)], () => undefined)).rejects.toMatchObject({ code: "xml-unusable" });
});

test("what a line leaves empty is not there: its text is the voucher's, its other side is none", async () => {
  const line = "<Description/><DebitAmount><Amount>5</Amount></DebitAmount><CreditAmount><Amount/></CreditAmount>";
  const { lines } = await read(
    transaction("6", "2024", "2024-06-30+02:00", line).replace(
      "<Line>",
      "<Description>IGELU medlemskap</Description><Line>",
    ),
  );
  expect(lines).toMatchObject([{ text: "IGELU medlemskap", date: "2024-06-30" }]);
  expect(lines.map(({ amount }) => String(amount))).toEqual(["5"]);
});

test("a posting without an account is an error, with what it comes to", async () => {
  const amount = (digits: string): string => `<DebitAmount><Amount>${digits}</Amount></DebitAmount>`;
  const nowhere = transaction("6", "2024", "", amount("7.25")).replace("<AccountID>5000</AccountID>", "");
  const { findings } = await read(nowhere + nowhere + transaction("6", "2024", "", amount("1")));
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: "posting-account-missing",
      severity: "error",
      facts: { from: "saft", given: "7.25", postings: 2, sum: "14.5" },
    }),
  );
});

test("postings are counted as the file has them, whatever they are split into", async () => {
  const ledger = madeLedger();
  const { postings } = await readSaft([fileWith([...saftPieces(ledger)].join(""))], () => undefined);
  expect(postings).toBe(ledger.vouchers.flatMap((voucher) => voucher.postings).length);
  expect(postings).toBeLessThan(299);
});
