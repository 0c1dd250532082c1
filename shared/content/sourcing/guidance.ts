import * as z from 'zod';
import content from './guidance.json' with { type: 'json' };

const line = z.string().trim().min(8);
const factor = z.strictObject({ why: line, ask: line, evidence: line });
const factors = (keys: readonly string[]) => z.record(z.enum(keys), factor);
const artefact = z.strictObject({ title: line, done: line });
const artefacts = z.strictObject({ '1': artefact, '2': artefact, '3': artefact });

const demandIdea = z.strictObject({
  id: z.string().regex(/^demand-[a-z-]+$/),
  sign: z.enum(['repeat-contacts', 'avoidable-cause']),
  contact_types: z.array(z.string()),
  idea: line,
  check: line,
});

export const guidanceSchema = z.strictObject({
  process: factors(Object.keys(content.process)),
  touchpoint: factors(Object.keys(content.touchpoint)),
  location: factors(Object.keys(content.location)),
  artefacts: z.strictObject({
    defined: artefacts,
    repeatable: artefacts,
    measurable: artefacts,
    documentation: artefacts,
  }),
  demand: z.array(demandIdea),
  rules: z.record(z.string().regex(/^H\d+$/), z.strictObject({ meaning: line, next: line })),
  decisions: z.record(z.string().regex(/^[1-6]$/), line),
});

/** Why a factor matters, what to ask or look at, and what proves the rating. */
export type FactorGuidance = Readonly<z.infer<typeof factor>>;

/** A way to remove contacts before they are moved. */
export type DemandIdea = Readonly<z.infer<typeof demandIdea>>;

/** Guidance for the twelve ratings of a process, by its field. */
export const processGuidance: Readonly<Record<keyof typeof content.process, FactorGuidance>> =
  content.process;

/** Guidance for the ten ratings of a touchpoint, by its field. */
export const touchpointGuidance: Readonly<Record<keyof typeof content.touchpoint, FactorGuidance>> =
  content.touchpoint;

/** Guidance for the six location factors of a touchpoint, by its field. */
export const locationGuidance: Readonly<Record<keyof typeof content.location, FactorGuidance>> =
  content.location;

/** What each hard rule means and what to do next. */
export const hardRuleGuidance: Readonly<
  Record<keyof typeof content.rules, { readonly meaning: string; readonly next: string }>
> = content.rules;

/** What each of the six decision rules means, in plain words. */
export const decisionGuidance: Readonly<Record<keyof typeof content.decisions, string>> = content.decisions;

/** Every idea for removing demand. */
export const demandIdeas = content.demand as readonly DemandIdea[];

/**
 * Ideas that suit a process, those for its contact type before those for any.
 *
 * @param signs that demand could be removed, as the audit finds them
 * @param contactType id of the interaction type, or null while unknown
 */
export function demandIdeasFor(
  signs: readonly DemandIdea['sign'][],
  contactType: string | null,
): readonly DemandIdea[] {
  const suitable = demandIdeas.filter(({ sign }) => signs.includes(sign));
  const special = suitable.filter(({ contact_types }) => contact_types.some((type) => type === contactType));
  return [...special, ...suitable.filter(({ contact_types }) => contact_types.length === 0)];
}

/**
 * The action that brings a readiness factor of a process one rating further.
 *
 * @returns a title that begins with a verb and what done looks like; null from rating 4, where nothing is missing
 */
export function missingArtefact(
  factor: keyof typeof content.artefacts,
  rating: number,
  processName: string,
): { readonly title: string; readonly done: string } | null {
  const found = Object.entries(content.artefacts[factor]).find(([from]) => Number(from) === rating)?.[1];
  return found ? { title: withName(found.title, processName), done: found.done } : null;
}

const LONGEST_TITLE = 200; // what the title of an action holds

function withName(title: string, name: string): string {
  const room = LONGEST_TITLE - title.replace('{process}', '').length;
  return title.replace('{process}', () => (name.length > room ? `${name.slice(0, room - 1)}…` : name));
}
