import { makeStyles, tokens } from "@fluentui/react-components";

export const usePreviewStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
