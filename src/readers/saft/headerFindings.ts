import type { Finding } from "../../core";
import { currencyOf } from "../words";
import type { Values } from "./readElements";

/** Finds files of another organisation than the first declared one, and files that are not in kroner. */
export function headerFindings(headers: readonly { file: string; header: Values }[]): Finding[] {
  const companies = headers.map(({ header }) => (header["company"] ?? "").replace(/\D/gu, ""));
  const first = companies.find((company) => company !== "") ?? "";
  return headers.flatMap(({ file, header }, i): Finding[] => {
    const company = companies[i] ?? "";
    const currency = header["currency"] ?? "NOK";
    return [
      ...(company === "" || company === first
        ? []
        : [{ code: "companies-differ" as const, facts: { file, company, first }, severity: "error" as const }]),
      ...(currencyOf(currency) === "NOK"
        ? []
        : [{ code: "currency-foreign" as const, facts: { file, currency }, severity: "error" as const }]),
    ];
  });
}
