import fc from "fast-check";
import { decimal } from "../../src/core";
import type { Cell, Column, Role, Row, Sheet } from "../../src/sheets";
import { asIs } from "../../src/text";

/** Words of one line, with what is easily taken for a number, a formula, a mark or a date. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constantFrom(
      "=1+1",
      "'",
      "''",
      "@",
      "+47 12",
      "-",
      "1e3",
      "2024",
      "31.12",
      "TRUE",
      "#REF!",
      "a;b",
      '"',
      "1 000,5",
    ),
  )
  .map((words) => words.replace(/[\p{C}\p{Z}]+/gu, " ").trim());

const value = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(0, 1, 2, 3))
  .map(([digits, places]) => decimal(`${digits}e-${places}`));

const day = fc.record({
  year: fc.integer({ min: 1901, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant<Cell>({ kind: "blank" }),
  text.map((words): Cell => ({ kind: "words", words: asIs(words) })),
  text.map((words): Cell => ({ kind: "words", words: asIs(words), keepAsText: true })),
  fc.option(value, { nil: undefined }).map((amount): Cell => ({ kind: "amount", value: amount })),
  value.map((amount): Cell => ({ kind: "amount", value: amount, formula: { op: "number", value: amount } })),
  value.map((rate): Cell => ({ kind: "rate", value: rate })),
  fc.integer({ min: -9999, max: 9999 }).map((number): Cell => ({ kind: "number", value: decimal(String(number)) })),
  day.map((date): Cell => ({ kind: "date", value: date })),
  fc.tuple(text, text).map(([words, sheet]): Cell => {
    return { kind: "link", words: asIs(words || "hit"), to: { sheet: sheet || "Ark", cell: "B2" } };
  }),
);

const choices = fc.option(
  fc.record({
    of: fc.uniqueArray(fc.constantFrom("rest", "lineær", "1000", "nb", "2024K2", "a b"), {
      minLength: 1,
      maxLength: 4,
    }),
    strict: fc.boolean(),
  }),
  { nil: undefined },
);

const column: fc.Arbitrary<Column> = fc
  .record({
    width: fc.integer({ min: 8, max: 60 }),
    input: fc.constantFrom(true as const, undefined),
    decimals: fc.constantFrom(0 as const, 2 as const, undefined),
    note: fc.option(text.filter((note) => note !== "").map(asIs), { nil: undefined }),
    choices,
  })
  .map(withoutUndefined);

const ROLES: readonly Role[] = ["note", "prose", "group", "subgroup", "subtotal", "total", "result", "blank"];

/** Any sheet: a title, a head, items, and rows of any role below. Its columns may be written in, whatever they hold. */
export const anySheet: fc.Arbitrary<Sheet> = fc.array(column, { minLength: 1, maxLength: 6 }).chain((columns) => {
  const cells = fc.array(cell, { minLength: columns.length, maxLength: columns.length });
  const row = (role: Role): fc.Arbitrary<Row> =>
    role === "blank"
      ? fc.constant({ role, cells: [] })
      : fc.record({ role: fc.constant(role), cells, choices }).map(withoutUndefined);
  const head: Row = {
    role: "head",
    cells: columns.map((_column, i): Cell => ({ kind: "words", words: asIs(`Felt ${i}`) })),
  };
  return fc
    .record({
      use: fc.constantFrom("work" as const, "report" as const),
      decimals: fc.constantFrom(0 as const, 2 as const),
      items: fc.array(row("item"), { minLength: 1, maxLength: 6 }),
      rest: fc.array(fc.constantFrom(...ROLES).chain(row), { maxLength: 5 }),
      landscape: fc.constantFrom(true as const, undefined),
      printed: fc.option(fc.integer({ min: 1, max: columns.length }), { nil: undefined }),
      title: text,
      table: fc.constantFrom("Poster" as const, undefined),
    })
    .map(({ items, rest, title, ...said }) =>
      withoutUndefined({
        ...said,
        name: "Vilkårlig",
        columns,
        rows: [
          { role: "title" as const, cells: [{ kind: "words" as const, words: asIs(title) }] },
          head,
          ...items,
          ...rest,
        ],
      }),
    );
});

/** What is undefined is left out, as the type of a sheet has it. */
function withoutUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never;
}
