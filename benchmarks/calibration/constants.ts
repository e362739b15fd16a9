/**
 * The constants that the method was tuned by, changeable while the calibration runs: benchmarks/calibrate.mjs bundles the
 * sources so that each module-level constant named here can be set. What users run is bundled without.
 */

/** Values each constant is tried with; the shipped one is among them. */
export const grid: Readonly<Record<string, readonly number[]>> = {
  mostNarrowing: [0.4, 0.5, 0.7, 1],
  clip: [4, 9, 16],
  asked: [3, 5],
};

/** One value for each constant. */
export type Setting = Readonly<Record<string, number>>;

type Setters = Record<string, (value: number) => void>;

const setters = (): Setters => (globalThis as { plumblineConstants?: Setters }).plumblineConstants ?? {};

/** All combinations of the constants that the bundle can set: without such a bundle one empty setting. */
export function settings(): readonly Setting[] {
  const known = Object.entries(grid).filter(([name]) => setters()[name] !== undefined);
  return known.reduce<readonly Setting[]>(
    (all, [name, values]) => all.flatMap((setting) => values.map((value) => ({ ...setting, [name]: value }))),
    [{}],
  );
}

/** Sets them for all comparisons from now on. */
export function use(setting: Setting): void {
  for (const [name, value] of Object.entries(setting)) setters()[name]?.(value);
}
