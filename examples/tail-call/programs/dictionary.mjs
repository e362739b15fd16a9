// A hash table with open addressing: words are counted, and looked up again.
// tags: string, memory

const SLOTS = 512;
const WORDS = 700;

function hashOf(word, length) {
  let hash = 5381;
  for (let at = 0; at < length; at++) hash = (((hash << 5) + hash) ^ word[at]) & 0x7fffffff;
  return hash;
}

function find(keys, hash) {
  let slot = hash & (SLOTS - 1);
  while (keys[slot] !== 0 && keys[slot] !== hash) {
    slot++;
    if (slot === SLOTS) slot = 0;
  }
  return slot;
}

export function main() {
  let keys = new Int32Array(SLOTS);
  let counts = new Int32Array(SLOTS);
  let word = new Uint8Array(8);
  let random = 99;
  for (let n = 0; n < WORDS; n++) {
    random = (random * 171 + 11213) % 53125;
    let rest = random % 300;
    let length = 0;
    while (rest > 0 || length < 3) {
      word[length] = 97 + (rest % 4);
      rest = rest >> 2;
      length++;
    }
    let hash = hashOf(word, length);
    let slot = find(keys, hash);
    keys[slot] = hash;
    counts[slot] += 1;
  }
  let check = 0;
  for (let slot = 0; slot < SLOTS; slot++) {
    if (keys[slot] !== 0) check = (check * 7 + counts[slot] * (slot + 1)) % 1000003;
  }
  return check;
}
