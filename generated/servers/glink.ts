// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:e26157d2f9e71843239f229ffe6de9f9cfa87d9959dd617f80872f6ce1cc7f26)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
