import type { LedgerLine } from "../../src/core";
import type { DimensionChoice } from "../../src/readers";
import type { LedgerReading } from "../../src/readers/reading/reading";
import { readSaft } from "../../src/readers/saft/readSaft";
import { splitByAnalysis, type Analysis } from "../../src/readers/saft/splitByAnalysis";

import { fileWith, kroner } from "./files";
import { madeLedger } from "./made/ledger";
import { saftParts, saftPieces } from "./made/saft";

const analysis = (code: string, amount?: string, hasSide = false): Analysis =>
  amount === undefined ? { code } : { code, part: { amount: kroner(amount), hasSide } };

test.each<
  [why: string, whole: string, costCentres: Analysis[], projects: Analysis[], parts: string[], doubts: string[]]
>([
  ["no dimension at all", "100", [], [], ["-/- 100"], []],
  ["one code without an amount has the whole", "-100", [analysis("A")], [analysis("P")], ["A/P -100"], []],
  [
    "the tax authority's example: one salary on three departments",
    "374000",
    [analysis("A100", "97800"), analysis("A101", "77200"), analysis("A102", "199000")],
    [],
    ["A100/- 97800", "A101/- 77200", "A102/- 199000"],
    [],
  ],
  [
    "amounts without a side take the posting's",
    "-100",
    [analysis("A", "60"), analysis("B", "40")],
    [],
    ["A/- -60", "B/- -40"],
    [],
  ],
  [
    "amounts with a side keep it",
    "100",
    [analysis("A", "150", true), analysis("B", "-50", true)],
    [],
    ["A/- 150", "B/- -50"],
    [],
  ],
  [
    "a side that is written wrong",
    "-100",
    [analysis("A", "60", true), analysis("B", "40", true)],
    [],
    ["A/- -60", "B/- -40"],
    [],
  ],
  ["what is not covered has no code", "100", [analysis("A", "60")], [analysis("P")], ["A/P 60", "-/P 40"], []],
  [
    "the code without an amount has the rest",
    "100",
    [analysis("A", "60"), analysis("B")],
    [],
    ["A/- 60", "B/- 40"],
    [],
  ],
  [
    "pairs of the same amounts belong together",
    "100",
    [analysis("A", "60"), analysis("B", "40")],
    [analysis("P", "60"), analysis("Q", "40")],
    ["A/P 60", "B/Q 40"],
    [],
  ],
  [
    "two dimensions that cross are not guessed",
    "100",
    [analysis("A", "60"), analysis("B", "40")],
    [analysis("P", "50"), analysis("Q", "50")],
    ["A/- 60", "B/- 40"],
    ["crossing"],
  ],
  ["several codes and no amount", "100", [analysis("A"), analysis("B")], [], ["-/- 100"], ["several-without-amount"]],
  [
    "the whole for each code: which of them has it is not guessed",
    "100",
    [analysis("A", "100"), analysis("B", "100")],
    [analysis("P")],
    ["-/P 100"],
    ["not-the-amount"],
  ],
  [
    "more than the whole, beside a code without an amount",
    "100",
    [analysis("A", "100"), analysis("B", "50"), analysis("C")],
    [],
    ["-/- 100"],
    ["not-the-amount"],
  ],
  ["an amount that is left at zero is none", "100", [analysis("A", "0", true)], [analysis("P", "0")], ["A/P 100"], []],
  [
    "zero on several codes says nothing of them",
    "100",
    [analysis("A", "0"), analysis("B", "0")],
    [],
    ["-/- 100"],
    ["several-without-amount"],
  ],
  ["nothing on a code", "100", [analysis("A", "0"), analysis("B", "100")], [], ["A/- 0", "B/- 100"], []],
  ["nothing at all", "0", [analysis("A", "50", true), analysis("B", "-50", true)], [], ["A/- 50", "B/- -50"], []],
  [
    "a part on the other side that nothing makes up for",
    "100",
    [analysis("A", "-50", true)],
    [],
    ["-/- 100"],
    ["not-the-amount"],
  ],
  ["what is not covered of a credit", "-100", [analysis("A", "60")], [], ["A/- -60", "-/- -40"], []],
  [
    "a credit note whose parts are on both sides, written the other way round",
    "-100",
    [analysis("A", "150"), analysis("B", "-50")],
    [],
    ["A/- -150", "B/- 50"],
    [],
  ],
  ["one code said twice", "100", [analysis("A"), analysis("A")], [], ["A/- 100"], []],
  [
    "one code said twice, beside a split",
    "100",
    [analysis("A"), analysis("A")],
    [analysis("P", "60"), analysis("Q", "40")],
    ["A/P 60", "A/Q 40"],
    [],
  ],
  [
    "sides that are written at random",
    "-100",
    [analysis("A", "60", true), analysis("B", "-40", true)],
    [],
    ["A/- -60", "B/- -40"],
    [],
  ],
])("%s", (_why, whole, costCentres, projects, parts, wanted) => {
  const doubts: string[] = [];
  const split = splitByAnalysis(kroner(whole), costCentres, projects, (reason) => doubts.push(reason));
  expect(
    split.map(({ costCentre, project, amount }) => `${costCentre || "-"}/${project || "-"} ${String(amount)}`),
  ).toEqual(parts);
  expect(doubts).toEqual(wanted);
});

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

test("files of one ledger: the part that is missing is told by the totals", async () => {
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

test("of totals that do not agree the closest is told", async () => {
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
    "that do not: the one furthest off is told",
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

test.each([
  ["1", "6", "1 2 3 4 5 6"],
  ["0", "2", "0 1 2"],
  ["11", "13", "11 12 13"],
  ["00", "00", "0"],
  ["", "", ""],
  ["6", "5", ""],
  ["1", "100", ""],
])("a file for the periods %s to %s speaks for %s", async (first, last, periods) => {
  const { covered } = await read(BALANCED, header({ first, last }));
  expect(covered.map(({ period }) => period).join(" ")).toBe(periods);
  expect(covered.every(({ year }) => year === 2024)).toBe(true);
});

test("a selection of more years than anyone means speaks for none", async () => {
  expect((await read(BALANCED, header({ first: "1", last: "12", year: "1924" }))).covered).toEqual([]);
});

test("a file for several years speaks for the months between, and for the adjustments its ends name", async () => {
  const { covered } = await read(BALANCED, header({ first: "12", last: "13", year: "2023" }));
  expect(covered.map(({ year, period }) => `${year}.${period}`).join(" ")).toBe(
    "2023.12 2023.13 2024.0 2024.1 2024.2 2024.3 2024.4 2024.5 2024.6 2024.7 2024.8 2024.9 2024.10 2024.11 2024.12 2024.13",
  );
});

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

test.each([
  ["the quarter and the half-year it is in", { first: "4", last: "6" }, { first: "1", last: "6" }, ["files-overlap"]],
  ["two quarters", { first: "4", last: "6" }, { first: "1", last: "3" }, []],
  ["parts of one selection", { first: "1", last: "6" }, { first: "1", last: "6" }, []],
  ["halves of a month", { from: "2024-06-01", to: "2024-06-15" }, { from: "2024-06-16", to: "2024-06-30" }, []],
  [
    "a month and a day of it",
    { from: "2024-06-01", to: "2024-06-30" },
    { from: "2024-06-30", to: "2024-06-30" },
    ["files-overlap"],
  ],
])("%s: %j and %j", async (_why, one, other, codes) => {
  const files = [one, other].map((selection: Selection, i) => {
    const postings = BALANCED.replace("B1", `B${i}`).replace("<Period>6", `<Period>${selection.last ?? "6"}`);
    return fileWith(auditFile(postings, header(selection)), { name: `${i}.xml` });
  });
  const { findings } = await readSaft(files, () => undefined);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

test("which dimension is which does not hang on the order they are met in", async () => {
  const amount = "<DebitAmount><Amount>1</Amount></DebitAmount>";
  const of = (...types: string[]): string =>
    transaction(
      "6",
      "2024",
      "",
      types
        .map((type) => `<Analysis><AnalysisType>${type}</AnalysisType><AnalysisID>${type}1</AnalysisID></Analysis>`)
        .join("") + amount,
    );
  const vouchers = [of("K"), of("D", "K"), of("A"), of("K", "P")];
  const [forth, back] = [await read(vouchers.join("")), await read([...vouchers].reverse().join(""))];
  expect(forth.lines).toEqual([...back.lines].reverse());
  expect(forth.lines.map(({ costCentre, project }) => `${costCentre}/${project}`)).toEqual([
    "K1/",
    "/",
    "A1/",
    "K1/P1",
  ]);
  expect(forth.findings).toContainEqual(
    expect.objectContaining({ facts: { reason: "several-without-amount", postings: 1, voucher: "B1" } }),
  );
});

test("a dimension the user has made the project is no cost centre as well", async () => {
  const lines: LedgerLine[] = [];
  const files = [fileWith([...saftPieces(madeLedger())].join(""))];
  const { dimensions } = await readSaft(files, (line) => lines.push(line), { dimensions: { project: "KS" } });
  expect(dimensions).toMatchObject([{ type: "KS", use: "project" }, { type: "PR" }, { type: "AN" }]);
  expect(new Set(lines.map(({ costCentre }) => costCentre))).toEqual(new Set([""]));
  expect(new Set(lines.map(({ project }) => project))).toEqual(new Set(["", "10210000", "10210500"]));
});

test("an analysis without a type or a code is no dimension", async () => {
  const nameless = "<Analysis><AnalysisID>X</AnalysisID></Analysis><Analysis><AnalysisType>K</AnalysisType></Analysis>";
  const { lines, dimensions } = await read(
    transaction("6", "2024", "", `${nameless}<DebitAmount><Amount>1</Amount></DebitAmount>`),
    "<MasterFiles><AnalysisTypeTable><AnalysisTypeTableEntry/></AnalysisTypeTable></MasterFiles>",
  );
  expect(lines.map(({ costCentre, project }) => costCentre + project)).toEqual([""]);
  expect(dimensions).toEqual([{ type: "K", name: "", use: "costCentre" }]);
});

test("the user says which dimension is which, and that none is", async () => {
  const text = [...saftPieces(madeLedger())].join("");
  const codes = async (dimensions: DimensionChoice): Promise<string[]> => {
    const lines: LedgerLine[] = [];
    await readSaft([fileWith(text)], (line) => lines.push(line), { dimensions });
    return [...new Set(lines.map(({ costCentre }) => costCentre))].sort();
  };
  expect(await codes({})).toEqual(["", "10210000", "10210500"]);
  expect(await codes({ costCentre: "PR", project: "KS" })).toEqual(["", "012345", "012400"]);
  expect(await codes({ costCentre: "" })).toEqual([""]);
});

test.each<[why: string, chosen: DimensionChoice, used: string[], gone: object[]]>([
  ["one that the table names", { costCentre: "PR" }, ["012345", "012400"], []],
  [
    "one that the files lack: what is recognised is used, and said",
    { costCentre: "AVD" },
    ["10210000", "10210500"],
    [{ use: "costCentre", type: "AVD", used: "KS" }],
  ],
  ["none", { costCentre: "" }, [], []],
  [
    "one that is lacking, beside a choice that takes what would be recognised",
    { costCentre: "AVD", project: "KS" },
    [],
    [{ use: "costCentre", type: "AVD", used: "" }],
  ],
])("a remembered choice of a dimension, %s", async (_why, chosen, used, gone) => {
  for (const texts of [saftParts(madeLedger(), 1), saftParts(madeLedger(), 3)]) {
    const centres = new Set<string>();
    const files = texts.map((text, i) => fileWith(text, { name: `${i}` }));
    const { findings } = await readSaft(files, ({ costCentre }) => centres.add(costCentre), { dimensions: chosen });
    centres.delete("");
    expect([...centres].sort()).toEqual(used);
    expect(findings).toEqual(gone.map((facts) => ({ code: "dimension-gone", facts, severity: "warning" })));
  }
});

test("a chosen dimension that no table names is found among the postings, however far down", async () => {
  const amount = "<DebitAmount><Amount>1</Amount></DebitAmount>";
  const of = (type: string): string =>
    transaction(
      "6",
      "2024",
      "",
      `<Analysis><AnalysisType>${type}</AnalysisType><AnalysisID>${type}1</AnalysisID></Analysis>${amount}`,
    );
  const text = auditFile(of("K").repeat(2000) + of("ANSVAR"), "");
  const lines: LedgerLine[] = [];
  const { findings } = await readSaft([fileWith(text)], (line) => lines.push(line), {
    dimensions: { project: "ANSVAR" },
  });
  expect([lines[0]?.costCentre, lines[0]?.project, lines.at(-1)?.project]).toEqual(["K1", "", "ANSVAR1"]);
  expect(findings.map(({ code }) => code)).not.toContain("dimension-gone");
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

test("a ledger in another currency is not taken for kroner", async () => {
  const { findings } = await read(BALANCED, "<Header><DefaultCurrencyCode>EUR</DefaultCurrencyCode></Header>");
  expect(findings).toMatchObject([{ code: "currency-foreign", severity: "error", facts: { currency: "EUR" } }]);
});

test("postings are counted as the file has them, whatever they are split into", async () => {
  const ledger = madeLedger();
  const { postings } = await readSaft([fileWith([...saftPieces(ledger)].join(""))], () => undefined);
  expect(postings).toBe(ledger.vouchers.flatMap((voucher) => voucher.postings).length);
  expect(postings).toBeLessThan(299);
});

test.each<[why: string, selections: Selection[], cut: string[]]>([
  ["whole months", [{ from: "2024-02-01", to: "2024-02-29" }], []],
  ["half a month", [{ from: "2024-06-16", to: "2024-06-30" }], ["0"]],
  ["a year that is not over", [{ from: "2024-01-01", to: "2024-06-20" }], ["0"]],
  [
    "both halves of a month",
    [
      { from: "2024-06-01", to: "2024-06-15" },
      { from: "2024-06-16", to: "2024-06-30" },
    ],
    [],
  ],
  [
    "a day between two parts",
    [
      { from: "2024-06-01", to: "2024-06-14" },
      { from: "2024-06-16", to: "2024-06-30" },
    ],
    ["0", "1"],
  ],
  ["periods", [{ first: "1", last: "6" }], []],
  ["periods, with days beside them", [{ first: "6", last: "6", from: "2024-06-03", to: "2024-06-28" }], []],
])("days of %s", async (_why, selections, cut) => {
  const files = selections.map((selection, i) =>
    fileWith(auditFile(BALANCED.replaceAll("B1", `B${i}`), header(selection)), { name: `${i}` }),
  );
  const { findings } = await readSaft(files, () => undefined);
  expect(findings.flatMap(({ code, facts }) => (code === "months-cut" ? [facts.file] : []))).toEqual(cut);
});

test.each<[why: string, selections: Selection[], periods: string[], told: string[]]>([
  ["within it", [{ first: "1", last: "6" }], ["1", "6"], []],
  ["at the ends of the year", [{ from: "2024-01-01", to: "2024-12-31" }], ["0", "12", "13"], []],
  ["behind it", [{ from: "2024-01-01", to: "2024-03-31" }], ["1", "4", "6"], ["2024-01–2024-03: 2024-04, 2024-06"]],
  [
    "that another file has",
    [
      { first: "1", last: "3" },
      { first: "4", last: "4" },
    ],
    ["4"],
    [],
  ],
  ["of a file that does not say it", [{ first: "", last: "" }], ["6"], []],
])("postings in months %s", async (_why, selections, periods, told) => {
  const files = selections.map((selection, i) => {
    const postings = periods.map((period) => BALANCED.replace("B1", `B${i}`).replace("<Period>6", `<Period>${period}`));
    return fileWith(auditFile(postings.join(""), header(selection)), { name: `${i}.xml` });
  });
  const { findings } = await readSaft(files, () => undefined);
  const beyond = findings.flatMap(({ code, facts }) =>
    code === "months-unselected" ? [`${facts.selected}: ${facts.periods}`] : [],
  );
  expect(beyond).toEqual(told);
});

function transaction(period: string, year: string, date: string, inLine: string): string {
  return (
    `<Transaction><TransactionID>B1</TransactionID><Period>${period}</Period><PeriodYear>${year}</PeriodYear>` +
    `<TransactionDate>${date}</TransactionDate><Line><AccountID>5000</AccountID>${inLine}</Line></Transaction>`
  );
}

const BALANCED = transaction("6", "2024", "", "<DebitAmount><Amount>1</Amount></DebitAmount>").replace(
  "</Transaction>",
  "<Line><AccountID>2400</AccountID><CreditAmount><Amount>1</Amount></CreditAmount></Line></Transaction>",
);

type Selection = { first?: string; last?: string; year?: string; from?: string; to?: string };

function header({ first, last, year = "2024", from, to }: Selection): string {
  const periods =
    `<PeriodStart>${first}</PeriodStart><PeriodStartYear>${year}</PeriodStartYear>` +
    `<PeriodEnd>${last}</PeriodEnd><PeriodEndYear>2024</PeriodEndYear>`;
  const days = `<SelectionStartDate>${from}</SelectionStartDate><SelectionEndDate>${to}</SelectionEndDate>`;
  const selected = (from === undefined ? "" : days) + (from === undefined || first !== undefined ? periods : "");
  return `<Header><SelectionCriteria>${selected}</SelectionCriteria></Header>`;
}

const auditFile = (transactions: string, head: string): string =>
  `<AuditFile>${head}<GeneralLedgerEntries><Journal>${transactions}</Journal></GeneralLedgerEntries></AuditFile>`;

async function read(transactions: string, head = ""): Promise<LedgerReading & { lines: LedgerLine[] }> {
  const lines: LedgerLine[] = [];
  const reading = await readSaft([fileWith(auditFile(transactions, head))], (line) => lines.push(line));
  return { ...reading, lines };
}
