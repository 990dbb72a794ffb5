/** Where the mock listens unless it is told otherwise. */
export const mockOrigin = "http://localhost:4010";
