// Tables of postings: CSV of Unit4 and DFØ, and cells pasted into a sheet. Knows no page; a user's corrections come
// as data.
export { readCells, readCsv, readSie, type CellTable, type TableOptions } from "./readTables";
