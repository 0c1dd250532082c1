import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { essentialAnswers } from '../vendor/essential-answers.ts';
import { scoredVendors, vendorsInOrder } from '../vendor/vendors-in-race.ts';
import { countWords, dayWords, listWords, pointLines, quotedWords, sentence } from './plain-words.ts';
import type { SelectionFacts } from './selection-facts.ts';

/** Who was looked at and how the field was narrowed down, each step with its reason. */
export function memoField(workbook: Workbook, { knockOuts }: SelectionFacts): readonly string[] {
  const all = vendorsInOrder(workbook).filter(({ state }) => state !== 'incumbent');
  if (all.length === 0) return ['No vendor is on the list yet.'];
  const short = scoredVendors(workbook);
  const gone = all.filter(({ state }) => state === 'out' || state === 'declined');
  const { rfp_issued_on: issued, rfp_due_on: due } = engagementOf(workbook);
  const requested =
    issued === null
      ? ''
      : `The request went out on ${dayWords(issued)}${due === null ? '' : `; answers were due on ${dayWords(due)}`}.`;
  return [
    `${countWords(all.length, 'vendor was', 'vendors were')} looked at; ${short.length === 0 ? 'none is' : `${listWords(short.map(({ name }) => name))} ${short.length === 1 ? 'is' : 'are'}`} on the short list.`,
    ...(requested === '' ? [] : [requested]),
    ...pointLines(
      gone.map(({ name, state, out_reason: reason }) => goneLine(name, state === 'declined', reason.trim())),
    ),
    ...pointLines(
      short.flatMap(({ id, name }) => {
        const { failed = [], waived = [], open = [] } = knockOuts.get(id) ?? {};
        const { asked, missing } = essentialAnswers(workbook, id);
        const names = (ids: readonly string[]) =>
          quotedWords(ids.map((one) => workbook.knock_out[one]?.name ?? one));
        const lines = [
          failed.length > 0 ? `fails ${names(failed)}` : '',
          waived.length > 0 ? `${names(waived)} waived` : '',
          open.length > 0 ? `${countWords(open.length, 'knock-out is', 'knock-outs are')} still open` : '',
          missing.length > 0 ? `${missing.length} of ${asked} essential questions unanswered` : '',
        ].filter(Boolean);
        return lines.length === 0 ? [] : [`${name}: ${lines.join('; ')}.`];
      }),
    ),
  ];
}

/** A reason is written down as it was told to the vendor, so it stands in quotation marks. */
function goneLine(name: string, declined: boolean, reason: string): string {
  if (reason === '') return `${name} ${declined ? 'declined to bid' : 'is out'}.`;
  return declined
    ? `${name} declined to bid. ${sentence(reason)}`
    : `${name} is out, and was told why: “${sentence(reason)}”`;
}

/** Who did not score whom, and who has declared nothing. */
export function interestLines(workbook: Workbook, { interests }: SelectionFacts): readonly string[] {
  const person = (id: string) => workbook.person[id]?.name ?? id;
  const abstaining = interests.abstaining.map(({ person: id, vendor, state }) =>
    state === 'out'
      ? `${person(id)} has left the team that scores`
      : `${person(id)} does not score ${workbook.vendor[vendor]?.name ?? vendor}`,
  );
  const missing = new Set(interests.missing.map(({ person: id }) => person(id)));
  return [
    ...(abstaining.length === 0
      ? []
      : [sentence(`After interests were declared, ${listWords([...new Set(abstaining)])}`)]),
    ...(missing.size === 0 ? [] : [`Nothing is declared yet by ${listWords([...missing])}.`]),
  ];
}
