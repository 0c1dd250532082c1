import { describe, expect, it } from 'vitest';
import { engagementFigures } from '../../../../shared/domain/engagement/engagement-figures.ts';
import { profileFigures } from '../../../../shared/domain/engagement/profile-figures.ts';
import type { Channel } from '../../../../shared/model/tables/channel.ts';
import type { Engagement } from '../../../../shared/model/tables/engagement.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

function workbook(engagement: Partial<Engagement>, channels: readonly Partial<Channel>[]): Workbook {
  const rows = channels.map((values, index) => {
    const id = `c${index + 1}`;
    return [id, newRow('channel', { position: index + 1, name: id, ...values, id })] as const;
  });
  return {
    ...emptyWorkbook(),
    engagement: { w: newRow('engagement', { id: 'w', title: 'W', ...engagement }) },
    channel: Object.fromEntries(rows),
  };
}

describe('the figures of the profile', () => {
  const team = { team_cost: 3_700_000, team_fte: 55.3 };

  it('say what an agent and a contact cost', () => {
    const figures = profileFigures(
      workbook(team, [{ contacts_per_month: 40_000 }, { contacts_per_month: 6_767 }, {}]),
    );
    expect(figures.contactsPerYear).toBe(561_204);
    expect(figures.costPerFte).toBeCloseTo(66_907.78, 2);
    expect(figures.costPerContact).toBeCloseTo(6.59, 2);
    expect(figures.contactsPerFte).toBeCloseTo(10_148, 0);
  });

  it('are unknown, not zero, while what they rest on is unknown or zero', () => {
    const none = profileFigures(workbook(team, [{}, {}]));
    expect([none.contactsPerMonth, none.costPerContact, none.workloadFte, none.season]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const idle = profileFigures(
      workbook({ team_cost: 1, team_fte: 0 }, [{ contacts_per_month: 0, aht_seconds: 60 }]),
    );
    expect([idle.contactsPerYear, idle.costPerFte, idle.costPerContact, idle.contactsPerFte]).toEqual([
      0,
      null,
      null,
      null,
    ]);
    expect(idle.workloadFte).toBe(0);
  });

  it('add up workloads that are known, with the handling hours of the method settings', () => {
    const two = workbook({}, [
      { contacts_per_month: 5_000, aht_seconds: 300 },
      { contacts_per_month: 1_000, aht_seconds: 600 },
      { contacts_per_month: 100 },
    ]);
    expect(profileFigures(two).workloadFte).toBeCloseTo((416.666667 + 166.666667) / 89.6, 6);
    const half = newRow('parameter', { id: 'workload.paid_hours', value: 80 });
    expect(profileFigures({ ...two, parameter: { [half.id]: half } }).workloadFte).toBeCloseTo(
      (2 * 583.333333) / 89.6,
      6,
    );
  });

  it('have keys that stay', () => {
    const figures = engagementFigures(
      workbook(team, [{ contacts_per_month: 5_000, aht_seconds: 300, january: 100 }]),
    );
    expect(figures).toMatchObject({
      'engagement.contacts-per-month': 5_000,
      'engagement.cost-per-fte': expect.closeTo(66_907.78, 2),
      'engagement.cost-per-contact': expect.closeTo(61.667, 3),
      'engagement.volume-coverage': 0,
      'channel.c1.fte': expect.closeTo(4.65, 2),
      'channel.c1.peak-to-average': null,
    });
  });
});
