import { describe, expect, it } from 'vitest';
import { draftTopicAction } from '../../../../../renderer/phases/readiness/playbook/draft-topic-action.ts';
import { explainCompleteness } from '../../../../../renderer/phases/readiness/playbook/explain-playbook.ts';
import { playbookFinding } from '../../../../../renderer/phases/readiness/playbook/playbook-finding.ts';
import { statusLook } from '../../../../../renderer/phases/readiness/playbook/status-look.ts';
import { playbookCompleteness } from '../../../../../shared/domain/playbook/playbook-completeness.ts';
import type { PlaybookTopic } from '../../../../../shared/model/tables/playbook-topic.ts';
import { newRow } from '../../../../../shared/model/tables.ts';

const SIGNED = { status: 'ready', signed_by: 'p', signed_on: '2026-11-20' } as const;
const topic = (fields: Partial<PlaybookTopic>) =>
  newRow('playbook_topic', { id: 't', name: 'Tone', content: 'Words to use.', owner: 'p', ...fields });
const completeness = (...rows: readonly Partial<PlaybookTopic>[]) =>
  playbookCompleteness({
    playbook_topic: Object.fromEntries(rows.map((row, at) => [`t${at}`, { ...topic(row), id: `t${at}` }])),
  });

describe('what a topic needs next', () => {
  it.each([
    ['Write “Tone”', { status: 'missing' }],
    ['Finish “Tone” for review', { status: 'draft' }],
    ['Get “Tone” signed off', { status: 'review' }],
    ['Get “Tone” signed off', { ...SIGNED, signed_on: null }],
    ['Read “Tone” again and correct it', SIGNED],
  ] as const)('is: %s', (title, fields) => {
    expect(draftTopicAction(topic(fields), '2026-12-01').title).toBe(title);
  });

  it('keeps owner, content and a day that has not passed', () => {
    const due = (day: string) => draftTopicAction(topic({ due: day }), '2026-12-01').due;
    expect([due('2026-12-01'), due('2026-11-30')]).toEqual(['2026-12-01', null]);
    expect(draftTopicAction(topic({}), '2026-12-01')).toMatchObject({
      owner: 'p',
      note: 'What belongs in it: Words to use.',
      playbook_topic: 't',
    });
  });
});

describe('the playbook in one sentence', () => {
  it('names what is furthest behind, unless nothing stands out', () => {
    expect(playbookFinding(completeness())).toBe('The playbook has no topics yet');
    expect(playbookFinding(completeness(SIGNED, SIGNED))).toBe('All 2 topics are signed off');
    expect(playbookFinding(completeness({ ...SIGNED, kind: 'brand' }, { kind: 'system' }))).toBe(
      '1 of 2 topics are signed off; furthest behind: systems and access',
    );
    expect(playbookFinding(completeness({ kind: 'brand' }, { kind: 'system' }))).toBe(
      '0 of 2 topics are signed off',
    );
  });

  it('is explained part by part', () => {
    const { terms, total, result } = explainCompleteness(
      completeness({ ...SIGNED, kind: 'brand' }, { kind: 'brand', status: 'draft' }),
    );
    expect(terms[0]).toEqual(['Brand guidelines', 2, 1, '50\u00a0%', '67\u00a0%']);
    expect(terms[1]).toEqual(['Processes and decisions', 0, 0, '–', '–']);
    expect(total).toEqual(['Together', 2, 1, '50\u00a0%', '67\u00a0%']);
    expect(result).toBe('1 ÷ 2 = 50\u00a0% complete');
  });
});

it('a signature without name or day looks like a review', () => {
  expect(statusLook({ status: 'review', unsigned: true, progress01: 2 / 3 })).toEqual({
    label: 'In review, not signed',
    tone: 'attention',
  });
});
