import { describe, expect, it } from 'vitest';
import { automationLacks } from '../../../../shared/domain/technology/automation-lacks.ts';
import { channelHistory } from '../../../../shared/domain/technology/channel-history.ts';
import { humanRoutes, withoutHumanRoute } from '../../../../shared/domain/technology/human-routes.ts';
import { leftForPeople, machineAndPeople } from '../../../../shared/domain/technology/machine-and-people.ts';
import { splitTotals } from '../../../../shared/domain/technology/split-totals.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

type Fields<N extends 'touchpoint' | 'automation' | 'channel' | 'integration'> = Partial<Row<N>> & {
  readonly id: string;
};

function workbook(
  touchpoints: readonly Fields<'touchpoint'>[],
  automations: readonly Fields<'automation'>[] = [],
  channels: readonly Fields<'channel'>[] = [{ id: 'chat' }],
  integrations: readonly Fields<'integration'>[] = [],
): Workbook {
  const table = (name: 'touchpoint' | 'automation' | 'channel' | 'integration', rows: readonly object[]) =>
    Object.fromEntries(
      rows.map((row, index) => {
        const { id } = row as { id: string };
        const usual = name === 'touchpoint' ? { stage: 's', channel: 'chat' } : {};
        return [id, newRow(name, { name: id, position: index + 1, ...usual, ...row } as never)];
      }),
    );
  return {
    ...emptyWorkbook(),
    touchpoint: table('touchpoint', touchpoints),
    automation: table('automation', automations),
    channel: table('channel', channels),
    integration: table('integration', integrations),
  } as Workbook;
}

const bot = (more: Partial<Row<'automation'>> = {}) => ({ id: 'bot', touchpoint: 't', ...more });

describe('a place where customers meet a machine', () => {
  const gaps = (book: Workbook) => withoutHumanRoute(book).map(({ gap }) => gap);

  it('is an error while no machine is described, while it leads to no person, and no more once it does', () => {
    const t = { id: 't', decision: 'automate' as const };
    expect(gaps(workbook([t]))).toEqual(['no-machine']);
    expect(gaps(workbook([t], [bot()]))).toEqual(['no-route']);
    expect(gaps(workbook([t], [bot({ human_route: '  ' })]))).toEqual(['no-route']);
    expect(gaps(workbook([t], [bot({ human_route: 'Type “person” at any time.' })]))).toEqual([]);
  });

  it('needs every machine to lead to a person, not one of them', () => {
    const t = { id: 't', decision: 'automate' as const };
    const two = [bot({ human_route: 'A button' }), { ...bot(), id: 'second' }];
    expect(humanRoutes(workbook([t], two)).gaps[0]?.without.map(({ id }) => id)).toEqual(['second']);
  });

  it('is not made by what helps agents, by what was given up, or by a partner who shares the work', () => {
    const hybrid = { id: 't', decision: 'hybrid' as const, partner_share: 60 };
    expect(gaps(workbook([hybrid]))).toEqual([]);
    expect(gaps(workbook([hybrid], [bot({ kind: 'assist' })]))).toEqual([]);
    expect(gaps(workbook([hybrid], [bot({ status: 'dropped' })]))).toEqual([]);
    expect(gaps(workbook([{ ...hybrid, decision: 'keep' }], [bot()]))).toEqual(['no-route']);
  });

  it('is made by a hybrid touchpoint where nobody but a machine can come first', () => {
    expect(gaps(workbook([{ id: 't', decision: 'hybrid', partner_share: 0 }]))).toEqual(['no-machine']);
    const page = [{ id: 'chat', unattended: true }];
    expect(gaps(workbook([{ id: 't', decision: 'hybrid' }], [], page))).toEqual(['no-machine']);
  });

  it('may be a machine that belongs to no touchpoint', () => {
    const found = humanRoutes(workbook([], [bot({ touchpoint: null })]));
    expect(found.gaps.map(({ touchpoint, gap }) => [touchpoint, gap])).toEqual([[null, 'no-route']]);
  });
});

describe('the contacts that are left for people', () => {
  const of = (book: Workbook, id = 't') =>
    machineAndPeople(book).find(({ touchpoint }) => touchpoint.id === id);

  it('are contacts × (1 − share that meets the machine × containment): 1,515 of 3,000 chats', () => {
    const t = { id: 't', decision: 'automate' as const, contacts_per_month: 3_000, fallback: 'desk' };
    const desk = { id: 'desk', decision: 'outsource' as const };
    const split = of(workbook([t, desk], [bot({ machine_percent: 90, containment_percent: 55 })]));
    expect(split?.left).toBeCloseTo(1_515, 9);
    expect(split?.shares?.machine).toBeCloseTo(0.495, 9);
    expect(split?.shares).toMatchObject({ partner: expect.closeTo(0.505, 9), home: 0, open: 0 });
    expect(leftForPeople(1_000, 1)).toBe(0);
    expect(leftForPeople(null, 0.5)).toBeNull();
  });

  it('add up over several machines and never fall below nothing', () => {
    const t = { id: 't', decision: 'keep' as const, contacts_per_month: 100 };
    const half = { machine_percent: 50, containment_percent: 40 };
    expect(of(workbook([t], [bot(half), { ...bot(half), id: 'two' }]))?.left).toBeCloseTo(60, 9);
    const all = { machine_percent: 100, containment_percent: 80 };
    expect(of(workbook([t], [bot(all), { ...bot(all), id: 'two' }]))?.left).toBe(0);
  });

  it('are not known while a share is missing or an automated touchpoint has no machine', () => {
    const t = { id: 't', decision: 'automate' as const, contacts_per_month: 100 };
    expect(of(workbook([t]))?.left).toBeNull();
    expect(of(workbook([t], [bot({ machine_percent: 50 })]))?.left).toBeNull();
  });

  it('go by the partner’s share when hybrid, and by the default of the method where it has none', () => {
    const split = (partner_share: number | null) =>
      of(workbook([{ id: 't', decision: 'hybrid', contacts_per_month: 100, partner_share }]))?.shares;
    expect(split(70)).toEqual({ machine: 0, partner: 0.7, home: expect.closeTo(0.3, 9), open: 0 });
    expect(split(null)?.partner).toBeGreaterThan(0);
  });

  it('are not settled where fallbacks lead round in a circle or nobody decided', () => {
    const a = { id: 't', decision: 'automate' as const, contacts_per_month: 100, fallback: 'b' };
    const b = { id: 'b', decision: 'automate' as const, fallback: 't' };
    const machine = bot({ machine_percent: 100, containment_percent: 40 });
    expect(of(workbook([a, b], [machine]))?.shares?.open).toBeCloseTo(0.6, 9);
    expect(of(workbook([{ id: 't', contacts_per_month: 100 }]))?.shares?.open).toBe(1);
  });

  it('today come from the machine, then from the touchpoint, then from there being none', () => {
    const t = { id: 't', decision: 'keep' as const, contacts_per_month: 100 };
    const measured = bot({ machine_percent: 50, contained_today_percent: 20, containment_percent: 1 });
    expect(of(workbook([{ ...t, containment_percent: 90 }], [measured]))?.today01).toBeCloseTo(0.1, 9);
    expect(of(workbook([{ ...t, containment_percent: 90 }], [bot()]))?.today01).toBe(0.9);
    expect(of(workbook([t], [bot({ status: 'live' })]))?.today01).toBeNull();
    expect(of(workbook([t], [bot()]))?.today01).toBe(0);
  });

  it('add up to all contacts, whatever is decided (seeded)', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const decisions = ['keep', 'outsource', 'automate', 'hybrid', null] as const;
    for (let round = 0; round < 60; round += 1) {
      const touchpoints = Array.from({ length: 8 }, (_, index) => ({
        id: `t${index}`,
        decision: decisions[Math.floor(random() * 5)] ?? null,
        contacts_per_month: random() < 0.2 ? null : Math.round(random() * 5_000),
        partner_share: random() < 0.5 ? null : Math.round(random() * 100),
        fallback: random() < 0.5 ? null : `t${(index + 1 + Math.floor(random() * 6)) % 8}`,
      }));
      const machines = touchpoints.map(({ id }, index) => ({
        id: `m${index}`,
        touchpoint: id,
        machine_percent: Math.round(random() * 100),
        containment_percent: random() < 0.2 ? null : Math.round(random() * 100),
      }));
      const splits = machineAndPeople(workbook(touchpoints, machines));
      for (const { shares } of splits)
        if (shares) expect(Object.values(shares).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      const { contacts, parts, unknown } = splitTotals(splits);
      expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBeCloseTo(contacts, 6);
      expect(unknown.length + splits.filter(({ contacts: c, shares }) => c !== null && shares).length).toBe(
        8,
      );
    }
  });
});

it('says what an automation lacks, and nothing of one that was given up', () => {
  const row = newRow('automation', { id: 'a', name: 'Bot', kind: 'chatbot' });
  expect(automationLacks(row)).toEqual([
    'no-route',
    'not-disclosed',
    'no-oversight',
    'no-share',
    'no-queue',
    'no-context',
    'no-owner',
  ]);
  expect(automationLacks({ ...row, kind: 'rpa', oversight: 'Weekly', owner: 'p' })).toEqual([]);
  expect(automationLacks({ ...row, status: 'dropped' })).toEqual([]);
});

describe('what goes along between channels', () => {
  const channels = [{ id: 'chat' }, { id: 'mail' }, { id: 'phone' }];
  const level = (book: Workbook, from: string, to: string) =>
    channelHistory(book)
      .cells.flat()
      .find((cell) => cell.from.id === from && cell.to.id === to)?.level;
  const touchpoints = [
    { id: 'a', channel: 'chat', integration: 'shared-view' as const },
    { id: 'b', channel: 'chat', integration: 'separate' as const },
    { id: 'c', channel: 'mail', integration: 'separate' as const },
    { id: 'd', channel: 'phone' },
  ];

  it('follows the touchpoints of the channel before', () => {
    const book = workbook(touchpoints, [], channels);
    expect([level(book, 'chat', 'mail'), level(book, 'mail', 'chat'), level(book, 'phone', 'chat')]).toEqual([
      'partly',
      'lost',
      'unknown',
    ]);
    expect(channelHistory(book)).toMatchObject({ pairs: 6, lost: 2 });
  });

  it('is joined by an integration that works, and promised by one that is on its way', () => {
    const joining = (status: Row<'integration'>['status']) =>
      workbook(touchpoints, [], channels, [
        { id: 'i', shared_history: true, channels: listText(['chat', 'mail']), status },
      ]);
    expect(level(joining('live'), 'mail', 'chat')).toBe('seen');
    expect(level(joining('building'), 'mail', 'chat')).toBe('planned');
    expect(level(joining('dropped'), 'mail', 'chat')).toBe('lost');
    expect(level(joining('live'), 'mail', 'phone')).toBe('lost');
  });
});
