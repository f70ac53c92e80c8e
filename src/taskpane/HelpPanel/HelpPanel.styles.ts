import { makeStyles, tokens } from "@fluentui/react-components";

export const useHelpPanelStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
  },
  functions: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0 },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});
