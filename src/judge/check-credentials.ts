import { explain } from "../explain/explain.ts";
import type { Mistake } from "../explain/mistakes.ts";
import { glinkRecipe, qlinkRecipe, type Recipe } from "../explain/recipe.ts";
import type { Finding } from "../findings/finding.ts";
import { verifyGlink } from "../wire/glink.ts";
import { verifyQlink } from "../wire/qlink.ts";
import type { DecodedCall } from "./decoded-request.ts";
import type { RawRequest } from "./exchange.ts";
import { type Keys, secretFor } from "./keys.ts";
import { wireFinding } from "./wire-finding.ts";

/** Checks the signature or access token of a call. Its findings hold no secret and no signature. */
export type CredentialCheck = (request: Pick<RawRequest, "headers">, call: DecodedCall) => readonly Finding[];

/**
 * Makes the check of signatures and access tokens. Without a key for a family, signatures are only looked at: one that
 * cannot be right is a note, and any access token is taken. Only the first wrong signatures are looked into for the
 * mistake that made them, because that takes long.
 */
export function createCredentialCheck(keys: Keys): CredentialCheck {
  let explained = 0;
  const findMistakes = (call: DecodedCall, recipe: Recipe, sign: string): readonly Mistake[] | undefined => {
    if (call.text.length > explainedLength || explained++ >= explainedSignatures) return undefined;
    return explain(recipe, sign).mistakes[0] ?? [];
  };
  return ({ headers }, call) => {
    const { envelope, operation } = call;
    if (envelope) return judgeGlink(call, envelope, keys, findMistakes);
    if (operation.bearer) return judgeToken(headers["authorization"], call, keys);
    if (operation.family === "qlink") return judgeQlink(headers, call, keys, findMistakes);
    return none;
  };
}

const none: readonly Finding[] = [];

/** Finds the mistakes that make a wrong signature; `undefined` where it is not looked for. */
type FindMistakes = (call: DecodedCall, recipe: Recipe, sign: string) => readonly Mistake[] | undefined;

/** Two mistakes together take thousands of digests, so they are only looked for in texts of a usual size. */
const explainedLength = 10_000;

/** How many wrong signatures are looked into, at some 50 ms each. */
const explainedSignatures = 50;

function judgeGlink(
  call: DecodedCall,
  envelope: NonNullable<DecodedCall["envelope"]>,
  { glink }: Keys,
  findMistakes: FindMistakes,
): readonly Finding[] {
  const { sign, partnerId, bizData } = envelope;
  if (!glink) return /^[0-9a-f]{32}$/.test(sign) ? none : [malformed(call, "/sign", "32", "MD5")];
  const key = secretFor(glink, partnerId);
  if (key === undefined) return [unknownCaller(call, "/partnerId", "partnerId")];
  if (verifyGlink(envelope, key)) return none;
  return [wrong(call, "/sign", findMistakes(call, glinkRecipe(bizData, key), sign))];
}

function judgeQlink(
  headers: RawRequest["headers"],
  call: DecodedCall,
  { qlink, qlinkContent = "string" }: Keys,
  findMistakes: FindMistakes,
): readonly Finding[] {
  const { sign, appkey: appKey } = headers;
  // Missing header fields are findings of their own.
  if (!sign || !appKey) return none;
  const pointer = "/headers/sign";
  if (!qlink) return /^[0-9a-f]{40}$/.test(sign) ? none : [malformed(call, pointer, "40", "SHA-1")];
  const appSecret = secretFor(qlink, appKey);
  if (appSecret === undefined) return [unknownCaller(call, "/headers/appKey", "appKey")];
  const signed = { appKey, appSecret, content: call.text, contentMode: qlinkContent };
  if (verifyQlink({ ...signed, sign })) return none;
  return [wrong(call, pointer, findMistakes(call, qlinkRecipe(signed), sign))];
}

function judgeToken(
  header: string | undefined,
  { operation }: DecodedCall,
  { kakaclo }: Keys,
): readonly Finding[] {
  const token = /^Bearer +([\x21-\x7e]+) *$/i.exec(header ?? "")?.[1];
  if (token !== undefined && (!kakaclo || kakaclo.includes(token))) return none;
  const isNone = token === undefined;
  return [
    wireFinding("access-token", operation, {
      pointer: "/headers/Authorization",
      expected: isNone ? "Authorization: Bearer <access token>" : "a known access token",
      actual: isNone ? (header === undefined ? "nothing" : "another form") : "another one",
      fix: isNone
        ? `Send "Authorization: Bearer <access token>".`
        : "Send an access token that the server was given.",
    }),
  ];
}

function malformed({ operation }: DecodedCall, pointer: string, digits: string, hash: string): Finding {
  return wireFinding("signature", operation, {
    severity: "note",
    pointer,
    expected: `${digits} lower-case hex digits`,
    actual: "another text",
    fix: `No key is configured, so the signature was not checked; but it cannot be a ${hash} as documented.`,
  });
}

function unknownCaller({ operation }: DecodedCall, pointer: string, name: string): Finding {
  return wireFinding("signature", operation, {
    pointer,
    expected: `a ${name} whose key is configured`,
    actual: "another one",
    fix: `Send the ${name} that belongs to the key, or configure a key for this one.`,
  });
}

function wrong(
  { operation }: DecodedCall,
  pointer: string,
  mistakes: readonly Mistake[] | undefined,
): Finding {
  const found = mistakes !== undefined && mistakes.length > 0;
  const check = "Check that key and payload are those that were signed.";
  const fix = found ? mistakes.map(({ reason }) => reason).join(" ") : check;
  return wireFinding("signature", operation, {
    pointer,
    expected: "the signature that the key gives",
    actual: found ? `what ${mistakes.map(({ name }) => name).join(" and ")} gives` : "another one",
    fix: mistakes?.length === 0 ? `None of the common mistakes gives it. ${check}` : fix,
  });
}
