import { inExcel } from "../../host";
import type { Json, Probe } from "../probe";
import { addSheet, codeOf, inSheet, tried } from "../tried";
import { FILE_WITH_FORMULAS } from "./fileWithFormulas";

/** What a sheet keeps, where its structure is protected, and what a file gives. */
export const SHEETS: readonly Probe[] = [
  {
    id: "sheet-id",
    run: async (room) => {
      const name = await inSheet(room, async (sheet, context) => {
        sheet.load("name");
        await context.sync();
        return sheet.name;
      });
      const renamed = await tried(() => inSheet(room, (sheet) => (sheet.name = `${name} b`)));
      return {
        isName: room.sheetId === name,
        isBraced: room.sheetId.startsWith("{"),
        renamed,
        after: await tried(() => inSheet(room, (sheet) => sheet.load("name"))),
      };
    },
  },
  {
    id: "sheet-marks",
    run: async (room) => {
      await inSheet(room, (sheet) => void sheet.customProperties.add(MARK, "1"));
      const renamed = await tried(() => inSheet(room, (sheet) => (sheet.name = MARK)));
      const copied = await inSheet(room, async (sheet, context) => {
        const copy = sheet.copy("End").load("id");
        await context.sync();
        room.takeAway(copy.id);
        return copy.id;
      }).catch((error: unknown) => ({ code: codeOf(error) }));
      return {
        renamed,
        afterName: await markOf(room),
        afterCopy: typeof copied === "string" ? await markOf({ sheetId: copied }) : copied.code,
      };
    },
  },
  {
    id: "sheet-from-file",
    run: async (room) => {
      const [id] = await inExcel(async ({ workbook }) => {
        // ExcelApi 1.13; an Excel without it refuses, and that is the answer.
        const added = workbook.insertWorksheetsFromBase64(FILE_WITH_FORMULAS);
        await workbook.context.sync();
        return added.value;
      });
      if (id === undefined) return { sheets: 0 };
      room.takeAway(id);
      await room.wait(CALCULATED);
      return inSheet({ sheetId: id }, async (sheet, context) => {
        const cells = sheet.getRange("B1:B5").load("formulas,values");
        await context.sync();
        return { formulas: cells.formulas.flat() as Json[], values: cells.values.flat() as Json[] };
      });
    },
  },
  {
    id: "structure-protection",
    run: async (room) => {
      const onWorkbook = (work: (workbook: Excel.Workbook) => unknown): Promise<string> =>
        tried(() =>
          inExcel(async ({ workbook }) => {
            work(workbook);
            await workbook.context.sync();
          }),
        );
      const isProtected = await onWorkbook(({ protection }) => protection.protect());
      if (isProtected !== "done") return { protected: isProtected };
      const added = await tried(() => addSheet(room));
      const renamed = await tried(() => inSheet(room, (sheet) => (sheet.name = "BIBSYS struktur")));
      const hidden = await tried(() => inSheet(room, (sheet) => (sheet.visibility = "Hidden")));
      return {
        protected: isProtected,
        added,
        renamed,
        hidden,
        opened: await onWorkbook(({ protection }) => protection.unprotect()),
      };
    },
  },
];

const MARK = "BIBSYS selvtest";
const CALCULATED = 3000;

/** The mark a sheet carries, or how Excel refused to give it. */
const markOf = (room: { sheetId: string }): Promise<Json> =>
  inSheet(room, async (sheet, context) => {
    const mark = sheet.customProperties.getItemOrNullObject(MARK).load("value");
    await context.sync();
    return mark.isNullObject ? null : mark.value;
  }).catch(codeOf);
