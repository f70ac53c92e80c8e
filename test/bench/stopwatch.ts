/**
 * The median time of a call, in milliseconds, after a warm-up: the best would flatter, the mean would blame us for
 * whatever else the machine does.
 */
export function timeOf(call: () => unknown, times = 9): number {
  for (let i = 0; i < 3; i += 1) call();
  const each = Array.from({ length: times }, () => {
    const started = performance.now();
    call();
    return performance.now() - started;
  });
  return each.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
