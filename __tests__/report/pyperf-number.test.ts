import { describe, expect, test } from '@jest/globals';
import { pyperfChange, pyperfValue } from '../../src/report/pyperf-number.ts';

describe('pyperfValue', () => {
  test.each<[number, string, string]>([
    [1234, 'second', '1234 sec'],
    [123.4, 'second', '123 sec'],
    [12.34, 'second', '12.3 sec'],
    [1.234, 'second', '1.23 sec'],
    [0.1234, 'second', '123 ms'],
    [0.01234, 'second', '12.3 ms'],
    [0.001234, 'second', '1.23 ms'],
    [0.0001234, 'second', '123 us'],
    [0.0000001234, 'second', '123 ns'],
    [1.234e-9, 'second', '1.23 ns'],
    [1.234e-11, 'second', '0.01 ns'],
    // The decade is chosen before rounding, so that four digits can stand there.
    [0.009999, 'second', '10.00 ms'],
    [0.9999, 'second', '1000 ms'],
    [1, 'byte', '1 byte'],
    [0.6, 'byte', '1 bytes'],
    [2.5, 'byte', '2 bytes'],
    [10239, 'byte', '10239 bytes'],
    [10240, 'byte', '10.0 KiB'],
    [10 * 1024 * 1024, 'byte', '10240.0 KiB'],
    [10 * 1024 * 1024 + 1, 'byte', '10.0 MiB'],
    [9999, 'integer', '9999'],
    [8192, 'integer', '8192'],
    [16384, 'integer', '2^14'],
    [10000, 'integer', '10^4'],
    [20000, 'integer', '10^4'],
    [20100, 'integer', '20100'],
    [100000.5, 'integer', '100000.5'],
    [3, 'furlong', '3 furlong'],
  ])('%p in %s is %s', (value, unit, text) => {
    expect(pyperfValue(value, unit)).toBe(text);
  });
});

describe('pyperfChange', () => {
  test.each<[number, string]>([
    [1, 'no change'],
    [0.5, '2.00x faster'],
    [2.125, '2.12x slower'],
    [1.0000000001, '1.00x slower'],
    [0.9999999999, '1.00x faster'],
    [NaN, 'nanx slower'],
  ])('%p is %s', (normalizedMean, text) => {
    expect(pyperfChange(normalizedMean)).toBe(text);
  });
});
