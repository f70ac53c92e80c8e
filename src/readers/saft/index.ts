// SAF-T Financial, as it streams. Reads no person: names, addresses and bank accounts are passed over.
export { readSaft } from "./readSaft";
