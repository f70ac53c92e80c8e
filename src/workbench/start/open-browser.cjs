"use strict";
const { spawn } = require("node:child_process");

/**
 * Opens the address in the user's browser, where there is a screen and a browser. Never fails: the address is printed.
 *
 * @param {string} url
 */
function openBrowser(url) {
  const command = browserCommand(process.platform, process.env);
  if (command === undefined) return;
  const child = spawn(command.program, [...command.args, url], { detached: true, stdio: "ignore" });
  child.once("error", () => undefined);
  child.unref();
}

/**
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env - `BROWSER=none` is the usual way to decline
 * @returns {{ program: string, args: string[] } | undefined}
 */
function browserCommand(platform, env) {
  if (env["CI"] || env["BROWSER"] === "none") return undefined;
  if (platform === "darwin") return { program: "open", args: [] };
  if (platform === "win32") return { program: "cmd", args: ["/c", "start", ""] };
  return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? { program: "xdg-open", args: [] } : undefined;
}

module.exports = { browserCommand, openBrowser };
