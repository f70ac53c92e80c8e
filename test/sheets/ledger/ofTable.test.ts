import { ofTable } from "../../../src/sheets/ledger/ofTable";

test.each([
  // why                                  in the table                          anywhere
  ["a row's own cell", "=[@Beløp]*2", "=Hovedbok[@Beløp]*2"],
  ["a heading of several words", "=[@[Mitt tall]]", "=Hovedbok[@[Mitt tall]]"],
  ["a whole column", "=SUM([Beløp])", "=SUM(Hovedbok[Beløp])"],
  ["the long form", "=[[#This Row],[År]]", "=Hovedbok[[#This Row],[År]]"],
  ["one that names a table", "=Poster[@Regnskap]+Hovedbok[@Beløp]", "=Poster[@Regnskap]+Hovedbok[@Beløp]"],
  ["a text that looks like it", '="[@Beløp]"&I5', '="[@Beløp]"&I5'],
  ["what is none", "=I5 + Ark!$A$1", "=I5 + Ark!$A$1"],
])("%s", (_why, inTable, anywhere) => expect(ofTable(inTable, "Hovedbok")).toBe(anywhere));
