import { readdirSync, readFileSync } from "node:fs";
import focus from "../../src/workbench/excel-facts/focus.json";
import undo from "../../src/workbench/excel-facts/undo.json";
import { focusPlaces, ungroupable, unpromised } from "./law";
import { declaredSets, findOfficeUses, officeMembers } from "./officeUses";

/**
 * The files that may ask Excel for one step to undo. A group with a member that Excel cannot undo is refused as a whole,
 * so everything such a file calls has to be undoable, on every platform.
 */
const GROUPED: readonly string[] = [];

/** Where a refusal for want of focus is met, and how. */
const FOCUS_MET: Readonly<Record<string, string>> = {
  "src/excel/host/show.ts": "activate comes last, in a request of its own, and its refusal is no failure",
  "src/excel/reports/createReport.ts": "what is refused is asked for apart; an old report that stays is a finding",
  "src/excel/read/selection.ts": "InvalidSelection is no selection; a jump that is refused is said in the pane",
  ...Object.fromEntries(
    [
      "host/removeRows",
      "host/resizeBody",
      "ledger/hiddenSheet",
      "ledger/swapRows",
      "status/decidedCopy",
      "status/reportList",
      "write/addSheets",
      "write/putSheetsBack",
      "write/renderPage",
      "write/renderSheet",
      "years/historyRows",
    ].map((file) => [`src/excel/${file}.ts`, "refused as a whole and said: test/excel/put-backs/focus.test.ts"]),
  ),
};

/** Members that Microsoft's page names and Microsoft's types lack, or have under another name. */
const UNTYPED = [
  "WorksheetCollection.addFromBase64",
  "Query.delete",
  "Query.refresh",
  "QueryCollection.refreshAll",
  "Slicer.nameInFormula",
  "Style.addIndent",
  "Style.orientation",
];

/** The self-test asks Excel on purpose for what it may refuse: the refusal is the answer, and the sheet is its own. */
const PROBES = "src/excel/selftest/";

const withoutUndo = new Set([...undo.withoutUndo.desktop, ...undo.withoutUndo.web]);
const refused = new Set(Object.keys(focus.refusals));

/** What a file would say that breaks each law once. It is on no disk. */
const BREAKS = "src/excel/breaks.ts";
const BREAKING = `
export const breaks = () =>
  Excel.run({ mergeUndoGroup: true }, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("A");
    sheet.name = sheet.name + "2";
    sheet["delete"]();
    sheet.set({ visibility: "Hidden" });
    sheet.load({ position: true });
    sheet.tables.getItem("T").clearFilters();
    sheet.notes.add("A1", "text");
    await context.sync();
  });
`;

// The pane meets Office itself in few files; objects of a workbook never leave src/excel.
const files = ["src/excel", "src/functions", "src/taskpane"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file) && (folder !== "src/taskpane" || /\bOffice\b/.test(textOf(file)))),
);

const all = findOfficeUses(files, { [BREAKS]: BREAKING });
const uses = all.filter(({ file }) => file !== BREAKS && !file.startsWith(PROBES));
const broken = all.filter(({ file }) => file === BREAKS);

function textOf(file: string): string {
  return file === BREAKS ? BREAKING : readFileSync(file, "utf8");
}

describe("the add-in", () => {
  test("uses what Excel has by the manifest, or asks first", () => {
    expect(uses.length).toBeGreaterThan(500);
    expect(unpromised(uses, declaredSets(), textOf)).toEqual([]);
  });

  test("asks for one step to undo only where Excel can undo everything in it", () => {
    expect(ungroupable(uses, GROUPED, withoutUndo)).toEqual([]);
  });

  test("uses what another workbook's focus makes Excel refuse in known places only", () => {
    const known = Object.keys(FOCUS_MET).sort();
    expect([...focusPlaces(uses, refused).keys()].sort()).toEqual(known);
  });
});

describe("the law sees", () => {
  test("a member above the manifest's set, unless the file asks for it", () => {
    const found = unpromised(broken, declaredSets(), textOf);
    expect(found).toEqual([
      `${BREAKS}:3 RunOptions.mergeUndoGroup is of ExcelApi 1.20`,
      `${BREAKS}:11 NoteCollection.add is of ExcelApi 1.18`,
      `${BREAKS}:11 Worksheet.notes is of ExcelApi 1.18`,
    ]);
    const asking = (): string => `isSetSupported("ExcelApi", "1.20")`;
    expect(unpromised(broken, declaredSets(), asking)).toEqual([]);
    const tooLittle = (): string => `isSetSupported("ExcelApi", "1.9")`;
    expect(unpromised(broken, declaredSets(), tooLittle)).toEqual(found);
  });

  test("a group that nobody has weighed, and in a weighed one what cannot be undone: what is written, not what is read", () => {
    expect(ungroupable(broken, [], withoutUndo)).toEqual([
      `${BREAKS}:3 RunOptions.mergeUndoGroup asks for an undo group`,
    ]);
    expect(ungroupable(broken, [BREAKS], withoutUndo)).toEqual([
      `${BREAKS}:6 Worksheet.name cannot be undone, and is in a group`,
      `${BREAKS}:7 Worksheet.delete cannot be undone, and is in a group`,
      `${BREAKS}:8 Worksheet.visibility cannot be undone, and is in a group`,
    ]);
  });

  test("what the focus of another workbook makes Excel refuse", () => {
    expect(focusPlaces(broken, refused)).toEqual(new Map([[BREAKS, ["Table.clearFilters", "Worksheet.delete"]]]));
  });

  test("a set by its whole numbers: 1.12 has what 1.9 has", () => {
    expect(broken.map(({ member }) => member)).toContain("Worksheet.position");
    expect(unpromised(broken, new Map([["ExcelApi", 1020]]), textOf)).toEqual([]);
  });
});

describe("Microsoft's lists", () => {
  const known = officeMembers();

  test.each([
    ["undo.json", [...withoutUndo], UNTYPED],
    ["focus.json", [...refused], []],
  ])("%s names what Office.js has, in its spelling", (_file, names, untyped) => {
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !known.has(name))).toEqual(untyped);
  });

  test.each([
    ["undo.json", undo.source],
    ["focus.json", focus.source],
  ])("%s says where it is from", (_file, source) => {
    expect(source.repository).toBe("OfficeDev/office-js-docs-pr");
    expect(source.page).toMatch(/^docs\/excel\/.*\.md$/);
    expect(source.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(source.commitDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
