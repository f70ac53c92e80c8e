import type { NoteCollection } from "../../model/worksheet/note-collection";
import { eachInNewWorkbook, onSheet } from "./open";

const workbook = eachInNewWorkbook();

/** The notes past office.js, whose npm package has none. */
const notesOf = (sheet: string): NoteCollection => workbook().host.workbook.worksheets.getItem(sheet).notes;

const read = (notes: NoteCollection): unknown[] =>
  notes.items().map((note) => [note.getLocation().address, note.content]);

test("notes are read back from the top, by the sheet and by the workbook", () => {
  workbook().host.workbook.worksheets.add("Poster");
  notesOf("Poster").add("C1", "Metode for prognosen.");
  notesOf("Poster").add("A1", "Nøkkelen endres ikke.");
  notesOf("Ark1").add("B2", "Se Poster.");
  const onPoster = [
    ["Poster!A1", "Nøkkelen endres ikke."],
    ["Poster!C1", "Metode for prognosen."],
  ];
  expect(read(notesOf("Poster"))).toEqual(onPoster);
  expect(read(workbook().host.workbook.notes)).toEqual([["'Ark1'!B2", "Se Poster."], ...onPoster]);
});

test("a note is found by its cell, changed and deleted", () => {
  const notes = notesOf("Ark1");
  const note = notes.add("C4", "først");
  note.content = "så";
  note.visible = true;
  note.width = 150;
  const found = notes.getItem("C4");
  expect([found.content, found.visible, found.width]).toEqual(["så", true, 150]);
  found.delete();
  expect([notes.getItemOrNullObject("C4"), notes.getCount()]).toEqual([null, 0]);
});

test.each([
  ["where there is one already", (notes: NoteCollection) => notes.add("A1", "igjen"), "ItemAlreadyExists"],
  ["on several cells", (notes: NoteCollection) => notes.add("B1:B2", "to"), "InvalidArgument"],
  ["that is asked for and missing", (notes: NoteCollection) => notes.getItem("D9"), "ItemNotFound"],
])("a note is refused %s", (_why, work, code) => {
  const notes = notesOf("Ark1");
  notes.add("A1", "merknad");
  expect(() => work(notes)).toThrow(expect.objectContaining({ code }));
});

test("clearing a cell takes its note", async () => {
  notesOf("Ark1").add("A1", "merknad");
  await onSheet((sheet) => sheet.getRange("A1").clear());
  expect(notesOf("Ark1").getCount()).toBe(0);
});

test("the client has no notes, and the host does not claim that it has", () => {
  expect("notes" in Excel.Worksheet.prototype).toBe(Office.context.requirements.isSetSupported("ExcelApi", "1.18"));
  expect("valuesAsJson" in Excel.Range.prototype).toBe(Office.context.requirements.isSetSupported("ExcelApi", "1.16"));
});
