import { makeStyles, tokens } from "@fluentui/react-components";

export const useRecognisedStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  corrections: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    // Labels may have one line or two: the lists below them stay in line.
    alignItems: "end",
    paddingBottom: tokens.spacingVerticalS,
  },
});
