import { parseAddress, printAbsoluteAddress, printAddress, splitSheetName } from "../../model/grid/address";

test.each([
  // why                       text          printed
  ["a cell", "B3", "B3"],
  ["with dollars", "$B$3:$C4", "B3:C4"],
  ["backwards", "C4:B3", "B3:C4"],
  ["small letters", "aa10", "AA10"],
  ["whole columns", "A:C", "A:C"],
  ["whole rows", "$1:$3", "1:3"],
  ["a whole sheet", "1:1048576", "1:1048576"],
  ["the last cell of all", "XFD1048576", "XFD1048576"],
])("an address is read: %s", (_why, text, printed) => {
  const box = parseAddress(text);
  expect(box && printAddress(box)).toBe(printed);
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2:C3", "A:1", "Poster", "A1B", "A1:B", "A1.:.B2"])(
  "%p is no address",
  (text) => expect(parseAddress(text)).toBeUndefined(),
);

test("a defined name holds its address with dollars", () => {
  const box = parseAddress("B3:C4");
  expect(box && printAbsoluteAddress(box)).toBe("$B$3:$C$4");
});

test.each(["$A$1", "$A:$C", "$1:$3", "'Regnskap 2024K2'!$B$3:$C$4"])("%s is printed as it was read", (text) => {
  const { sheet, address } = splitSheetName(text);
  const box = parseAddress(address);
  expect(box && printAbsoluteAddress(box, sheet)).toBe(text);
});

test.each([
  // why                                    name                   quoted
  ["a plain word", "Poster", "Poster"],
  ["with letters of Norway", "Årsmøte", "Årsmøte"],
  ["with a space", "Regnskap 2024K2", "'Regnskap 2024K2'"],
  ["that reads as a cell", "Ark1", "'Ark1'"],
  ["with an apostrophe", "Styret's", "'Styret''s'"],
])("a sheet's name is written into formulas: %s", (_why, name, quoted) => {
  expect(printAddress({ row: 0, column: 0, rows: 1, columns: 1 }, name)).toBe(`${quoted}!A1`);
  expect(splitSheetName(`${quoted}!A1`)).toEqual({ sheet: name, address: "A1" });
});
