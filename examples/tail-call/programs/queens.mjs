// Ways to place seven queens on a board, by backtracking over bit sets.
// tags: recursion

const ALL = 127;

function place(columns, left, right) {
  if (columns === ALL) return 1;
  let ways = 0;
  let free = ALL & ((columns | left | right) ^ ALL);
  while (free !== 0) {
    let queen = free & -free;
    free ^= queen;
    ways += place(columns | queen, (left | queen) << 1, (right | queen) >> 1);
  }
  return ways;
}

export function main() {
  return place(0, 0, 0);
}
