// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:3c1494a5eb156dbf295a1b893ecc4987c70b883e32718e14c9e5b73bb2c74492)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
