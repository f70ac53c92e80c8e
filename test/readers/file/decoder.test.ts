import fc from "fast-check";
import { createDecoder, type Encoding } from "../../../src/readers/file/decoder";

const ENCODINGS = { "utf-8": "utf8", "windows-1252": "latin1", "utf-16le": "utf16le" } as const;
// Letters that the encodings share, among them some that take two bytes in UTF-8.
const anyText = fc.string({ unit: fc.constantFrom("a", "b", ";", "\n", "æ", "ø", "Å", "é") });

test.each(["utf-8", "windows-1252"] as const)("%s is kept apart, wherever its bytes are cut", (encoding) =>
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 5 }), (text, size) => {
      // Two bytes that are one letter in UTF-8 can be two letters in the other: nobody writes them so.
      fc.pre(encoding === "utf-8" || !isUtf8(Buffer.from(text, "latin1")));
      const { decoded, decoder } = decode(Buffer.from(text, ENCODINGS[encoding]), size);
      expect(decoded).toBe(text);
      expect(decoder.isBroken()).toBe(false);
    }),
  ),
);

test.each(["utf-8", "windows-1252", "utf-16le"] as const)("%s that is known is read as that", (encoding) =>
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 5 }), (text, size) => {
      expect(decode(Buffer.from(text, ENCODINGS[encoding]), size, encoding).decoded).toBe(text);
    }),
  ),
);

test("the last letter of a file is not lost, nor taken for another", () => {
  expect(decode(Buffer.from("Hammerø", "latin1"), 100).decoded).toBe("Hammerø");
  expect(decode(Buffer.from("Hammerø", "utf8"), 100).decoded).toBe("Hammerø");
});

test("a bad byte far behind a letter of UTF-8, and in what the user has said is UTF-8, makes no other encoding", () => {
  const behind = decode(Buffer.concat([Buffer.from("ø"), Buffer.from([0xe6]), Buffer.from("!")]), 2);
  expect([behind.decoded, behind.decoder.encoding(), behind.decoder.isBroken()]).toEqual(["ø\ufffd!", "utf-8", true]);
  const said = decode(Buffer.from("Hammerø", "latin1"), 100, "utf-8");
  expect([said.decoded, said.decoder.encoding(), said.decoder.isBroken()]).toEqual(["Hammer\ufffd", "utf-8", true]);
});

test("UTF-8 with a bad byte stays UTF-8, and says so", () => {
  const { decoded, decoder } = decode(Buffer.concat([Buffer.from("ø"), Buffer.from([0xe6]), Buffer.from("!")]), 100);
  expect([decoded, decoder.isBroken(), decoder.encoding()]).toEqual(["ø\ufffd!", true, "utf-8"]);
});

function decode(bytes: Buffer, size: number, known?: Encoding) {
  const decoder = createDecoder(known);
  let decoded = "";
  for (let at = 0; at < bytes.length; at += size) decoded += decoder.decode(bytes.subarray(at, at + size));
  return { decoded: decoded + decoder.end(), decoder };
}

function isUtf8(bytes: Buffer): boolean {
  return bytes.some((byte) => byte > 127) && Buffer.from(bytes.toString("utf8"), "utf8").equals(bytes);
}
