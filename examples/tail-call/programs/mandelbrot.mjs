// The Mandelbrot set in fixed-point arithmetic with 12 binary digits.
// tags: numeric

const WIDTH = 40;
const HEIGHT = 24;
const ONE = 4096;
const FOUR = 16384;

function escapeTime(x0, y0) {
  let x = 0;
  let y = 0;
  let rounds = 0;
  while (rounds < 50) {
    let xx = (x * x) >> 12;
    let yy = (y * y) >> 12;
    if (xx + yy > FOUR) break;
    y = ((x * y) >> 11) + y0;
    x = xx - yy + x0;
    rounds++;
  }
  return rounds;
}

export function main() {
  let sum = 0;
  for (let row = 0; row < HEIGHT; row++) {
    let y = (((row * 2 * ONE) / HEIGHT) | 0) - ONE;
    for (let column = 0; column < WIDTH; column++) {
      let x = (((column * 3 * ONE) / WIDTH) | 0) - 2 * ONE;
      sum += escapeTime(x, y) * (column + 1);
    }
  }
  return sum;
}
