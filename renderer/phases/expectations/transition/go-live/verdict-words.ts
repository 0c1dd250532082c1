import type {
  CheckScore,
  GoThresholds,
  GoVerdict,
} from '../../../../../shared/domain/transition/score-checks.ts';
import { verdictLabel } from '../../../../../shared/domain/transition/score-checks.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import type { Tone } from '../../../../ui/tone-badge.tsx';

const TONES: Readonly<Record<GoVerdict, Tone>> = { go: 'good', conditions: 'attention', 'no-go': 'bad' };

/** A verdict in a word with its tone. */
export function verdictLook(verdict: GoVerdict | null): { readonly label: string; readonly tone: Tone } {
  return verdict === null
    ? { label: 'Not known yet', tone: 'none' }
    : { label: verdictLabel(verdict), tone: TONES[verdict] };
}

/** Why the verdict is what it is, in one sentence. */
export function verdictReason({ verdict, score, openMusts }: CheckScore, limits: GoThresholds): string {
  if (verdict === null) return 'There is no condition for going live yet.';
  if (openMusts.length > 0) {
    const musts = openMusts.length === 1 ? 'One must is' : `${openMusts.length} musts are`;
    return `${musts} not met. Any open must forbids going live, whatever the score.`;
  }
  const reached = `All musts are met, and the score is ${formatScore(score)}.`;
  if (verdict === 'go') return `${reached} From ${formatPlain(limits.go)} on it is a go.`;
  if (verdict === 'conditions')
    return `${reached} It is below ${formatPlain(limits.go)}: name who meets what is left, and by when.`;
  return `${reached} Below ${formatPlain(limits.conditions)} too much is still open.`;
}

/** How the score for going live comes about. */
export function explainGoLive(result: CheckScore, limits: GoThresholds): Explanation {
  return {
    title: 'Score for going live',
    formula:
      'Sum of the weights that are met ÷ sum of the weights that apply × 100. Any must that is open or not met is a no-go, whatever the score.',
    columns: ['Condition', 'Must', 'Weight', 'Counts'],
    terms: result.applicable.map((row) => [
      row.name,
      row.must ? 'must' : '',
      row.weight,
      row.status === 'met' ? row.weight : 0,
    ]),
    total: ['Sum', null, result.weight, result.metWeight],
    result:
      result.score === null
        ? 'Not known yet: nothing that applies has a weight.'
        : `${formatPlain(result.metWeight)} ÷ ${formatPlain(result.weight)} × 100 = ${formatScore(result.score)}: ${verdictLook(result.verdict).label.toLowerCase()}`,
    notes: [
      `Go from ${formatPlain(limits.go)}, go with conditions from ${formatPlain(limits.conditions)}; both can be changed under Method settings.`,
      'What does not apply is left out on both sides. Conditions for beginning or ending a stage are counted at their stages.',
    ],
    source: 'Readiness Workbook method, transition. Weights and thresholds are our own defaults.',
  };
}
