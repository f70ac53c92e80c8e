import { makeStyles, tokens } from "@fluentui/react-components";

export const useStepListStyles = makeStyles({
  panel: {
    display: "grid",
    rowGap: tokens.spacingVerticalXL,
    minWidth: 0,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
  },
});
