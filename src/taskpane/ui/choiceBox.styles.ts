import { makeStyles, tokens } from "@fluentui/react-components";

/** A question with a list of what it would change, and its answers side by side. */
export const useChoiceBoxStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
