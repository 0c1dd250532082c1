import { EVIDENCE_STRENGTHS } from '../../../../shared/model/scales.ts';
import { formatPlain } from '../../../ui/format-score.ts';
import { Guidance } from '../../../ui/guidance.tsx';
import { levelName } from '../../../ui/level-name.ts';
import { BLIND_WORDS, BlindSwitch } from '../answering/blind-switch.tsx';
import type { Place } from './place-in-checklist.ts';

/** Why the question is asked, what to ask for, what helps, and how the answer counts. */
export function QuestionGuidance({ place }: { readonly place: Place }) {
  const { question, dimension } = place;
  const target = dimension.dimension.target_level;
  return (
    <>
      <Guidance title="Why it matters">
        <p>{question.why}</p>
      </Guidance>
      <Guidance title="Evidence to ask for">
        <p>{question.evidence_wanted}</p>
      </Guidance>
      <Guidance title="Next step">
        <p>{question.next_step}</p>
      </Guidance>
      <Guidance title="How this counts">
        <p>
          Level 1 scores 0, level 5 scores 100. The question has weight {formatPlain(question.weight)} within{' '}
          {dimension.dimension.id} {dimension.dimension.title}, which has weight{' '}
          {formatPlain(dimension.dimension.weight)} in the overall score
          {target === null ? '' : ` and the target ${levelName(target)}`}.
        </p>
        <p>
          Evidence caps the level that counts:{' '}
          {EVIDENCE_STRENGTHS.map(({ label, cap }) => `${label} ${cap}`).join(', ')}.
        </p>
        {question.gate && (
          <p>
            This is a gate: at level 2 or lower, or unanswered, it holds the verdict at “Prepare first” or
            below.
          </p>
        )}
      </Guidance>
      <Guidance title="Answering blind">
        <BlindSwitch />
        <p>{BLIND_WORDS}</p>
      </Guidance>
    </>
  );
}
