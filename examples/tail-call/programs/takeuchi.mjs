// Takeuchi's function: calls within calls.
// tags: recursion

function takeuchi(x, y, z) {
  if (y >= x) return z;
  return takeuchi(takeuchi(x - 1, y, z), takeuchi(y - 1, z, x), takeuchi(z - 1, x, y));
}

export function main() {
  return takeuchi(12, 8, 4);
}
