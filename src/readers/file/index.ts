// A file's bytes: its kind, its letters, its blocks. Knows no posting.
export { createDecoder, markedEncoding, type Decoder, type Encoding } from "./decoder";
export { kindOf } from "./fileKind";
export { blocksOf, fileOf, joined, type LedgerFile, type Watch } from "./ledgerFile";
export { refusalOf } from "./refusal";
