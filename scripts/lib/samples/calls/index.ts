import type { Sample } from "../sample.ts";
import type { SampleCall } from "../sample-call.ts";
import { csharpCall } from "./csharp.ts";
import { curlCall } from "./curl.ts";
import { goCall } from "./go.ts";
import { javaCall } from "./java.ts";
import { nodeCall } from "./node.ts";
import { phpCall } from "./php.ts";
import { pythonCall } from "./python.ts";
import { typescriptCall } from "./typescript.ts";

/** The samples of a call, one for each language. */
export function callSamples(call: SampleCall): readonly Sample[] {
  return [
    curlCall(call),
    { lang: "typescript", label: "TypeScript", source: typescriptCall(call) },
    { lang: "javascript", label: "Node fetch", source: nodeCall(call) },
    { lang: "python", label: "Python", source: pythonCall(call) },
    { lang: "java", label: "Java 11", source: javaCall(call) },
    { lang: "go", label: "Go", source: goCall(call) },
    { lang: "csharp", label: "C#", source: csharpCall(call) },
    { lang: "php", label: "PHP", source: phpCall(call) },
  ];
}
