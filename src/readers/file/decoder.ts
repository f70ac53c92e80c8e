/** The encodings that ledgers come in. */
export type Encoding = "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";

/** Decodes bytes to text, block by block. */
export type Decoder = {
  decode: (bytes: Uint8Array) => string;
  /** Gives the rest of the text when the file ends. */
  end: () => string;
  /** The encoding the file turned out to have. */
  encoding: () => Encoding;
  /** Whether some bytes were no text in that encoding. They are shown as U+FFFD. */
  isBroken: () => boolean;
};

/** Reads the encoding from a byte order mark, if the file has one. */
export function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/**
 * Creates a decoder that reads bytes as UTF-8 until a byte is not. Norwegian systems write windows-1252 without
 * declaring it, also in files that declare UTF-8. Only ASCII has been decoded by then, so nothing was misread.
 *
 * @param known - the encoding, where a byte order mark or the user gives it
 */
export function createDecoder(known?: Encoding): Decoder {
  if (known !== undefined && known !== "utf-8") return fixedDecoder(known);
  const strict = new TextDecoder("utf-8", { fatal: true });
  let fallback: Decoder | undefined;
  let held: Uint8Array = new Uint8Array(0);
  let sawOther = false;

  const decode = (bytes: Uint8Array): string => {
    if (fallback) return fallback.decode(bytes);
    const whole = held.length === 0 ? bytes : withBefore(held, bytes);
    const end = endOfCharacters(whole);
    held = whole.slice(end);
    return strictly(whole.subarray(0, end));
  };

  const strictly = (bytes: Uint8Array): string => {
    try {
      const text = strict.decode(bytes);
      sawOther ||= text.length < bytes.length;
      return text;
    } catch {
      // A fatal decoder throws only at a byte that is not UTF-8.
      const rest = withBefore(bytes, held);
      fallback = fixedDecoder(sawOther || known === "utf-8" || isMostlyUtf8(rest) ? "utf-8" : "windows-1252");
      held = new Uint8Array(0);
      return fallback.decode(rest);
    }
  };

  const end = (): string => {
    const last = held;
    held = new Uint8Array(0);
    const text = fallback ? "" : strictly(last);
    return text + (fallback?.end() ?? "");
  };

  return {
    decode,
    end,
    encoding: () => fallback?.encoding() ?? "utf-8",
    isBroken: () => fallback?.encoding() === "utf-8",
  };
}

/**
 * Tells whether a text has at least as many UTF-8 letters as wrong bytes. Letters of windows-1252 hardly ever look like
 * UTF-8.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const wrong = text.match(/\ufffd/gu)?.length ?? 0;
  return (text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0) >= wrong;
}

/** Decodes one fixed encoding. Every byte is a character in windows-1252; in the others a wrong byte becomes U+FFFD. */
function fixedDecoder(encoding: Encoding): Decoder {
  const decoder = new TextDecoder(encoding);
  let broken = false;
  const seen = (text: string): string => {
    broken ||= encoding !== "windows-1252" && text.includes("\ufffd");
    return text;
  };
  return {
    decode: (bytes) => seen(decoder.decode(bytes, { stream: true })),
    end: () => seen(decoder.decode()),
    encoding: () => encoding,
    isBroken: () => broken,
  };
}

/** Finds the end of the last whole character: a character of UTF-8 has at most three bytes after its first. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let i = bytes.length - 1; i >= Math.max(0, bytes.length - 4); i -= 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) return i + 1;
    if (byte >= 0xc0) return i;
  }
  return bytes.length;
}

function withBefore(before: Uint8Array, bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(before.length + bytes.length);
  all.set(before);
  all.set(bytes, before.length);
  return all;
}
