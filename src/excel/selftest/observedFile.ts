import type { Answers } from "./compareAnswers";

/** What one person's Excel answered, as it lies in docs/observed. It says which Excel, and nothing of the person. */
export type ObservedFile = {
  readonly selfTest: 1;
  readonly platform: string;
  readonly build: string;
  readonly language: string;
  /** The day of the run, as 2026-09-03. */
  readonly date: string;
  /** The version of the add-in. */
  readonly addIn: string;
  /** The newest requirement set that this Excel claims. */
  readonly excelApi: string;
  readonly answers: Answers;
};

/** Puts the answers together with the Excel that gave them. */
export function observedFile(answers: Answers, { date, addIn }: Pick<ObservedFile, "date" | "addIn">): ObservedFile {
  const { diagnostics, displayLanguage } = Office.context;
  return {
    selfTest: 1,
    platform: String(diagnostics.platform),
    build: diagnostics.version,
    language: displayLanguage,
    date,
    addIn,
    excelApi: newestSet(),
    answers,
  };
}

/** A name for the file, without characters that a disk refuses. */
export const observedFileName = ({ platform, build }: Pick<ObservedFile, "platform" | "build">): string =>
  `selvtest-${plain(platform)}-${plain(build)}.json`;

const plain = (text: string): string => text.replace(/[^\w.]+/g, "_");

function newestSet(): string {
  for (let minor = NEWEST_KNOWN; minor > 0; minor--) {
    if (Office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  }
  return "1.1";
}

const NEWEST_KNOWN = 30;
