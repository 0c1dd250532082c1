import { listed } from '../../model/list-text.ts';
import { GATE_OUTCOMES } from '../../model/readiness-lists.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { isOpen } from '../actions/count-actions.ts';
import { VERDICT_WORDS } from '../contract/pilot-standing.ts';
import { decisionsAt } from '../gate/gate-decisions.ts';
import { assessRisks } from '../risk/assess-risks.ts';
import {
  amountWords,
  countWords,
  dayWords,
  listWords,
  pointLines,
  quotedWords,
  sentence,
} from './plain-words.ts';
import { offerOf, type SelectionFacts } from './selection-facts.ts';

/** How far contract, exit plan and pilot are. */
export function memoContract(
  workbook: Workbook,
  { contract, exit, pilots }: SelectionFacts,
): readonly string[] {
  const { currency, shared_goals: goals } = engagementOf(workbook);
  const quoted = (rows: readonly { readonly name: string }[]) => quotedWords(rows.map(({ name }) => name));
  const kept = pilots.filter(({ pilot }) => pilot.state !== 'dropped');
  const { applying, agreed, blocking, mustsRefused, legalStops } = contract;
  return [
    applying === 0
      ? 'What the contract has to settle is not written down yet.'
      : `${agreed} of ${countWords(applying, 'clause', 'clauses')} ${agreed === 1 ? 'is' : 'are'} agreed; ${blocking.length} ${blocking.length === 1 ? 'stands' : 'stand'} against signing.`,
    ...(mustsRefused.length === 0 ? [] : [`Refused musts: ${quoted(mustsRefused)}.`]),
    ...(legalStops.length === 0 ? [] : [`Not acceptable to the lawyers: ${quoted(legalStops)}.`]),
    exit.items.length === 0
      ? 'There is no plan for leaving.'
      : `The plan for leaving is written in ${exit.written} of ${countWords(exit.items.length, 'part', 'parts')}${exit.cost === null ? '' : `; as far as known leaving costs ${amountWords(exit.cost, currency)}`}.`,
    ...(kept.length === 0 ? ['No pilot is planned.'] : []),
    ...kept.map(({ pilot, verdict, lacks }) =>
      sentence(
        `Pilot “${pilot.name}”${pilot.starts_on === null ? '' : ` from ${dayWords(pilot.starts_on)}`}: ${VERDICT_WORDS[verdict].toLowerCase()}${lacks.includes('disagrees') ? `, although people call it ${pilot.state === 'passed' ? 'passed' : 'not passed'}` : ''}${lacks.includes('few-contacts') ? ', and with too few contacts to be sure' : ''}`,
      ),
    ),
    ...(goals.trim() === '' ? [] : [sentence(`Goals of both: ${goals.trim()}`)]),
  ];
}

/** More risks than these are not read. */
const MOST_RISKS = 5;

/** The heaviest risks that stay, and what earlier gates asked for. */
export function memoRisks(workbook: Workbook, _facts: SelectionFacts): readonly string[] {
  const { ranked } = assessRisks(workbook);
  const heavy = ranked.filter(({ band }) => band === 'critical' || band === 'high');
  const owner = (id: string | null) => (id === null ? 'nobody' : (workbook.person[id]?.name ?? 'somebody'));
  const conditions = (['readiness', 'expectations', 'selection'] as const).flatMap((gate) =>
    (decisionsAt(workbook, gate)[0]?.conditions ?? []).filter(isOpen),
  );
  return [
    heavy.length === 0
      ? 'No risk is rated high or critical.'
      : `${countWords(heavy.length, 'risk is', 'risks are')} high or critical${heavy.length > MOST_RISKS ? '; the heaviest' : ''}:`,
    ...pointLines(
      heavy
        .slice(0, MOST_RISKS)
        .map(({ risk, score }) => `${risk.name} (${score} of 25, watched by ${owner(risk.owner)}).`),
    ),
    ...(conditions.length === 0
      ? []
      : [
          'Conditions of the gates that are still open:',
          ...pointLines(
            conditions.map(({ title, owner: by, due }) =>
              sentence(`${title}: ${owner(by)}${due === null ? '' : ` by ${dayWords(due)}`}`),
            ),
          ),
        ]),
  ];
}

/** Who decides, what was decided, and which days bind. */
export function memoDecision(workbook: Workbook, facts: SelectionFacts): readonly string[] {
  const deciders = Object.values(workbook.person)
    .filter(({ takes_part }) => listed(takes_part).includes('decider'))
    .map(({ name }) => name);
  const last = decisionsAt(workbook, 'selection')[0]?.decision ?? null;
  const valid = facts.selection.vendors
    .flatMap(({ id, name }) => {
      const until = offerOf(facts, id)?.offer.valid_until ?? null;
      return until === null ? [] : [{ name, until }];
    })
    .sort((a, b) => (a.until < b.until ? -1 : 1));
  const { transition_start: start, go_live_on: live } = engagementOf(workbook);
  const outcome = (value: string) =>
    (GATE_OUTCOMES.find((one) => one.value === value)?.label ?? value).toLowerCase();
  const partner = last?.vendor ? workbook.vendor[last.vendor]?.name : undefined;
  return [
    deciders.length === 0
      ? 'Who decides is not said.'
      : `${listWords(deciders)} ${deciders.length === 1 ? 'decides' : 'decide'}.`,
    last === null
      ? 'Gate 3 is not decided.'
      : `Gate 3 was decided${last.decided_on === null ? '' : ` on ${dayWords(last.decided_on)}`}: ${outcome(last.outcome)}${partner ? `, for ${partner}` : ''}.`,
    ...pointLines(valid.map(({ name, until }) => `The offer of ${name} is valid until ${dayWords(until)}.`)),
    ...(start === null
      ? []
      : [
          `The transition starts on ${dayWords(start)}${live === null ? '' : `; the service goes live on ${dayWords(live)}`}.`,
        ]),
  ];
}
