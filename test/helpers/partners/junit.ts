/** An error in a JUnit report of the contract kit. */
export type Failure = { suite: string; name: string; rule: string; pointer: string };

/** The errors of a JUnit report, in its order. */
export function failuresIn(xml: string): Failure[] {
  const cases = xml.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"[^>]*[^/]>([\s\S]*?)<\/testcase>/g);
  return [...cases].flatMap(([, suite = "", name = "", inside = ""]) => {
    const [, text = ""] = /<failure [^>]*>([\s\S]*?)<\/failure>/.exec(inside) ?? [];
    const errors = text.replaceAll("&#10;", "\n").matchAll(/^error (\S+) (\S*)$/gm);
    return [...errors].map(([, rule = "", pointer = ""]) => ({ suite, name, rule, pointer }));
  });
}
