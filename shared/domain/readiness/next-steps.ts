import type { Readiness } from './assess-readiness.ts';
import { cheapestProofs } from './cheapest-proofs.ts';
import { ENOUGH_ANSWERED } from './overall-score.ts';

/** Why a step is proposed. */
export type StepKind = 'failed-gate' | 'open-gate' | 'answer-more' | 'collect-proof' | 'close-gap';

export interface NextStep {
  readonly kind: StepKind;
  /** The dimension it concerns. */
  readonly dimension: string;
  /** The question to open. */
  readonly question: string;
  readonly title: string;
  readonly detail: string;
}

const PROOFS = 3;
const GAPS = 5;

/**
 * What to do next, the most useful first: raise failed gates, answer open gates, answer dimensions that
 * are too thin to count, collect the proof that lifts the evidenced score most, then close the largest gaps.
 * A question appears once, for its strongest reason.
 */
export function nextSteps(readiness: Readiness): readonly NextStep[] {
  const all = readiness.dimensions.flatMap((d) => d.questions.map((q) => ({ ...q, dimension: d })));
  const find = (id: string) => all.find(({ question }) => question.id === id);
  const steps: NextStep[] = [];
  for (const gate of readiness.gates.filter((g) => g.state === 'failed')) {
    const found = find(gate.id);
    if (found)
      steps.push({
        kind: 'failed-gate',
        dimension: gate.dimension,
        question: gate.id,
        title: `Raise gate ${gate.id} above level 2`,
        detail: found.question.next_step,
      });
  }
  for (const gate of readiness.gates.filter((g) => g.state === 'open')) {
    const found = find(gate.id);
    if (found)
      steps.push({
        kind: 'open-gate',
        dimension: gate.dimension,
        question: gate.id,
        title: `Answer gate ${gate.id}`,
        detail: found.question.text,
      });
  }
  steps.push(...thinDimensions(readiness), ...proofSteps(readiness));
  for (const gap of readiness.gaps) {
    const found = find(gap.question);
    if (found)
      steps.push({
        kind: 'close-gap',
        dimension: gap.dimension,
        question: gap.question,
        title: `Bring ${gap.question} from level ${format(gap.level)} to ${gap.target}`,
        detail: found.question.next_step,
      });
  }
  return once(steps);
}

/** The steps in order, each question once, with at most five gaps. */
function once(steps: readonly NextStep[]): readonly NextStep[] {
  const seen = new Set<string>();
  let gaps = 0;
  return steps.filter((step) => {
    if (seen.has(step.question)) return false;
    if (step.kind === 'close-gap' && ++gaps > GAPS) return false;
    seen.add(step.question);
    return true;
  });
}

function thinDimensions({ dimensions }: Readiness): NextStep[] {
  return dimensions.flatMap(({ dimension, score, questions }) => {
    if (score.completeness01 === null || score.completeness01 >= ENOUGH_ANSWERED) return [];
    const open = questions.filter(({ standing }) => standing.state === 'unanswered');
    const first = open[0];
    if (!first) return [];
    return [
      {
        kind: 'answer-more' as const,
        dimension: dimension.id,
        question: first.question.id,
        title: `Answer ${open.length} more in ${dimension.id} ${dimension.title}`,
        detail: `Only ${score.answered} of ${score.applicable} are answered, so the dimension does not count towards the overall score yet.`,
      },
    ];
  });
}

/** The proof that adds most to the overall score for the least effort. */
function proofSteps(readiness: Readiness): NextStep[] {
  if (readiness.basis === 'claimed') return [];
  return cheapestProofs(readiness)
    .slice(0, PROOFS)
    .map(({ question, dimension }) => ({
      kind: 'collect-proof' as const,
      dimension: dimension.dimension.id,
      question: question.id,
      title: `Collect proof for ${question.id}`,
      detail: `Ask for: ${question.evidence_wanted}`,
    }));
}

function format(level: number): string {
  return Number.isInteger(level) ? String(level) : level.toFixed(1);
}
