import { join } from "node:path";
import { answers, executeOrThrow, writePrograms } from "./language.ts";
import { callsIn, type RecipeLanguage } from "./recipe.ts";

const lines = (calls: readonly string[], print: (call: string) => string) => calls.map(print).join("\n");

const python: RecipeLanguage = {
  label: "Python",
  file: "fulfillment_sign.py",
  toolchain: "python3 (Debian: apt-get install python3)",
  isHere: () => answers("python3", "-V"),
  call: callsIn({ glink: "glink_sign", qlink: "qlink_sign", booleans: ["True", "False"] }),
  async run(recipe, calls, folder) {
    const source = `${recipe}\n${lines(calls, (call) => `print(${call})`)}\n`;
    return executeOrThrow("python3", writePrograms([{ name: "main", source }], folder, ".py"));
  },
};

const php: RecipeLanguage = {
  label: "PHP",
  file: "fulfillment_sign.php",
  toolchain: "php (Debian: apt-get install php-cli)",
  isHere: () => answers("php", "-v"),
  call: callsIn({ glink: "glinkSign", qlink: "qlinkSign", escaped: "$" }),
  async run(recipe, calls, folder) {
    const source = `${recipe}\n${lines(calls, (call) => `echo ${call}, "\\n";`)}\n`;
    return executeOrThrow("php", writePrograms([{ name: "main", source }], folder, ".php"));
  },
};

const java: RecipeLanguage = {
  label: "Java",
  file: "FulfillmentSign.java",
  toolchain: "javac and java of JDK 11 or later (Debian: apt-get install openjdk-17-jdk-headless)",
  isHere: () => answers("javac", "-version"),
  call: callsIn({ glink: "FulfillmentSign.glink", qlink: "FulfillmentSign.qlink" }),
  async run(recipe, calls, folder) {
    const body = lines(calls, (call) => `System.out.println(${call});`);
    const main = `class Main { public static void main(String[] args) throws Exception {\n${body}\n} }\n`;
    const programs = [
      { name: "FulfillmentSign", source: recipe },
      { name: "Main", source: main },
    ];
    const files = writePrograms(programs, folder, ".java");
    const options = ["--release", "11", "-encoding", "UTF-8", "-Xlint:all", "-Werror", "-d", folder];
    await executeOrThrow("javac", [...options, ...files]);
    return executeOrThrow("java", ["-cp", folder, "Main"]);
  },
};

const go: RecipeLanguage = {
  label: "Go",
  file: "fulfillment_sign.go",
  toolchain: "go (https://go.dev/dl)",
  isHere: () => answers("go", "version"),
  call: callsIn({ glink: "GlinkSign", qlink: "QlinkSign" }),
  async run(recipe, calls, folder) {
    const source = recipe.replace("package fulfillment", "package main");
    const body = lines(calls, (call) => `\tfmt.Println(${call})`);
    const main = `package main\n\nimport "fmt"\n\nfunc main() {\n${body}\n}\n`;
    const programs = [
      { name: "sign", source },
      { name: "main", source: main },
    ];
    const files = writePrograms(programs, folder, ".go");
    const unformatted = await executeOrThrow("gofmt", ["-l", ...files]);
    if (unformatted !== "") throw new Error(`gofmt would change ${unformatted}`);
    return executeOrThrow("go", ["run", ...files]);
  },
};

const csharp: RecipeLanguage = {
  label: "C#",
  file: "FulfillmentSign.cs",
  toolchain: "mcs and mono (Debian: apt-get install mono-mcs mono-runtime)",
  isHere: async () => (await answers("mcs", "--version")) && (await answers("mono", "--version")),
  call: callsIn({ glink: "FulfillmentSign.Glink", qlink: "FulfillmentSign.Qlink" }),
  async run(recipe, calls, folder) {
    const body = lines(calls, (call) => `System.Console.WriteLine(${call});`);
    const programs = [
      { name: "FulfillmentSign", source: recipe },
      { name: "Main", source: `static class Program { static void Main() {\n${body}\n} }\n` },
    ];
    const program = join(folder, "main.exe");
    await executeOrThrow("mcs", [
      "-warnaserror",
      `-out:${program}`,
      ...writePrograms(programs, folder, ".cs"),
    ]);
    return executeOrThrow("mono", [program]);
  },
};

const rust: RecipeLanguage = {
  label: "Rust",
  file: "fulfillment_sign.rs",
  toolchain: "cargo (https://rustup.rs), and the crates md-5 and sha1 that it downloads",
  isHere: () => answers("cargo", "--version"),
  call: callsIn({ glink: "glink_sign", qlink: "qlink_sign" }),
  async run(recipe, calls, folder) {
    const source = `${recipe}\nfn main() {\n${lines(calls, (call) => `    println!("{}", ${call});`)}\n}\n`;
    const versions = [...recipe.matchAll(/([\w-]+) = "([\d.]+)"/g)].map(([version]) => version).join("\n");
    const manifest = `[package]\nname = "main"\nversion = "0.0.0"\nedition = "2021"\n
[[bin]]\nname = "main"\npath = "main.rs"\n\n[dependencies]\n${versions}\n\n[lints.rust]\nwarnings = "deny"\n`;
    writePrograms([{ name: "main", source }], folder, ".rs");
    writePrograms([{ name: "Cargo", source: manifest }], folder, ".toml");
    return executeOrThrow("cargo", ["run", "--quiet"], { cwd: folder });
  },
};

const kotlin: RecipeLanguage = {
  label: "Kotlin",
  file: "FulfillmentSign.kt",
  toolchain: "kotlinc and java (Debian: apt-get install kotlin)",
  isHere: () => answers("kotlinc", "-version"),
  call: callsIn({ glink: "glinkSign", qlink: "qlinkSign", escaped: "$" }),
  async run(recipe, calls, folder) {
    const source = `${recipe}\nfun main() {\n${lines(calls, (call) => `    println(${call})`)}\n}\n`;
    const jar = join(folder, "main.jar");
    const files = writePrograms([{ name: "main", source }], folder, ".kt");
    await executeOrThrow("kotlinc", [...files, "-include-runtime", "-d", jar]);
    return executeOrThrow("java", ["-jar", jar]);
  },
};

/** The languages of the signing recipes, in the order of the guide. */
export const recipeLanguages: readonly RecipeLanguage[] = [java, python, go, csharp, php, rust, kotlin];
