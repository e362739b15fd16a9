// A state machine reads a made-up program text: names, numbers, brackets and remarks.
// tags: string

const LENGTH = 3000;

function fill(text) {
  let random = 2024;
  for (let at = 0; at < LENGTH; at++) {
    random = (random * 1366 + 150889) % 714025;
    let kind = random % 17;
    if (kind < 6) text[at] = 97 + (random % 26);
    else if (kind < 9) text[at] = 48 + (random % 10);
    else if (kind < 12) text[at] = 32;
    else if (kind === 12) text[at] = 40;
    else if (kind === 13) text[at] = 41;
    else if (kind === 14) text[at] = 35;
    else text[at] = 10;
  }
  return 0;
}

function isLetter(character) {
  return character >= 97 && character <= 122;
}

export function main() {
  let text = new Uint8Array(LENGTH);
  fill(text);
  let names = 0;
  let numbers = 0;
  let remarks = 0;
  let depth = 0;
  let deepest = 0;
  let sum = 0;
  let at = 0;
  while (at < LENGTH) {
    let character = text[at];
    at++;
    if (character === 32 || character === 10) continue;
    if (isLetter(character)) {
      names++;
      while (at < LENGTH && isLetter(text[at])) at++;
    } else if (character >= 48 && character <= 57) {
      let number = character - 48;
      while (at < LENGTH && text[at] >= 48 && text[at] <= 57) {
        number = (number * 10 + text[at] - 48) % 100003;
        at++;
      }
      sum += number;
      numbers++;
    } else if (character === 40) {
      depth++;
      if (depth > deepest) deepest = depth;
    } else if (character === 41) {
      if (depth > 0) depth--;
    } else {
      remarks++;
      while (at < LENGTH && text[at] !== 10) at++;
    }
  }
  return ((names * 1000 + numbers) * 1000 + remarks) * 100 + deepest + sum;
}
