import { expandThisRow } from "../../model/table/structured-reference";

test.each([
  // why                               formula                                   expanded
  ["a column of a table", "=Poster[@Regnskap]", "=Poster[[#This Row],[Regnskap]]"],
  ["with letters of Norway", "=Poster[@Nøkkel]", "=Poster[[#This Row],[Nøkkel]]"],
  ["a name of two words", "=Poster[@[Ramme 2025]]", "=Poster[[#This Row],[Ramme 2025]]"],
  ["several columns", "=SUM(P[@[a]:[b]])", "=SUM(P[[#This Row],[a]:[b]])"],
  ["the formula's own table", "=[@Budsjett]*2", "=Tabell1[[#This Row],[Budsjett]]*2"],
  ["the whole row", "=SUM(Poster[@])", "=SUM(Poster[[#This Row]])"],
  ["not in a text", '="Poster[@Regnskap]"&Poster[@a]', '="Poster[@Regnskap]"&Poster[[#This Row],[a]]'],
  ["the long form stays", "=Poster[[#This Row],[a]]", "=Poster[[#This Row],[a]]"],
])("Excel's shorthand for the row is written out: %s", (_why, formula, expanded) => {
  expect(expandThisRow(formula, "Tabell1")).toBe(expanded);
});
