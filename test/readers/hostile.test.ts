import { standardRules, type Finding } from "../../src/core";
import { readTotals } from "../../src/readers";
import { fileOfBytes, fileWith } from "./files";

// Files that are something else than they are called, and codes that are something else than they look.

type Read = { findings: readonly Finding[]; postings: number };
const readBytes = (bytes: Buffer): Promise<Read> =>
  readTotals([fileOfBytes(bytes, { name: "bok.csv" })], standardRules());
const read = (text: string): Promise<Read> => readTotals([fileWith(text, { name: "bok.csv" })], standardRules());

const TABLE = "konto;periode;beløp\n5000;202406;1\n";
const utf32 = Buffer.from(
  Array.from("\ufeff" + TABLE, (letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8, 0, 0]).flat(),
);

test.each([
  ["rar", Buffer.from("Rar!\u001a\u0007\u0001\u0000")],
  ["pdf", Buffer.from("%PDF-1.7\n")],
  ["utf-32", utf32],
  ["utf-7", Buffer.from(TABLE.replace("ø", "+APg-"))],
  ["utf-7", Buffer.from(`+/v8-${TABLE.replace("ø", "o")}`)],
  ["endless", Buffer.from("5000;".repeat(300_000))],
])("a file is named for what it is: %s", async (reason, bytes) => {
  expect(await readBytes(bytes)).toMatchObject({
    postings: 0,
    findings: [{ code: "file-unusable", severity: "error", facts: { reason } }],
  });
});

test("a long row with a quote in it has an open quote", async () => {
  const { findings } = await read(`konto;periode;beløp\n"${"5000;".repeat(300_000)}`);
  expect(findings).toMatchObject([{ code: "quote-open", severity: "error" }]);
});

test.each(["５０００", "٥٠٠٠", "lønn"])("an account without the digits 0-9 is an error: %s", async (account) => {
  const { findings, postings } = await read(`${TABLE}${account};202406;1`);
  expect(postings).toBe(1);
  expect(findings).toMatchObject([
    { code: "posting-account-unreadable", severity: "error", at: { in: "file", row: 3, column: "konto" } },
  ]);
});

test.each(["Sum;;1", "Sum;202406;1", "Lønn og sosiale utgifter;;1"])(
  "a total is left out with a warning: %s",
  async (row) => {
    const { findings } = await read(TABLE + row);
    expect(findings).toMatchObject([{ code: "posting-account-missing", severity: "warning" }]);
  },
);

test.each([
  ["zero width", "50\u200b00", "50[200B]00"],
  ["written from the right", "\u202e5000", "[202E]5000"],
  ["a mark of direction", "5000\u200f", "5000[200F]"],
  ["a soft hyphen", "50\u00ad00", "50[00AD]00"],
])("an invisible character is shown with its place, never taken as another account: %s", async (_why, code, given) => {
  const rows = [`${code};;202406;1`, `5000;${code};202406;1`];
  for (const [i, row] of rows.entries()) {
    const { findings, postings } = await read(`konto;prosjekt;periode;beløp\n5000;;202406;1\n${row}`);
    expect(postings).toBe(1);
    expect(findings).toMatchObject([
      {
        code: "posting-code-invisible",
        severity: "error",
        facts: { given },
        at: { row: 3, column: ["konto", "prosjekt"][i] },
      },
    ]);
  }
});

test("NUL is shown too, below the start of a file, where it means that the file is no text", async () => {
  const { findings } = await read(`${TABLE}${"5000;202406;1\n".repeat(100)}50\u000000;202406;1`);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "posting-code-invisible", facts: { given: "50[0000]00", postings: 1 } }),
  );
});
