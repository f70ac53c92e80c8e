/**
 * Creates a decoder of SIE. The standard says code page 437, and systems also write UTF-8 and windows-1252: the first
 * letters above ASCII show which.
 */
export function createSieDecoder(): (bytes: Uint8Array) => string {
  let decoder: { decode: (bytes: Uint8Array) => string } | undefined;
  return (bytes) => {
    decoder ??= bytes.some((byte) => byte >= 0x80) ? decoderFor(bytes) : undefined;
    return (decoder ?? new TextDecoder("utf-8")).decode(bytes);
  };
}

function decoderFor(bytes: Uint8Array): { decode: (bytes: Uint8Array) => string } {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const wrong = utf8.match(/\ufffd/gu)?.length ?? 0;
  // A letter may be cut at the end of the block.
  if (wrong <= 1 && (utf8.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0) > 0) return streamOf("utf-8");
  const count = (letters: readonly number[]): number =>
    bytes.reduce((sum, byte) => sum + (letters.includes(byte) ? 1 : 0), 0);
  return count(IN_437) >= count(IN_1252) ? { decode: from437 } : streamOf("windows-1252");
}

function streamOf(encoding: "utf-8" | "windows-1252"): { decode: (bytes: Uint8Array) => string } {
  const decoder = new TextDecoder(encoding);
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }) };
}

function from437(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : (UPPER_437[byte - 0x80] ?? "");
  return text;
}

/** The upper half of code page 437. */
const UPPER_437 = Array.from(
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
);
/** The bytes of å, ä, ö, Å, Ä, Ö, é in each. */
const IN_437 = [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82];
const IN_1252 = [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9];
