import { join } from "node:path";
import { answers, executeOrThrow, type Program, type SampleLanguage, writePrograms } from "./language.ts";

// The languages with a compiler. All samples of a language are compiled at once, and run in one process.

/** Java samples, compiled as Java 11. */
export const java: SampleLanguage = {
  label: "Java 11",
  toolchain: "javac and java of JDK 11 or later (Debian: apt-get install openjdk-17-jdk-headless)",
  isHere: () => answers("javac", "-version"),
  async run(programs, folder) {
    const runner = `public class RunAll {
  public static void main(String[] args) throws Exception {
${programs.map(({ name }) => `    ${name}.main(new String[0]);`).join("\n")}
  }
}
`;
    const files = writePrograms([...programs, { name: "RunAll", source: runner }], folder, ".java");
    const options = ["--release", "11", "-encoding", "UTF-8", "-Xlint:all", "-Werror"];
    await executeOrThrow("javac", [...options, "-d", folder, ...files]);
    await executeOrThrow("java", ["-cp", folder, "RunAll"]);
  },
};

/** Go samples; each `main` becomes a function of its own, so that one program holds them all. */
export const go: SampleLanguage = {
  label: "Go",
  toolchain: "go (https://go.dev/dl)",
  isHere: () => answers("go", "version"),
  async run(programs, folder) {
    const functions = programs.map(({ name, source }) => ({
      name,
      source: source.replace("func main() {", `func ${name}() {`),
    }));
    const calls = programs.map(({ name }) => `\t${name}()`).join("\n");
    const main = { name: "main", source: `package main\n\nfunc main() {\n${calls}\n}\n` };
    const files = writePrograms([...functions, main], folder, ".go");
    writePrograms([{ name: "go", source: "module samples\n\ngo 1.21\n" }], folder, ".mod");
    await executeOrThrow("go", ["vet", "."], { cwd: folder });
    const unformatted = await executeOrThrow("gofmt", ["-l", ...files]);
    if (unformatted !== "") throw new Error(`gofmt would change ${unformatted}`);
    await executeOrThrow("go", ["run", "."], { cwd: folder });
  },
};

/** C# samples, compiled by Mono, which knows less than .NET does. */
export const csharp: SampleLanguage = {
  label: "C#",
  toolchain: "mcs and mono (Debian: apt-get install mono-mcs mono-runtime libmono-system-net-http4.0-cil)",
  isHere: async () => (await answers("mcs", "--version")) && (await answers("mono", "--version")),
  async run(programs, folder) {
    const files = writePrograms([...programs, allOf(programs)], folder, ".cs");
    const program = join(folder, "RunAll.exe");
    const options = ["-langversion:7.2", "-warnaserror", "-r:System.Net.Http.dll", "-main:RunAll"];
    await executeOrThrow("mcs", [...options, `-out:${program}`, ...files]);
    await executeOrThrow("mono", [program]);
  },
};

function allOf(programs: readonly Program[]): Program {
  const calls = programs.map(({ name }) => `        ${name}.Main().Wait();`).join("\n");
  return {
    name: "RunAll",
    source: `public static class RunAll\n{\n    public static void Main()\n    {\n${calls}\n    }\n}\n`,
  };
}
