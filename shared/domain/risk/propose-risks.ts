import { assessReadiness, type ReadinessRows } from '../readiness/assess-readiness.ts';

/** An answered question whose counted level is weak. */
export interface WeakAnswer {
  readonly question: string;
  /** Counted level, 1-5. */
  readonly level: number;
}

export interface ProposedRisk<R> {
  readonly risk: R;
  /** Why: the weakest first. */
  readonly because: readonly WeakAnswer[];
}

/** A counted level up to this one is weak; the same as fails a gate. */
export const WEAK_LEVEL = 2;

/**
 * Risks of a catalogue that weak answers of the checklist point to, and that the workbook does not have yet: those
 * with most weak answers first, then the heavier one by the catalogue's own ratings.
 *
 * Example: R9.1 counts at level 2 and names K01, so K01 is proposed "because R9.1 counts at level 2".
 *
 * @param taken ids of the catalogue's risks that the workbook has
 */
export function proposeRisks<
  R extends {
    readonly id: string;
    readonly questions: readonly string[];
    readonly likelihood: number;
    readonly impact: number;
  },
>(catalogue: readonly R[], taken: ReadonlySet<string>, workbook: ReadinessRows): readonly ProposedRisk<R>[] {
  const weak = weakAnswers(workbook);
  return catalogue
    .filter(({ id }) => !taken.has(id))
    .map((risk) => ({
      risk,
      because: weak.filter(({ question }) => risk.questions.includes(question)),
    }))
    .filter(({ because }) => because.length > 0)
    .sort(
      (a, b) =>
        b.because.length - a.because.length ||
        b.risk.likelihood * b.risk.impact - a.risk.likelihood * a.risk.impact,
    );
}

function weakAnswers(workbook: ReadinessRows): readonly WeakAnswer[] {
  const { basis, dimensions } = assessReadiness(workbook);
  return dimensions
    .flatMap(({ questions }) =>
      questions.flatMap(({ question, standing }) =>
        standing.state === 'answered' && standing[basis] <= WEAK_LEVEL
          ? [{ question: question.id, level: standing[basis] }]
          : [],
      ),
    )
    .sort((a, b) => a.level - b.level);
}
