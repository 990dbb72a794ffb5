// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:9d95b92724bda018c1048903e2441568cfcaece028fb59d7cf8dc665ec314947)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
