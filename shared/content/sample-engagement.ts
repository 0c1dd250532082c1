import type { Edit } from '../changes/change.ts';
import { listText } from '../model/list-text.ts';
import { answerId } from '../model/tables/answer.ts';
import { newRow, type Row } from '../model/tables.ts';
import volumes from './sample/channel-volumes.json' with { type: 'json' };
import sample from './sample/engagement.json' with { type: 'json' };
import profile from './sample/profile.json' with { type: 'json' };
import { sampleRegisterEdits } from './sample-registers.ts';

interface SampleContent {
  readonly title: string;
  readonly client: string;
  readonly scope: string;
  readonly people: readonly (Partial<Omit<Row<'person'>, 'takes_part'>> & {
    readonly id: string;
    readonly takes_part?: readonly string[];
  })[];
  readonly answers: readonly (Partial<Row<'answer'>> & {
    readonly question: string;
    readonly respondent: string;
  })[];
}

/** A fictional client with a checklist answered the way a consultant would leave it after two weeks. */
export const sampleEngagement = sample as unknown as SampleContent;

/** What the sample's engagement row says beyond its title, client and scope. */
export const sampleProfile = profile as unknown as Partial<Row<'engagement'>>;

/** Volume, handle time and season of the sample's channels, by the id of the channel. */
export const sampleVolumes = volumes as unknown as Readonly<Record<string, Partial<Row<'channel'>>>>;

/** The edits that fill a workbook, which already holds the checklist and the lists, with the sample's people, answers, processes and touchpoints. */
export function sampleEdits(): readonly Edit[] {
  const people = sampleEngagement.people.map(
    ({ takes_part, ...person }) =>
      ({
        table: 'person',
        id: person.id,
        before: null,
        after: newRow('person', { ...person, takes_part: listText(takes_part ?? []) }),
      }) as const,
  );
  const answers = sampleEngagement.answers.map((values) => {
    const id = answerId(values.question, values.respondent);
    return { table: 'answer', id, before: null, after: newRow('answer', { ...values, id }) } as const;
  });
  return [...people, ...answers, ...sampleRegisterEdits()];
}
