import { inExcel } from "../../host";
import type { Json, Probe } from "../probe";
import { inSheet, tried } from "../tried";

/** How much Excel takes, and how it calculates. */
export const LIMITS: readonly Probe[] = [
  {
    id: "limit-prompt",
    run: (room) =>
      atEach([255, 256], (length) =>
        inSheet(room, (sheet) => {
          const prompt = { message: "x".repeat(length), showPrompt: true, title: "Hjelp" };
          sheet.getRange("A1").dataValidation.prompt = prompt;
        }),
      ),
  },
  {
    id: "limit-list",
    run: (room) =>
      atEach([255, 256], (length) =>
        inSheet(room, (sheet) => {
          const source = `ja,${"x".repeat(length - 3)}`;
          sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
        }),
      ),
  },
  {
    // Microsoft's limit of one request on the web is 5 MB; desktop has none.
    id: "limit-write",
    run: (room) =>
      tried(() =>
        inSheet(room, (sheet) => {
          const cells = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
          sheet.getRange("A1:A200").values = cells;
        }),
      ),
  },
  {
    id: "limit-settings",
    run: async () => {
      try {
        return await atEach([100_000, 1_000_000, 2_000_000], keepSetting);
      } finally {
        await tried(dropSetting);
      }
    },
  },
  {
    id: "calculation",
    run: () =>
      inExcel(async ({ workbook }) => {
        const { application } = workbook;
        application.load("calculationMode,calculationState");
        await application.context.sync();
        const { calculationMode, calculationState } = application;
        return { mode: calculationMode, state: calculationState };
      }),
  },
];

/** Keeps a setting of this length, and reads it back. */
const keepSetting = (length: number): Promise<void> =>
  inExcel(async ({ workbook }) => {
    workbook.settings.add(SETTING, "x".repeat(length));
    const kept = workbook.settings.getItem(SETTING).load("value");
    await workbook.context.sync();
    const value: unknown = kept.value;
    if (typeof value !== "string" || value.length !== length) throw new RangeError();
  });

const dropSetting = (): Promise<void> =>
  inExcel(async ({ workbook }) => {
    workbook.settings.getItemOrNullObject(SETTING).delete();
    await workbook.context.sync();
  });

const SETTING = "BIBSYS.selvtest";

async function atEach(sizes: readonly number[], work: (size: number) => Promise<unknown>): Promise<Json> {
  const answers: { [size: string]: Json } = {};
  for (const size of sizes) answers[size] = await tried(() => work(size));
  return answers;
}
