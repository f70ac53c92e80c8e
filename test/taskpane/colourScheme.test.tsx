import { isDark } from "../../src/taskpane/ui/colourScheme";

test.each([
  // why                              hint                                                    dark
  ["Office says so", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
  ["Office says no", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  ["an older Office: white page", { bodyBackgroundColor: "#FFFFFF" }, false],
  ["an older Office: black page", { bodyBackgroundColor: "#262626" }, true],
  ["without the number sign", { bodyBackgroundColor: "0A0A0A" }, true],
  ["yellow is bright to the eye", { bodyBackgroundColor: "#FFFF00" }, false],
  ["blue is dark to the eye", { bodyBackgroundColor: "#0000FF" }, true],
  ["not a colour", { bodyBackgroundColor: "hvit" }, undefined],
  ["not a colour, though six long", { bodyBackgroundColor: "zzzzzz" }, undefined],
  ["Excel on the web reports nothing", {}, undefined],
  ["outside Excel", undefined, undefined],
])("%s", (_why, hint, dark) => {
  expect(isDark(hint)).toBe(dark);
});
