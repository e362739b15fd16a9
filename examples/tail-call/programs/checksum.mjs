// CRC-32 with a table, and the FNV hash, of 4000 bytes.
// tags: string, memory

const LENGTH = 4000;

function crcTable(table) {
  for (let n = 0; n < 256; n++) {
    let remainder = n;
    for (let bit = 0; bit < 8; bit++) {
      if ((remainder & 1) !== 0) remainder = (remainder >>> 1) ^ 0xedb88320;
      else remainder = remainder >>> 1;
    }
    table[n] = remainder | 0;
  }
  return 0;
}

function crc(table, bytes) {
  let remainder = -1;
  for (let at = 0; at < bytes.length; at++) {
    remainder = (remainder >>> 8) ^ table[(remainder ^ bytes[at]) & 255];
  }
  return (remainder ^ -1) >>> 0;
}

function fnv(bytes) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at], 16777619);
  return hash >>> 0;
}

export function main() {
  let table = new Int32Array(256);
  let bytes = new Uint8Array(LENGTH);
  crcTable(table);
  for (let at = 0; at < LENGTH; at++) bytes[at] = (at * at + (at >> 3)) & 255;
  return crc(table, bytes) + fnv(bytes);
}
