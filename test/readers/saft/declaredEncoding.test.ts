import { declaredEncoding } from "../../../src/readers/saft/declaredEncoding";

const of = (text: string, encoding: BufferEncoding = "latin1") =>
  declaredEncoding("a.xml", Buffer.from(text, encoding));

test.each([
  ["windows-1252", '<?xml version="1.0" encoding="windows-1252"?>', "windows-1252"],
  ["Latin-1, in single quotes and capitals", "<?xml version='1.0' encoding = 'ISO-8859-1' ?>", "windows-1252"],
  ["ASCII, which both are", '<?xml version="1.0" encoding="us-ascii"?>', "windows-1252"],
  ["UTF-8, which may be said wrongly: the bytes tell", '<?xml version="1.0" encoding="UTF-8"?>', undefined],
  ["UTF-16 in bytes that are not", '<?xml version="1.0" encoding="utf-16"?>', undefined],
  ["no encoding", '<?xml version="1.0"?>', undefined],
  ["no declaration", "<AuditFile/>", undefined],
  ["nothing", "", undefined],
])("a file that declares %s", (_why, text, encoding) => {
  expect(of(text)).toBe(encoding);
});

test.each([
  ["UTF-8", "\ufeff", "utf8", "utf-8"],
  ["UTF-16", "\ufeff", "utf16le", "utf-16le"],
] as const)("a byte order mark of %s is believed before any word", (_name, mark, encoding, read) => {
  expect(of(`${mark}<?xml version="1.0" encoding="windows-1252"?>`, encoding)).toBe(read);
});

test("an encoding that no ledger has is refused by its name: it would be read as something else", () => {
  expect(() => of('<?xml version="1.0" encoding="EBCDIC-NO"?>')).toThrow(
    expect.objectContaining({ code: "encoding-unknown", facts: { file: "a.xml", encoding: "ebcdic-no" } }),
  );
});
