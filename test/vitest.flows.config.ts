import { suite } from "./suite.ts";

/** `npm run test:flows`: flows against the sandbox in all its settings. */
export default suite("flows", ["test/**/*.flows.ts"]);
