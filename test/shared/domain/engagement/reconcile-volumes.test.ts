import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { fillPeaks } from '../../../../shared/commands/fill-peaks.ts';
import { offerPeaks } from '../../../../shared/domain/engagement/offer-peaks.ts';
import { reconcileVolumes } from '../../../../shared/domain/engagement/reconcile-volumes.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import type { Channel } from '../../../../shared/model/tables/channel.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';
import { channelWith, oneHigh } from './support.ts';

type Volumes = Readonly<Record<string, { profile: number | null; map: readonly (number | null)[] }>>;

function workbook(volumes: Volumes): Workbook {
  const names = Object.keys(volumes);
  const channel = names.map((id, index) =>
    newRow('channel', {
      id,
      name: id,
      position: index + 1,
      contacts_per_month: volumes[id]?.profile ?? null,
    }),
  );
  const touchpoint = names.flatMap((id) =>
    (volumes[id]?.map ?? []).map((contacts_per_month, index) =>
      newRow('touchpoint', { id: `${id}-${index}`, name: 'T', stage: 's', channel: id, contacts_per_month }),
    ),
  );
  const byId = <R extends { readonly id: string }>(rows: readonly R[]) =>
    Object.fromEntries(rows.map((row) => [row.id, row]));
  return { ...emptyWorkbook(), channel: byId(channel), touchpoint: byId(touchpoint) };
}

const standings = (volumes: Volumes) =>
  Object.fromEntries(
    reconcileVolumes(workbook(volumes)).lines.map(({ channel, standing }) => [channel.id, standing]),
  );

describe('the profile’s volumes beside those of the touchpoint map', () => {
  it('differ when they are more than 10 % apart', () => {
    expect(
      standings({
        exactly: { profile: 1_000, map: [1_100] },
        above: { profile: 1_000, map: [1_101] },
        below: { profile: 1_000, map: [600, 299] },
        level: { profile: 1_000, map: [600, 300] },
        fractions: { profile: 0.3, map: [0.33] },
      }),
    ).toEqual({
      exactly: 'agrees',
      above: 'differs',
      below: 'differs',
      level: 'agrees',
      fractions: 'agrees',
    });
  });

  it('say what only one side knows, and leave out what neither does', () => {
    expect(
      standings({
        silent: { profile: null, map: [null] },
        unused: { profile: null, map: [] },
        mapped: { profile: null, map: [40] },
        counted: { profile: 40, map: [null] },
        none: { profile: 0, map: [] },
        surprise: { profile: 0, map: [5] },
      }),
    ).toEqual({ mapped: 'not-in-profile', counted: 'not-in-map', none: 'agrees', surprise: 'differs' });
  });

  it('cover 93.3 % where letters are missing, whatever the phone has too much', () => {
    const { coverage01, profile, map, lines } = reconcileVolumes(
      workbook({ phone: { profile: 1_000, map: [1_050] }, letter: { profile: 200, map: [120, null] } }),
    );
    expect(coverage01).toBeCloseTo(1_120 / 1_200, 12);
    expect([profile, map]).toEqual([1_200, 1_170]);
    expect(lines[1]).toMatchObject({ touchpoints: 2, withoutVolume: 1, difference: -80 });
    expect(lines[1]?.difference01).toBeCloseTo(-0.4, 12);
  });

  it('have no coverage while the profile has no volume', () => {
    expect(reconcileVolumes(workbook({ phone: { profile: null, map: [10] } })).coverage01).toBeNull();
    expect(reconcileVolumes(emptyWorkbook()).lines).toEqual([]);
  });
});

describe('a process without a peak of its own', () => {
  const phone = channelWith(oneHigh(4, 210, 90), { id: 'phone', contacts_per_month: 300 });
  const chat = channelWith(oneHigh(11, 210, 90), { id: 'chat', name: 'Chat', contacts_per_month: 100 });
  const withProcess = (
    channels: readonly string[],
    peak: number | null = null,
    list: readonly Channel[] = [phone, chat],
  ) => ({
    ...emptyWorkbook(),
    channel: Object.fromEntries(list.map((row) => [row.id, row])),
    process: {
      p: newRow('process', { id: 'p', name: 'Returns', channels: listText(channels), peak_to_average: peak }),
    },
  });

  it('is offered that of its channels, and takes it over in one act', () => {
    const before = withProcess(['phone', 'chat']);
    expect(offerPeaks(before)).toMatchObject([{ peakToAverage: 1.8 }]);
    const change = fillPeaks(before);
    expect(change?.title).toBe('Take over the peak of the channels for Returns');
    const after = applyEdits(before, change?.edits ?? []);
    expect(after.process.p?.peak_to_average).toBe(1.8);
    expect(fillPeaks(after)).toBeNull();
  });

  it('is offered nothing where it has one, has no channels, or one of them lacks volume or season', () => {
    expect(offerPeaks(withProcess(['phone'], 1.2))).toEqual([]);
    expect(offerPeaks(withProcess([]))).toEqual([]);
    expect(
      offerPeaks(withProcess(['phone', 'chat'], null, [phone, { ...chat, contacts_per_month: null }])),
    ).toEqual([]);
    expect(offerPeaks(withProcess(['phone', 'chat'], null, [phone, { ...chat, may: null }]))).toEqual([]);
  });
});
