/** Shares one read between callers in the same tick, such as panels reacting to one change. */
export function readTogether<T>(read: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () =>
    (asked ??= Promise.resolve().then(() => {
      asked = undefined;
      return read();
    }));
}
