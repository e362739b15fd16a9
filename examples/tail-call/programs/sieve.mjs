// Primes below 16000 by the sieve of Eratosthenes.
// tags: memory

const LIMIT = 16000;

export function main() {
  let composite = new Uint8Array(LIMIT);
  let primes = 0;
  for (let n = 2; n < LIMIT; n++) {
    if (composite[n] !== 0) continue;
    primes++;
    for (let multiple = n * n; multiple < LIMIT; multiple += n) composite[multiple] = 1;
  }
  return primes;
}
