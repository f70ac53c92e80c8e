import type { FUniver } from "@univerjs/core/facade";
import { createHost, readFile, type FunctionsMetadata, type Host } from "..";
import { followLinks, showPrompts } from "./cells";
import { drawCharts } from "./charts";
import { followColourScheme } from "./colour-scheme";
import {
  addFileGroup,
  addLedgerGroup,
  createFileActions,
  fileWords,
  keptFile,
  takeDroppedFiles,
  watchUnsaved,
} from "./files";
import { findElement } from "./find-element";
import { createRowFitter } from "./fit-rows";
import { readManifest } from "./manifest";
import { createPane } from "./pane";
import { moveBetweenRegions } from "./regions";
import { drawRibbon } from "./ribbon";
import { createSpreadsheet } from "./spreadsheet";
import { createStatus, type Status } from "./status";
import { pageWords, type PageWords } from "./words";
import "./page.css";

/** What a test, or a curious developer at the console, finds as `window.workbench`. */
export interface Workbench {
  readonly host: Host;
  /** Univer's own facade over the spreadsheet: what a user sees. */
  readonly api: FUniver;
  /** Resolves when the start is over: the add-in is loaded, and the file that the address names or the example shown. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

/** The ribbon action that fills an empty workbook, and the sheet of it that a newcomer sees first. */
const FIRST_ACTION = "BIBSYS.openExample";
const FIRST_SHEET = "Poster";

async function start(language: string, words: PageWords, status: Status): Promise<void> {
  const manifest = readManifest(await fetched("/manifest.xml", words).then((file) => file.text()), language);
  const functions = (await fetched(manifest.functionsPath, words).then((file) => file.json())) as FunctionsMetadata;

  const api = createSpreadsheet(findElement("sheet"), words);
  followColourScheme(api);
  const pane = createPane(findElement("pane"), withLanguage(manifest.panePath, language));
  const host = createHost({
    api,
    functions,
    namespace: manifest.namespace,
    send: pane.send,
    language,
    timing: { functions: "late" },
  });
  const fitRows = createRowFitter(host, api);
  const unsaved = watchUnsaved(host);
  const fileTexts = fileWords(language);
  const isOpened = await openKept(host, options.get("file"), fileTexts.gone).catch(status.showFailure);
  const redrawCharts = drawCharts(findElement("sheet"), host, api);
  followLinks(findElement("sheet"), host, api, status.showBrokenLink);
  showPrompts(findElement("sheet"), host, api);
  api.addEvent(api.Event.ActiveSheetChanged, fitRows);
  host.onFunctionError(status.showFunctionError);
  pane.onMessage((message) => {
    status.countRequest();
    host.receive(message);
    void status.during(words.calculating, host.settled()).then(() => {
      fitRows();
      redrawCharts();
      if (host.unsupported.size > 0) status.showUnsupported(host.unsupported.keys());
    });
  });

  calculateOnKey(host);
  host.pane.onChange(pane.show);
  const runAction = (id: string): Promise<void> =>
    status.during(words.working, host.runAction(id)).catch(status.showFailure);
  drawRibbon(findElement("ribbon"), manifest.groups, { pane: host.pane, runAction });
  const files = createFileActions({ host, status, unsaved, words: fileTexts });
  addFileGroup(findElement("ribbon"), files, fileTexts);
  addLedgerGroup(findElement("ribbon"), status, fileTexts);
  takeDroppedFiles(
    findElement("pane"),
    fileTexts.drop,
    (dropped) => void files.open(dropped).catch(status.showFailure),
  );
  host.onNewWorkbook((bytes) => void files.openBeside(bytes).catch(status.showFailure));
  moveBetweenRegions(findElement("ribbon"), findElement("sheet"), findElement("pane"));
  const openExample = async (): Promise<void> => {
    await runAction(FIRST_ACTION);
    await host.settled();
    api.getActiveWorkbook()?.getSheetByName(FIRST_SHEET)?.activate();
  };
  const isEmpty = options.has("empty") || options.has("file");
  pane.open();
  const ready = host
    .whenReady()
    .then(() => (isEmpty ? host.settled() : openExample()))
    .finally(unsaved.forget);
  window.workbench = { host, api, ready };
  await status.during(words.starting, ready);
  if (!isOpened) return;
  fitRows();
  status.showKept(host.workbook.keptFormulas);
}

/** F9 calculates, as in Excel. */
function calculateOnKey({ workbook }: Host): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F9") return;
    event.preventDefault();
    workbook.application.calculate("Recalculate");
  });
}

/** Opens the file that the page before this one has kept for it. */
async function openKept(host: Host, id: string | null, gone: string): Promise<boolean> {
  if (id === null) return false;
  const file = await keptFile(id);
  if (!file) throw new Error(gone);
  host.open(await readFile(file.bytes), file.name);
  findElement("subtitle").textContent = file.name;
  document.title = `${file.name} – ${document.title}`;
  return true;
}

async function fetched(path: string, words: PageWords): Promise<Response> {
  const file = await fetch(path);
  if (!file.ok) throw new Error(words.notBuilt(path));
  return file;
}

function withLanguage(path: string, language: string): string {
  const address = new URL(path, location.origin);
  address.searchParams.set("lang", language);
  return address.pathname + address.search;
}

const options = new URLSearchParams(location.search);
const language = options.get("lang") ?? "nb-NO";
const words = pageWords(language);
const status = createStatus(words);
start(language, words, status).catch(status.showFailure);
