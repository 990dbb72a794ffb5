import { suite } from "./suite.ts";

// What the Chinese descriptions give, beside the English ones.
export default suite("translations", ["test/**/*.translations.ts"]);
