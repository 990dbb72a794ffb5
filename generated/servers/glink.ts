// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:acc97ec08fee0d2f45c343294f48fc3056ae51bc0f6b5ec61bf8fd913144ded8)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
