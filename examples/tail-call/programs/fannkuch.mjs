// Pancake flips of all permutations of seven numbers.
// tags: numeric, memory

const SIZE = 7;

function flips(permutation, stack) {
  for (let at = 0; at < SIZE; at++) stack[at] = permutation[at];
  let count = 0;
  let first = stack[0];
  while (first !== 0) {
    let low = 0;
    let high = first;
    while (low < high) {
      let swapped = stack[low];
      stack[low] = stack[high];
      stack[high] = swapped;
      low++;
      high--;
    }
    count++;
    first = stack[0];
  }
  return count;
}

export function main() {
  let permutation = new Int32Array(SIZE);
  let counts = new Int32Array(SIZE);
  let stack = new Int32Array(SIZE);
  for (let at = 0; at < SIZE; at++) permutation[at] = at;
  let most = 0;
  let check = 0;
  let number = 0;
  let depth = 1;
  while (depth < SIZE) {
    if (depth === 1) {
      let count = flips(permutation, stack);
      if (count > most) most = count;
      if ((number & 1) === 0) check += count;
      else check -= count;
      number++;
    }
    let first = permutation[0];
    for (let at = 0; at < depth; at++) permutation[at] = permutation[at + 1];
    permutation[depth] = first;
    counts[depth] += 1;
    if (counts[depth] <= depth) depth = 1;
    else {
      counts[depth] = 0;
      depth++;
    }
  }
  return check * 100 + most;
}
