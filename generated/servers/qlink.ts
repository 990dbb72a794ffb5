// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:691e0e271f7d2685b55ead75d103dbea77ae447a16a79d41e0c5b8243f0654be)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
