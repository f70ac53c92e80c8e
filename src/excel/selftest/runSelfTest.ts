import type { Language } from "../../text";
import { inExcel, takeWorkbook } from "../host";
import { compareAnswers, type Answers, type Compared } from "./compareAnswers";
import { expectedAnswers } from "./expected";
import type { PageProbes, Probe, ProbeId, Room } from "./probe";
import { PROBES } from "./probes";
import { isEmptyWorkbook, SELF_TEST_SHEET, startSheet, writeAnswers } from "./selfTestSheet";
import { codeOf } from "./tried";

export type SelfTestOptions = {
  readonly language: Language;
  readonly page: PageProbes;
  /** Asks the self-test to stop after the probe at hand. */
  readonly signal: AbortSignal;
  /** Called before each probe, with how many are done. */
  readonly onProbe: (id: ProbeId, done: number, total: number) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** All of them by default. */
  readonly probes?: readonly Probe[];
};

export type SelfTestResult =
  /** There is something in the workbook, and it is left alone. */
  | { readonly state: "not-empty" }
  | {
      readonly state: "done" | "stopped";
      readonly answers: Answers;
      readonly rows: readonly Compared[];
      /** The sheets that Excel did not let us take away. */
      readonly leftBehind: readonly string[];
    };

/**
 * Asks Excel every probe, one after the other, in an empty workbook, and writes the answers to a sheet *Selvtest*.
 *
 * A probe works in a sheet of its own, which is taken away after it. A probe that fails has its code as its answer, and
 * the next one follows.
 *
 * @throws ExcelRefusal where Excel refuses the sheet *Selvtest* itself
 * @throws WorkbookTaken where an action of the add-in, or another self-test, is at work
 */
export const runSelfTest = (options: SelfTestOptions): Promise<SelfTestResult> => takeWorkbook(() => askAll(options));

async function askAll(options: SelfTestOptions): Promise<SelfTestResult> {
  if (!(await isEmptyWorkbook())) return { state: "not-empty" };
  const expected = expectedAnswers();
  await startSheet(options.language, compareAnswers(expected, {}));

  const answers: Answers = {};
  const leftBehind: string[] = [];
  const isStopped = (): boolean => options.signal.aborted;
  const { probes = PROBES } = options;
  for (const [done, probe] of probes.entries()) {
    if (isStopped()) break;
    options.onProbe(probe.id, done, probes.length);
    leftBehind.push(...(await ask(probe, options, answers)));
  }
  const rows = compareAnswers(expected, answers);
  await writeAnswers(options.language, rows);
  const isWhole = Object.keys(answers).length === probes.length;
  return { state: isWhole ? "done" : "stopped", answers, rows, leftBehind };
}

/** Asks one probe, keeps its answer, and takes its sheets away. Gives the names of those that Excel kept. */
async function ask(probe: Probe, { page, wait, signal }: SelfTestOptions, answers: Answers): Promise<string[]> {
  const sheets: string[] = [];
  try {
    const sheetId = await addRoom();
    sheets.push(sheetId);
    const room: Room = {
      sheetId,
      takeAway: (id) => void sheets.push(id),
      wait,
      isStopped: () => signal.aborted,
      page,
    };
    answers[probe.id] = await probe.run(room);
  } catch (error) {
    answers[probe.id] = { error: codeOf(error) };
  }
  const left: string[] = [];
  for (const id of sheets.reverse()) left.push(...(await remove(id)));
  return left;
}

const addRoom = (): Promise<string> =>
  inExcel(async ({ workbook }) => {
    const sheet = workbook.worksheets.add().load("id");
    await workbook.context.sync();
    return sheet.id;
  });

/** Deletes a sheet that a probe made. One that is gone is well. A protected sheet can be deleted as it is. */
async function remove(sheetId: string): Promise<string[]> {
  let name = sheetId;
  try {
    await inExcel(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(sheetId).load("name");
      await workbook.context.sync();
      if (sheet.isNullObject) return;
      name = sheet.name;
      if (name === SELF_TEST_SHEET) return;
      sheet.delete();
      await workbook.context.sync();
    });
    return [];
  } catch {
    // The sheet is there and its name is reported, whatever stopped the run.
    return [name];
  }
}
