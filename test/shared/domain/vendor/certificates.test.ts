import { describe, expect, it } from 'vitest';
import {
  CERTIFICATE_STATES,
  type CertificateState,
  certificateDays,
  certificateState,
} from '../../../../shared/domain/vendor/certificate-standing.ts';
import { vendorCertificates } from '../../../../shared/domain/vendor/vendor-certificates.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

const SAMPLE = sampleWorkbook();
const [engagement] = Object.values(SAMPLE.engagement);
if (!engagement) throw new Error('The sample has an engagement.');
const DAYS = certificateDays(engagement, '2026-11-22', 6);

const GOOD = {
  covers: 'yes',
  valid_from: '2024-01-01',
  valid_until: '2031-01-01',
  checked_on: '2026-11-01',
} as const;

describe('a certificate of a vendor', () => {
  it('is held against six months, going live and the end of the contract', () => {
    expect(DAYS).toEqual({ today: '2026-11-22', soon: '2027-05-22', live: '2027-09-13', end: '2030-09-13' });
  });

  it.each<[string, Partial<Parameters<typeof certificateState>[0]>, CertificateState]>([
    ['ended yesterday', { valid_until: '2026-11-21' }, 'ended'],
    ['ends today', { valid_until: '2026-11-22' }, 'ends-soon'],
    ['ends a day before six months are over', { valid_until: '2027-05-21' }, 'ends-soon'],
    ['ends when six months are over', { valid_until: '2027-05-22' }, 'ends-before-live'],
    ['ends the day before going live', { valid_until: '2027-09-12' }, 'ends-before-live'],
    ['ends on the day of going live', { valid_until: '2027-09-13' }, 'ends-in-term'],
    ['ends the day before the contract', { valid_until: '2030-09-12' }, 'ends-in-term'],
    ['ends with the contract', { valid_until: '2030-09-13' }, 'valid'],
    ['begins tomorrow', { valid_from: '2026-11-23' }, 'not-begun'],
    ['begins today', { valid_from: '2026-11-22' }, 'valid'],
    ['has no last day', { valid_until: null }, 'endless'],
    ['was only named', { checked_on: null }, 'claimed'],
    ['names another site', { covers: 'no' }, 'elsewhere'],
    ['names one site of two', { covers: 'part' }, 'part'],
    ['has a scope that nobody compared', { covers: 'unknown' }, 'unread'],
    ['has ended and names another site', { valid_until: '2020-01-01', covers: 'no' }, 'ended'],
    ['was only named and names another site', { checked_on: null, covers: 'no' }, 'elsewhere'],
  ])('that %s is told as such', (_, facts, state) => {
    expect(certificateState({ ...GOOD, ...facts }, DAYS)).toBe(state);
  });

  it('lasts long enough while the days of the contract are open', () => {
    const open = { ...DAYS, live: null, end: null };
    expect(certificateState({ ...GOOD, valid_until: '2027-05-22' }, open)).toBe('valid');
  });

  it('counts only when somebody saw it, it runs, and it covers the work', () => {
    const counting = CERTIFICATE_STATES.filter(({ counts }) => counts).map(({ value }) => value);
    expect(counting).toEqual(['ends-soon', 'ends-before-live', 'ends-in-term', 'valid']);
  });
});

describe('the certificates of the sample', () => {
  const all = vendorCertificates(SAMPLE, '2026-11-22');
  const states = (vendor: string) => all.get(vendor)?.certificates.map(({ state }) => state);

  it('show a logo that has run out, and a scope that leaves Gdańsk out', () => {
    expect(states('v-nordhelm')).toEqual(['ends-in-term', 'ended', 'ends-in-term']);
    expect(states('v-baltara')).toEqual(['elsewhere', 'ends-soon', 'claimed']);
    expect(states('v-veldkamp')).toEqual(['part', 'ends-before-live']);
  });

  it('say what of the list a vendor lacks, and what it has shown instead', () => {
    const lacking = all.get('v-baltara')?.lacking.map(({ certificate, best }) => [certificate.id, best]);
    expect(lacking).toEqual([
      ['c-iso-27001', 'elsewhere'],
      ['c-soc-2', 'claimed'],
      ['c-iso-18295', null],
    ]);
    expect(all.get('v-parlando')?.lacking).toHaveLength(4);
  });

  it('count once the right one is shown', () => {
    const row = newRow('vendor_certificate', {
      id: 'new',
      vendor: 'v-baltara',
      name: 'ISO/IEC 27001:2022',
      certificate: 'c-iso-27001',
      ...GOOD,
    });
    const later = { ...SAMPLE, vendor_certificate: { ...SAMPLE.vendor_certificate, new: row } };
    const own = vendorCertificates(later, '2026-11-22').get('v-baltara');
    expect(own?.valid).toBe(2);
    expect(own?.lacking.map(({ certificate }) => certificate.id)).not.toContain('c-iso-27001');
  });
});
