import type { Level } from "./level.ts";

/** Who writes a message: `written` by the customer (requests of calls, answers to pushes), or `read` by it (answers to calls, pushes). */
export type Side = "written" | "read";

/**
 * How narrowing a schema changes the message: `same`, it narrows it as well; `reversed`, it widens it, as below `if` and
 * `not`; `either`, it may do one or the other.
 */
export type Sense = "same" | "reversed" | "either";

/** What a change means on one side. */
export type Verdict = { readonly level: Level; readonly why: string };

/** A rule of the comparison. */
type DiffRule = {
  /** The change in words. */
  readonly says: string;
  /** Whether fewer or more messages are valid; absent where that is not the question. */
  readonly kind?: "narrower" | "wider";
  readonly written: Verdict;
  readonly read: Verdict;
};

const breaking = (why: string): Verdict => ({ level: "breaking", why });
const compatible = (why: string): Verdict => ({ level: "compatible", why });

/** Fewer messages are valid than before. */
const narrower = (says: string): DiffRule => ({
  says,
  kind: "narrower",
  written: breaking("The platform may refuse what a customer sends by the old description."),
  read: compatible("The customer receives only what the old description allows."),
});

/** More messages are valid than before. */
const wider = (says: string): DiffRule => ({
  says,
  kind: "wider",
  written: compatible("The platform still takes what a customer sends by the old description."),
  read: breaking("The customer may receive what the old description rules out."),
});

/** Some messages are valid that were not, and the other way round. */
const other = (says: string): DiffRule => ({
  says,
  written: breaking("The platform may refuse what a customer sends by the old description."),
  read: breaking("The customer may receive what the old description rules out."),
});

/** The same on both sides. */
const always = (level: Level, says: string, why: string): DiffRule => ({
  says,
  written: { level, why },
  read: { level, why },
});

const words = (says: string): DiffRule =>
  always("documentation", says, "Only the documentation changed; what is sent stays as it was.");

/** Rules about operations and what surrounds their messages. */
const exchangeRules = {
  "operation-added": always("compatible", "An operation is new.", "Nobody depends on it yet."),
  "operation-removed": always(
    "breaking",
    "An operation is gone.",
    "A customer who uses it can send or receive it no more.",
  ),
  "operation-renamed": always(
    "breaking",
    "An operation has another operationId.",
    "Generated clients name their methods by it: a customer's code no longer compiles. The wire is as it was.",
  ),
  "path-changed": always(
    "breaking",
    "An operation has another path, method or webhook name.",
    "What is sent to the old place is not answered any more.",
  ),
  "service-type-changed": always(
    "breaking",
    "An operation has another SERVICE_TYPE.",
    "The receiver tells messages apart by it, and does not know the other one.",
  ),
  "payload-added": always(
    "compatible",
    "The gateway carries another SERVICE_TYPE.",
    "Nobody depends on it yet.",
  ),
  "payload-removed": always(
    "breaking",
    "The gateway carries a SERVICE_TYPE no more.",
    "A customer who uses it is refused.",
  ),
  "body-added": narrower("A message has a body where it had none."),
  "body-removed": {
    says: "A message has no body any more.",
    written: breaking("What the customer sends is not looked at any more."),
    read: breaking("The customer reads a body that does not come any more."),
  },
  "body-required": narrower("A body became required."),
  "body-optional": wider("A body became optional."),
  "media-type-added": wider("A body may have another media type."),
  "media-type-removed": narrower("A body may not have a media type any more."),
  "success-status-added": wider("An answer may have another status of success."),
  "success-status-removed": other("An answer has a status of success no more."),
  "failure-status-added": always(
    "compatible",
    "An answer may have another status of failure.",
    "Whoever reads answers has to expect failures of any status.",
  ),
  "failure-status-removed": narrower("An answer has a status of failure no more."),
  "parameter-added": {
    says: "An optional parameter or header field is new.",
    written: compatible("Who does not send it is served as before."),
    read: compatible("Who does not read it is served as before."),
  },
  "parameter-removed": {
    says: "A parameter or header field is gone.",
    written: breaking("What the customer sends in it is not looked at any more."),
    read: breaking("The customer reads a value that does not come any more."),
  },
  "path-parameter-renamed": always(
    "breaking",
    "A parameter of a path has another name.",
    "Generated clients name their arguments by it: a customer's code no longer compiles. The wire is as it was.",
  ),
  "parameter-style-changed": other("The list or object of a parameter is written in another way."),
  "required-parameter-added": narrower("A required parameter or header field is new."),
  "parameter-required": narrower("A parameter or header field became required."),
  "parameter-optional": wider("A parameter or header field became optional."),
  "security-added": wider("There is another way to authenticate."),
  "security-removed": narrower("A way to authenticate is gone."),
  "security-scheme-changed": other("A way to authenticate works differently."),
  "server-added": always("compatible", "A server is new.", "The others stay."),
  "server-removed": always(
    "compatible",
    "A server is not listed any more.",
    "Its address is configuration of the customer, who should look whether it still answers.",
  ),
} as const;

/** Rules about schemas. */
const schemaRules = {
  "member-added": {
    says: "An optional member is new.",
    written: compatible("Who does not send it is served as before."),
    read: compatible("Readers pass over members that they do not know."),
  },
  "required-member-added": {
    says: "A required member is new.",
    written: breaking("What a customer sends by the old description lacks it, and is refused."),
    read: compatible("Readers pass over members that they do not know."),
  },
  "member-removed": {
    says: "A member is gone.",
    written: breaking("What the customer sends in it is not looked at any more."),
    read: breaking("The customer reads a value that does not come any more."),
  },
  "member-required": narrower("A member became required."),
  "member-optional": wider("A member became optional."),
  "value-forbidden": narrower("A value is not allowed any more."),
  "value-allowed": wider("A value is allowed that was not."),
  "type-narrowed": narrower("A value has fewer types."),
  "type-widened": wider("A value has more types."),
  "type-changed": other("A value has another type."),
  "null-forbidden": narrower("A value may be null no more."),
  "null-allowed": wider("A value may be null."),
  "format-narrowed": narrower("A value has a narrower format."),
  "format-widened": wider("A value has a wider format."),
  "format-changed": other("A value has another format."),
  "values-removed": narrower("A closed set has fewer values."),
  "values-added": wider("A closed set has more values."),
  "set-closed": narrower("Only listed values are allowed."),
  "set-opened": wider("Other values than the listed ones are allowed."),
  "known-values-changed": always(
    "compatible",
    "An open set lists other values.",
    "The set is open: other values had to be expected before, and still have to be.",
  ),
  "limit-narrowed": narrower("A limit is tighter."),
  "limit-widened": wider("A limit is looser."),
  "pattern-added": narrower("A text has to have a form."),
  "pattern-removed": wider("A text may have any form."),
  "pattern-changed": other("A text has another form."),
  "condition-narrowed": narrower("A condition requires more."),
  "condition-widened": wider("A condition requires less."),
  "alternative-added": wider("An alternative was added."),
  "alternative-removed": narrower("An alternative was removed."),
  "alternatives-added": narrower("One of several alternatives is now required."),
  "alternatives-removed": wider("A choice between alternatives is no longer required."),
  "default-changed": {
    says: "A value that is left out stands for something else.",
    written: breaking("Who leaves the value out gets something else."),
    read: breaking("Who fills the value in for itself fills in the wrong one."),
  },
  "default-added": always(
    "compatible",
    "It is known what a value stands for that is left out.",
    "Nobody could rely on it.",
  ),
  "value-names-changed": always(
    "compatible",
    "Generated code names values differently.",
    "The wire is as it was; whoever generates code anew has to follow the names.",
  ),
  "keyword-changed": other("A keyword changed that no other rule knows. Look at what it means."),
} as const;

/** Rules about words. */
const documentationRules = {
  "description-changed": words("A description, summary or title changed."),
  "example-changed": words("An example changed."),
  "evidence-changed": words("How well a statement is founded, or its source, changed."),
  "erratum-changed": words("The errata that concern a place changed."),
  "tags-changed": words("Operations are grouped differently."),
  "info-changed": words("What the description says of itself changed."),
  "extension-changed": words("An extension without effect on the wire changed."),
  "unused-component-changed": words("A part changed that nothing on the wire refers to."),
  "lowered-rules-changed": words(
    "Rules changed that OpenAPI 3.0 cannot state. Compare the bundles in OpenAPI 3.1.",
  ),
  "access-changed": always(
    "compatible",
    "A member is marked as one that only requests or only answers have, or no longer is.",
    "The mark rules out no message.",
  ),
  deprecated: always(
    "compatible",
    "Something is marked as deprecated, or no longer is.",
    "It works as before.",
  ),
} as const;

/** Every rule of the comparison, by its id. Ids are stable: programs may compare them. */
export const diffRules = { ...exchangeRules, ...schemaRules, ...documentationRules } as const;

/** Id of a rule of the comparison. */
export type DiffRuleId = keyof typeof diffRules;

/** What a change means for the customer. */
export function verdictOf(rule: DiffRuleId, side: Side, sense: Sense = "same"): Verdict {
  const found: DiffRule = diffRules[rule];
  if (found.kind === undefined || sense === "same") return found[side];
  if (sense === "either") return other(found.says)[side];
  return (found.kind === "narrower" ? wider : narrower)(found.says)[side];
}

/** The sense of what stands below `if` or `not`. */
export function reversed(sense: Sense): Sense {
  if (sense === "either") return "either";
  return sense === "same" ? "reversed" : "same";
}
