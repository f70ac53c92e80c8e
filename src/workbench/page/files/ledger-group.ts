import type { Status } from "../status";
import { download } from "./download";
import { drawOwnGroup } from "./draw-group";
import type { FileWords } from "./words";

/** Puts the practice ledger last in the ribbon: files to download, and then to choose where the add-in reads a ledger. */
export function addLedgerGroup(ribbon: HTMLElement, status: Status, words: FileWords): void {
  const button = ({ id, label, path, name, type }: (typeof FILES)[number]) => ({
    id,
    label,
    tip: words.ledgerTips[id],
    icon: SHEET_ICON,
    onClick: () => void fetched(path, words).then((bytes) => download(bytes, name, type), status.showFailure),
  });
  ribbon.append(drawOwnGroup(words.ledgerGroup, FILES.map(button)));
}

/** As `npm start` writes them, and the server serves them. */
const FILES = [
  {
    id: "ledger-saft",
    label: "SAF-T",
    path: "/ledger/saft.xml",
    name: "SAF-T Financial_919477822_20240906.xml",
    type: "application/xml",
  },
  {
    id: "ledger-csv",
    label: "CSV",
    path: "/ledger/unit4.csv",
    name: "Hovedbok Unit4 2024.csv",
    type: "text/csv",
  },
] as const;

async function fetched(path: string, words: FileWords): Promise<Uint8Array> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(words.ledgerMissing);
  return new Uint8Array(await answer.arrayBuffer());
}

/** A page with lines. */
const SHEET_ICON = "M8 4h11l6 6v18H8V4Zm11 0v6h6M12 16h9M12 20h9M12 24h6";
