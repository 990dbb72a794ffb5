/**
 * Whether a text may hold a number that loses digits: one of 16 characters and more, or with an exponent of three digits.
 * Strings of so many digits are mostly passed over, such numbers never. It costs a fraction of `JSON.parse`, so that the
 * parser which keeps digits need not be loaded before there is a text for it.
 */
export function mayHoldLongNumbers(text: string): boolean {
  return hasLongRun(text) || hasLongExponent(text);
}

/** Addresses and identifiers have such parts too, so that what stands before it decides. */
function hasLongExponent(text: string): boolean {
  for (const { index } of text.matchAll(longExponent)) {
    let before = index - 1;
    while (isDigitOrDot(text.charCodeAt(before))) before--;
    if (before < 0 || /[\s:,[-]/.test(text.charAt(before))) return true;
  }
  return false;
}

const longExponent = /\d[eE][+-]?\d{3}/g;

const leastLong = 16;
const zero = 48;
const nine = 57;
const dot = 46;
const quote = 34;

/** A run of 16 digits covers one of every 16 characters, so that only those need to be looked at. */
function hasLongRun(text: string): boolean {
  for (let at = leastLong - 1; at < text.length; at += leastLong) {
    if (!isDigitOrDot(text.charCodeAt(at))) continue;
    let start = at;
    while (start > 0 && isDigitOrDot(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isDigitOrDot(text.charCodeAt(end))) end++;
    if (end - start >= leastLong && text.charCodeAt(start - 1) !== quote) return true;
    // What lies before the end of the run is known.
    while (at + leastLong < end) at += leastLong;
  }
  return false;
}

function isDigitOrDot(code: number): boolean {
  return (code >= zero && code <= nine) || code === dot;
}
