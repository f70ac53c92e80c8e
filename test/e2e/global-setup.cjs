// Runs in jest's own process: inside a test's sandbox process.env is a copy, and os.tmpdir() would not see our TMPDIR.
const fs = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "../..");
const packageFolder = path.join(root, "node_modules/@sparticuz/chromium");

/**
 * Unpacks the Chromium that npm has installed, once, so that the tests need no browser, no libraries and no fonts of the
 * machine. `CHROME_PATH` names a browser to use instead.
 */
module.exports = async () => {
  if (process.env.CHROME_PATH) return;
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, "package.json"), "utf8"));
  const folder = path.join(root, "node_modules/.cache", `chromium-${version}`);
  if (!fs.existsSync(folder)) await unpackWhole(folder);
  process.env.PACKED_CHROMIUM = folder; // the workers inherit it
};

/**
 * Another run may be unpacking too: each fills its own folder, and a rename is all or nothing.
 *
 * @param {string} folder
 */
async function unpackWhole(folder) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const part = fs.mkdtempSync(`${folder}-part-`);
  await unpackInto(part);
  fs.writeFileSync(path.join(part, "fonts.conf"), fontSettings(folder));
  fs.chmodSync(part, 0o755); // mkdtemp makes it private, and root may unpack what a user runs
  try {
    fs.renameSync(part, folder);
  } catch (error) {
    if (!fs.existsSync(folder)) throw error;
    fs.rmSync(part, { recursive: true });
  }
}

/** @param {string} folder */
async function unpackInto(folder) {
  const saved = { ...process.env };
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x"; // makes it unpack its own NSS and NSPR libraries too
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    chromium.setGraphicsMode = false;
    await chromium.executablePath();
  } finally {
    for (const name of ["TMPDIR", "AWS_LAMBDA_JS_RUNTIME", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"]) {
      if (saved[name] === undefined) delete process.env[name];
      else process.env[name] = saved[name];
    }
  }
}

/**
 * The packed settings know only the temporary folder; a renderer that finds no font at all crashes.
 *
 * @param {string} folder
 */
function fontSettings(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}
