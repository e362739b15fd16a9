// Fibonacci numbers by double recursion.
// tags: recursion

function fibonacci(n) {
  if (n < 2) return n;
  return fibonacci(n - 1) + fibonacci(n - 2);
}

export function main() {
  return fibonacci(20);
}
