import { printSheet } from "../../src/sheets";
import { plainText } from "./plainText";
import { describeRenderer } from "./renderers";

// The text renderer: what a reader sees, in the order they see it.
describeRenderer(
  "text",
  {
    keeps: ["shown"],
    render: (sheets, language) =>
      Promise.resolve(
        sheets.map((sheet) => {
          const [name = "", ...lines] = printSheet(sheet, language).split("\n");
          return {
            name: name.replace(/^# /u, ""),
            shown: lines.slice(0, -1).map((line) =>
              line
                .slice(ROLE_WIDTH)
                .split(/ {2,}/u)
                .map((text) => plainText(text.trim(), language))
                .filter((text) => text !== ""),
            ),
          };
        }),
      ),
  },
  300,
);

/** The role stands in front of each row. */
const ROLE_WIDTH = 10;
