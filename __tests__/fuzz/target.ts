/** What can be fuzzed: a way to make cases, and what has to hold for each of them. */
import fc from 'fast-check';

/** Something to fuzz. */
export interface FuzzTarget {
  /** One word, for `--target`. */
  readonly name: string;
  /** Its part of the time, beside the parts of the other targets. */
  readonly share: number;
  /** Cases, each checked after `beforeEach` was called. */
  readonly property: (beforeEach: () => void) => fc.IAsyncProperty<[unknown]>;
  /** The case of a seed and path, as a person reads it. */
  readonly show: (seed: number, path: string) => string;
}

/** What a target is made of. `check` throws when something does not hold. */
interface TargetParts<Case> {
  readonly name: string;
  readonly share: number;
  readonly cases: fc.Arbitrary<Case>;
  readonly check: (one: Case) => void | Promise<void>;
  readonly show: (one: Case) => string;
}

/** A target of these parts, which also looks after every case whether anything was written to a built-in prototype. */
export function target<Case>({ name, share, cases, check, show }: TargetParts<Case>): FuzzTarget {
  return {
    name,
    share,
    property: (beforeEach) =>
      fc.asyncProperty(cases, async (one) => {
        beforeEach();
        await check(one);
        refusePollution();
      }),
    show: (seed, path) => {
      const [one] = fc.sample(cases, { seed, path, numRuns: 1 });
      return one === undefined ? '(no case)' : show(one);
    },
  };
}

const prototypes = [Object, Array, String, Number, Boolean, Function, Map, Set, RegExp, Date, Promise].map(
  (one) => (one as unknown as { prototype: object }).prototype,
);
const descriptorsOf = (one: object): Map<PropertyKey, unknown> =>
  new Map(
    Reflect.ownKeys(one).map((key) => {
      const descriptor = Object.getOwnPropertyDescriptor(one, key) ?? {};
      // Of accessors, such as __proto__, the function that reads.
      return [key, Reflect.get(descriptor, 'value') ?? Reflect.get(descriptor, 'get')];
    }),
  );
const asTheyWere = prototypes.map(descriptorsOf);

/** Throws when a built-in prototype is no longer what it was, and mends it for the next case. */
export function refusePollution(): void {
  for (const [index, prototype] of prototypes.entries()) {
    const before = asTheyWere[index] ?? new Map<PropertyKey, unknown>();
    for (const [key, value] of descriptorsOf(prototype)) {
      if (before.has(key) && Object.is(before.get(key), value)) continue;
      if (before.has(key)) Object.defineProperty(prototype, key, { value: before.get(key), configurable: true });
      else Reflect.deleteProperty(prototype, key);
      throw new Error(`a built-in prototype was given ${JSON.stringify(String(key))}`);
    }
  }
}
