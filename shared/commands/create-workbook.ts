import type { Change } from '../changes/change.ts';
import { READINESS_PACK, readinessPackEdits } from '../content/readiness-pack.ts';
import { sampleEdits, sampleEngagement, sampleProfile, sampleVolumes } from '../content/sample-engagement.ts';
import { SOURCING_PACK, sourcingPackEdits } from '../content/sourcing-pack.ts';
import { newRow } from '../model/tables.ts';

export interface NewWorkbook {
  /** The id of the workbook, unique for ever. */
  readonly id: string;
  readonly title: string;
  readonly client: string;
  /** Now, in UTC. */
  readonly at: string;
}

/** The first change of an empty workbook: the engagement, the checklist to answer and the lists to choose from. */
export function createWorkbook({ id, title, client, at }: NewWorkbook): Change {
  const row = newRow('engagement', {
    id,
    title: title.trim(),
    client: client.trim(),
    content_pack: `${READINESS_PACK}, ${SOURCING_PACK}`,
    created_at: at,
  });
  return {
    title: 'Create the workbook',
    edits: [
      { table: 'engagement', id, before: null, after: row },
      ...readinessPackEdits(),
      ...sourcingPackEdits(),
    ],
  };
}

/** The first change of a workbook that shows a whole engagement, answered. */
export function createSample({ id, at }: Pick<NewWorkbook, 'id' | 'at'>): Change {
  const { title, client, scope } = sampleEngagement;
  const { edits } = createWorkbook({ id, title, client, at });
  const marked = edits.map((edit) => {
    if (edit.after === null) return edit;
    if (edit.table === 'engagement')
      return { ...edit, after: { ...edit.after, ...sampleProfile, scope, sample: true } };
    if (edit.table === 'channel') return { ...edit, after: { ...edit.after, ...sampleVolumes[edit.id] } };
    return edit;
  });
  return { title: 'Create the sample workbook', edits: [...marked, ...sampleEdits()] };
}
