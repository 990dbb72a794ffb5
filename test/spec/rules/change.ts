import type { Body } from "./cases.ts";

/** Sets the value at a JSON pointer. What the pointer passes through must be there. */
export function put(pointer: string, value: unknown): (body: Body) => Body {
  return (body) => {
    const { around, name } = placeOf(body, pointer);
    around[name] = value;
    return body;
  };
}

/** Removes the member at a JSON pointer. */
export function drop(pointer: string): (body: Body) => Body {
  return (body) => {
    const { around, name } = placeOf(body, pointer);
    delete around[name];
    return body;
  };
}

/** JSON pointers to all members of a body, those in lists included: `/receiver`, `/receiver/name`, `/skuList/0/sku`. */
export function membersOf(value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const own = `${pointer}/${name}`;
    return [...(Array.isArray(value) ? [] : [own]), ...membersOf(member, own)];
  });
}

/** JSON pointer to what holds the place: `/receiver` for `/receiver/name`. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function placeOf(body: Body, pointer: string): { around: Body; name: string } {
  const names = pointer.split("/").slice(1);
  const name = names.pop();
  if (name === undefined) throw new Error("The pointer names the whole body");
  let around: unknown = body;
  for (const step of names) around = isObject(around) ? around[step] : undefined;
  if (!isObject(around)) throw new Error(`The body has nothing that could hold ${pointer}`);
  return { around, name };
}

function isObject(value: unknown): value is Body {
  return typeof value === "object" && value !== null;
}
