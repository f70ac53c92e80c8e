import type { CallFunction } from "../sheets";
import { callFunction } from "./call";
import type { Catalogue } from "./catalogue";
import { derivationOf } from "./derivations";

/** Lets formulas be computed and explained by the functions themselves. */
export const callerOf =
  (catalogue: Catalogue): CallFunction =>
  (id, given) => {
    const entry = catalogue.find((one) => one.id === id);
    return (
      entry && {
        values: callFunction(entry, given),
        argumentNames: entry.parameters.map((parameter) => parameter.id),
        derive: (row, column) => derivationOf(entry, given, row, column),
      }
    );
  };
