/** The rules that are about how a request travels, not about its payload, with a sentence each. */
export const wireRules = {
  "unknown-path": "The path is one of the contract.",
  "doubled-path":
    "The beginning of a path stands in the address once, also where the documents print it twice.",
  "wrong-method": "The HTTP method is that of the operation.",
  "unknown-service-type": "The SERVICE_TYPE is one that GLINK takes.",
  "content-type": "The content type is that of the wire form: a form, or JSON.",
  charset: "Text is UTF-8, and no other charset is announced.",
  "content-encoding": "A compressed body is what its Content-Encoding says, and its coding is a known one.",
  "body-size": "The body is not larger than what is read.",
  "empty-body": "There is a body where a payload has to be.",
  json: "The payload is JSON.",
  nesting: "The payload is not nested deeper than it can be judged.",
  "percent-encoding":
    "In an address or form, `%` is followed by two hex digits and everything outside ASCII is encoded.",
  "repeated-parameter": "A parameter stands in the address once; a list is one parameter with commas.",
  "empty-parameter": "A parameter has a value, and so has each entry of a list.",
  "unknown-parameter": "The query of a call with a body has no other parameters than the contract lists.",
  "unexpected-body": "A call by GET has no body.",
  "envelope-field": "Each of the four fields of GLINK's envelope is there once, in one place, and not empty.",
  "unknown-field": "The envelope has no other fields.",
  "partner-id": "The partner ID of the payload is that of the envelope.",
  "query-body": "The JSON body beside query parameters repeats bizData.",
  signature: "The signature is the one that the key gives.",
  "access-token": "A call of KakaClo carries a valid access token.",
  "rate-limit": "A call comes when its rate limit has room for it.",
  preference: "The Prefer header asks for what there is.",
} as const;

/** Name of a rule about how a request travels. */
export type WireRule = keyof typeof wireRules;
