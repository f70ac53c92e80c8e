/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute, BASE, element, elements, readManifest, resource, ROOT } from "./manifest";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const manifest = readManifest();

test.each(elements(manifest, "Icon").map((icon, at) => [icon.parentElement?.id ?? String(at), icon] as const))(
  "the icon of %s has every size a ribbon asks for, each in a file of that size",
  (_of, icon) => {
    const images = elements(icon, "Image").map((image) => ({
      said: Number(attribute(image, "size")),
      real: pixels(fileOf(resource(manifest, attribute(image, "resid")))),
    }));
    expect(images).toEqual(SIZES.map((size) => ({ said: size, real: [size, size] })));
  },
);

test.each([
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
])("%s is %i pixels, as the list of add-ins shows it", (name, size) => {
  expect(pixels(fileOf(element(manifest, name)))).toEqual([size, size]);
});

test("every picture is as large as its name says, and has a drawing it was made from", () => {
  const files = readdirSync(join(ROOT, "assets"));
  const pictures = files.filter((file) => file.endsWith(".png"));
  for (const picture of pictures) {
    const [, name, size] = /^([a-z]+)-(\d+)\.png$/.exec(picture) ?? [];
    expect([picture, ...pixels(join("assets", picture))]).toEqual([picture, Number(size), Number(size)]);
    expect(files).toContain(`${name}.svg`);
  }
  expect(pictures).toHaveLength(4 * SIZES.length);
});

function fileOf(setting: Element): string {
  return attribute(setting, "DefaultValue").slice(BASE.length);
}

/** Width and height out of a PNG's header, which follows its eight-byte signature. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(join(ROOT, file));
  if (bytes.toString("latin1", 1, 4) !== "PNG" || bytes.toString("latin1", 12, 16) !== "IHDR") {
    throw new Error(`${file} is not a PNG.`);
  }
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
