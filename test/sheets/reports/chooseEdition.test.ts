import { chooseEdition, type How, type NamedReport } from "../../../src/sheets";

const TITLE = "Regnskap 2024K2";

/** A report under its own name, but for what is given. */
const report = (given: Partial<NamedReport> = {}): NamedReport => {
  const { version = 1 } = given;
  const name = version === 1 ? TITLE : `${TITLE} v${version}`;
  return { sheet: name, name, kind: "accounts", version, stamp: "ABCD1234", status: "draft", language: "nb", ...given };
};

const FINAL = { status: "final" } as const;
const V2 = report({ version: 2 });
const OTHER = report({ name: "Ramme 2025", sheet: "Ramme 2025", kind: "frame", version: 7 });

test.each<[why: string, how: How, marks: NamedReport[], tabs: string[], version: number, latest: string | undefined]>([
  ["nothing stands", "replace", [], ["Poster"], 1, undefined],
  ["another report stands", "replace", [OTHER], ["Ramme 2025"], 1, undefined],
  ["a draft is replaced", "replace", [report()], [TITLE], 1, TITLE],
  ["a report in review is replaced too", "replace", [report({ status: "review" })], [TITLE], 1, TITLE],
  ["a final report stands", "replace", [report(FINAL)], [TITLE], 2, TITLE],
  ["a renamed draft stands", "replace", [report({ sheet: "Karis utkast" })], ["Karis utkast"], 2, "Karis utkast"],
  ["case does not make a rename", "replace", [report({ sheet: "REGNSKAP 2024k2" })], [TITLE], 1, "REGNSKAP 2024k2"],
  ["the latest draft is replaced", "replace", [report(), V2], [TITLE, V2.name], 2, V2.name],
  ["a draft is kept when asked", "beside", [report()], [TITLE], 2, TITLE],
  ["a sheet has the next name", "beside", [report()], [TITLE, `${TITLE} v2`, `${TITLE} V3`], 4, TITLE],
  [
    "a copy of the draft is final",
    "replace",
    [report(), report({ sheet: "Kopi", ...FINAL })],
    [TITLE, "Kopi"],
    2,
    TITLE,
  ],
  ["the copy comes first", "replace", [report({ sheet: "Kopi" }), report()], ["Kopi", TITLE], 1, TITLE],
])("%s", (_why, how, marks, tabs, version, latest) => {
  const chosen = chooseEdition(TITLE, how, marks, tabs);
  expect([chosen.version, chosen.latest?.sheet, chosen.taken]).toEqual([version, latest, undefined]);
});

test("a user's sheet of the same name is taken, in whatever case", () => {
  expect(chooseEdition(TITLE, "replace", [], ["Poster", "regnskap 2024K2"])).toEqual({
    version: 1,
    latest: undefined,
    taken: "regnskap 2024K2",
  });
});

test("the report that is chosen is the one that was given, with all that it holds", () => {
  const mark = { ...report(), worksheet: { id: 7 } };
  expect(chooseEdition(TITLE, "replace", [mark], [TITLE]).latest).toBe(mark);
});
