import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templateFiles } from "../../../src/xlsx";
import { edit, pack, unpack } from "../../../src/xlsx/parts";
import { noValidator, OFFICE_VERSIONS, validate } from "./validate";

// Microsoft's own validator, without Excel: what it refuses, Excel would offer to repair.

jest.setTimeout(300_000);

const withValidator = noValidator === undefined ? describe : describe.skip;

let folder: string;
let names: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bibsys-valid-"));
  const files = await templateFiles();
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  names = [...files.keys()];
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("on the system that CI has, nothing is skipped", () => {
  if (process.platform === "linux" && process.arch === "x64") expect(noValidator).toBeUndefined();
});

withValidator(`Microsoft's validator${noValidator === undefined ? "" : ` (skipped: ${noValidator})`}`, () => {
  test.each(OFFICE_VERSIONS)("finds every template to be as %s wants it", async (version) => {
    expect(names.length).toBeGreaterThan(5);
    const found: string[] = [];
    for (const name of names) {
      const faults = await validate(join(folder, name), version);
      found.push(...faults.map((fault) => `${name} ${fault}`));
    }
    expect(found).toEqual([]);
  });

  test("finds what is wrong: it is no validator that is pleased with everything", async () => {
    const path = join(folder, "broken.xlsx");
    const [name = ""] = names;
    const parts = await unpack(new Uint8Array(readFileSync(join(folder, name))));
    edit(parts, "xl/workbook.xml", (xml) => xml.replace("<sheets>", "<sheets><nonsense/>"));
    writeFileSync(path, await pack(parts));
    expect((await validate(path, "Microsoft365")).join("\n")).toMatch(/workbook\.xml .*nonsense/);
  });
});
