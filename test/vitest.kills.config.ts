import { suite } from "./suite.ts";

/** `npm run test:kills`: receivers under load that are killed again and again, and servers under hostile requests. */
export default suite("kills", ["test/**/*.kills.ts"]);
