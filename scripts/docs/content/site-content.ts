import { flowBook } from "../../../generated/flows/index.ts";
import type { Flow } from "../../../src/probe/flows/flow.ts";
import { type Erratum, readErrata, readRetiredErrata } from "../../lib/errata.ts";
import type { Language } from "../../lib/translations/language.ts";
import { type GuideSource, readGuideSources } from "../guides/guide.ts";
import { type Changes, readChanges } from "./changes.ts";
import { type Control, readControl } from "./control.ts";
import { type Description, type PageOperation, readPageDescriptions } from "./descriptions.ts";
import { type ErrataByPlace, errataByPlace, erratumPlaces, type LinkedPlace } from "./places.ts";
import { type LegendEntry, readErratumImpacts, readErratumKinds, readEvidence } from "./register.ts";
import { errataIn, flowsIn } from "./translations.ts";

/** Everything that the pages of the site are written from. */
export type SiteContent = {
  language: Language;
  descriptions: readonly Description[];
  errata: readonly Erratum[];
  /** The errata by id. */
  register: ReadonlyMap<string, Erratum>;
  /** What each place of the operations' pages names. */
  errataByPlace: ErrataByPlace;
  /** Where each erratum links to, by id. */
  places: ReadonlyMap<string, readonly LinkedPlace[]>;
  /** Ids that the register no longer has, by the id of the entry that says now what they said. */
  formerIds: ReadonlyMap<string, readonly string[]>;
  evidence: readonly LegendEntry[];
  erratumKinds: readonly LegendEntry[];
  erratumImpacts: readonly LegendEntry[];
  guides: readonly GuideSource[];
  flows: readonly Flow[];
  /** The calls that control the sandbox. */
  control: Control;
  /** What changed in a description, by its name: read from the releases once a page asks for it. */
  changes: (description: string) => Changes;
};

/** Reads bundles, register and guides in a language. */
export function readSiteContent(language: Language = "en"): SiteContent {
  const descriptions = readPageDescriptions(language);
  const errata = errataIn(language, readErrata());
  const byPlace = errataByPlace(descriptions, errata);
  return {
    language,
    descriptions,
    errata,
    register: new Map(errata.map((erratum) => [erratum.id, erratum])),
    errataByPlace: byPlace,
    places: erratumPlaces(descriptions, errata, byPlace),
    formerIds: formerIds(),
    evidence: readEvidence(language),
    erratumImpacts: readErratumImpacts(language),
    erratumKinds: readErratumKinds(language),
    guides: readGuideSources(language),
    flows: flowsIn(language, flowBook),
    control: readControl(language),
    changes: remembered(readChanges),
  };
}

function remembered<Value>(read: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const value = known.get(name) ?? read(name);
    known.set(name, value);
    return value;
  };
}

function formerIds(): ReadonlyMap<string, readonly string[]> {
  const former = new Map<string, string[]>();
  for (const [old, id] of Object.entries(readRetiredErrata().moved))
    former.set(id, [...(former.get(id) ?? []), old]);
  return former;
}

/** The ids of the errata that a place of an operation's page names. */
export function errataAt(
  { errataByPlace: all }: SiteContent,
  operation: PageOperation,
  anchor: string,
): readonly string[] {
  return all.get(operation)?.get(anchor) ?? [];
}
