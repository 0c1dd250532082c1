import { describe, expect, it } from 'vitest';
import { AUTHORITY_LEVELS } from '../../../../shared/domain/duties/authority-levels.ts';
import { authorityFindingWords } from '../../../../shared/domain/duties/authority-words.ts';
import { checkAuthority } from '../../../../shared/domain/duties/check-authority.ts';
import {
  agentLimits,
  checkTouchpointAuthority,
} from '../../../../shared/domain/duties/check-touchpoint-authority.ts';
import { whoMayDecide } from '../../../../shared/domain/duties/who-may-decide.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import type { AuthorityLimit } from '../../../../shared/model/tables/authority-limit.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

const decision = (values: Partial<AuthorityLimit>) =>
  newRow('authority_limit', { id: 'refund', name: 'Refund', recording: 'In the case.', ...values });

const STAIRS = {
  agent_limit: 80,
  agent_cap: 160,
  lead_limit: 150,
  lead_cap: 300,
  manager_limit: 250,
  manager_cap: 500,
} as const;

describe('who may decide', () => {
  it.each([
    [0, 0, 'agent'],
    [80, 0, 'agent'],
    [80.01, 0, 'lead'],
    [150, 0, 'lead'],
    [150.01, 0, 'manager'],
    [250, 0, 'manager'],
    [250.01, 0, 'client'],
    // The cap of a customer and year counts what was granted before.
    [80, 80, 'agent'],
    [80, 80.01, 'lead'],
    [80, 220, 'lead'],
    [80, 221, 'manager'],
    [80, 421, 'client'],
  ])('%d after %d this year: %s', (amount, already, level) => {
    expect(whoMayDecide(decision(STAIRS), amount, already).level).toBe(level);
  });

  it('says what stopped the levels below', () => {
    const { passed } = whoMayDecide(decision({ ...STAIRS, lead_limit: null }), 80, 100);
    expect(passed).toEqual([
      { level: 'agent', because: 'above-cap' },
      { level: 'lead', because: 'not-allowed' },
    ]);
  });

  it('lets a limit of 0 cover what costs nothing, and an empty one nothing', () => {
    expect(whoMayDecide(decision({ agent_limit: 0 }), 0).level).toBe('agent');
    expect(whoMayDecide(decision({ agent_limit: 0 }), 0.01).level).toBe('client');
    expect(whoMayDecide(decision({}), 0).level).toBe('client');
  });

  it('is the client wherever the client alone decides, whatever the limits say', () => {
    expect(whoMayDecide(decision({ ...STAIRS, client_only: true }), 1).level).toBe('client');
  });

  it('never hands a larger amount to a lower level', () => {
    let seed = 11;
    const next = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const order = ['agent', 'lead', 'manager', 'client'];
    for (let round = 0; round < 300; round += 1) {
      const money = () => (next() < 0.2 ? null : Math.round(next() * 200));
      const row = decision(
        Object.fromEntries(
          AUTHORITY_LEVELS.flatMap(({ limit, cap }) => [
            [limit, money()],
            [cap, money()],
          ]),
        ),
      );
      const [small, large] = [next() * 200, next() * 200].sort((a, b) => a - b) as [number, number];
      const at = (amount: number) => order.indexOf(whoMayDecide(row, amount).level);
      expect(at(large)).toBeGreaterThanOrEqual(at(small));
    }
  });
});

describe('the limits of one decision', () => {
  it.each([
    ['rise step by step', STAIRS, []],
    ['are alike on every level', { agent_limit: 80, lead_limit: 80, manager_limit: 80 }, []],
    ['are the client’s alone', { client_only: true }, []],
    ['are empty', {}, ['nobody-named']],
    ['are the client’s alone and have amounts', { client_only: true, lead_limit: 10 }, ['limits-unused']],
    ['fall towards the manager', { ...STAIRS, manager_limit: 149 }, ['limit-falls']],
    ['end below the manager', { agent_limit: 10, lead_limit: 20 }, ['limit-falls']],
    ['begin with the team lead', { lead_limit: 20, manager_limit: 20 }, []],
    ['have caps that fall', { ...STAIRS, manager_cap: 299 }, ['cap-falls']],
    ['have no cap at the top', { ...STAIRS, manager_cap: null }, []],
    ['have a cap below a case', { ...STAIRS, agent_cap: 79 }, ['cap-below-limit']],
    ['have a cap as large as a case', { ...STAIRS, agent_cap: 80 }, []],
    ['are written down nowhere', { ...STAIRS, recording: ' ' }, ['no-recording']],
  ] as const)('%s', (_, values, wanted) => {
    expect(checkAuthority(decision(values)).map(({ rule }) => rule)).toEqual(wanted);
  });

  it('are told about by the names of the levels', () => {
    const [finding] = checkAuthority(decision({ ...STAIRS, manager_limit: 120 }));
    if (!finding) throw new Error('Nothing was found.');
    expect(authorityFindingWords(finding).says).toBe('Partner manager may grant less than team lead');
  });
});

describe('what agents may decide at touchpoints', () => {
  const touchpoint = (id: string, values: object) =>
    newRow('touchpoint', {
      id,
      name: id,
      stage: 's',
      channel: 'c',
      interaction_type: 't',
      ...values,
    } as Parameters<typeof newRow<'touchpoint'>>[1]);
  const workbook = (limits: readonly AuthorityLimit[], points: readonly ReturnType<typeof touchpoint>[]) =>
    ({
      ...emptyWorkbook(),
      engagement: { w: newRow('engagement', { id: 'w', title: 'W' }) },
      authority_limit: Object.fromEntries(limits.map((row) => [row.id, row])),
      touchpoint: Object.fromEntries(points.map((row) => [row.id, row])),
    }) as Workbook;
  const found = (limits: readonly AuthorityLimit[], points: readonly ReturnType<typeof touchpoint>[]) =>
    checkTouchpointAuthority(workbook(limits, points)).map(({ touchpoint: { id }, rule }) => `${id} ${rule}`);

  it('compares the touchpoint’s own limit with the largest of the decisions that name it', () => {
    const refund = decision({ agent_limit: 80, touchpoints: listText(['a', 'b', 'c']) });
    const credit = decision({ id: 'credit', name: 'Credit', agent_limit: 15, touchpoints: listText(['b']) });
    const points = [
      touchpoint('a', { authority_limit: 150 }),
      touchpoint('b', { authority_limit: 80 }),
      touchpoint('c', {}),
      touchpoint('elsewhere', { authority_limit: 900 }),
    ];
    expect(found([refund, credit], points)).toEqual(['a limit-too-low']);
    expect(agentLimits([credit, refund]).get('b')).toBe(80);
  });

  it('minds critical touchpoints that move, and no others', () => {
    const lead = decision({ lead_limit: 50, touchpoints: listText(['moves']) });
    const points = [
      touchpoint('moves', { critical: true, decision: 'outsource', decision_basis: 'outsource' }),
      touchpoint('mixed', { critical: true, decision: 'hybrid', decision_basis: 'hybrid' }),
      touchpoint('stays', { critical: true, decision: 'keep', decision_basis: 'keep' }),
      touchpoint('plain', { decision: 'outsource', decision_basis: 'outsource' }),
    ];
    expect(found([lead], points)).toEqual(['moves agent-helpless', 'mixed agent-helpless']);
    expect(found([{ ...lead, agent_limit: 0, touchpoints: listText(['moves', 'mixed']) }], points)).toEqual(
      [],
    );
    expect(found([], points)).toEqual([]);
  });
});
