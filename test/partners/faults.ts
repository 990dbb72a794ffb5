import { expect } from "vitest";
import type { Edit } from "../helpers/partners/project.ts";

/** A subtle mistake in the project of a partner, and how the kit finds it. */
export type Fault = {
  name: string;
  edit: Edit;
  /** Operation, rule and place of each error, and no others but {@link alike}. */
  found: string[];
  /** Errors that are found besides, since the mistake shows in many places. */
  alike?: RegExp;
  /** The cases that find it, and no others; where they are too many, they are not listed. */
  cases?: string[];
  /** What a JSON report holds. */
  json?: { file: string; holds: object };
  /** What the log of the job says. */
  log: RegExp;
};

/** A project of a partner. */
export type Partner = {
  /** Name of its folder, and of its workflow in the guide. */
  name: string;
  /** Its JUnit report. */
  junit: string;
  faults: Fault[];
};

// It sends no answers, so that it can leave no success out of one.
const erp: Partner = {
  name: "erp",
  junit: "mock.xml",
  faults: [
    {
      name: "a fraction where a whole number belongs",
      edit: {
        file: "src/orders.js",
        right: "Math.ceil(kilograms / kilogramsPerBag)",
        wrong: "kilograms / kilogramsPerBag",
      },
      found: ["glink.createOrder type /bizData/items/1/quantity"],
      json: {
        file: "mock.json",
        holds: {
          ok: false,
          findings: expect.arrayContaining([
            expect.objectContaining({ rule: "type", pointer: "/bizData/items/1/quantity", actual: "1.5" }),
          ]),
        },
      },
      log: /error type \/bizData\/items\/1\/quantity\n.*a whole number\n.*1\.5/,
    },
    {
      name: "a payload that is written anew after it was signed",
      edit: {
        file: "src/gateway.js",
        right: "new URLSearchParams({ partnerId, serviceType, bizData, sign })",
        wrong:
          "new URLSearchParams({ partnerId, serviceType, bizData: JSON.stringify(payload, null, 2), sign })",
      },
      found: ["glink.createOrder signature /sign"],
      log: /error signature \/sign\n(?:.*\n){1,3}.*Sign the very text that is sent/,
    },
    {
      // No call breaks the contract. What the code makes of an answer only its own tests can see; the mock gives the
      // answer, and its report tells that it did.
      name: "a refusal in HTTP 200 that is taken for a success",
      edit: {
        file: "src/gateway.js",
        right: "if (answer.success !== true) throw",
        wrong: "if (!answer) throw",
      },
      found: [],
      json: {
        file: "mock.json",
        holds: {
          ok: true,
          exchanges: [
            { scenario: "accepted", verdict: "ok" },
            { scenario: "documented", verdict: "ok" },
          ],
        },
      },
      log: /not ok \d+ - an order that GLINK refuses in HTTP 200 is not placed/,
    },
  ],
};

const receiver: Partner = {
  name: "receiver",
  junit: "push.xml",
  faults: [
    {
      name: "a fraction that is rounded where a whole number belongs",
      edit: {
        file: "server.js",
        right: "JSON.parse(text)",
        wrong: 'JSON.parse(text, (_, value) => (typeof value === "number" ? Math.round(value) : value))',
      },
      found: [
        "glink.orderStatus refused /success",
        "glink.inboundStatus refused /success",
        "glink.stockAdjusted refused /success",
        "glink.stockAttributeChanged refused /success",
      ],
      log: /Refuse a push whose adjustList\[0\]\.adjustQty is not a whole number/,
    },
    {
      name: "a signature that is checked over JSON written anew",
      edit: {
        file: "server.js",
        right: "signatureOf(text)) throw",
        wrong: "signatureOf(JSON.stringify(JSON.parse(text)))) throw",
      },
      found: [
        "glink.orderStatus acknowledged /success",
        "glink.inboundStatus acknowledged /success",
        "glink.stockAdjusted acknowledged /success",
        "glink.stockAttributeChanged acknowledged /success",
      ],
      cases: ["response members in reverse order, on many lines"],
      log: /Check the signature over the bytes as they came/,
    },
    {
      name: "an answer without success",
      edit: { file: "server.js", right: "success: true, ", wrong: "" },
      found: [
        "glink.orderStatus required /success",
        "glink.inboundStatus required /success",
        "glink.stockAdjusted required /success",
        "glink.stockAttributeChanged required /success",
      ],
      log: /error required \/success/,
    },
    {
      name: "a failure that is written to a log and swallowed",
      edit: {
        file: "server.js",
        right: 'response.json({ success: false, code: "REFUSED", message: error.message });\n    return;',
        wrong: "console.error(error.message);",
      },
      found: [
        "glink.orderStatus refused /success",
        "glink.inboundStatus refused /success",
        "glink.stockAdjusted refused /success",
        "glink.stockAttributeChanged refused /success",
      ],
      log: /Refuse a push without orderNumber/,
    },
  ],
};

const endpoints = ["initWarehouses", "createOrder", "cancelOrder", "getOrder", "syncInventory"];
const ofEach = (found: string) => endpoints.map((name) => `qlink.${name} ${found}`);

const warehouse: Partner = {
  name: "warehouse",
  junit: "verify.xml",
  faults: [
    {
      name: "a fraction where a whole number belongs",
      edit: {
        file: "endpoints.js",
        right: "Math.ceil(stock.length / Math.max(pageSize, 1))",
        wrong: "stock.length / Math.max(pageSize, 1)",
      },
      found: ["qlink.syncInventory type /result/pageCount"],
      log: /error type \/result\/pageCount/,
    },
    {
      name: "a signature that is checked over JSON written anew",
      edit: {
        file: "server.js",
        right: "content: text || undefined",
        wrong: "content: text && JSON.stringify(JSON.parse(text))",
      },
      found: ofEach("credentials /headers/sign"),
      cases: ["request signature: written on many lines"],
      log: /Check the signature over the bytes as they came/,
    },
    {
      name: "an answer without success",
      edit: {
        file: "endpoints.js",
        right: "return { success: true, errorMsg: null, result: resultOf(body) };",
        wrong: "return { errorMsg: null, result: resultOf(body) };",
      },
      found: ofEach("required /success").filter((found) => !found.includes("createOrder")),
      log: /error required \/success/,
    },
    {
      name: "a failure of an inner system that is swallowed",
      edit: {
        file: "endpoints.js",
        right: "return { success: false, info: wrong }",
        wrong: "console.error(wrong)",
      },
      found: [
        "qlink.createOrder refused /orderNumber",
        "qlink.createOrder refused /skuList/0/quantity",
        "qlink.createOrder refused /receiver/country",
      ],
      alike: /^qlink\.createOrder refused (\/|$)/,
      log: /Refuse the call, by required/,
    },
  ],
};

/** The projects of partners that use the packed package, with the mistakes that are made in them. */
export const partners: readonly Partner[] = [erp, receiver, warehouse];
