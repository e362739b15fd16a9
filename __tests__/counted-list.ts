/**
 * Lists that count how often one of their elements is read, so that a test can tell work that grows with the input from work
 * that grows with its square, without a clock.
 */

/** How often something was read. */
export interface Reads {
  count: number;
}

/** The list itself, each element counted when it is read, by index or by any method of lists. */
export function countedList<Element>(list: readonly Element[], reads: Reads): readonly Element[] {
  return new Proxy(list, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads.count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
}

/** How many times as often things are read when `size` doubles; 2 where the work grows with the input, 4 with its square. */
export function growth(size: number, work: (size: number, reads: Reads) => void): number {
  const [once, twice] = [size, 2 * size].map((each) => {
    const reads = { count: 0 };
    work(each, reads);
    return reads.count;
  });
  return (twice ?? NaN) / (once ?? NaN);
}
