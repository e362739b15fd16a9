// Conway's life on a board of 32 by 32 without edges, for six generations.
// tags: memory

const SIZE = 32;
const MASK = 31;

function neighbours(board, x, y) {
  let left = (x - 1) & MASK;
  let right = (x + 1) & MASK;
  let above = ((y - 1) & MASK) * SIZE;
  let here = y * SIZE;
  let below = ((y + 1) & MASK) * SIZE;
  let count = board[above + left] + board[above + x] + board[above + right];
  count += board[here + left] + board[here + right];
  return count + board[below + left] + board[below + x] + board[below + right];
}

function generation(from, to) {
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      let count = neighbours(from, x, y);
      let alive = from[y * SIZE + x] === 1;
      let lives = count === 3 || (count === 2 && alive);
      to[y * SIZE + x] = lives;
    }
  }
  return 0;
}

export function main() {
  let a = new Uint8Array(SIZE * SIZE);
  let b = new Uint8Array(SIZE * SIZE);
  let random = 4711;
  for (let at = 0; at < a.length; at++) {
    random = (random * 8121 + 28411) % 134456;
    a[at] = random % 3 === 0;
  }
  for (let round = 0; round < 3; round++) {
    generation(a, b);
    generation(b, a);
  }
  let check = 0;
  for (let at = 0; at < a.length; at++) check = (check * 2 + a[at]) % 1000003;
  return check;
}
