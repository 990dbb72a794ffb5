import { suite } from "./suite.ts";

/** `npm run test:kills`: receivers under load that are killed again and again. */
export default suite("kills", ["test/**/*.kills.ts"]);
