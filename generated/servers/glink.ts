// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:ea99de3e8603209e31f65b029a18f313c01fb04a200d52e9c8b2bb3e7ce307b7)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
