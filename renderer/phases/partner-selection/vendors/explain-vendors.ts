import {
  aboutCertificateState,
  CERTIFICATE_STATES,
} from '../../../../shared/domain/vendor/certificate-standing.ts';
import { REVENUE_TIMES } from '../../../../shared/domain/vendor/financial-minimum.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import type { StandingVendors } from './use-vendors.ts';
import { knockOutWords, stageLabel, stateLabel } from './vendor-words.ts';

const SOURCE =
  'Readiness Workbook method, partner selection: stages, knock-outs and proofs. Our own rules; how many months before its end a certificate is marked stands in Method settings.';

/** Who is in the race and on the short list. */
export function explainRace({ all, inRace, shortList, knockOuts }: StandingVendors): Explanation {
  return {
    title: 'The race',
    formula:
      'In the race are vendors that are active or chosen. On the short list are those of them that have been asked for a proposal or have come further, and whoever is chosen: they are scored.',
    columns: ['Vendor', 'Stage', 'State', 'Knock-outs'],
    terms: all.map(({ id, name, stage, state }) => [
      name,
      stageLabel(stage),
      stateLabel(state),
      state === 'incumbent' ? null : knockOutWords(knockOuts.get(id)),
    ]),
    total: null,
    result: `${inRace.length} of ${all.length} in the race, ${shortList.length} on the short list.`,
    notes: [
      'A vendor that is out stays in the register with its reason: the next selection begins with it.',
      'Knock-outs that fail or are open do not move a vendor by themselves. They are shown until somebody decides.',
    ],
    source: SOURCE,
  };
}

/** How a knock-out is decided, and what facts of the workbook say by themselves. */
export function explainKnockOuts({ inRace, knockOuts }: StandingVendors): Explanation {
  return {
    title: 'Knock-outs',
    formula: `Passed is a vendor that meets every knock-out that applies, or has it waived with a reason; one failure is enough to fall out. Facts say by themselves: the state of the certificate that is asked for; a yearly revenue of at least ${REVENUE_TIMES} times the value of the contract, or a guarantee; places within the data region; answers to the essential questions.`,
    columns: ['Vendor', 'Met', 'Failed', 'Waived', 'Open'],
    terms: inRace.map(({ id, name }) => {
      const { met = [], failed = [], waived = [], open = [] } = knockOuts.get(id) ?? {};
      return [name, met.length, failed.length, waived.length, open.length];
    }),
    total: null,
    result: `${inRace.filter(({ id }) => knockOuts.get(id)?.passed).length} of ${inRace.length} in the race have passed.`,
    notes: [
      'What facts say decides nothing: somebody takes it over, or writes down why it is otherwise.',
      'A waiver keeps its reason, and the recommendation will show it.',
    ],
    source: SOURCE,
  };
}

/** What every certificate is worth. */
export function explainCertificates({ all, certificates }: StandingVendors): Explanation {
  return {
    title: 'Certificates',
    formula: `A certificate is in the first of these states that holds: ${CERTIFICATE_STATES.map(({ label }) => label.toLowerCase()).join('; ')}. It counts as proof when somebody saw the document, it runs today, and its scope covers the work.`,
    columns: ['Vendor', 'Certificate', 'Last day', 'Worth'],
    terms: all.flatMap(({ id, name }) =>
      (certificates.get(id)?.certificates ?? []).map(({ row, state }) => [
        name,
        row.name,
        row.valid_until,
        aboutCertificateState(state).label,
      ]),
    ),
    total: null,
    result: `${[...certificates.values()].reduce((sum, { valid }) => sum + valid, 0)} count as proof.`,
    notes: [
      'What ends before going live or within the contract counts today, and has to be renewed in time.',
      'A scope is a list of sites and services: a certificate of the head office says nothing about the floor that would serve you.',
    ],
    source: SOURCE,
  };
}
