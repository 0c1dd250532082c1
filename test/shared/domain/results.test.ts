import { describe, expect, it } from 'vitest';
import { results } from '../../../shared/domain/results.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';
import { ratedProcess, ratedTouchpoint } from './sourcing/support.ts';

describe('the figures of the registers have keys that stay', () => {
  const figures = results({
    ...emptyWorkbook(),
    engagement: { w: newRow('engagement', { id: 'w', title: 'W' }) },
    stage: { s: newRow('stage', { id: 's', name: 'Get help' }) },
    channel: { c: newRow('channel', { id: 'c', name: 'Phone' }) },
    process: { returns: ratedProcess([4, 3, 3, 2, 3, 3, 2, 3, 2, 2, 2, 3], { id: 'returns' }) },
    touchpoint: {
      enquiry: ratedTouchpoint([3, 2, 3, 2, 2, 4, 4, 4, 4, 3], {
        id: 'enquiry',
        nuance: 3,
        cost_pressure: 4,
        overlap: 4,
        round_clock: 2,
        data_constraint: 2,
        governance: 3,
      }),
    },
  });

  it('for processes', () =>
    expect(figures).toMatchObject({
      'process.returns.rtm': expect.closeTo(52.5, 9),
      'process.returns.stm': expect.closeTo(62.5, 9),
      'process.returns.index': expect.closeTo(57.5, 9),
      'process.returns.status': 'fix-then-move',
      'process.returns.missing': 'repeatable measurable documentation',
      'process.returns.wave': 2,
    }));

  it('for touchpoints', () =>
    expect(figures).toMatchObject({
      'touchpoint.enquiry.keep': expect.closeTo(37.5, 9),
      'touchpoint.enquiry.automate': expect.closeTo(66.25, 9),
      'touchpoint.enquiry.outsource': expect.closeTo(72.5, 9),
      'touchpoint.enquiry.decision': 'outsource',
      'touchpoint.enquiry.rule': '3',
      'touchpoint.enquiry.location': 'nearshore',
      'touchpoint.enquiry.location.nearshore': expect.closeTo(3.9, 9),
    }));
});
