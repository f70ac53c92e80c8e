import { decimal, type LedgerTotal } from "../../../core";
import { DEFINED_NAMES, exampleSheets } from "../../../sheets";
import { inExcel, type Outcome } from "../../host";
import { importLedger } from "../../ledger";
import { createReport } from "../../reports";
import { openExample } from "../../setup";
import { decidedName, setStatus } from "../../status";
import type { Json, Probe, Room } from "../probe";
import { codeOf, tried } from "../tried";

/** The add-in's own actions in their order, in bokmål whatever the language, so that all answers are alike. */
export const WAY_THROUGH: readonly Probe[] = [
  {
    id: "way-reports",
    run: (room) =>
      way(room, {
        example: () => openExample("nb"),
        report: () => createReport("accounts"),
        again: () => createReport("accounts", "replace"),
        review: () => setStatus({ ...SIGNED, from: "draft", to: "review" }),
        final: () => setStatus({ ...SIGNED, from: "review", to: "final" }),
        reopened: () => setStatus({ ...SIGNED, from: "final", to: "draft" }),
      }),
  },
  {
    id: "way-ledger",
    run: (room) =>
      way(room, {
        example: () => openExample("nb"),
        rows20: () => importRows(20),
        count20: () => countRows(),
        filtered: () => filterRows(),
        rows10: () => importRows(10),
        count10: () => countRows(),
      }),
  },
];

const SIGNED = { sheet: "Regnskap 2024K2", name: "Selvtest", note: "Selvtest" };
/** What a reopened report leaves of what was decided. */
const DECIDED = decidedName(SIGNED.sheet, []);
const LEDGER = "Hovedbok";

type Step = () => Promise<Outcome | Json>;

/** Takes each step whether or not the one before went well, and then takes away what they made. */
async function way(room: Room, steps: Readonly<Record<string, Step>>): Promise<Json> {
  const before = await stateOf();
  const answers: { [step: string]: Json } = {};
  const made = new Set<string>();
  try {
    for (const [step, work] of Object.entries(steps)) {
      if (room.isStopped()) break;
      answers[step] = await work().then((done) => answerOf(done, made), codeOf);
      await room.wait(CALCULATED);
    }
  } finally {
    await takeAway(room, before, made);
  }
  return answers;
}

const CALCULATED = 1000;

function answerOf(done: Outcome | Json, made: Set<string>): Json {
  if (!isOutcome(done)) return done;
  if (done.sheet !== undefined) made.add(done.sheet);
  return { sheet: done.sheet ?? null, findings: done.findings.map(({ code, severity }) => `${severity} ${code}`) };
}

const isOutcome = (done: Outcome | Json): done is Outcome =>
  typeof done === "object" && done !== null && "findings" in done && "sheet" in done;

function importRows(count: number): Promise<Outcome> {
  const totals = Array.from({ length: count }, (_, i): LedgerTotal => {
    const booked = decimal(String(1000 + i));
    return {
      year: 2024,
      period: 1 + (i % 6),
      account: String(5000 + i),
      costCentre: "",
      project: "",
      line: "lonn",
      booked,
      amount: booked,
      postings: 1,
    };
  });
  const covered = Array.from({ length: 6 }, (_, i) => ({ year: 2024, period: i + 1 }));
  return importLedger({ totals, postings: count, covered, accountNames: new Map(), source: "selvtest.csv" }, "nb");
}

const countRows = (): Promise<number> =>
  inExcel(async ({ workbook }) => {
    const rows = workbook.tables.getItem(LEDGER).rows.load("count");
    await workbook.context.sync();
    return rows.count;
  });

/** A filter on the account that only the first row has. */
const filterRows = (): Promise<string> =>
  tried(() =>
    inExcel(async ({ workbook }) => {
      const { columns } = workbook.tables.getItem(LEDGER);
      columns.getItem("Konto").filter.applyValuesFilter(["5000"]);
      await workbook.context.sync();
    }),
  );

/** The sheets, names and settings there are. */
const stateOf = (): Promise<{ sheets: { id: string; name: string }[]; names: string[]; settings: string[] }> =>
  inExcel(async ({ workbook }) => {
    const sheets = workbook.worksheets.load("items/id,items/name");
    const names = workbook.names.load("items/name");
    const settings = workbook.settings.load("items/key");
    await workbook.context.sync();
    return {
      sheets: sheets.items.map(({ id, name }) => ({ id, name })),
      names: names.items.map(({ name }) => name),
      settings: settings.items.map(({ key }) => key),
    };
  });

/** Takes away what the actions are known to make, where it was not there before; a sheet of anyone else's stays. */
async function takeAway(
  room: Room,
  before: Awaited<ReturnType<typeof stateOf>>,
  made: ReadonlySet<string>,
): Promise<void> {
  const after = await stateOf();
  const ours = new Set([
    ...exampleSheets("nb").map(({ name }) => name),
    SIGNED.sheet,
    DECIDED,
    LEDGER,
    "Logg",
    ...made,
  ]);
  for (const { id, name } of after.sheets) {
    const isNew = before.sheets.every((sheet) => sheet.id !== id);
    if (isNew && (ours.has(name) || name.startsWith("BIBSYS "))) room.takeAway(id);
  }
  await tried(() =>
    inExcel(async ({ workbook }) => {
      for (const name of Object.keys(DEFINED_NAMES)) {
        if (after.names.includes(name) && !before.names.includes(name)) workbook.names.getItem(name).delete();
      }
      for (const key of after.settings) {
        if (/^BIBSYS/i.test(key) && !before.settings.includes(key)) workbook.settings.getItem(key).delete();
      }
      await workbook.context.sync();
    }),
  );
}
