import { parseAddress, printAddress, type Validation, type Worksheet } from "../model";
import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { fromFile, toFile } from "./formula-text";
import type { Parts } from "./archive/parts";
import { insertIntoSheet, listedInSheet, writeAttributes } from "./archive/sheet-xml";

/**
 * Takes over the lists to choose from, and the messages at a cell. Other rules (a number between two others) are left
 * out: the workbench does not know them.
 *
 * From the file's own XML: the library loses whether the list drops down, and lines of a text.
 */
export function openValidations(worksheet: Worksheet, path: string, parts: Parts): void {
  for (const element of listedInSheet(parts, path, "dataValidations")) {
    const { sqref = "", type = "none" } = element.attributes;
    const boxes = sqref
      .split(/\s+/)
      .map(parseAddress)
      .filter((box) => box !== undefined);
    if (boxes.length === 0 || (type !== "list" && type !== "none")) continue;
    worksheet.workbook.grid.validations.set(worksheet.id, boxes, readValidation(element, parts));
  }
}

export function saveValidations(worksheet: Worksheet, path: string, parts: Parts, namespace: string): void {
  const list = worksheet.workbook.grid.validations.list(worksheet.id).map(({ boxes, validation }) => {
    const { list: choices, ignoreBlanks, alert, prompt } = validation;
    const attributes = writeAttributes(parts, {
      type: choices && "list",
      // The attribute is reversed: 1 hides the list.
      showDropDown: choices?.inCellDropDown === false ? "1" : undefined,
      allowBlank: ignoreBlanks ? "1" : undefined,
      showInputMessage: prompt.showPrompt ? "1" : undefined,
      showErrorMessage: alert.showAlert ? "1" : undefined,
      errorStyle: alert.style === "Stop" ? undefined : alert.style.toLowerCase(),
      errorTitle: alert.title || undefined,
      error: alert.message || undefined,
      promptTitle: prompt.title || undefined,
      prompt: prompt.message || undefined,
      sqref: boxes.map((box) => printAddress(box)).join(" "),
    });
    if (!choices) return `<dataValidation${attributes}/>`;
    const { source } = choices;
    const formula = source.startsWith("=") ? toFile(source, namespace) : `"${source.replaceAll('"', '""')}"`;
    return `<dataValidation${attributes}><formula1>${parts.encode(formula)}</formula1></dataValidation>`;
  });
  insertIntoSheet(parts, path, "dataValidations", list);
}

function readValidation({ attributes, children }: XmlElement, parts: Parts): Validation {
  const { errorStyle = "stop", errorTitle = "", error = "", promptTitle = "", prompt = "" } = attributes;
  const first = children.find((child) => child.type === "element" && child.name === "formula1");
  const formula = first?.type === "element" ? parts.textOf(first) : "";
  const source = /^".*"$/s.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : fromFile(formula);
  return {
    list: attributes["type"] === "list" ? { source, inCellDropDown: !isTrue(attributes["showDropDown"]) } : undefined,
    // Where anything is valid, blank is valid too, with or without the attribute.
    ignoreBlanks: attributes["type"] !== "list" || isTrue(attributes["allowBlank"]),
    alert: {
      showAlert: isTrue(attributes["showErrorMessage"]),
      style: errorStyle === "warning" ? "Warning" : errorStyle === "information" ? "Information" : "Stop",
      title: lines(errorTitle),
      message: lines(error),
    },
    prompt: {
      showPrompt: isTrue(attributes["showInputMessage"]),
      title: lines(promptTitle),
      message: lines(prompt),
    },
  };
}

function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

/** Excel writes a line's end in an attribute as `_x000a_`. */
function lines(text: string): string {
  return text.replace(/_x000d_/gi, "").replace(/_x000a_/gi, "\n");
}
