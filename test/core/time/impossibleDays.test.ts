import fc from "fast-check";
import { findImpossibleDays, lastDayOf } from "../../../src/core";

const given = (text: string): string[] => findImpossibleDays(text).map(({ facts }) => facts.given);

test.each<[text: string, given: string[]]>([
  ["Regnskap pr 31. juni", ["31. juni"]],
  ["Regnskap pr\n31/6", ["31/6"]],
  ["foreløpig regnskapsstatus pr 31. juni 2024 med kommentarer", ["31. juni 2024"]],
  ["Regnskapsrapport pr. 31. juni:", ["31. juni"]],
  ["Rekneskap per 31.06.2024", ["31.06.2024"]],
  ["pr. 31.6.", ["31.6."]],
  ["pr 31.6", ["31.6"]],
  ["per 31.06.24", ["31.06.24"]],
  ["2024-06-31", ["2024-06-31"]],
  ["As of June 31", ["June 31"]],
  ["As of April 31st", ["April 31st"]],
  ["As of September 31, 2024", ["September 31, 2024"]],
  ["31 June 2024", ["31 June 2024"]],
  ["29. februar 2023", ["29. februar 2023"]],
  ["31/6/2024 og 31/9-24", ["31/6/2024", "31/9-24"]],
  ["31. juni mot 31. juni", ["31. juni"]],
])("%j names a day that does not exist", (text, expected) => {
  expect(given(text)).toEqual(expected);
});

test.each([
  "Regnskap pr 30. juni",
  "29. februar 2024",
  "29. februar",
  "30/6 og 31/12",
  "sak 31/6",
  "BIB-2024/31",
  "sak 22/24 i Porteføljestyret",
  "3/4 av beløpet",
  "avsnitt 31.6.2",
  "31.6 mill. kroner",
  "1.1 million og 3,65 millioner",
  "2. kvartal",
  "3. – 4. kvartal",
  "i april 31 institusjoner",
  "45 mai-billetter",
  "møte 31 Junior",
  "kl. 09.00 - 11.00",
  "30.62",
  "",
])("%j names none", (text) => {
  expect(given(text)).toEqual([]);
});

test("every day after a month's last is found, and no day of it", () => {
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 31 }), month, fc.integer({ min: 1990, max: 2090 }), (day, month, year) => {
      const date = `${day}.${String(month).padStart(2, "0")}.${year}`;
      expect(given(`per ${date} i alt`)).toEqual(day > lastDayOf(month, year) ? [date] : []);
    }),
  );
});
