import { readTotals } from "../../../src/readers";
import { withoutPrivateNumbers, withoutPrivateWords } from "../../../src/readers/reading/private";
import { fileWith } from "../files";

test.each([
  // a bank account, as people write it
  ["Til 86011117947", "Til •••"],
  ["Til 8601.11.17947 i dag", "Til ••• i dag"],
  ["Til 8601 11 17947", "Til •••"],
  ["Til 8601\u00a011\u00a017947", "Til •••"],
  ["Til 8601-11-17947", "Til •••"],
  ["Til 8601 1117947", "Til •••"],
  ["86011117947NOK", "•••NOK"],
  // an IBAN, also of another country
  ["NO93 8601 1117 947", "•••"],
  ["no9386011117947", "•••"],
  ["kontoNO93-8601-1117-947", "konto•••"],
  ["SE45 5000 0000 0583 9825 7466", "•••"],
  ["DE89370400440532013000 EUR", "••• EUR"],
  ["GB29 NWBK 6016 1331 9268 19", "•••"],
  // a person's number
  ["01017012345", "•••"],
  ["010170 12345", "•••"],
  ["010170-12345", "•••"],
  ["01.01.70 12345", "•••"],
  // what is neither
  ["Faktura 1234567890", "Faktura 1234567890"],
  ["KID 123456789012", "KID 123456789012"],
  ["30.06.2024, 1 234 567,50 kr", "30.06.2024, 1 234 567,50 kr"],
  ["sak BIB-2024/30, org. 919 477 822", "sak BIB-2024/30, org. 919 477 822"],
])("“%s” is kept as “%s”", (text, kept) => {
  expect(withoutPrivateNumbers(text)).toBe(kept);
});

test.each([
  ["Nordmann, Ola", "•••"],
  ["Kari Li", "•••"],
  ["O'Brien-Hansen", "•••"],
  ["Storgata 1, 0155 Oslo", "••• 1, 0155 •••"],
  ["1.234,5.6", "1.234,5.6"],
  ["12 000 SEK", "12 000 SEK"],
  ["#VALUE!", "#VALUE!"],
  ["juni 2024", "juni 2024"],
])("a cell “%s” that cannot be read is reported as “%s”", (given, told) => {
  expect(withoutPrivateWords(given)).toBe(told);
});

test("a name that a stray separator has put among the amounts, or a wrong choice of column, is not told", async () => {
  const files = [
    fileWith("konto;periode;tekst;beløp;sum\n5000;202406;Reise; Ola Nordmann;100\n5000;Kari Nordmann;x;1;"),
  ];
  expect(JSON.stringify(await readTotals(files, []))).not.toContain("Nordmann");
});

test("the number of a bank account in an account's name is not kept, in a table nor in SAF-T", async () => {
  const table = fileWith("konto;konto(T);periode;beløp\n1920;Bank 8601.11.17947;202406;1");
  const saft = fileWith(
    "<AuditFile><MasterFiles><GeneralLedgerAccounts><Account><AccountID>1920</AccountID>" +
      "<AccountDescription>Bank 8601.11.17947</AccountDescription></Account></GeneralLedgerAccounts></MasterFiles></AuditFile>",
  );
  for (const file of [table, saft])
    expect([...(await readTotals([file], [])).accountNames]).toEqual([["1920", "Bank •••"]]);
});
