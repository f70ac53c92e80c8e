/**
 * A short fingerprint of a text. Two different texts have the same one with a chance of 1 in 2^64. It shows that
 * something changed; it keeps nothing secret.
 *
 * FNV-1a over the UTF-16 units, 64 bits.
 *
 * @returns 16 hexadecimal digits
 * @example
 * fingerprint("lonn;8274") === fingerprint("lonn;8275") // => false
 * fingerprint("").length // => 16
 */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i += 1) hash = ((hash ^ BigInt(text.charCodeAt(i))) * PRIME) & ALL_BITS;
  return hash.toString(16).toUpperCase().padStart(16, "0");
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const ALL_BITS = 0xffffffffffffffffn;
