// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:2d20af64b3190ea1f86af383e4542d71aa4639abb5d36b818eaebbfc2ae45311)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
