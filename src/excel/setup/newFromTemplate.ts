import type { Finding } from "../../core";
import { templateFile, TEMPLATES, type TemplateId } from "../../sheets";
import { pane, type Language } from "../../text";
import { asRefusal, reached, type Outcome } from "../host";

/**
 * Opens a new workbook from a template in the add-in's own folder. Excel shows it in another window; the open workbook
 * stays as it is. Where Excel refuses, as a policy may demand of it, its file is at `templateAddress`.
 */
export async function newFromTemplate(template: TemplateId, language: Language): Promise<Outcome> {
  const file = await fetchTemplate(templateAddress(template, language));
  if (!("bytes" in file)) return { sheet: undefined, findings: [file.finding] };
  reached("writing");
  const { shown, title } = TEMPLATES[template];
  await asRefusal(() => Excel.createWorkbook(inBase64(file.bytes)));
  return { sheet: shown, findings: [], news: pane.templates.opened(title, mayBeBehind()) };
}

/** The address of a template's file in the add-in's own folder. */
export const templateAddress = (template: TemplateId, language: Language): string =>
  new URL(`${FOLDER}${templateFile(template, language)}`, location.href).href;

/** Excel for Mac opens the new window behind the one at hand: OfficeDev/office-js#6943. */
const mayBeBehind = (): boolean => Office.context.platform === Office.PlatformType.Mac;

/** Fetches a file from the add-in's own folder, or gives the finding why it did not arrive. */
async function fetchTemplate(address: string): Promise<{ bytes: Uint8Array } | { finding: Finding }> {
  const answer = await fetch(address).catch((error: unknown) => {
    // `fetch` itself fails in one way only: no answer.
    if (error instanceof TypeError) return undefined;
    throw error;
  });
  if (!answer) return { finding: { code: "template-unreachable", facts: { address }, severity: "error" } };
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // A host that answers every address with its front page lacks the file too.
  if (answer.ok && isArchive(bytes)) return { bytes };
  return { finding: { code: "template-missing", facts: { address }, severity: "error" } };
}

/** The folder beside taskpane.html. */
const FOLDER = "assets/templates/";

/** Tells whether bytes begin a zip archive, which an .xlsx file is. */
const isArchive = ([p, k]: Uint8Array): boolean => p === 0x50 && k === 0x4b;

function inBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/** Bytes that one call takes: well below the limit of any browser. */
const PIECE = 8192;
