/** The MD5 of bytes, as RFC 1321 states it: lower-case hex. */
export function md5Of(bytes: Uint8Array): string {
  const words = padded(bytes);
  const state: [number, number, number, number] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < words.length; block += 16) {
    const [a, b, c, d] = rounds(state, words.subarray(block, block + 16));
    state[0] = (state[0] + a) | 0;
    state[1] = (state[1] + b) | 0;
    state[2] = (state[2] + c) | 0;
    state[3] = (state[3] + d) | 0;
  }
  const result = Buffer.alloc(16);
  for (const [index, word] of state.entries()) result.writeInt32LE(word | 0, 4 * index);
  return result.toString("hex");
}

/** The message, a one bit, zeros, and the length in bits, in words of 32 bits. */
function padded(bytes: Uint8Array): Uint32Array {
  const buffer = Buffer.alloc(64 * Math.ceil((bytes.length + 9) / 64));
  buffer.set(bytes);
  buffer[bytes.length] = 0x80;
  buffer.writeBigUInt64LE(8n * BigInt(bytes.length), buffer.length - 8);
  return Uint32Array.from({ length: buffer.length / 4 }, (_, index) => buffer.readUInt32LE(4 * index));
}

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

function rounds(start: readonly [number, number, number, number], words: Uint32Array) {
  let [a, b, c, d] = start;
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const [mixed = 0, word = 0] = [
      [(b & c) | (~b & d), step],
      [(b & d) | (c & ~d), 5 * step + 1],
      [b ^ c ^ d, 3 * step + 5],
      [c ^ (b | ~d), 7 * step],
    ][round] ?? [0, 0];
    const constant = Math.floor(2 ** 32 * Math.abs(Math.sin(step + 1)));
    const sum = (a + mixed + constant + (words[word % 16] ?? 0)) | 0;
    const shift = shifts[round]?.[step % 4] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  return [a, b, c, d] as const;
}
