import { type HashAlgorithm, hexDigest } from "../wire/digest.ts";
import { signGlink } from "../wire/glink.ts";
import { type QlinkCall, signQlink, stringToSign } from "../wire/qlink.ts";
import { encodeAs, type WrongCharset } from "./charsets.ts";

/** How a signature comes about, in steps of which each can be done wrongly. */
export type Recipe = {
  /** The JSON text that is sent; empty where there is none. */
  payload: string;
  secret: string;
  /** The string to sign that a payload gives, without the secret. */
  compose: (payload: string) => string;
  /** The right signature, as the codec of the family computes it. */
  sign: string;
  algorithm: HashAlgorithm;
  secretFirst: boolean;
  charset: "utf-8" | WrongCharset;
  upperCase: boolean;
  /** What qlink signs; absent in GLINK. */
  qlink?: Required<Pick<QlinkCall, "appKey" | "contentMode">>;
};

/** How a GLINK call is signed. */
export function glinkRecipe(bizData: string, partnerKey: string): Recipe {
  return {
    ...rightWay,
    payload: bizData,
    secret: partnerKey,
    compose: (payload) => payload,
    sign: signGlink(bizData, partnerKey),
    algorithm: "md5",
  };
}

/** How a qlink call is signed. */
export function qlinkRecipe(call: QlinkCall): Recipe {
  const { appKey, appSecret, content = "", contentMode = "string" } = call;
  return {
    ...rightWay,
    payload: content,
    secret: appSecret,
    compose: (payload) => stringToSign(appKey, payload, contentMode),
    sign: signQlink(call),
    algorithm: "sha1",
    qlink: { appKey, contentMode },
  };
}

const rightWay = { secretFirst: false, charset: "utf-8", upperCase: false } as const;

/** The string to sign, secret included. */
export function signedText({ payload, secret, compose, secretFirst }: Recipe): string {
  return secretFirst ? secret + compose(payload) : compose(payload) + secret;
}

/** The signature that a recipe gives, mistakes included. */
export function digestOf(recipe: Recipe): string {
  const { algorithm, charset, upperCase } = recipe;
  const text = signedText(recipe);
  const digest = hexDigest(algorithm, charset === "utf-8" ? text : encodeAs(charset, text));
  return upperCase ? digest.toUpperCase() : digest;
}
