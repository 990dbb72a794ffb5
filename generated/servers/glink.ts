// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:27baa119112023865e3e29af5a4c0b7659d8d254d8ca9cc4b8b3348c4c2cea85)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
