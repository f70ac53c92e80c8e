import { ACCOUNTS, ANNEX, found } from "./pasted";

const PERIOD = "«31/6» finnes ikke: juni har 30 dager. Skriv 30. juni.";
const WRONG_TOTAL =
  "Summen 28 360 er ikke summen av delene, 18 787. Avviket er 9 573. Trolig årsak: summen er 75 % av 37 813. Se om en formel fra et annet kvartal eller en annen måned står igjen.";

test("annex 1: the wrong total, by its cell, its right sum and its cause; and the day that does not exist", () => {
  expect(found(ANNEX)).toEqual([`BIB-07 Ark1, celle C1: ${PERIOD}`, `BIB-47 Ark1, celle D7: ${WRONG_TOTAL}`]);
});

test("the accounts foot in every way; only the day does not exist", () => {
  expect(found(ACCOUNTS)).toEqual([
    "BIB-07 Ark1, celle B1: «31. juni» finnes ikke: juni har 30 dager. Skriv 30. juni.",
  ]);
});

test("both on one sheet, one under the other, under the words of the paper", () => {
  const paper = `Regnskapsrapport pr. 31. juni:\n\n${ACCOUNTS}\n\n\nVedlegg 1: Akkumulert oppstilling\n\n${ANNEX}`;
  expect(found(paper, { sheet: "Sak 30", row: 4, column: 2 })).toEqual([
    "BIB-07 Sak 30, celle C5: «31. juni» finnes ikke: juni har 30 dager. Skriv 30. juni.",
    "BIB-07 Sak 30, celle D7: «31. juni» finnes ikke: juni har 30 dager. Skriv 30. juni.",
    `BIB-07 Sak 30, celle E34: ${PERIOD}`,
    `BIB-47 Sak 30, celle F40: ${WRONG_TOTAL}`,
  ]);
});

test("both beside each other", () => {
  const [left, right] = [ACCOUNTS, ANNEX].map((table) => table.split("\n"));
  const beside = (left ?? []).map((line, i) => `${line} | | ${right?.[i] ?? "| | | |"}`).join("\n");
  expect(found(beside).map((finding) => finding.slice(0, 22))).toEqual([
    "BIB-07 Ark1, celle B1:",
    "BIB-07 Ark1, celle H1:",
    "BIB-47 Ark1, celle I7:",
  ]);
});
