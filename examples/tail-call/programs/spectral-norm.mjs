// The spectral norm of an endless matrix, by the power method.
// tags: numeric, floating-point

const SIZE = 24;

function multiply(from, to, transposed) {
  for (let i = 0; i < SIZE; i++) {
    let sum = 0.0;
    for (let j = 0; j < SIZE; j++) {
      let diagonal = i + j;
      let place = ((diagonal * (diagonal + 1)) >> 1) + 1;
      if (transposed) place += j;
      else place += i;
      sum += from[j] / place;
    }
    to[i] = sum;
  }
  return 0;
}

export function main() {
  let u = new Float64Array(SIZE);
  let v = new Float64Array(SIZE);
  let half = new Float64Array(SIZE);
  for (let i = 0; i < SIZE; i++) u[i] = 1.0;
  for (let round = 0; round < 5; round++) {
    multiply(u, half, 0);
    multiply(half, v, 1);
    multiply(v, half, 0);
    multiply(half, u, 1);
  }
  let uv = 0.0;
  let vv = 0.0;
  for (let i = 0; i < SIZE; i++) {
    uv += u[i] * v[i];
    vv += v[i] * v[i];
  }
  return (Math.sqrt(uv / vv) * 100000000.0) | 0;
}
