import { describe, expect, it } from 'vitest';
import { clauseStanding } from '../../../../shared/domain/contract/clause-standing.ts';
import { contractFigures } from '../../../../shared/domain/contract/contract-figures.ts';
import { contractStanding } from '../../../../shared/domain/contract/contract-standing.ts';
import type { Clause } from '../../../../shared/model/tables/clause.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

const TODAY = '2026-11-22';
/** A must that is agreed, read by the lawyers and in its place. */
const clause = (fields: Partial<Clause> = {}): Clause =>
  newRow('clause', {
    id: 'one',
    name: 'One',
    position_wanted: 'What we want.',
    state: 'agreed',
    legal_state: 'fine',
    clause_reference: '4.2',
    owner: 'somebody',
    ...fields,
  });
const flags = (fields: Partial<Clause>) => clauseStanding(clause(fields), TODAY).flags;

describe('a clause', () => {
  it('is settled when it is agreed, read and in its place', () => {
    expect(clauseStanding(clause(), TODAY)).toEqual({ applies: true, open: false, blocks: false, flags: [] });
  });

  it.each<[string, Partial<Clause>, readonly string[]]>([
    ['refused by the partner as a must', { state: 'refused' }, ['refused']],
    ['refused by the partner as a wish', { state: 'refused', need: 'wanted' }, []],
    ['called not acceptable', { legal_state: 'stop' }, ['legal-stop']],
    ['called not acceptable and refused anyway', { legal_state: 'stop', state: 'refused' }, ['refused']],
    ['agreed while lawyers want a change', { legal_state: 'change' }, ['legal-change']],
    ['agreed and not read', { legal_state: 'open' }, ['unseen']],
    ['agreed and nowhere in the contract', { clause_reference: ' ' }, ['unplaced']],
    ['due yesterday', { state: 'drafted', due: '2026-11-21' }, ['overdue']],
    ['due today', { state: 'drafted', due: TODAY }, []],
    ['due yesterday and agreed', { due: '2026-11-21' }, []],
    ['open without a position', { state: 'open', position_wanted: ' ' }, ['no-position']],
    ['open without an owner', { state: 'open', owner: null }, ['no-owner']],
    ['agreed without an owner', { owner: null }, []],
    ['out of place here', { state: 'not-applicable', legal_state: 'stop', owner: null }, []],
  ])('that is %s', (_, fields, wanted) => {
    expect(flags(fields)).toEqual(wanted);
  });

  it('stands against signing as an open or refused must, and as a legal stop whatever the need', () => {
    const blocks = (fields: Partial<Clause>) => clauseStanding(clause(fields), TODAY).blocks;
    expect([
      blocks({ state: 'negotiated' }),
      blocks({ state: 'refused' }),
      blocks({ legal_state: 'stop', need: 'wanted' }),
    ]).toEqual([true, true, true]);
    expect([
      blocks({}),
      blocks({ state: 'open', need: 'wanted' }),
      blocks({ state: 'refused', need: 'wanted', legal_state: 'stop' }),
      blocks({ state: 'not-applicable' }),
    ]).toEqual([false, false, false, false]);
  });
});

describe('the contract', () => {
  const rows = [
    clause({ id: 'a', position: 1, area: 'money', state: 'drafted' }),
    clause({ id: 'b', position: 2, area: 'money', state: 'refused' }),
    clause({ id: 'c', position: 3, area: 'exit', need: 'wanted', legal_state: 'stop', state: 'open' }),
    clause({ id: 'd', position: 4, area: 'exit' }),
    clause({ id: 'e', position: 5, area: 'exit', state: 'not-applicable' }),
    clause({ id: 'f', position: 6, area: 'exit', need: 'wanted', state: 'refused' }),
  ];
  const standing = contractStanding({ clause: Object.fromEntries(rows.map((row) => [row.id, row])) }, TODAY);

  it('counts what applies and names what stands against signing, the gravest first', () => {
    expect(standing).toMatchObject({ applying: 5, agreed: 1, musts: 3 });
    expect(standing.blocking.map(({ row }) => row.id)).toEqual(['b', 'c', 'a']);
    expect(standing.mustsOpen.map(({ id }) => id)).toEqual(['a']);
    expect(standing.refused.map(({ id }) => id)).toEqual(['b', 'f']);
    expect(standing.mustsRefused.map(({ id }) => id)).toEqual(['b']);
    expect(standing.legalStops.map(({ id }) => id)).toEqual(['c']);
  });

  it('shows the areas that have clauses, in the order of a contract', () => {
    expect(standing.areas.map(({ area, total, musts, blocking }) => [area, total, musts, blocking])).toEqual([
      ['money', 2, 2, 2],
      ['exit', 3, 1, 1],
    ]);
    expect(standing.areas[1]?.states).toEqual({ open: 1, drafted: 0, negotiated: 0, agreed: 1, refused: 1 });
  });

  it('has figures that are the counts of its rows', () => {
    const sample = sampleWorkbook();
    const figures = contractFigures(sample, TODAY);
    const all = Object.values(sample.clause);
    expect(figures['contract.clauses']).toBe(all.length);
    expect(figures['contract.musts']).toBe(all.filter(({ need }) => need === 'must').length);
    expect(figures['contract.refused']).toBe(all.filter(({ state }) => state === 'refused').length);
    expect(figures['contract.legal-stops']).toBe(1);
  });
});
