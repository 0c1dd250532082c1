import { describe, expect, it } from 'vitest';
import { addMonths, contractEnd } from '../../../../shared/domain/security/contract-end.ts';
import { knockOuts, rfpRequirements } from '../../../../shared/domain/security/knock-outs.ts';
import { proposeRequirements, reasonText } from '../../../../shared/domain/security/propose-requirements.ts';
import { americanCountries, europeanCountries } from '../../../../shared/domain/security/regions.ts';
import { requirementStanding } from '../../../../shared/domain/security/requirement-standing.ts';
import { securityCoverage } from '../../../../shared/domain/security/security-coverage.ts';
import { securityTriggers } from '../../../../shared/domain/security/security-triggers.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';
import { newWorkbook } from '../../../main/excel/support/workbooks.ts';

const TODAY = '2026-11-22';
const row = (fields: Partial<Row<'requirement'>>) =>
  newRow('requirement', { id: 'r', name: 'Clean desk', owner: 'somebody', ...fields });

describe('the proof of a requirement', () => {
  const flags = (fields: Partial<Row<'requirement'>>, until: string | null = '2030-09-13') =>
    requirementStanding(row(fields), TODAY, until).flags;

  it('runs out after its last day, and has to last until the last day of the contract', () => {
    expect(flags({ valid_until: '2026-11-21' })).toEqual(['expired']);
    expect(flags({ valid_until: '2026-11-22' })).toEqual(['runs-out']);
    expect(flags({ valid_until: '2030-09-12' })).toEqual(['runs-out']);
    expect(flags({ valid_until: '2030-09-13' })).toEqual([]);
    expect(flags({ valid_until: '2027-01-01' }, null)).toEqual([]);
  });

  it('is too old when it was looked at more than twelve months ago, to the day', () => {
    expect(flags({ checked_on: '2025-11-22' })).toEqual([]);
    expect(flags({ checked_on: '2025-11-21' })).toEqual(['stale']);
  });

  it('counts as accepted only with evidence and a day', () => {
    expect(flags({ status: 'accepted' })).toEqual(['unproven', 'unchecked']);
    expect(flags({ status: 'accepted', evidence: 'Walk over the floor', checked_on: TODAY })).toEqual([]);
  });

  it('is open until accepted, unmet when turned down or run out, and nothing when it does not apply', () => {
    const of = (fields: Partial<Row<'requirement'>>) => requirementStanding(row(fields), TODAY, null);
    expect(of({ status: 'shown' })).toMatchObject({ open: true, unmet: false });
    expect(of({ status: 'refused' })).toMatchObject({ open: true, unmet: true });
    expect(of({ status: 'accepted', evidence: 'x', valid_until: '2026-01-01' })).toMatchObject({
      unmet: true,
    });
    expect(of({ status: 'not-applicable', owner: null })).toEqual({ open: false, unmet: false, flags: [] });
    expect(of({ owner: null }).flags).toEqual(['no-owner']);
  });
});

it('lets a contract end after its horizon, on the last day of a shorter month', () => {
  const days = { go_live_on: '2027-09-13', transition_start: '2027-06-07', horizon_months: 36 };
  expect(contractEnd(days)).toBe('2030-09-13');
  expect(contractEnd({ ...days, go_live_on: null })).toBe('2030-06-07');
  expect(contractEnd({ ...days, go_live_on: null, transition_start: null })).toBeNull();
  expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
  expect(addMonths('2028-02-29', -12)).toBe('2027-02-28');
});

it('reads countries as people write them', () => {
  expect(europeanCountries('Germany, Austria and the Netherlands; USA')).toEqual([
    'Germany',
    'Austria',
    'Netherlands',
  ]);
  expect(europeanCountries('DE/AT/CH + GB (Scotland)')).toEqual(['DE', 'AT', 'GB', 'Scotland']);
  expect(europeanCountries('Nordland, Icelandia')).toEqual([]);
  expect(americanCountries('Canada, United States')).toEqual(['United States']);
});

describe('what a partner falls out for', () => {
  const workbook = newWorkbook();
  const requirement = {
    a: row({ id: 'a', position: 2, knock_out: true, certificate: 'c-1' }),
    b: row({ id: 'b', position: 1, knock_out: true, wording: 'Says so.' }),
    c: row({ id: 'c', position: 3, knock_out: true, status: 'not-applicable' }),
    d: row({ id: 'd', position: 4, rfp: false }),
  };
  const certificate = {
    'c-1': newRow('certificate', { id: 'c-1', name: 'ISO 27001', need: 'must' }),
    'c-2': newRow('certificate', { id: 'c-2', name: 'ISO 22301', need: 'must' }),
    'c-3': newRow('certificate', { id: 'c-3', name: 'ISO 18295', need: 'wanted' }),
  };

  it('is every knock-out that applies, then every certificate that is a must and belongs to none of them', () => {
    const found = knockOuts({ ...workbook, requirement, certificate });
    expect(found.map(({ id }) => id)).toEqual(['b', 'a', 'c-2']);
    expect(found.map(({ wording }) => wording)).toEqual(['Says so.', 'Clean desk', 'Holds ISO 22301.']);
  });

  it('is not all that every candidate is asked about', () => {
    expect(rfpRequirements({ requirement }).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('what the facts of an engagement ask for', () => {
  const start = newWorkbook();
  const [stage = ''] = Object.keys(start.stage);
  const touchpoint = (fields: Partial<Row<'touchpoint'>> & { readonly id: string }) =>
    newRow('touchpoint', { name: fields.id, stage, channel: 'channel-phone-in', ...fields });
  const workbook = (
    rows: readonly Row<'touchpoint'>[],
    engagement: Partial<Row<'engagement'>> = {},
    more: Partial<typeof start> = {},
  ) => ({
    ...start,
    touchpoint: Object.fromEntries(rows.map((one) => [one.id, one])),
    engagement: Object.fromEntries(
      Object.values(start.engagement).map((one) => [one.id, { ...one, ...engagement }]),
    ),
    ...more,
  });
  const names = (book: typeof start) => securityTriggers(book).map(({ name }) => name);
  const PERSONAL = listText(['personal-data']);

  it('is looked for where work may leave the house, and nowhere else', () => {
    const moves = touchpoint({ id: 'Orders', decision: 'outsource', regulations: PERSONAL });
    expect(names(workbook([moves]))).toEqual(['always', 'personal-data']);
    expect(names(workbook([{ ...moves, decision: 'keep' }]))).toEqual(['always']);
  });

  it('says why, with the names of the touchpoints', () => {
    const rows = ['One', 'Two', 'Three', 'Four', 'Five'].map((id, index) =>
      touchpoint({ id, position: index + 1, decision: 'outsource', regulations: PERSONAL }),
    );
    const [, trigger] = securityTriggers(workbook(rows));
    expect(trigger?.because).toBe('“One”, “Two”, “Three” and 2 more have personal data');
    expect(trigger?.touchpoints).toHaveLength(5);
  });

  it('depends on where customers are', () => {
    const rows = [touchpoint({ id: 'Orders', decision: 'outsource', regulations: PERSONAL })];
    expect(names(workbook(rows, { countries: 'Germany' }))).toContain('europe');
    expect(names(workbook(rows, { countries: 'USA' }))).toContain('california');
    expect(names(workbook([], { countries: 'Germany' }))).not.toContain('europe');
  });

  it.each([
    ['card', { regulations: listText(['card-payment']) }],
    ['card', { sensitive_data_visible: true }],
    ['sensitive', { data: 4 }],
    ['residency', { data_residency: 'region' }],
    ['transfer', { location_choice: 'offshore' }],
    ['automated-decision', { significant_decision: true }],
    ['recording', { regulations: listText(['recording']) }],
    ['collections', { regulations: listText(['collections']) }],
  ] as const)('finds %s in %j', (name, fields) => {
    const found = names(workbook([touchpoint({ id: 'Orders', decision: 'outsource', ...fields })]));
    expect(found).toContain(name);
    expect(names(workbook([touchpoint({ id: 'Orders', decision: 'outsource', data: 3 })]))).not.toContain(
      name,
    );
  });

  it('finds a transfer in a location outside the data region', () => {
    const place = (same_region: boolean) => newRow('location', { id: 'l', name: 'Site', same_region });
    const rows = [touchpoint({ id: 'Orders', decision: 'outsource', location: 'l' })];
    expect(names(workbook(rows, {}, { location: { l: place(false) } }))).toContain('transfer');
    expect(names(workbook(rows, {}, { location: { l: place(true) } }))).not.toContain('transfer');
  });

  it('is proposed once, with the fact that says most first, and not where it is there already', () => {
    const catalogue = [
      { id: 'x', when: ['always', 'card'] },
      { id: 'y', when: ['health'] },
      { id: 'z', when: ['always'] },
    ] as const;
    const triggers = securityTriggers(
      workbook([touchpoint({ id: 'Orders', decision: 'outsource', sensitive_data_visible: true })]),
    );
    const found = proposeRequirements(catalogue, new Set(['z']), triggers);
    expect(found.map(({ requirement }) => requirement.id)).toEqual(['x']);
    expect(found[0]?.because.map(({ name }) => name)).toEqual(['card', 'always']);
    expect(reasonText(found[0]?.because ?? [])).toMatch(/^“Orders” has card or special data in view; it is/);
  });

  it('is missing while a family that is asked for has no requirement', () => {
    const book = workbook([
      touchpoint({ id: 'Orders', decision: 'outsource', sensitive_data_visible: true }),
    ]);
    const missing = (one: typeof book) =>
      securityCoverage(one, TODAY)
        .families.filter((family) => family.missing)
        .map(({ family }) => family);
    expect(missing(book)).toEqual(['pci-dss', 'operations']);
    const taken = { r: row({ family: 'pci-dss' }), s: row({ id: 's', family: 'operations' }) };
    expect(missing({ ...book, requirement: taken })).toEqual([]);
  });
});
