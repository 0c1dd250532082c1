import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { decidedAt } from '../gate/gate-decisions.ts';
import { countWords, firstSentence, listWords, quotedWords, scoreWords, sentence } from './plain-words.ts';
import type { SelectionFacts } from './selection-facts.ts';

/** What was asked, and what the figures answer. */
export function memoQuestion(workbook: Workbook, facts: SelectionFacts): readonly string[] {
  const { client, scope, title, partner_work } = engagementOf(workbook);
  const work = partner_work.trim() || scope.trim();
  const who = client.trim() || title.trim() || 'The client';
  return [
    `${who} asks which partner should take over customer service, at what price and on which terms.`,
    ...(work === '' ? [] : [`The work in question: ${firstSentence(work)}`]),
    answerOf(facts),
    ...reservationLines(workbook, facts),
    ...gateLines(workbook),
  ];
}

/** The answer in one or two sentences: whom the figures lead to, or why they lead to nobody. */
export function answerOf(facts: SelectionFacts): string {
  const { recommended, robustness, selection } = facts;
  const { candidate, chosen, obstacle } = recommended;
  if (obstacle === 'nobody') {
    const all = selection.vendors.length;
    return all === 0
      ? 'Nobody is recommended: no vendor has come onto the short list yet.'
      : `Nobody is recommended: of ${countWords(all, 'vendor', 'vendors')} on the short list none can be ranked yet.`;
  }
  if (candidate === null) {
    const tied = selection.vendors.filter(({ rank }) => rank === 1).map(({ name }) => name);
    return `Nobody is recommended: ${listWords(tied)} share the first place.`;
  }
  const { name, weighted, percent, rank } = candidate;
  const stands =
    weighted === null || percent === null
      ? ''
      : `${scoreWords(weighted)} of 5 points (${percent.toFixed(1)} of 100)`;
  if (obstacle === 'not-ranked')
    return `${name} is chosen, although the figures do not rank it: see how they rank.`;
  if (obstacle === 'stopped') {
    const flags = (facts.dueDiligence.get(candidate.id)?.stops ?? []).map((flag) => flag.name);
    return `${name} ${chosen ? 'is chosen' : 'leads'} with ${stands} and cannot be recommended while ${quotedWords(flags)} ${flags.length === 1 ? 'stands' : 'stand'}.`;
  }
  if (chosen) {
    const place = rank === 1 ? 'first' : `number ${rank}`;
    return `Recommended is ${name}, which was chosen and is ${place} by the figures with ${stands}.`;
  }
  if (robustness === null)
    return `${name} is the only vendor that can be ranked, with ${stands}: there is nobody to compare it with, and so no recommendation.`;
  if (robustness.verdict === 'none')
    return `${name} is first with ${stands}, but the figures show no clear winner. Whoever recommends it needs a reason beyond the ranking.`;
  return `Recommended is ${name}, first with ${stands}${robustness.verdict === 'close' ? '; the ranking is close' : ''}.`;
}

/** What speaks against the candidate although it is ranked: knock-outs that nobody has checked, minimums that were waived. */
function reservationLines(
  workbook: Workbook,
  { recommended: { candidate }, knockOuts }: SelectionFacts,
): readonly string[] {
  if (candidate === null) return [];
  const { id, name, below } = candidate;
  const open = knockOuts.get(id)?.open.length ?? 0;
  const waived = below.filter((one) => one.waived !== null);
  const criteria = waived.map(({ criterion }) => workbook.criterion[criterion]?.name ?? criterion);
  return [
    ...(open === 0
      ? []
      : [
          `${countWords(open, 'knock-out', 'knock-outs')} of ${name} ${open === 1 ? 'is' : 'are'} not checked yet, and each could still put it out.`,
        ]),
    ...(waived.length === 0
      ? []
      : [`${name} stays below the minimum in ${listWords(criteria)}, which was waived with a reason.`]),
  ];
}

/** Earlier gates that are not passed speak before any ranking does. */
function gateLines(workbook: Workbook): readonly string[] {
  const said = [
    ['the readiness gate', decidedAt(workbook, 'readiness')] as const,
    ['the gate of the expectations', decidedAt(workbook, 'expectations')] as const,
  ].flatMap(([name, decided]) =>
    decided === null
      ? [`${name} is not decided`]
      : decided === 'no-go'
        ? [`${name} was decided with no-go`]
        : [],
  );
  const text = said.join('; ');
  return text === ''
    ? []
    : [
        sentence(
          `${text.charAt(0).toUpperCase()}${text.slice(1)}: until that has changed this is information, not a proposal`,
        ),
      ];
}
