import { PRICE_BASES, type PRICE_METHODS, type WEIGHT_METHODS } from '../../model/selection-lists.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import type { CriterionAssessment, VendorAssessment } from '../score/assess-vendors.ts';
import { notRankedWords, topsisWords } from '../score/ranking-words.ts';
import { interestLines } from './memo-field.ts';
import {
  countWords,
  dayWords,
  listWords,
  pointLines,
  scoreWords,
  sentence,
  shareWords,
} from './plain-words.ts';
import type { SelectionFacts } from './selection-facts.ts';

const WEIGHING: Readonly<Record<(typeof WEIGHT_METHODS)[number]['value'], string>> = {
  direct: 'Weights were set directly.',
  points: 'Weights come from points, counted from the least important.',
  rank: 'Weights follow from the order alone.',
  ahp: 'Weights come from comparing the criteria in pairs.',
};

const PRICING: Readonly<Record<(typeof PRICE_METHODS)[number]['value'], string>> = {
  ratio: 'The price becomes a score by how it compares with the lowest',
  linear: 'The price becomes a score by how far it is from twice the lowest',
};

/** What was judged and how heavily, when that was fixed, and what was changed since. */
export function memoCriteria(workbook: Workbook, { selection, freeze }: SelectionFacts): readonly string[] {
  const { criteria } = selection;
  if (criteria.length === 0) return ['No criterion is set yet.'];
  const { weight_method, price_method, price_basis } = engagementOf(workbook);
  const heaviest = criteria
    .toSorted((a, b) => b.weight01 - a.weight01)
    .slice(0, 3)
    .map(({ name, weight01 }) => `${name} (${shareWords(weight01)})`);
  const label = (list: readonly { readonly value: string; readonly label: string }[], value: string) =>
    (list.find((one) => one.value === value)?.label ?? value).toLowerCase();
  return [
    `${countWords(criteria.length, 'criterion counts', 'criteria count')}; the heaviest are ${listWords(heaviest)}.`,
    `${WEIGHING[weight_method]} ${PRICING[price_method]}, taken on the ${label(PRICE_BASES, price_basis)}.`,
    ...freezeLines(workbook, freeze),
  ];
}

function freezeLines(
  workbook: Workbook,
  { freeze, changes, late }: SelectionFacts['freeze'],
): readonly string[] {
  if (freeze === null) return ['Criteria and weights are not frozen: they could still follow the offers.'];
  const by = freeze.frozen_by === null ? '' : ` by ${workbook.person[freeze.frozen_by]?.name ?? 'somebody'}`;
  return [
    `They were frozen on ${dayWords(freeze.frozen_at)}${by}${late === null ? ', before the request went out' : `, after the request had gone out on ${dayWords(late)}`}.`,
    changes.length === 0
      ? 'Nothing was changed since.'
      : `${countWords(changes.length, 'change was made since, with its reason', 'changes were made since, each with its reason')}:`,
    ...pointLines(
      changes.map(({ changed_at, reason }) => sentence(`${dayWords(changed_at)}: ${reason.trim()}`)),
    ),
  ];
}

/** Who stands where by which score, and what each is best and weakest in. */
export function memoRanking(workbook: Workbook, facts: SelectionFacts): readonly string[] {
  const { selection, findings } = facts;
  if (selection.vendors.length === 0) return ['Nobody is on the short list yet.'];
  const ranked = selection.vendors
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const others = selection.vendors.filter(({ rank }) => rank === null);
  const evaluators = Object.keys(workbook.evaluator).length;
  const weak = findings.filter(
    ({ kind }) => kind === 'alone' || kind === 'unseen' || kind === 'apart',
  ).length;
  return [
    evaluators === 0
      ? 'Nobody is named who scores.'
      : `${countWords(evaluators, 'person scores', 'people score')}, each alone first.`,
    ...pointLines(ranked.map(rankLine)),
    ...pointLines(
      others.map((vendor) => `${vendor.name} is not ranked. ${notRankedWords(workbook, vendor).join(' ')}`),
    ),
    ...topsisWords(selection),
    ...interestLines(workbook, facts),
    ...(weak === 0
      ? []
      : [
          `${countWords(weak, 'score rests', 'scores rest')} on thin ground: judged by one person alone, without a visit or test, or far apart and not agreed.`,
        ]),
  ];
}

function rankLine({ name, rank, weighted, percent, criteria }: VendorAssessment): string {
  const known = criteria.filter(({ score, weight01 }) => score !== null && weight01 > 0);
  const sorted = known.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const figure = ({ name: title, score }: CriterionAssessment) => `${title} (${scoreWords(score ?? 0)})`;
  const best = sorted[0];
  const least = sorted.at(-1);
  const ends =
    best && least && best !== least ? `; best in ${figure(best)}, weakest in ${figure(least)}` : '';
  return `${name}, number ${rank}: ${scoreWords(weighted ?? 0)} of 5, ${(percent ?? 0).toFixed(1)} of 100${ends}.`;
}
