// Edit distances between words of a random text.
// tags: string, memory

const LENGTH = 60;

function distance(a, b, row) {
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0];
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      let above = row[j];
      let best = diagonal;
      if (a[i - 1] !== b[j - 1]) best++;
      if (above + 1 < best) best = above + 1;
      if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
      row[j] = best;
      diagonal = above;
    }
  }
  return row[b.length];
}

function fill(text, seed) {
  let random = seed;
  for (let at = 0; at < text.length; at++) {
    random = (random * 75 + 74) % 65537;
    text[at] = 97 + (random % 5);
  }
  return 0;
}

export function main() {
  let a = new Uint8Array(LENGTH);
  let b = new Uint8Array(LENGTH + 7);
  let row = new Int32Array(LENGTH + 8);
  let sum = 0;
  for (let round = 1; round <= 3; round++) {
    fill(a, round);
    fill(b, round * 31);
    sum = sum * 100 + distance(a, b, row);
  }
  return sum;
}
