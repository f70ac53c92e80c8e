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
import { createRowFitter } from "./fit-rows";
import { readManifest } from "./manifest";
import { createPane } from "./pane";
import { moveBetweenRegions } from "./regions";
import { drawRibbon } from "./ribbon";
import { createSpreadsheet } from "./spreadsheet";
import { createStatus, type Status } from "./status";
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

async function start(status: Status): Promise<void> {
  const options = new URLSearchParams(location.search);
  const language = options.get("lang") ?? "nb-NO";
  const manifest = readManifest(await fetched("/manifest.xml").then((file) => file.text()), language);
  const functions = (await fetched(manifest.functionsPath).then((file) => file.json())) as FunctionsMetadata;

  const api = createSpreadsheet(element("sheet"));
  followColourScheme(api);
  const pane = createPane(element("pane"), withLanguage(manifest.panePath, language));
  const host = createHost({ api, functions, namespace: manifest.namespace, send: pane.send, language });
  const fitRows = createRowFitter(host, api);
  const unsaved = watchUnsaved(host);
  const words = fileWords(language);
  const isOpened = await openKept(host, options.get("file"), words.gone).catch(status.showFailure);
  const redrawCharts = drawCharts(element("sheet"), host, api);
  followLinks(element("sheet"), host, api, status.showBrokenLink);
  showPrompts(element("sheet"), host, api);
  api.addEvent(api.Event.ActiveSheetChanged, fitRows);
  host.onFunctionError(status.showFunctionError);
  pane.onMessage((message) => {
    status.countRequest();
    host.receive(message);
    void status.during("Regner …", host.settled()).then(() => {
      fitRows();
      redrawCharts();
      if (host.unsupported.size > 0) status.showUnsupported(host.unsupported.keys());
    });
  });

  host.pane.onChange(pane.show);
  const runAction = (id: string): Promise<void> =>
    status.during("Arbeider …", host.runAction(id)).catch(status.showFailure);
  drawRibbon(element("ribbon"), manifest.groups, { pane: host.pane, runAction });
  const files = createFileActions({ host, status, unsaved, words });
  addFileGroup(element("ribbon"), files, words);
  addLedgerGroup(element("ribbon"), status, words);
  takeDroppedFiles(element("pane"), words.drop, (dropped) => void files.open(dropped).catch(status.showFailure));
  host.onNewWorkbook((bytes) => void files.openBeside(bytes).catch(status.showFailure));
  moveBetweenRegions(element("ribbon"), element("sheet"), element("pane"));
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
  await status.during("Starter …", ready);
  if (isOpened) fitRows();
}

/** Opens the file that the page before this one has kept for it. */
async function openKept(host: Host, id: string | null, gone: string): Promise<boolean> {
  if (id === null) return false;
  const file = await keptFile(id);
  if (!file) throw new Error(gone);
  host.open(await readFile(file.bytes), file.name);
  element("subtitle").textContent = file.name;
  document.title = `${file.name} – ${document.title}`;
  return true;
}

async function fetched(path: string): Promise<Response> {
  const file = await fetch(path);
  if (!file.ok) throw new Error(`Fant ikke ${path}. Kjør npm start, som bygger alt først.`);
  return file;
}

function withLanguage(path: string, language: string): string {
  const address = new URL(path, location.origin);
  address.searchParams.set("lang", language);
  return address.pathname + address.search;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html mangler #${id}.`);
  return found;
}

const status = createStatus(document);
start(status).catch(status.showFailure);
