import type { Finding } from "../../core";
import { templateFile, TEMPLATES, type TemplateId } from "../../sheets";
import { pane, type Language } from "../../text";
import type { Outcome } from "../host/outcome";
import { asRefusal } from "../host/inExcel";
import { reached } from "../host/steps";

/**
 * Opens a workbook of its own, made from a template that lies beside the add-in. The workbook that is open stands as it
 * was: Excel shows the new one in another window.
 */
export async function newFromTemplate(template: TemplateId, language: Language): Promise<Outcome> {
  const file = await fetchTemplate(templateFile(template, language));
  if (!("bytes" in file)) return { sheet: undefined, findings: [file.finding] };
  reached("writing");
  const { shown, title } = TEMPLATES[template];
  await asRefusal(() => Excel.createWorkbook(inBase64(file.bytes)));
  return { sheet: shown, findings: [], news: pane.templates.opened(title) };
}

/** Gets a file out of the add-in's own folder, or tells why it did not come. */
async function fetchTemplate(file: string): Promise<{ bytes: Uint8Array } | { finding: Finding }> {
  const address = new URL(`${FOLDER}${file}`, location.href).href;
  const answer = await fetch(address).catch((error: unknown) => {
    // The only way in which fetch itself fails: nobody answered.
    if (error instanceof TypeError) return undefined;
    throw error;
  });
  if (!answer) return { finding: { code: "template-unreachable", facts: { address }, severity: "error" } };
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // A host that answers everything with its front page has no file either.
  if (answer.ok && isArchive(bytes)) return { bytes };
  return { finding: { code: "template-missing", facts: { address }, severity: "error" } };
}

/** Beside taskpane.html. */
const FOLDER = "assets/templates/";

/** An .xlsx file is a zip archive, which begins with its inventor's initials. */
const isArchive = ([p, k]: Uint8Array): boolean => p === 0x50 && k === 0x4b;

function inBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/** Bytes that a call takes at once: well below what any browser does. */
const PIECE = 8192;
