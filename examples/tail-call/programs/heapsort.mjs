// Heapsort of 1500 numbers.
// tags: memory

const COUNT = 1500;

function siftDown(heap, start, end) {
  let root = start;
  let number = heap[start];
  while (root * 2 + 1 < end) {
    let child = root * 2 + 1;
    if (child + 1 < end && heap[child] < heap[child + 1]) child++;
    if (number >= heap[child]) break;
    heap[root] = heap[child];
    root = child;
  }
  heap[root] = number;
  return 0;
}

export function main() {
  let heap = new Int32Array(COUNT);
  let random = 777;
  for (let at = 0; at < COUNT; at++) {
    random = (random * 16807) % 2147483647;
    heap[at] = random;
  }
  for (let start = (COUNT >> 1) - 1; start >= 0; start--) siftDown(heap, start, COUNT);
  for (let end = COUNT - 1; end > 0; end--) {
    let largest = heap[0];
    heap[0] = heap[end];
    heap[end] = largest;
    siftDown(heap, 0, end);
  }
  let check = 0;
  for (let at = 0; at < COUNT; at++) check = (check * 17 + heap[at]) % 1000003;
  return check;
}
