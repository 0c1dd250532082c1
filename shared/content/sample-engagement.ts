import type { Edit } from '../changes/change.ts';
import { answerId } from '../model/tables/answer.ts';
import { newRow, type Row } from '../model/tables.ts';
import sample from './sample/engagement.json' with { type: 'json' };
import { sampleSourcingEdits } from './sample-sourcing.ts';

interface SampleContent {
  readonly title: string;
  readonly client: string;
  readonly scope: string;
  readonly people: readonly (Partial<Row<'person'>> & { readonly id: string })[];
  readonly answers: readonly (Partial<Row<'answer'>> & {
    readonly question: string;
    readonly respondent: string;
  })[];
}

/** A fictional client with a checklist answered the way a consultant would leave it after two weeks. */
export const sampleEngagement = sample as unknown as SampleContent;

/** The edits that fill a workbook, which already holds the checklist and the lists, with the sample's people, answers, processes and touchpoints. */
export function sampleEdits(): readonly Edit[] {
  const people = sampleEngagement.people.map(
    (person) => ({ table: 'person', id: person.id, before: null, after: newRow('person', person) }) as const,
  );
  const answers = sampleEngagement.answers.map((values) => {
    const id = answerId(values.question, values.respondent);
    return { table: 'answer', id, before: null, after: newRow('answer', { ...values, id }) } as const;
  });
  return [...people, ...answers, ...sampleSourcingEdits()];
}
