import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { invert } from '../../../shared/changes/change.ts';
import {
  buildMessage,
  composedSection,
  isWritten,
  rebuildSection,
} from '../../../shared/commands/build-message.ts';
import { composeMessage } from '../../../shared/commands/message/compose-message.ts';
import { placeStakeholder } from '../../../shared/commands/place-stakeholder.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { listText } from '../../../shared/model/list-text.ts';
import { newRow, type Row, type TableName } from '../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';

const TODAY = '2026-11-22';

function rows<N extends TableName>(table: N, ...list: (Partial<Row<N>> & { readonly id: string })[]) {
  return Object.fromEntries(
    list.map((row, index) => [row.id, newRow(table, { position: index + 1, ...row } as never)]),
  );
}

const workbook = {
  ...emptyWorkbook(),
  engagement: {
    w: newRow('engagement', {
      id: 'w',
      title: 'Test',
      client: 'Lindqvist',
      partner_work: 'Answer order status by phone',
    }),
  },
  person: { p: newRow('person', { id: 'p', name: 'Ada Berg', role: 'Head of Service' }) },
  driver: rows(
    'driver',
    { id: 'd1', name: 'Too few languages', importance: 2 },
    { id: 'd2', name: 'Calls wait in spring', importance: 5, why: 'Every second call waits a minute.' },
    { id: 'd3', name: 'Nobody at weekends', importance: 4 },
    { id: 'd4', name: 'Costs rise', importance: 4 },
    { id: 'd5', name: 'Not judged' },
  ),
  benefit: rows('benefit', {
    id: 'b1',
    name: 'Calls are answered sooner',
    importance: 4,
    measure: 'Answered in 30 seconds',
    unit: '%',
    baseline: 58,
    target: 80,
    due: '2027-12-31',
  }),
  risk: rows(
    'risk',
    { id: 'r1', name: 'Knowledge leaves', likelihood: 4, impact: 5, mitigation: 'Write it down first' },
    { id: 'r2', name: 'Closed one', likelihood: 5, impact: 5, status: 'closed' },
    { id: 'r3', name: 'Tamed one', likelihood: 5, impact: 5, residual_likelihood: 1, residual_impact: 2 },
    { id: 'r6', name: 'Nobody rated it' },
    { id: 'r4', name: 'Small one', likelihood: 2, impact: 2 },
    { id: 'r5', name: 'Second one', likelihood: 3, impact: 4 },
  ),
  control: rows('control', {
    id: 'c',
    risk: 'r3',
    name: 'Second team trained',
    status: 'in-place',
    evidence: 'Test of 3 November',
  }),
  impact: rows(
    'impact',
    { id: 'i1', name: 'Shifts change', side: 'employees', severity: 2 },
    { id: 'i2', name: 'Teams get smaller', side: 'employees', severity: 5, answer: 'Talks with each' },
    { id: 'i3', name: 'Somebody else answers', side: 'customers', severity: 3 },
  ),
  stakeholder: rows('stakeholder', {
    id: 's',
    name: 'Agents Malmö',
    audience: 'agents',
    concern: 'The site closes',
    message: 'The site stays open',
    channel: 'Team meeting',
    owner: 'p',
    due: '2026-12-05',
  }),
  change_event: rows(
    'change_event',
    {
      id: 'e1',
      name: 'Question hour',
      day: '2026-12-01',
      audiences: listText(['agents']),
      channel: 'Canteen',
    },
    { id: 'e2', name: 'Board meeting', day: '2026-12-02', audiences: listText(['executives']) },
    { id: 'e3', name: 'Past one', day: '2026-11-21' },
    { id: 'e4', name: 'Open day', day: TODAY },
    { id: 'e5', name: 'Dropped one', day: '2026-12-03', status: 'dropped' },
  ),
} as unknown as Workbook;

describe('a message that is put together', () => {
  const page = composeMessage(workbook, { audience: 'agents', stakeholder: 's', today: TODAY });

  it('gives the three most important reasons, the strongest first, in the order of the register where equal', () => {
    expect(page.reasons).toBe(
      '• Calls wait in spring. Every second call waits a minute.\n• Nobody at weekends.\n• Costs rise.',
    );
  });

  it('says by how much something gets better and by when', () => {
    expect(page.advantages).toBe(
      '• Calls are answered sooner. Answered in 30 seconds: from 58 to 80 % by 31 December 2027.',
    );
  });

  it('names the three heaviest open risks by what counts after controls, each with what is done about it', () => {
    expect(page.risks.split('\n')).toEqual([
      '• Knowledge leaves. What is done: Write it down first.',
      '• Second one. What is done is still open.',
      '• Small one. What is done is still open.',
    ]);
  });

  it('begins with what the group has to hear and with what a partner would do', () => {
    expect(page.opening.split('\n\n')).toEqual([
      'The site stays open.',
      expect.stringContaining('Lindqvist is examining'),
      'In a working day a partner would do this: Answer order status by phone.',
    ]);
  });

  it('takes up their concern and the effects on their side, the deepest first', () => {
    expect(page.effects).toBe(
      'You told us what worries you: The site closes.\n• Teams get smaller. Talks with each.\n• Shifts change.',
    );
  });

  it('announces what is still to come for them, and who answers questions', () => {
    expect(page.next).toBe(
      '• 22 November 2026: Open day.\n• 1 December 2026: Question hour (Canteen).\n• 5 December 2026: We come back to you (Team meeting).\nQuestions go to Ada Berg, Head of Service.',
    );
  });

  it('tells customers of the effects on customers, and nothing of inside work', () => {
    const outside = composeMessage(workbook, { audience: 'customers', today: TODAY });
    expect(outside.effects).toBe('• Somebody else answers.');
    expect(outside.opening).not.toContain('Answer order status');
  });

  it('leaves empty what the workbook does not know', () => {
    const bare = { ...emptyWorkbook(), engagement: workbook.engagement };
    const { title, opening, ...rest } = composeMessage(bare, { audience: 'managers', today: TODAY });
    expect([title, opening].every(Boolean)).toBe(true);
    expect(Object.values(rest)).toEqual(['', '', '', '', '']);
  });

  it('becomes a draft that its group owner signs, as one act', () => {
    const change = buildMessage(workbook, { id: 'm', audience: 'agents', stakeholder: 's', today: TODAY });
    const next = applyEdits(workbook, change.edits);
    expect(change.title).toBe('Write a message for Agents Malmö');
    expect(next.audience_message.m).toMatchObject({ ...page, owner: 'p', status: 'draft', stakeholder: 's' });
    expect(checkWorkbook(next)).toEqual([]);
    expect(applyEdits(next, invert(change).edits)).toEqual(workbook);
    expect(() =>
      buildMessage(workbook, { id: 'm', audience: 'agents', stakeholder: 'gone', today: TODAY }),
    ).toThrow(/not there any more/);
  });
});

describe('a message that somebody has edited', () => {
  const built = applyEdits(
    workbook,
    buildMessage(workbook, { id: 'm', audience: 'agents', today: TODAY }).edits,
  );
  const message = built.audience_message.m as Row<'audience_message'>;
  const edited = {
    ...built,
    audience_message: { m: { ...message, reasons: 'Our own words.', risks: 'Also ours.' } },
  };

  it('keeps every part but the one that is put together again', () => {
    const change = rebuildSection(edited, 'm', 'reasons', TODAY);
    const next = applyEdits(edited, change.edits).audience_message.m;
    expect(next?.reasons).toBe(message.reasons);
    expect(next?.risks).toBe('Also ours.');
    expect(change.title).toBe(`Put the reasons of ${message.title} together again`);
  });

  it('can be compared first: what the workbook gives today is there without changing anything', () => {
    const driver = { ...workbook.driver, d1: { ...workbook.driver.d1, importance: 5 } } as Workbook['driver'];
    expect(composedSection({ ...edited, driver }, 'm', 'reasons', TODAY)).toContain('Too few languages');
    expect(edited.audience_message.m?.reasons).toBe('Our own words.');
  });

  it('is refused when it is gone', () => {
    expect(() => rebuildSection(workbook, 'm', 'reasons', TODAY)).toThrow(/not there any more/);
  });

  it('is written as soon as one part says something', () => {
    const empty = newRow('audience_message', { id: 'x', title: 'X' });
    expect(isWritten(empty)).toBe(false);
    expect(isWritten({ ...empty, next: 'Soon' })).toBe(true);
  });
});

describe('a group that is placed on the map', () => {
  it('keeps where it stood at the start', () => {
    const placed = {
      ...workbook,
      stakeholder: rows('stakeholder', { id: 's', name: 'Agents', influence: 2, attitude_start: 'doubtful' }),
    } as Workbook;
    const change = placeStakeholder(placed, 's', { influence: 4, attitude: 'supportive' });
    expect(change.title).toBe('Place Agents at influence 4, supportive');
    expect(applyEdits(placed, change.edits).stakeholder.s).toMatchObject({
      influence: 4,
      attitude_now: 'supportive',
      attitude_start: 'doubtful',
    });
  });

  it('starts where it is put the first time', () => {
    const { edits } = placeStakeholder(workbook, 's', { influence: 3, attitude: 'against' });
    expect(applyEdits(workbook, edits).stakeholder.s).toMatchObject({
      attitude_now: 'against',
      attitude_start: 'against',
    });
    expect(() => placeStakeholder(workbook, 'gone', { influence: 3, attitude: 'against' })).toThrow(
      /not there any more/,
    );
  });
});
