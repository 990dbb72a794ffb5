import { suite } from "./suite.ts";

/** `npm run test:nodes`: the tests of `npm test` and those of the packed package, of which the paths choose. */
export default suite("package", ["test/**/*.test.ts", "test/**/*.package.ts"]);
