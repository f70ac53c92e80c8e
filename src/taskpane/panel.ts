import type { ReactNode } from "react";

/** A panel of a step. It takes no props: its words and actions come from their contexts. */
export type Panel = () => ReactNode;
