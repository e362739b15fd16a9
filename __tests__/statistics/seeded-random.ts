/** The program's own random numbers, for tests on synthetic data. */
export { seededRandom, type RandomStream } from '../../src/statistics/seeded-random.ts';
