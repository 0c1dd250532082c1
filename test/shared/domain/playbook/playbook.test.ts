import { describe, expect, it } from 'vitest';
import { playbookAgenda } from '../../../../shared/domain/playbook/playbook-agenda.ts';
import {
  PLAYBOOK_PARTS,
  playbookCompleteness,
} from '../../../../shared/domain/playbook/playbook-completeness.ts';
import { topicStanding } from '../../../../shared/domain/playbook/topic-standing.ts';
import type { PlaybookTopic } from '../../../../shared/model/tables/playbook-topic.ts';
import { newRow } from '../../../../shared/model/tables.ts';

const SIGNED = { status: 'ready', signed_by: 'p', signed_on: '2026-11-20' } as const;

function topics(...rows: readonly Partial<PlaybookTopic>[]) {
  const list = rows.map((row, index) => {
    const id = `t${index + 1}`;
    return newRow('playbook_topic', { name: id, position: index + 1, ...row, id });
  });
  return { playbook_topic: Object.fromEntries(list.map((row) => [row.id, row])) };
}

describe('the signature under a topic', () => {
  it('counts with a person and a day', () => {
    expect(topicStanding(newRow('playbook_topic', { id: 't', ...SIGNED }))).toEqual({
      status: 'ready',
      unsigned: false,
      progress01: 1,
    });
  });

  it.each([
    ['without a person', { ...SIGNED, signed_by: null }],
    ['without a day', { ...SIGNED, signed_on: null }],
  ])('is a review %s', (_, row) => {
    const standing = topicStanding(newRow('playbook_topic', { id: 't', ...row }));
    expect(standing).toEqual({ status: 'review', unsigned: true, progress01: 2 / 3 });
  });

  it('is not made by a name and a day alone', () => {
    const row = newRow('playbook_topic', { id: 't', ...SIGNED, status: 'draft' });
    expect(topicStanding(row)).toEqual({ status: 'draft', unsigned: false, progress01: 1 / 3 });
  });
});

describe('the completeness of a playbook', () => {
  it('is a quarter, with a progress of one half, for one topic of each status', () => {
    const { overall } = playbookCompleteness(
      topics({ status: 'missing' }, { status: 'draft' }, { status: 'review' }, SIGNED),
    );
    expect([overall.topics, overall.signed, overall.share01]).toEqual([4, 1, 0.25]);
    expect(overall.progress01).toBeCloseTo(0.5, 12);
  });

  it('is told part by part, and unknown for a part without topics', () => {
    const { parts } = playbookCompleteness(
      topics({ ...SIGNED, kind: 'brand' }, { kind: 'brand' }, { kind: 'system' }),
    );
    const shares = Object.fromEntries(parts.map(({ part, share01 }) => [part, share01]));
    expect(shares).toEqual({
      brand: 0.5,
      process: null,
      product: null,
      system: 0,
      quality: null,
      people: null,
      emergency: null,
    });
    expect(PLAYBOOK_PARTS).toHaveLength(7);
  });

  it('is unknown and not zero without any topic', () => {
    const { overall } = playbookCompleteness({ playbook_topic: {} });
    expect([overall.share01, overall.progress01]).toEqual([null, null]);
  });
});

describe('what the playbook needs next', () => {
  const today = '2026-12-01';
  const agenda = playbookAgenda(
    topics(
      { due: '2026-12-01', owner: 'p' },
      { due: '2026-11-30', owner: 'p' },
      { ...SIGNED, due: '2026-01-01', owner: 'p', review_on: '2026-11-30' },
      { ...SIGNED, signed_on: null, due: '2026-10-01', owner: 'p' },
      { status: 'draft' },
      { ...SIGNED, review_on: '2026-12-01' },
    ),
    today,
  );
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it('is overdue from the day after', () => {
    expect(ids(agenda.overdue)).toEqual(['t4', 't2']);
  });

  it('is to be read again from the day after', () => {
    expect(ids(agenda.reviewDue)).toEqual(['t3']);
  });

  it('comes soonest first, without a day last, each with what is the matter', () => {
    expect(agenda.next.map(({ topic, reasons }) => [topic.id, reasons])).toEqual([
      ['t4', ['overdue', 'unsigned']],
      ['t2', ['overdue']],
      ['t1', []],
      ['t5', ['no-owner', 'no-day']],
    ]);
  });
});
