// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:8b4e8fb6a6a3f9109837f1075e165a5bb794e17df0e032964c137658c1b38387)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
