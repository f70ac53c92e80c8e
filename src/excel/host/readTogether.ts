/** Answers all who ask in one turn, such as panels that are told of the same change, by one reading. */
export function readTogether<T>(read: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () =>
    (asked ??= Promise.resolve().then(() => {
      asked = undefined;
      return read();
    }));
}
