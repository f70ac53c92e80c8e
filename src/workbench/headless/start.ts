import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FUniver } from "@univerjs/core/facade";
import { createPlainGrid } from "../engine";
import { readFile } from "../files";
import type { EmptyCell, FunctionsMetadata } from "../functions";
import type { FunctionTiming } from "../function-answers";
import { createHost, type Host } from "../host";
import type { ClientMessage } from "../messages";
import { LARGEST_BYTES } from "../rich-bridge";
import { loadOfficeLibrary, runScript, type LibraryOptions, type OfficeLibrary } from "./office-library";
import { printSheet } from "./print-sheet";
import { tryFile } from "../try-file";

/** Which add-in to open, and how. */
export interface HeadlessOptions {
  /** The add-in as built: its manifest.xml, functions.json, functions.js and commands.js are used. */
  readonly dist?: string;
  /** In place of the built functions.json. */
  readonly functions?: FunctionsMetadata;
  /** In place of the manifest's namespace. */
  readonly namespace?: string;
  /** The language of Office and of the numbers cells show; Office keeps that of the realm's first start. */
  readonly language?: string;
  /** What functions get for an empty cell: null as in Excel on the web, 0 as in Excel for Windows. */
  readonly emptyCell?: EmptyCell;
  /** Whose list of members without undo an undo group refuses by; that of Windows and Mac by default. */
  readonly undo?: "desktop" | "web";
  /** When a read sees what functions answered; `waiting` by default. */
  readonly timing?: FunctionTiming;
  /** The most bytes of an answer; 5 MB by default, as in Excel on the web. */
  readonly largestAnswer?: number;
  /** Requirement sets to claim; every member an add-in uses is then checked against them. */
  readonly apiSets?: Readonly<Record<string, string>>;
  /** An .xlsx file to open, calculated; an empty workbook by default. */
  readonly file?: Uint8Array;
  /** Where office.js is; its npm package by default. */
  readonly officeFolder?: string;
}

/** A workbook with the add-in opened in it, in this very realm: `Office` and `Excel` are global. */
export interface Headless {
  readonly host: Host;
  readonly api: FUniver;
  /** Opens an .xlsx file in place of the workbook, and calculates it. */
  open(file: Uint8Array): Promise<void>;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** A sheet's displayed cells as an aligned text table. */
  printSheet(name: string): string;
  dispose(): void;
}

const OFFICE_FOLDER = join("node_modules", "@microsoft", "office-js", "dist");
const openedFiles = new Set<string>();

/**
 * Opens a workbook without a page, with Microsoft's own office.js speaking to it.
 *
 * Each call gives a new workbook under the same library; the one before is then disconnected.
 */
export async function startHeadless(options: HeadlessOptions = {}): Promise<Headless> {
  const { dist, language = "nb-NO", officeFolder = OFFICE_FOLDER, emptyCell = null, undo = "desktop" } = options;
  const pace = { timing: options.timing ?? {}, largestAnswer: options.largestAnswer ?? LARGEST_BYTES };
  const functions = options.functions ?? (dist ? readFunctions(dist) : { functions: [] });
  const namespace = options.namespace ?? (dist ? readNamespace(dist) : "BIBSYS");
  const grid = createPlainGrid();
  const early: ClientMessage[] = [];
  const library = await connected({ officeFolder, language, apiSets: options.apiSets }, early);
  const send = library.client.receive.bind(library.client);
  const host = createHost({ api: grid.api, functions, namespace, language, emptyCell, undo, send, tryFile, ...pace });
  library.connect((message) => host.receive(message));
  for (const message of early) host.receive(message);
  void library.isReadyForFunctions.then(() => host.runtimeStarted());
  await host.whenReady();
  if (dist) for (const file of ["functions.js", "commands.js"]) openOnce(join(dist, file));
  const open = async (file: Uint8Array): Promise<void> => {
    host.open(await readFile(file));
    await host.settled();
  };
  if (options.file) await open(options.file);
  return {
    host,
    api: grid.api,
    open,
    save: () => host.save(),
    printSheet: (name) => printSheet(host.workbook.worksheets.getItem(name)),
    dispose() {
      host.dispose();
      grid.dispose();
    },
  };
}

/** Keeps the library's messages while it loads: there is no host yet. */
async function connected(options: LibraryOptions, early: ClientMessage[]): Promise<OfficeLibrary> {
  const library = await loadOfficeLibrary(options);
  library.connect((message) => early.push(message));
  return library;
}

function openOnce(file: string): void {
  if (openedFiles.has(file)) return;
  openedFiles.add(file);
  runScript(file);
}

function readFunctions(dist: string): FunctionsMetadata {
  return JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as FunctionsMetadata;
}

function readNamespace(dist: string): string {
  const manifest = readFileSync(join(dist, "manifest.xml"), "utf8");
  const id = /<Namespace\s+resid="([^"]+)"/.exec(manifest)?.[1];
  // With the space: the places that use the text have `resid`.
  const at = manifest.indexOf(` id="${id}"`);
  const text = at < 0 ? undefined : / DefaultValue="([^"]+)"/.exec(manifest.slice(at))?.[1];
  if (text === undefined) throw new Error(`${dist}/manifest.xml names no namespace for its functions`);
  return text;
}
