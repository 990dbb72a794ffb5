import { isBracket, type JsonContainer, pathIn, stringOf, walkJson } from "./json-walk.ts";
import { mayHoldLongNumbers } from "./long-number-scan.ts";
import { parseJson, UnreadableTextError } from "./strict-text.ts";

/**
 * Makes a value of a number.
 *
 * @param digits the number as it was sent; of `parseExactly`, a whole number without point and exponent
 * @param path tells names and indexes on the way to it
 */
export type GiveNumber = (digits: string, path: () => (string | number)[]) => unknown;

/**
 * Parses JSON without losing digits of whole numbers. An integer beyond ±(2^53 − 1) becomes a `bigint`, or what `give`
 * makes of it, and so does one with a point or an exponent of which `JSON.parse` would change digits; every other number
 * stays a number, as `JSON.parse` makes it. A text without long numbers goes through `JSON.parse` alone, after a scan that
 * costs a fraction of it.
 *
 * @throws UnreadableTextError for what is no JSON, and for an integer of more than a thousand digits
 * @example
 * parseExactly('{"eventId":1853427190042173441}') // { eventId: 1853427190042173441n }
 * parseExactly('{"eventId":1853427190042173441.0}') // the same
 * parseExactly('{"eventId":1853427190042173441}', String) // { eventId: "1853427190042173441" }
 */
export function parseExactly(text: string, give: GiveNumber = exactInteger): unknown {
  const value = parseJson(text);
  if (!mayHoldLongNumbers(text)) return value;
  return build(text, (digits, path) => {
    const integer = longInteger(digits);
    return integer === undefined ? Number(digits) : give(integer, path);
  });
}

/**
 * Parses JSON, with every number as `give` makes it of its digits, so that `1`, `1.0` and `1e0` can be told apart.
 *
 * @throws UnreadableTextError for what is no JSON
 */
export function parseWithDigits(text: string, give: GiveNumber): unknown {
  parseJson(text);
  return build(text, give);
}

/** A number as it was sent: a whole one that a number cannot hold as `bigint`, every other one as number. */
export function exactInteger(digits: string): number | bigint {
  const integer = longInteger(digits);
  return integer === undefined ? Number(digits) : BigInt(integer);
}

/**
 * The digits of a whole number that `JSON.parse` may change, without point and exponent; `undefined` for every other number.
 *
 * @throws UnreadableTextError where they are more than a thousand
 */
export function longInteger(digits: string): string | undefined {
  const integer = wholeOf(digits);
  if (!integer || Number.isSafeInteger(Number(integer))) return undefined;
  // A double may hold a power of ten as it is written.
  const asRead = String(Number(digits));
  return /[.e]/i.test(digits) && /\d/.test(asRead) && wholeOf(asRead) === integer ? undefined : integer;
}

/** A number without point and exponent, where it is a whole one other than zero. */
function wholeOf(number: string): string | undefined {
  const [, sign = "", whole = "", fraction = "", power] = /^(-?)(\d*)\.?(\d*)e?(.*)$/i.exec(number) ?? [];
  const digits = whole + fraction;
  const length = Math.max(0, whole.length + Number(power));
  if (!/[1-9]/.test(digits) || /[1-9]/.test(digits.slice(length))) return undefined;
  if (length > longestNumber) throw new UnreadableTextError(`has an integer of ${length} digits`, "json");
  return sign + digits.slice(0, length).padEnd(length, "0").replace(/^0+/, "");
}

/** Whether a number is written as an integer, and lies beyond ±(2^53 − 1). */
function isLongInteger(digits: string): boolean {
  return /^-?\d{16,}$/.test(digits) && !Number.isSafeInteger(Number(digits));
}

/** Longest number that is read: to make a `bigint` takes time that grows faster than its digits. */
const longestNumber = 1_000;

/** Whether `JSON.parse` rounds a number, or it is an integer beyond those that every parser holds. */
export function isLongNumber(digits: string): boolean {
  if (/^-?\d+$/.test(digits)) return isLongInteger(digits);
  const value = Number(digits);
  if (!Number.isFinite(value)) return true;
  const [sent, read] = [decimalOf(digits), decimalOf(String(value))];
  return sent.digits !== read.digits || sent.exponent !== read.exponent;
}

/** A decimal number as its digits, without zeros at the ends, and the power of ten that they are counted in. */
export type Decimal = { readonly isNegative: boolean; readonly digits: string; readonly exponent: number };

/** Takes a number of JSON apart, so that spellings of one number become the same. Zero has no digits. */
export function decimalOf(number: string): Decimal {
  const [mantissa = "", exponent = "0"] = number.replace(/^-/, "").toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = whole + fraction;
  let start = 0;
  while (digits[start] === "0") start++;
  let end = digits.length;
  while (end > start && digits[end - 1] === "0") end--;
  const isZero = start === end;
  return {
    isNegative: number.startsWith("-") && !isZero,
    digits: digits.slice(start, end),
    exponent: isZero ? 0 : Number(exponent) - fraction.length + digits.length - end,
  };
}

/** Builds the value of a text that was found to be JSON. The last of several members of a name stays, as everywhere. */
function build(text: string, give: GiveNumber): unknown {
  const whole: unknown[] = [];
  const open: (unknown[] | Record<string, unknown>)[] = [whole];
  walkJson(text, {
    onValue(container, offset, end) {
      const value = valueFrom(text, offset, end, give, container);
      put(open.at(-1) ?? whole, container, value);
      if (typeof value === "object" && value !== null && isBracket(text, offset))
        open.push(value as unknown[] | Record<string, unknown>);
    },
    onEnd: () => void open.pop(),
  });
  return whole[0];
}

function valueFrom(
  text: string,
  offset: number,
  end: number,
  give: GiveNumber,
  container: JsonContainer | undefined,
): unknown {
  switch (text[offset]) {
    case "{":
      return {};
    case "[":
      return [];
    case '"':
      return stringOf(text, offset, end);
    case "t":
      return true;
    case "f":
      return false;
    case "n":
      return null;
    default:
      return give(text.slice(offset, end), () => pathIn(container));
  }
}

function put(
  parent: unknown[] | Record<string, unknown>,
  container: JsonContainer | undefined,
  value: unknown,
): void {
  if (Array.isArray(parent)) parent.push(value);
  else {
    const name = String(container?.at);
    // An assignment to this name would set the prototype.
    if (name === "__proto__")
      Object.defineProperty(parent, name, { value, writable: true, enumerable: true, configurable: true });
    else parent[name] = value;
  }
}
