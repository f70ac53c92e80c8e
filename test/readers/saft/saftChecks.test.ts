import { readSaft } from "../../../src/readers/saft/readSaft";
import { fileWith } from "../files";
import { madeLedger } from "../made/ledger";
import { saftParts } from "../made/saft";
import { BALANCED, auditFile, header, read } from "./auditFile";

test("files of one ledger: the part that is missing is reported by the totals", async () => {
  const parts = saftParts(madeLedger(), 3).map((text, i) => fileWith(text, { name: `${i}` }));
  const { findings } = await readSaft(parts.slice(0, 2), () => undefined);
  expect(findings.map(({ code }) => code)).toEqual(["ledger-totals-differ", "balances-open"]);
});

test.each<[why: string, said: string[], codes: string[]]>([
  ["each part its own", ["1", "2"], []],
  ["each part that of all", ["3", "3"], []],
  ["one part that of all, the other its own", ["3", "2"], ["ledger-totals-differ"]],
  ["each part that of all, one of which is not there", ["4", "4"], ["ledger-totals-differ"]],
])("totals in headers, %s", async (_why, said, codes) => {
  const files = said.map((total, i) => {
    const totals = `<GeneralLedgerEntries><TotalDebit>${total}</TotalDebit><TotalCredit>${total}</TotalCredit>`;
    const postings = BALANCED.replaceAll("<Amount>1<", `<Amount>${i + 1}<`);
    return fileWith(auditFile(postings, "").replace("<GeneralLedgerEntries>", totals), { name: `${i}` });
  });
  const { findings } = await readSaft(files, () => undefined);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["as they are written", "10", []],
  ["each on its other side", "15", []],
  ["neither way", "12", ["ledger-totals-differ"]],
])("a header may count negative amounts %s", async (_why, total, codes) => {
  const side = (name: string, amount: string): string =>
    `<Line><AccountID>5000</AccountID><${name}Amount><Amount>${amount}</Amount></${name}Amount></Line>`;
  const lines = side("Debit", "10") + side("Credit", "15") + side("Credit", "-5");
  const postings = BALANCED.replace(/<Line>.*<\/Line>/u, lines);
  const said = `<TotalDebit>${total}</TotalDebit><TotalCredit>${total}</TotalCredit>`;
  const text = auditFile(postings, "").replace("<GeneralLedgerEntries>", `<GeneralLedgerEntries>${said}`);
  const { findings } = await readSaft([fileWith(text)], () => undefined);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

test("a header that has one total only says nothing to hold the postings against", async () => {
  const text = auditFile(BALANCED, "").replace("<Journal>", "<TotalDebit>9</TotalDebit><Journal>");
  expect((await readSaft([fileWith(text)], () => undefined)).findings).toEqual([]);
});

test("negative debits may be counted as credits by a header", async () => {
  const line = (side: string, amount: string): string =>
    `<Line><AccountID>5000</AccountID><${side}Amount><Amount>${amount}</Amount></${side}Amount></Line>`;
  const postings = BALANCED.replace(
    /<Line>.*<\/Line>/u,
    line("Debit", "15") + line("Debit", "-5") + line("Credit", "10"),
  );
  const text = auditFile(postings, "").replace(
    "<Journal>",
    "<TotalDebit>15</TotalDebit><TotalCredit>15</TotalCredit><Journal>",
  );
  expect((await readSaft([fileWith(text)], () => undefined)).findings).toEqual([]);
});

test("of totals that do not agree the closest is reported", async () => {
  const files = ["10", "10"].map((total, i) =>
    fileWith(
      auditFile(BALANCED.replace("B1", `B${i}`), "").replace(
        "<Journal>",
        `<TotalDebit>${total}</TotalDebit><TotalCredit>${total}</TotalCredit><Journal>`,
      ),
      { name: `${i}` },
    ),
  );
  const { findings } = await readSaft(files, () => undefined);
  expect(findings.filter(({ code }) => code === "ledger-totals-differ")).toMatchObject([
    { facts: { debit: "2", statedDebit: "10", statedCredit: "10" } },
  ]);
});

test.each<[why: string, accounts: string[][], told: object[]]>([
  ["that close", [["5000", "Debit", "4", "Debit", "5"]], []],
  ["on both sides, whatever the account's class", [["5000", "Credit", "4", "Credit", "3"]], []],
  ["that the file does not close", [["5000", "Debit", "4"]], []],
  [
    "that do not: the one furthest off is reported",
    [
      ["5000", "Debit", "4", "Debit", "5.5"],
      ["2400", "Credit", "4", "Credit", "9"],
    ],
    [{ accounts: 2, account: "2400", moved: "-5", closing: "-9", residue: "-4" }],
  ],
])("balances %s", async (_why, accounts, told) => {
  const rows = accounts.map(([account, openSide, opening, closeSide, closing]) => {
    const closed = closeSide ? `<Closing${closeSide}Balance>${closing}</Closing${closeSide}Balance>` : "";
    const opened = `<Opening${openSide}Balance>${opening}</Opening${openSide}Balance>`;
    return `<Account><AccountID>${account}</AccountID>${opened}${closed}</Account>`;
  });
  const head = `<MasterFiles><GeneralLedgerAccounts>${rows.join("")}</GeneralLedgerAccounts></MasterFiles>`;
  const { findings } = await read(BALANCED, head);
  expect(findings.flatMap(({ code, facts }) => (code === "balances-open" ? [facts] : []))).toEqual(told);
});

test("each selection has balances of its own: a quarter opens where the one before it closes", async () => {
  const files = [1, 2].map((quarter) => {
    const account = (code: string, side: string): string =>
      `<Account><AccountID>${code}</AccountID><Opening${side}Balance>${quarter - 1}</Opening${side}Balance>` +
      `<Closing${side}Balance>${quarter}</Closing${side}Balance></Account>`;
    const accounts = account("5000", "Debit") + account("2400", "Credit");
    const head =
      header({ first: String(quarter * 3 - 2), last: String(quarter * 3) }) +
      `<MasterFiles><GeneralLedgerAccounts>${accounts}</GeneralLedgerAccounts></MasterFiles>`;
    const postings = BALANCED.replace("B1", `B${quarter}`).replace("<Period>6", `<Period>${quarter * 3}`);
    return fileWith(auditFile(postings, head), { name: `${quarter}` });
  });
  expect((await readSaft(files, () => undefined)).findings).toEqual([]);
});
