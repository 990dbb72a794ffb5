import { closedSet, type RuleCase, values } from "./cases.ts";

const create = "glink.createProductionOrder";
const sides = ["fromItemList", "toItemList"].map((side) => `/itemList/0/${side}`);
const item = { skuCode: "A", expectQty: 1 };

/** Cases of the rules for production orders. */
export const productionCases: readonly RuleCase[] = [
  ...closedSet(create, "/productionType", ["KITTING", "UNKITTING"], "Kitting"),
  ...values(create, "there is a line", "/itemList", [], { minItems: [] }),
  ...sides.flatMap((side) => [
    ...values(create, `${side} has an item`, side, [[item], [item, item]], { minItems: [] }),
    ...values(create, "a quantity is greater than 0", `${side}/0/expectQty`, [1], { exclusiveMinimum: 0 }),
    ...values(create, "a quantity is greater than 0", `${side}/0/expectQty`, [], { exclusiveMinimum: -1 }),
    ...values(create, "the unit is an open set", `${side}/0/unit`, ["EA", "BOX"], {}),
  ]),
];
