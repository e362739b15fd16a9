// The number below 400 whose Collatz sequence is the longest.
// tags: numeric

export function main() {
  let longest = 0;
  let best = 0;
  for (let start = 1; start < 400; start++) {
    let n = start;
    let length = 1;
    while (n !== 1) {
      if ((n & 1) === 0) n = (n / 2) | 0;
      else n = n * 3 + 1;
      length++;
    }
    if (length > longest) {
      longest = length;
      best = start;
    }
  }
  return best * 1000 + longest;
}
