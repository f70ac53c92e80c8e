import type { PasswordHash, Workbook } from "../model";
import { WORKBOOK_PART, type Parts } from "./archive/parts";
import { writeAttributes } from "./archive/sheet-xml";

/** Protects the workbook's structure as the file does. Last of all: it keeps sheets from coming and going. */
export function openStructure(workbook: Workbook, parts: Parts): void {
  const attributes = parts.elements(WORKBOOK_PART, "workbookProtection")[0]?.attributes ?? {};
  const isLocked = attributes["lockStructure"] === "1" || attributes["lockStructure"] === "true";
  workbook.protection.protectAsInFile(isLocked ? (hashOf(attributes) ?? "") : undefined);
}

/** Of a password that was given here no hash is written: the file is then protected without a password. */
export function saveStructure({ protection }: Workbook, parts: Parts): void {
  if (!protection.protected) return;
  const { secret } = protection;
  const hash = typeof secret === "string" ? undefined : secret;
  const attributes = writeAttributes(parts, {
    lockStructure: "1",
    workbookAlgorithmName: hash?.algorithmName,
    workbookHashValue: hash?.hashValue,
    workbookSaltValue: hash?.saltValue,
    workbookSpinCount: hash && String(hash.spinCount),
  });
  const before = parts.text(WORKBOOK_PART) ?? "";
  // the format wants it right before the views, which every saved file has
  parts.write(WORKBOOK_PART, before.replace("<bookViews", `<workbookProtection${attributes}/><bookViews`));
}

function hashOf(attributes: Readonly<Record<string, string>>): PasswordHash | undefined {
  const { workbookAlgorithmName, workbookHashValue, workbookSaltValue, workbookSpinCount = "0" } = attributes;
  if (!workbookAlgorithmName || !workbookHashValue || !workbookSaltValue) return undefined;
  return {
    algorithmName: workbookAlgorithmName,
    hashValue: workbookHashValue,
    saltValue: workbookSaltValue,
    spinCount: Number(workbookSpinCount),
  };
}
