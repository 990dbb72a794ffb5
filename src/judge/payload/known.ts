import type { FamilyShapes, RefusedForm, Shape, Spelling } from "../../contract/shape.ts";

/** A shape ready for use: references followed, members in a map. */
export type Known = {
  readonly shape: Shape;
  /** The known members of an object; `undefined` where members of any name are meant. */
  readonly members: ReadonlyMap<string, Known> | undefined;
  readonly items: Known | undefined;
  readonly words: Readonly<Record<string, string>>;
  readonly spellings: readonly KnownSpelling[];
  readonly refused: readonly KnownRefusal[];
  /** Whether the value, or one below it, tells of a person. */
  readonly isPersonal: boolean;
  /** Whether nothing below can be said of a value, so that looking into it is not worth while. */
  readonly isLeaf: boolean;
  /** Whether nothing at all can be said of a value. */
  readonly isSilent: boolean;
};

/** A spelling with what a finding says of it. */
export type KnownSpelling = Pick<Spelling, "values"> & { readonly expected: string; readonly fix: string };

/** A printed form that the contract refuses, with what a finding says of it. */
export type KnownRefusal = { readonly holds: (text: string) => boolean; readonly fix: string };

type Growing = { -readonly [Key in keyof Known]: Known[Key] };

/** Makes {@link Known} of shapes, each named schema once. */
export function createKnown({ schemas, spellings, refused }: FamilyShapes): (shape: Shape) => Known {
  const byName = new Map<string, Known>();
  const know = (shape: Shape): Known => {
    if (shape.ref === undefined) return make(shape, shape);
    const named = byName.get(shape.ref) ?? make(schemas[shape.ref] ?? {}, {}, shape.ref);
    return shape.spellings || shape.refused ? { ...named, ...said(named.isLeaf, shape) } : named;
  };
  const make = (shape: Shape, place: Shape, name?: string): Known => {
    const isLeaf = !shape.members && !shape.items;
    const known: Growing = {
      shape,
      members: undefined,
      items: undefined,
      isPersonal: shape.personal === true,
      words: shape.words ?? {},
      isLeaf,
      ...said(isLeaf, place),
    };
    // A schema may stand inside itself, and is then met before its members are known.
    if (name !== undefined) byName.set(name, known);
    known.members = membersOf(shape, know);
    known.items = shape.items && know(shape.items);
    const below = [...(known.members?.values() ?? []), ...(known.items ? [known.items] : [])];
    known.isPersonal ||= below.some(({ isPersonal }) => isPersonal);
    return known;
  };
  const said = (isLeaf: boolean, place: Shape) => {
    const spellings = spellingsOf(place);
    return { spellings, refused: refusalsOf(place), isSilent: isLeaf && spellings.length === 0 };
  };
  const spellingsOf = ({ spellings: ids = [] }: Shape) =>
    ids.flatMap((id) => {
      const spelling = spellings[id];
      return spelling ? [knownSpelling(id, spelling)] : [];
    });
  const refusalsOf = ({ refused: ids = [] }: Shape) =>
    ids.flatMap((id) => {
      const form = refused[id];
      return form ? [knownRefusal(id, form)] : [];
    });
  return know;
}

function membersOf(shape: Shape, know: (shape: Shape) => Known): ReadonlyMap<string, Known> | undefined {
  if (!shape.members || shape.open) return undefined;
  return new Map(Object.entries(shape.members).map(([name, member]) => [name, know(member)]));
}

function knownSpelling(
  id: string,
  { documentsSay, exampleShows, decision, values }: Spelling,
): KnownSpelling {
  return {
    ...(values && { values }),
    expected: `The table says: ${documentsSay} The example shows: ${exampleShows}`,
    fix: `Nothing has to change. ${decision} (${id})`,
  };
}

function knownRefusal(id: string, { decision, pattern, values = [] }: RefusedForm): KnownRefusal {
  const form = pattern === undefined ? undefined : new RegExp(pattern, "u");
  return {
    holds: (text) => values.includes(text) || form?.test(text) === true,
    fix: `${decision} (${id})`,
  };
}
