/** Where the mock listens unless it is told otherwise. */
export const mockOrigin = "http://localhost:4010";

/** Where `npm start` serves the sandbox unless it is told otherwise. */
export const sandboxOrigin = "http://localhost:4020";
