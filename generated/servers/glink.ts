// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:0c6aea1c2c6770eca8d4d3c26dd2f2f22905749e18bf53bf8fbc30dfaf904d05)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
