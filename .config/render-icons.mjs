// Renders every icon of the product from its drawing: node .config/render-icons.mjs
//
// A drawing NAME.svg serves every size; a size with a drawing fitted to its pixels (NAME-16.svg) uses that instead,
// because a scaled edge that falls between two pixels is grey, and at 16 pixels grey is all one would see.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright-core";

const root = path.dirname(import.meta.dirname);
const assets = path.join(root, "assets");

/** The sizes Excel asks for: 100 to 250 % of a small and of a large ribbon button, and 64 for the add-in list. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const NAMES = ["icon", "report", "frame", "example"];

const browser = await launch();
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const name of NAMES) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing(name, size)}`);
    writeFileSync(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();

function drawing(name, size) {
  const fitted = path.join(assets, `${name}-${size}.svg`);
  return readFileSync(existsSync(fitted) ? fitted : path.join(assets, `${name}.svg`), "utf8");
}

/** The browser of the tests: CHROME_PATH, else the packed one that the tests' own set-up unpacks. */
async function launch() {
  if (process.env.CHROME_PATH)
    return chromium.launch({ executablePath: process.env.CHROME_PATH, args: ["--no-sandbox"] });
  await createRequire(import.meta.url)("../test/e2e/global-setup.cjs")();
  const packed = process.env.PACKED_CHROMIUM;
  return chromium.launch({
    executablePath: path.join(packed, "chromium"),
    args: ["--no-sandbox"],
    env: { ...process.env, LD_LIBRARY_PATH: `${packed}/al2023/lib`, FONTCONFIG_FILE: `${packed}/fonts.conf` },
  });
}
