import { browserCommand } from "../../start/open-browser.cjs";

test.each([
  // why                          platform   environment                      program
  ["a Linux desktop", "linux", { DISPLAY: ":0" }, "xdg-open"],
  ["a Wayland desktop", "linux", { WAYLAND_DISPLAY: "wayland-0" }, "xdg-open"],
  ["a Linux without a screen", "linux", {}, undefined],
  ["a Mac", "darwin", {}, "open"],
  ["Windows", "win32", {}, "cmd"],
  ["a build server", "darwin", { CI: "true" }, undefined],
  ["one who says no", "darwin", { BROWSER: "none" }, undefined],
])("%s", (_why, platform, env, program) => {
  expect(browserCommand(platform, env)?.program).toBe(program);
});
