// Quicksort of 2000 numbers, with insertion sort for short stretches.
// tags: memory, recursion

const COUNT = 2000;

function insertionSort(numbers, first, last) {
  for (let at = first + 1; at <= last; at++) {
    let number = numbers[at];
    let hole = at;
    while (hole > first && numbers[hole - 1] > number) {
      numbers[hole] = numbers[hole - 1];
      hole--;
    }
    numbers[hole] = number;
  }
  return 0;
}

function sort(numbers, first, last) {
  if (last - first < 12) return insertionSort(numbers, first, last);
  let pivot = numbers[(first + last) >> 1];
  let low = first;
  let high = last;
  while (low <= high) {
    while (numbers[low] < pivot) low++;
    while (numbers[high] > pivot) high--;
    if (low <= high) {
      let swapped = numbers[low];
      numbers[low] = numbers[high];
      numbers[high] = swapped;
      low++;
      high--;
    }
  }
  sort(numbers, first, high);
  return sort(numbers, low, last);
}

export function main() {
  let numbers = new Int32Array(COUNT);
  let random = 12345;
  for (let at = 0; at < COUNT; at++) {
    random = (Math.imul(random, 1103515245) + 12345) & 0x7fffffff;
    numbers[at] = random >> 8;
  }
  sort(numbers, 0, COUNT - 1);
  let check = 0;
  for (let at = 1; at < COUNT; at++) {
    if (numbers[at - 1] > numbers[at]) return -1;
    check = (check * 31 + numbers[at]) & 0xffffff;
  }
  return check;
}
