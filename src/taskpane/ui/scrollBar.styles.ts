import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A bar that is always visible where there is more to scroll to. Some systems show theirs only while it moves. */
export const SEEN_SCROLL_BAR: GriffelStyle = {
  "::-webkit-scrollbar": { width: "10px", height: "10px" },
  "::-webkit-scrollbar-thumb": {
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    border: `${tokens.strokeWidthThicker} solid transparent`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundClip: "padding-box",
    "@media (forced-colors: active)": { backgroundColor: "ButtonText" },
  },
};
