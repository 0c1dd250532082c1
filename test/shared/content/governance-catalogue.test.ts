import { describe, expect, it } from 'vitest';
import { roleCatalogue } from '../../../shared/content/duties/duty-catalogue.ts';
import {
  governanceContent,
  governanceSchemas,
  loopCatalogue,
  meetingCatalogue,
  tierCatalogue,
} from '../../../shared/content/governance/governance-catalogue.ts';
import { kpiCatalogue } from '../../../shared/content/kpis/catalogue.ts';
import { LADDERS, LOOP_KINDS, MEETING_LEVELS } from '../../../shared/model/expectation-lists.ts';
import { listed } from '../../../shared/model/list-text.ts';
import { newRow, tableOf } from '../../../shared/model/tables.ts';

describe('the catalogue of governance', () => {
  it('has the shape that its readers rely on, with every id once', () => {
    for (const name of ['meetings', 'loops', 'tiers'] as const) {
      expect(governanceSchemas[name].safeParse(governanceContent[name]).error?.issues ?? []).toEqual([]);
      const ids = governanceContent[name].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has eight meetings on all three levels, of every rhythm', () => {
    expect(meetingCatalogue).toHaveLength(8);
    expect(new Set(meetingCatalogue.map(({ level }) => level)).size).toBe(MEETING_LEVELS.length);
    expect(new Set(meetingCatalogue.map(({ rhythm }) => rhythm)).size).toBe(8);
  });

  it('has one loop of each kind, with a client who owns what customers are asked', () => {
    expect(loopCatalogue.map(({ kind }) => kind)).toEqual(
      LOOP_KINDS.map(({ value }) => value).filter((kind) => kind !== 'own'),
    );
    expect(loopCatalogue.find(({ kind }) => kind === 'customer')?.data_owned).toBe(true);
  });

  it('has tiers on all three ladders under signs that occur once', () => {
    expect(LADDERS.map(({ value }) => tierCatalogue.filter(({ ladder }) => ladder === value).length)).toEqual(
      [4, 5, 4],
    );
    expect(new Set(tierCatalogue.map(({ code }) => code)).size).toBe(13);
  });

  it('gives the limits of the method: S1 answered in 15 minutes and solved in 4 hours, sponsors 15 working days', () => {
    const tier = (code: string) => tierCatalogue.find((one) => one.code === code);
    expect(tier('S1')).toMatchObject({ response_minutes: 15, update_minutes: 30, resolve_minutes: 240 });
    expect(tier('S2')).toMatchObject({ response_minutes: 30, update_minutes: 60, resolve_minutes: 480 });
    expect(tier('S3')).toMatchObject({ response_minutes: 240, resolve_minutes: 3 * 480 });
    expect(['L1', 'L2', 'L3', 'L4'].map((code) => Number(tier(code)?.resolve_minutes) / 480)).toEqual([
      2, 5, 10, 15,
    ]);
  });

  it('names only roles and KPIs that the other catalogues have', () => {
    const roles = new Set(roleCatalogue.map(({ id }) => id));
    const kpis = new Set(kpiCatalogue.map(({ id }) => id));
    for (const row of meetingCatalogue) {
      expect(listed(row.roles ?? '').filter((id) => !roles.has(id))).toEqual([]);
      expect(listed(row.roles ?? '')).toContain(row.chair);
      expect(listed(row.kpis ?? '').filter((id) => !kpis.has(id))).toEqual([]);
    }
    for (const row of tierCatalogue)
      expect([row.owner ?? '', ...listed(row.escalate_to ?? '')].filter((id) => !roles.has(id))).toEqual([]);
  });

  it('fits the fields of its tables', () => {
    const rows = [
      ...meetingCatalogue.map((row) => ['meeting', newRow('meeting', row)] as const),
      ...loopCatalogue.map((row) => ['feedback_loop', newRow('feedback_loop', row)] as const),
      ...tierCatalogue.map((row) => ['escalation_tier', newRow('escalation_tier', row)] as const),
    ];
    for (const [table, row] of rows)
      for (const [name, field] of Object.entries(tableOf(table).fields))
        expect(field.schema.safeParse((row as unknown as Record<string, unknown>)[name]).success, name).toBe(
          true,
        );
  });
});
