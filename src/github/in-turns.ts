/**
 * A few things at once, of many: enough to hide the latency, few enough for a runner's memory and GitHub's secondary limits.
 * Room: github.
 */

/** How many at once. */
const AT_ONCE = 4;

/** Does the work for each item and gives the results in the items' order. After the first failure nothing more is begun. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: { index: number; result: Result }[] = [];
  const places = items.entries();
  let failed = false;
  const worker = async (): Promise<void> => {
    // All workers draw from one iterator, so that each item is done once.
    for (const [index, item] of places) {
      if (failed) return;
      try {
        results.push({ index, result: await work(item) });
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results.toSorted((first, second) => first.index - second.index).map(({ result }) => result);
}
