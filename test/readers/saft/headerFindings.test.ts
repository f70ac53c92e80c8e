import { readSaft } from "../../../src/readers/saft/readSaft";
import { fileWith } from "../files";
import { BALANCED, auditFile, read } from "./auditFile";

test("an organisation and a currency that are not said, or written in groups, are no others", async () => {
  const said = (number: string, currency: string): string =>
    `<Header><DefaultCurrencyCode>${currency}</DefaultCurrencyCode>` +
    `<Company><RegistrationNumber>${number}</RegistrationNumber></Company></Header>`;
  const { findings } = await readSaft(
    ["919477822", "919 477 822 MVA", "", "NO919477822"].map((number, i) =>
      fileWith(auditFile(BALANCED.replaceAll("B1", `B${i}`), said(number, i === 0 ? "" : "NOK")), { name: `${i}` }),
    ),
    () => undefined,
  );
  expect(findings).toEqual([]);
});

test("a ledger in another currency is not taken for kroner", async () => {
  const { findings } = await read(BALANCED, "<Header><DefaultCurrencyCode>EUR</DefaultCurrencyCode></Header>");
  expect(findings).toMatchObject([{ code: "currency-foreign", severity: "error", facts: { currency: "EUR" } }]);
});
