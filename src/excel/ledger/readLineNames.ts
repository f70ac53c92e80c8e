import { asWord } from "../../sheets";
import { inExcel } from "../host";
import { askForTable } from "../read";

/** Reads the names of the lines of *Poster* by key, in their order; empty where there is no such table. One sync. */
export function readLineNames(): Promise<ReadonlyMap<string, string>> {
  return inExcel(async (context) => {
    const seek = askForTable(context, "Poster");
    await context.sync();
    const { header = [], rows = [] } = (await seek()) ?? {};
    const [key, name] = [header.indexOf("Nøkkel"), header.indexOf("Post")];
    const named = rows.map((row) => [asWord(row[key]).trim(), asWord(row[name]).trim()] as const);
    return new Map(named.filter(([line]) => line !== ""));
  });
}
