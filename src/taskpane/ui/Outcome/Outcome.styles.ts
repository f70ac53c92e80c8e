import { makeStyles, tokens } from "@fluentui/react-components";

export const useOutcomeStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  // The live region must exist before it speaks, but an empty one takes no room.
  nothing: { position: "absolute" },
});
