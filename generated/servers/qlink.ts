// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:4c3d4591501be50b3073a28fccd0342da240b2d7bce83a4d94c26974fafee3df)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
