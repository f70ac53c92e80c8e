import { CellFault, type Fault, type FaultCode, type LedgerFileFaults, type TotalCause } from "../../src/core";
import { faultText, findingParts, findingText, LANGUAGES } from "../../src/text";
import { cells } from "../../src/text/faults/cells";
import { expectGolden } from "../golden";
import { caught, provoke, wrongTotal } from "./provoked";

const codes = Object.keys(provoke) as Exclude<FaultCode, keyof LedgerFileFaults>[];
const first = (code: keyof typeof provoke) => provoke[code]().find((fault) => fault.code === code);

test("every fault, as its reader meets it", () => {
  const page = codes.map((code) => {
    const fault = first(code);
    if (!fault) throw new Error(`${code} was not provoked`);
    return [code, ...LANGUAGES.map((language) => `  ${language}  ${faultText(fault, language)}`), ""].join("\n");
  });
  expectGolden("faults.txt", page.join("\n"));
});

// The smallest total that provokes each cause. The compiler asks for a new line with each new cause.
const causes: Record<TotalCause["kind"], [parts: string[], total: string, others: string[]]> = {
  share: [["5"], "25", ["100"]],
  "left-out": [["3", "4"], "4", []],
  doubled: [["3", "4"], "10", []],
  "sign-turned": [["3", "5"], "2", []],
  transposed: [["16"], "61", []],
  digit: [["1270", "5"], "1375", []],
  negated: [["300", "200"], "-500", []],
  "too-large": [["7", "5"], "12000", []],
  "too-small": [["7000", "5000"], "12", []],
};

test("every cause of a wrong total, as its reader meets it", () => {
  const page = Object.entries(causes).map(([kind, [parts, total, others]]) => {
    const found = wrongTotal(parts, total, others);
    if (!found.facts.causes.some((cause) => cause.kind === kind)) {
      throw new Error(`${kind} was not provoked`);
    }
    return [kind, ...LANGUAGES.map((language) => `  ${language}  ${faultText(found, language)}`), ""].join("\n");
  });
  const months = wrongTotal(["1"], "20", ["120"]);
  page.push(...LANGUAGES.map((language) => `  ${language}  ${faultText(months, language)}`), "");
  expectGolden("causes.txt", page.join("\n"));
});

test("a fault of a cell is thrown as one, and no other fault is", () => {
  codes.forEach((code) => provoke[code]());
  expect(caught.length).toBeGreaterThan(20);
  expect(caught.filter((error) => error instanceof CellFault !== error.code in cells)).toEqual([]);
});

test("what is wrong, what to do and where can be told apart", () => {
  const finding = { code: "text-for-amount", facts: { place: IN_SHEET, given: "18 770" }, severity: "error" } as const;
  expect(findingParts(finding, "nb")).toEqual({
    number: "BIB-01",
    wrong: "«18 770» er tekst, ikke et tall.",
    todo: "Skriv tallet på nytt i en celle med tallformat.",
  });
  expect(findingText(finding, "nb")).toContain("BIB-01 Vedlegg 1, celle D6: «18 770» er tekst");
});

test("a place that the fault names itself is not said twice", () => {
  const [fault] = provoke["method-rests-on-blank"]();
  const finding = { ...(fault as Fault), severity: "warning", at: IN_SHEET } as const;
  expect(findingText(finding, "nb")).toMatch(/^BIB-34 Poster, linjen «IGELU-medlemskap», kolonnen Metode: metoden/u);
  expect(findingParts(finding, "nb").wrong).toMatch(/^Metoden bruker/u);
});

const IN_SHEET = { in: "sheet", sheet: "Vedlegg 1", cell: "D6" } as const;
