import { suite } from "./suite.ts";

/** `npm test`: what tells within a few minutes whether a change is right. What takes longer has suites of its own. */
export default suite("test", ["test/**/*.test.ts"]);
