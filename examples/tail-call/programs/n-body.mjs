// Five bodies under gravity, in floating point.
// tags: numeric, floating-point

const BODIES = 5;

function energy(position, velocity, mass) {
  let sum = 0.0;
  for (let i = 0; i < BODIES; i++) {
    let vx = velocity[i * 3];
    let vy = velocity[i * 3 + 1];
    let vz = velocity[i * 3 + 2];
    sum += 0.5 * mass[i] * (vx * vx + vy * vy + vz * vz);
    for (let j = i + 1; j < BODIES; j++) {
      let dx = position[i * 3] - position[j * 3];
      let dy = position[i * 3 + 1] - position[j * 3 + 1];
      let dz = position[i * 3 + 2] - position[j * 3 + 2];
      sum -= (mass[i] * mass[j]) / Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return sum;
}

function advance(position, velocity, mass) {
  let step = 0.01;
  for (let i = 0; i < BODIES; i++) {
    for (let j = i + 1; j < BODIES; j++) {
      let a = i * 3;
      let b = j * 3;
      let dx = position[a] - position[b];
      let dy = position[a + 1] - position[b + 1];
      let dz = position[a + 2] - position[b + 2];
      let square = dx * dx + dy * dy + dz * dz;
      let pull = step / (square * Math.sqrt(square));
      let ofOther = mass[j] * pull;
      let ofThis = mass[i] * pull;
      velocity[a] -= dx * ofOther;
      velocity[a + 1] -= dy * ofOther;
      velocity[a + 2] -= dz * ofOther;
      velocity[b] += dx * ofThis;
      velocity[b + 1] += dy * ofThis;
      velocity[b + 2] += dz * ofThis;
    }
  }
  for (let at = 0; at < BODIES * 3; at++) position[at] += step * velocity[at];
  return 0;
}

export function main() {
  let position = new Float64Array(BODIES * 3);
  let velocity = new Float64Array(BODIES * 3);
  let mass = new Float64Array(BODIES);
  for (let i = 0; i < BODIES; i++) {
    let far = 1.0 + i * 2.5;
    position[i * 3] = far;
    position[i * 3 + 1] = 0.3 * i;
    position[i * 3 + 2] = -0.1 * far;
    velocity[i * 3 + 1] = 6.0 / Math.sqrt(far);
    mass[i] = 0.04 / far;
  }
  mass[0] = 39.0;
  for (let step = 0; step < 60; step++) advance(position, velocity, mass);
  return (energy(position, velocity, mass) * 1000000.0) | 0;
}
