import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { glinkBehaviour } from "../../../generated/sandbox/glink.ts";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import { readBehaviour, takeBehaviour } from "../../../src/sandbox/behaviour/read-behaviour.ts";
import { glinkFrame } from "../../../src/sandbox/glink/frame.ts";
import { describeFault } from "../../../src/sandbox/input/fault.ts";
import { orderOf } from "../../helpers/sandbox/glink-payloads.ts";
import { glinkWorld } from "../../helpers/sandbox/glink-world.ts";

const own = readFileSync(fromRoot("spec/glink/behaviour.yaml"), "utf8");

/** What is said of the behaviour of the package with something replaced in its JSON. */
function faultsOf(found: string, replacement: string): string[] {
  const text = JSON.stringify(glinkBehaviour);
  if (!text.includes(found)) throw new Error(`There is no ${found}`);
  const taken = takeBehaviour(JSON.parse(text.replace(found, replacement)), glinkFrame);
  const faults = "faults" in taken ? taken.faults : [];
  return faults.map((fault) => describeFault({ ...fault, file: "my.yaml", line: 1 }));
}

/** The line on which a text stands in the behaviour of the package. */
const lineOf = (found: string) => own.slice(0, own.indexOf(found)).split("\n").length;

describe("a behaviour file", () => {
  test("that comes with the package is right, in YAML and in JSON", async () => {
    expect(await readBehaviour(own, "behaviour.yaml", glinkFrame)).toEqual({ behaviour: glinkBehaviour });
    expect(await readBehaviour(JSON.stringify(glinkBehaviour), "b.json", glinkFrame)).toEqual({
      behaviour: glinkBehaviour,
    });
  });

  test("of one's own changes times, stages and answers", async () => {
    const text = own
      .replace("default: PT25M", "default: PT5M")
      .replaceAll("DUE_OUT", "OPEN")
      .replace(
        "code: INVALID_OPERATION, message: 'order {number} cannot",
        "code: TOO_LATE, message: 'order {number} cannot",
      );
    const read = await readBehaviour(text, "my.yaml", glinkFrame);
    if ("faults" in read) throw new Error(read.faults.map(describeFault).join("\n"));
    const { call, advance, stages } = glinkWorld({ behaviour: read.behaviour });
    call("createOrder", orderOf("SO-1"));
    advance("10m");
    expect(stages("SO-1")).toEqual(["OPEN", "ALLOCATED", "PICKING"]);
    expect(call("cancelOrder", { customerCode: "CUSTOMER001", orderNumbers: ["SO-1"] })).toMatchObject({
      code: "TOO_LATE",
    });
  });

  test.each<[string, string, string, string]>([
    [
      "a state that there is not",
      '"to":{"stage":"PICKING"}',
      '"to":{"stage":"PIKING"}',
      '/documents/order/moves/pick/to/stage: There is no state PIKING. Did you mean "PICKING"? Possible: CREATED',
    ],
    [
      "a state in a condition",
      '"from":{"stage":["PACKED"]',
      '"from":{"stage":["PAKCED"]',
      '/documents/order/moves/ship/from/stage/0: There is no state PAKCED. Did you mean "PACKED"?',
    ],
    [
      "an axis that there is not",
      '"to":{"stage":"PICKING"}',
      '"to":{"stages":"PICKING"}',
      '/documents/order/moves/pick/to/stages: There is no axis stages. Did you mean "stage"?',
    ],
    [
      "a setting that there is not",
      '"after":"pickAfter"',
      '"after":"pikAfter"',
      '/documents/order/moves/pick/after: There is no setting of a duration pikAfter. Did you mean "pickAfter"?',
    ],
    [
      "an effect that there is not",
      '"does":"pack"',
      '"does":"pakc"',
      '/documents/order/moves/packed/does: There is no effect pakc. Did you mean "pack"?',
    ],
    [
      "an act that there is not",
      '"act":"hold"',
      '"act":"halt"',
      '/documents/order/moves/hold/act: There is no act halt. Did you mean "hold"?',
    ],
    [
      "a call that there is not",
      '"call":"cancelAsn"',
      '"call":"cancelAsns"',
      '/documents/asn/moves/cancel/call: There is no call cancelAsns. Did you mean "cancelAsn"?',
    ],
    [
      "a push that there is not",
      '"push":"orderStatus"',
      '"push":"orderState"',
      '/documents/order/push: There is no push orderState. Did you mean "orderStatus"?',
    ],
    [
      "an example that there is not",
      '"scenario":"already-exists"',
      '"scenario":"exists"',
      "/answers/createOrder/repeated/scenario: There is no example exists. Possible: documented, accepted, already-exists.",
    ],
    [
      "a default of the wrong kind",
      '"default":"PT25M"',
      '"default":"soon"',
      '/settings/pickAfter/default: "soon" is no duration.',
    ],
    [
      "a choice that is none of its values",
      '"default":"ship-wins"',
      '"default":"nobody-wins"',
      '/settings/cancelRace/default: "nobody-wins" is none of ship-wins',
    ],
    [
      "a member that there is not",
      '"push":"orderStatus"',
      '"pushes":"orderStatus"',
      '/documents/order/pushes: There is no member pushes. Did you mean "push"?',
    ],
    ["evidence that there is not", '"x-evidence":"observed"', '"x-evidence":"rumoured"', "Expected one of"],
    [
      "a missing answer",
      '"repeated":{"scenario":"already-exists"},',
      "",
      "/answers/createOrder/repeated: repeated is missing.",
    ],
    [
      "a missing document",
      '"production":{"summary"',
      '"processing":{"summary"',
      "/documents/production: production is missing.",
    ],
    [
      "two triggers",
      '"act":"hold"',
      '"act":"hold","after":"pickAfter"',
      "/documents/order/moves/hold: A move has exactly one of after, call, act and on.",
    ],
    [
      "a state that nothing leads to",
      '"SHIPPED":{',
      '"LOST":{"x-evidence":"inferred"},"SHIPPED":{',
      "/documents/order/axes/stage/states/LOST: Nothing leads to LOST.",
    ],
    [
      "a move that is never possible",
      '"moves":{',
      '"moves":{"never":{"from":{"stage":["SHIPPED"],"status":["HELD"]},"act":"release","to":{"status":"VALID"},"x-evidence":"inferred"},',
      "/documents/order/moves/never: No document ever stands where this move begins.",
    ],
    [
      "a field without a value",
      '{"when":{"stage":["PACKED"]},"value":"Packed","x-evidence":"inferred"},',
      "",
      "There is no value for stage PACKED",
    ],
    [
      "time in circles",
      '"to":{"stage":"PICKED"}',
      '"to":{"stage":"ALLOCATED"}',
      "Time would lead round in circles: pick, picked.",
    ],
    [
      "a value that a setting cannot have",
      '"if":{"cancelRace":["cancel-wins"]}',
      '"if":{"cancelRace":["cancel-win"]}',
      '/documents/order/moves/cancelLeaving/if/cancelRace/0: "cancel-win" is none of ship-wins, cancel-wins, both-pushed.',
    ],
    [
      "a value of a setting that nothing asks for",
      '"values":["every-change","finished"]',
      '"values":["every-change","finished","finishd"]',
      '/settings/pushes/values/2: There is no use of the value finishd. Did you mean "finished"?',
    ],
    [
      "a least value below what the sandbox can do with",
      '"kind":"integer","minimum":1,',
      '"kind":"integer","minimum":-1,',
      "/settings/maxOrders/minimum: -1 is too little: it cannot be less than 1.",
    ],
    [
      "a member that a setting of this kind does not have",
      '"kind":"duration","default":"PT25M"',
      '"kind":"duration","values":["PT1M"],"default":"PT25M"',
      "/settings/pickAfter/values",
    ],
    [
      "a word that nothing fills",
      "order {number} cannot be cancelled",
      "order {numbr} cannot be cancelled",
      '/answers/cancelOrder/tooLate/message: There is no word {numbr}. Did you mean "{number}"? Possible: {number}, {stage}.',
    ],
    [
      "a word in a message that takes none",
      '"repeated":{"scenario":"already-exists"}',
      '"repeated":{"code":"INVALID_DATA","message":"{number} is there","x-evidence":"inferred"}',
      "/answers/createOrder/repeated/message: Nothing fills {number}: the message of this answer takes no words.",
    ],
    [
      "a field that no message has",
      '"fields":["OutboundOrderStatus.stage",',
      '"fields":["OutboundOrderStatus.stag",',
      '/documents/order/axes/stage/fields/0: There is no field OutboundOrderStatus.stag. Did you mean "OutboundOrderStatus.stage"?',
    ],
    [
      "another family",
      '"family":"glink"',
      '"family":"qlink"',
      "/family: This is a behaviour of qlink. Possible: glink.",
    ],
  ])("with %s is refused, with the place and what is possible", (_, found, replacement, wanted) => {
    expect(faultsOf(found, replacement)).toContainEqual(
      expect.stringContaining(`my.yaml:1 ${wanted}`.replace(/^my.yaml:1 (?!\/)/, "")),
    );
  });

  test("that renames a state which goods depend on is refused", async () => {
    const read = await readBehaviour(own.replaceAll(/\bCLOSED\b/g, "DONE"), "my.yaml", glinkFrame);
    expect("faults" in read && read.faults.map(describeFault)).toEqual([
      expect.stringMatching(/^my\.yaml:\d+ \/documents\/asn\/axes\/stage\/states\/CLOSED: CLOSED is missing/),
    ]);
  });

  test("tells the line", async () => {
    const found = "to: {stage: PICKING}";
    const read = await readBehaviour(own.replace(found, "to: {stage: PIKING}"), "my.yaml", glinkFrame);
    expect(read).toMatchObject({
      faults: [{ file: "my.yaml", line: lineOf(found), pointer: "/documents/order/moves/pick/to/stage" }],
    });
  });

  test("that is no YAML, has a member twice, or is something else says so", async () => {
    const lines = async (text: string) => {
      const read = await readBehaviour(text, "my.yaml", glinkFrame);
      return "faults" in read ? read.faults.map(describeFault) : [];
    };
    expect((await lines("family: [glink"))[0]).toMatch(/^my\.yaml:\d+ \//);
    expect((await lines("family: glink\nfamily: glink\n"))[0]).toMatch(/^my\.yaml:2 .*unique/);
    expect((await lines("- 1"))[0]).toContain("Expected an object, found a list of 1 entry.");
    expect((await lines(""))[0]).toContain("Expected an object");
  });
});

test("one wrong name that is asked for at many places is told once, with how many they are", () => {
  const faults = faultsOf('"PICKING":{', '"PIKING":{').filter((line) => line.includes("no state PICKING"));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/Did you mean "PIKING"\? The same is wrong at \d+ other places\./);
});
