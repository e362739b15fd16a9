// Product of two matrices of 24 rows and columns.
// tags: numeric, floating-point, memory

const SIZE = 24;

function multiply(a, b, product) {
  for (let row = 0; row < SIZE; row++) {
    for (let column = 0; column < SIZE; column++) {
      let sum = 0.0;
      let left = row * SIZE;
      let right = column;
      for (let k = 0; k < SIZE; k++) {
        sum += a[left + k] * b[right];
        right += SIZE;
      }
      product[row * SIZE + column] = sum;
    }
  }
  return 0;
}

export function main() {
  let a = new Float64Array(SIZE * SIZE);
  let b = new Float64Array(SIZE * SIZE);
  let product = new Float64Array(SIZE * SIZE);
  for (let at = 0; at < a.length; at++) {
    a[at] = (at % 7) - 2.5;
    b[at] = (at % 11) * 0.125;
  }
  multiply(a, b, product);
  let trace = 0.0;
  for (let at = 0; at < SIZE; at++) trace += product[at * SIZE + at];
  return (trace * 1000.0) | 0;
}
