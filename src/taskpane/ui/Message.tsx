import type { ReactNode } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from "@fluentui/react-components";

export type MessageProps = {
  intent?: NonNullable<MessageBarProps["intent"]>;
  title?: string | undefined;
  children?: ReactNode;
  /** What the reader can do about it. */
  way?: { label: string; onPress: () => void; takesFocus?: boolean } | undefined;
};

/** News for the reader. The intent shows how grave it is; a button leads on where there is a way. */
export function Message({ intent = "info", title, children, way }: MessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && (
          <>
            <MessageBarTitle>{title}</MessageBarTitle>{" "}
          </>
        )}
        {children}
      </MessageBarBody>
      {way && (
        <MessageBarActions>
          <Button size="small" autoFocus={way.takesFocus ?? false} onClick={way.onPress}>
            {way.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
