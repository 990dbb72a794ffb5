// Prints what is missing or stale of the Chinese texts, as it has to be filled in: file by file, each with its English as a comment.

import { skeleton } from "./lint/translations/skeleton.ts";

console.log(skeleton());
