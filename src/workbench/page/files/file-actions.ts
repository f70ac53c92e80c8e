import { FileProblem, readFile, type Host } from "../..";
import type { Status } from "../status";
import { download } from "./download";
import { keepFile } from "./kept-files";
import { ask } from "./question";
import type { Unsaved } from "./unsaved";
import type { FileWords } from "./words";

/** What a user does with files. */
export interface FileActions {
  /** Lets the user choose a file, and opens it. */
  readonly choose: () => void;
  /** Opens a file in place of the workbook, unless the user chooses to keep the workbook. */
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly save: () => Promise<void>;
  /** Opens a file of the add-in's, or an empty workbook, in a tab of its own: Excel opens a new window. */
  readonly openBeside: (bytes: Uint8Array | undefined) => Promise<void>;
}

/** What the actions work with. */
export interface FileSurroundings {
  readonly host: Host;
  readonly status: Status;
  readonly unsaved: Unsaved;
  readonly words: FileWords;
}

export function createFileActions({ host, status, unsaved, words }: FileSurroundings): FileActions {
  const fileName = (): string => `${host.workbook.name.replace(/\.xlsx$/i, "")}.xlsx`;

  const save = async (): Promise<boolean> => {
    try {
      download(await status.during(words.saving, host.save()), fileName(), XLSX);
      unsaved.forget();
      return true;
    } catch (error) {
      status.showFailure(error);
      await showMessage(words.notSaved, error instanceof Error ? error.message : String(error), words);
      return false;
    }
  };

  const mayReplace = async (opened: string): Promise<boolean> => {
    if (!unsaved.isSo) return true;
    const answer = await ask(words.unsaved(host.workbook.name), words.unsavedText(opened), [
      { answer: "save", label: words.saveFirst },
      { answer: "discard", label: words.discard },
      { answer: "cancel", label: words.cancel },
    ] as const);
    return answer === "save" ? save() : answer === "discard";
  };

  /** The file's bytes, if it can be read; the workbook is not touched before that is known. */
  const checked = async (name: string, read: () => Promise<Uint8Array>): Promise<Uint8Array | undefined> => {
    try {
      const bytes = await read();
      await readFile(bytes);
      return bytes;
    } catch (error) {
      const code = error instanceof FileProblem ? error.code : "damaged";
      await showMessage(words.notOpened(name), words.problems[code], words);
      return undefined;
    }
  };

  const open = async (files: readonly File[]): Promise<void> => {
    const [file, ...others] = files;
    if (!file) return;
    if (others.length > 0) return showMessage(words.notOpened(file.name), words.problems.several, words);
    const reading = checked(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    const bytes = await status.during(words.opening, reading);
    if (!bytes || !(await mayReplace(file.name))) return;
    unsaved.forget();
    location.assign(await addressOf({ name: file.name, bytes }));
  };

  return {
    choose: () => chooseFile((file) => void open([file]).catch(status.showFailure)),
    open,
    save: async () => {
      await save();
    },
    openBeside: async (bytes) => {
      const whole = bytes && (await checked(words.newName, () => Promise.resolve(bytes)));
      if (bytes && !whole) return;
      const address = await addressOf(whole && { name: words.newName, bytes: whole });
      if (window.open(address)) return;
      // The browser blocks new tabs: the file opens in this one if the user agrees.
      if (!(await mayReplace(words.newName))) return;
      unsaved.forget();
      location.assign(address);
    },
  };
}

/** The page's own address for a file; for an empty workbook without one. */
async function addressOf(file: Parameters<typeof keepFile>[0] | undefined): Promise<string> {
  const address = new URL(location.href);
  address.searchParams.delete("empty");
  address.searchParams.delete("file");
  if (file) address.searchParams.set("file", await keepFile(file));
  else address.searchParams.set("empty", "");
  return address.href;
}

function chooseFile(onFile: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `.xlsx,${XLSX}`;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) onFile(file);
  });
  input.click();
}

function showMessage(title: string, text: string, words: FileWords): Promise<void> {
  return ask(title, text, [{ answer: undefined, label: words.close }]);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
