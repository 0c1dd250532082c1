import { VENDOR_CHECKS } from '../../model/selection-lists.ts';
import type { RedFlag } from '../../model/tables/red-flag.ts';
import type { Workbook } from '../../model/workbook.ts';
import { stopsVendor } from '../due-diligence/due-diligence-standing.ts';
import { flipSentence, robustnessSentence, VERDICT_WORDS } from '../robustness/robustness-words.ts';
import { essentialAnswers } from '../vendor/essential-answers.ts';
import { countWords, listWords, pointLines, quotedWords, sentence } from './plain-words.ts';
import type { SelectionFacts } from './selection-facts.ts';

/** How firm the first place is. */
export function memoRobustness(_workbook: Workbook, { robustness }: SelectionFacts): readonly string[] {
  if (robustness === null)
    return ['How firm the ranking is cannot be said while fewer than two vendors are ranked.'];
  const { scores, weights } = robustness.grounds;
  return [
    `${VERDICT_WORDS[robustness.verdict]}. ${robustnessSentence(robustness)}`,
    `${countWords(scores, 'single score', 'single scores')}, changed by one point, would put another vendor first; so would ${countWords(weights, 'weight', 'weights')} moved within the usual swing.`,
  ];
}

/** What was found out beyond the vendors' own words. */
export function memoChecks(
  workbook: Workbook,
  { selection, dueDiligence }: SelectionFacts,
): readonly string[] {
  if (selection.vendors.length === 0) return ['There is nobody to check yet.'];
  const kind = (value: string) =>
    (VENDOR_CHECKS.find((one) => one.value === value)?.label ?? value).toLowerCase();
  return pointLines(
    selection.vendors.map(({ id, name }) => {
      const found = dueDiligence.get(id);
      if (!found) return `${name}: nothing was checked.`;
      const { done, missing, openFlags, stops } = found;
      const parts = [
        countWords(done, 'check done', 'checks done'),
        missing.length === 0 ? 'nothing is missing' : `missing: ${listWords(missing.map(kind))}`,
        openFlags.length === 0
          ? 'no red flag is open'
          : `${countWords(openFlags.length, 'red flag is', 'red flags are')} open: ${quotedWords(openFlags.map((flag) => flag.name))}`,
        ...(stops.length === 0 ? [] : [`it cannot be recommended while ${stopWords(stops, openFlags)}`]),
        ...settledFlags(workbook, id),
      ];
      return `${name}: ${parts.join('; ')}.`;
    }),
  );
}

/** Flags that stop come first among the open ones: a single one that was just named is not named again. */
function stopWords(stops: readonly RedFlag[], open: readonly RedFlag[]): string {
  if (stops.length === 1 && open.length > 1 && open[0] === stops[0]) return 'the first of these stands';
  return `${quotedWords(stops.map(({ name }) => name))} ${stops.length === 1 ? 'stands' : 'stand'}`;
}

/** Red flags that are not open any more and still say something: confirmed, or accepted. Those that stop have their own words. */
function settledFlags({ red_flag }: Workbook, vendor: string): readonly string[] {
  const own = Object.values(red_flag)
    .filter((flag) => flag.vendor === vendor && !stopsVendor(flag))
    .sort((a, b) => a.position - b.position);
  return (['confirmed', 'accepted'] as const).flatMap((state) => {
    const names = own.filter((flag) => flag.state === state).map(({ name }) => name);
    return names.length === 0
      ? []
      : [`${countWords(names.length, 'was', 'were')} ${state}: ${quotedWords(names)}`];
  });
}

/** What would turn the order, and what is still open that could. */
export function memoChange(workbook: Workbook, facts: SelectionFacts): readonly string[] {
  const { robustness, selection, knockOuts, dueDiligence, findings } = facts;
  const open = selection.vendors.flatMap(({ id, name, missing }) => {
    const lines = [
      missing.length > 0 ? countWords(missing.length, 'score missing', 'scores missing') : '',
      (knockOuts.get(id)?.open.length ?? 0) > 0
        ? countWords(knockOuts.get(id)?.open.length ?? 0, 'knock-out open', 'knock-outs open')
        : '',
      essentialAnswers(workbook, id).missing.length > 0
        ? countWords(
            essentialAnswers(workbook, id).missing.length,
            'essential answer missing',
            'essential answers missing',
          )
        : '',
      (dueDiligence.get(id)?.openFlags.length ?? 0) > 0
        ? countWords(dueDiligence.get(id)?.openFlags.length ?? 0, 'red flag open', 'red flags open')
        : '',
    ].filter(Boolean);
    return lines.length === 0 ? [] : [sentence(`${name}: ${lines.join(', ')}`)];
  });
  const apart = findings.filter(({ kind }) => kind === 'apart').length;
  return [
    robustness === null ? 'A second vendor that can be ranked.' : flipSentence(robustness),
    ...(apart === 0
      ? []
      : [`Evaluators lie far apart in ${countWords(apart, 'score', 'scores')} and have not agreed.`]),
    ...(open.length === 0 ? [] : ['What is open and could turn it:', ...pointLines(open)]),
  ];
}
