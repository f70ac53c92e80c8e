import { BALANCED, header, read } from "./auditFile";

test.each([
  ["1", "6", "1 2 3 4 5 6"],
  ["0", "2", "0 1 2"],
  ["11", "13", "11 12 13"],
  ["00", "00", "0"],
  ["", "", ""],
  ["6", "5", ""],
  ["1", "100", ""],
])("a file for the periods %s to %s speaks for %s", async (first, last, periods) => {
  const { covered } = await read(BALANCED, header({ first, last }));
  expect(covered.map(({ period }) => period).join(" ")).toBe(periods);
  expect(covered.every(({ year }) => year === 2024)).toBe(true);
});

test("a selection of more years than anyone means speaks for none", async () => {
  expect((await read(BALANCED, header({ first: "1", last: "12", year: "1924" }))).covered).toEqual([]);
});

test("a file for several years speaks for the months between, and for the adjustments its ends name", async () => {
  const { covered } = await read(BALANCED, header({ first: "12", last: "13", year: "2023" }));
  expect(covered.map(({ year, period }) => `${year}.${period}`).join(" ")).toBe(
    "2023.12 2023.13 2024.0 2024.1 2024.2 2024.3 2024.4 2024.5 2024.6 2024.7 2024.8 2024.9 2024.10 2024.11 2024.12 2024.13",
  );
});
