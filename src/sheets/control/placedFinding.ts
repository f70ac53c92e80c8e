import type { Finding } from "../../core";
import type { Spot } from "./spotOf";

/** A finding, and its cell where it has one. */
export type PlacedFinding = { finding: Finding; spot: Spot | undefined };
