import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { type Change, invert } from '../../../shared/changes/change.ts';
import { applySector, planSector } from '../../../shared/commands/apply-sector.ts';
import {
  restoreChecklist,
  shortenChecklist,
  smallTeamQuestions,
} from '../../../shared/commands/apply-small-team.ts';
import { createWorkbook } from '../../../shared/commands/create-workbook.ts';
import { put, setFields } from '../../../shared/commands/put.ts';
import { removeSector, sectorWaysBack } from '../../../shared/commands/remove-sector.ts';
import { sectorItems } from '../../../shared/commands/sector/sector-items.ts';
import { sectorTemplate } from '../../../shared/content/sectors/sectors.ts';
import { checkUnique } from '../../../shared/model/check-row.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { SECTORS, type SectorTemplate } from '../../../shared/model/readiness-lists.ts';
import { answerId } from '../../../shared/model/tables/answer.ts';
import { newRow, tableOf } from '../../../shared/model/tables.ts';
import { emptyWorkbook, engagementOf, type Workbook } from '../../../shared/model/workbook.ts';

const AT = '2026-11-22T09:00:00.000Z';
const NEW = applyEdits(
  emptyWorkbook(),
  createWorkbook({ id: 'w', title: 'Hand-over', client: 'Client', at: AT }).edits,
);
const edited = (workbook: Workbook, change: Change | null) => applyEdits(workbook, change?.edits ?? []);
const all = (workbook: Workbook, sector: SectorTemplate) =>
  new Set(planSector(workbook, sector).items.map(({ id }) => id));
const applied = (workbook: Workbook, sector: SectorTemplate) =>
  edited(workbook, applySector(workbook, sector, all(workbook, sector)));
const set = (
  workbook: Workbook,
  table: 'dimension' | 'question' | 'risk' | 'certificate',
  id: string,
  fields: object,
) => edited(workbook, setFields(workbook, table, id, fields, 'Edit'));
const answered = (workbook: Workbook, question: string) => {
  const person = newRow('person', { id: 'p', name: 'Ada' });
  const withPerson = edited(workbook, put(workbook, 'person', person, 'Add'));
  const row = newRow('answer', { id: answerId(question, 'p'), question, respondent: 'p', level: 3, at: AT });
  return edited(withPerson, put(withPerson, 'answer', row, 'Answer'));
};

describe.each(SECTORS.map(({ value }) => value))('the template %s', (sector) => {
  it('is applied whole, makes only rows that the model allows, and shows no difference any more', () => {
    const workbook = applied(NEW, sector);
    expect(checkWorkbook(workbook)).toEqual([]);
    for (const row of Object.values(workbook.certificate))
      expect(checkUnique('certificate', row, workbook)).toEqual([]);
    expect(planSector(workbook, sector).items).toEqual([]);
    expect(engagementOf(workbook)).toMatchObject({ sector_template: sector, sector });
    for (const item of sectorItems(workbook, sectorTemplate(sector)))
      expect([item.id, item.standing]).toEqual([item.id, 'template']);
  });

  it('leaves no trace when it is taken off at once, but for the sector of the profile', () => {
    const workbook = applied(NEW, sector);
    const back = edited(workbook, removeSector(workbook));
    expect({ ...back, engagement: NEW.engagement }).toEqual(NEW);
    expect(engagementOf(back)).toMatchObject({ sector_template: null, sector });
  });

  it('is one act that undo takes back', () => {
    const change = applySector(NEW, sector, all(NEW, sector));
    expect(edited(edited(NEW, change), invert(change))).toEqual(NEW);
  });
});

describe('a sector template', () => {
  it('changes only what was ticked, and the rest can follow later', () => {
    const workbook = edited(NEW, applySector(NEW, 'finance', new Set(['weights/R7', 'risks/K11'])));
    expect(workbook.dimension.R7?.weight).toBe(18);
    expect(workbook.dimension.R9?.weight).toBe(7);
    expect(workbook.risk.K11).toMatchObject({ likelihood: 3, impact: 5, status: 'open' });
    expect(Object.keys(workbook.risk)).toEqual(['K11']);
    expect(workbook.question['R7.F1']).toBeUndefined();
    const whole = applied(workbook, 'finance');
    expect(whole.question['R7.F1']).toMatchObject({ dimension: 'R7', gate: true, weight: 2 });
  });

  it('puts its questions behind those of their dimension', () => {
    const workbook = applied(NEW, 'finance');
    const places = Object.values(workbook.question)
      .filter(({ dimension }) => dimension === 'R7')
      .sort((a, b) => a.position - b.position)
      .map(({ id }) => id);
    expect(places.slice(-3)).toEqual(['R7.9', 'R7.F1', 'R7.F4']);
  });

  it('says what stands before it does so, with the reason', () => {
    const item = planSector(NEW, 'finance').items.find(({ id }) => id === 'weights/R7');
    expect(item).toMatchObject({
      name: 'R7 Security, privacy and compliance',
      values: [{ label: 'Weight', usual: '12', template: '18', here: '12' }],
      standing: 'usual',
    });
    expect(item?.why.length).toBeGreaterThan(20);
  });

  it('keeps what somebody changed since when it is taken off', () => {
    let workbook = applied(NEW, 'finance');
    workbook = set(workbook, 'dimension', 'R7', { weight: 20 });
    workbook = set(workbook, 'risk', 'K11', { cause: 'Two brands, two supervisors.' });
    workbook = set(workbook, 'certificate', 'sector-finance-soc-2', { need: 'wanted' });
    const kept = sectorWaysBack(workbook).filter(({ back }) => back?.does === 'keep');
    expect(kept.map(({ id }) => id)).toEqual([
      'weights/R7',
      'risks/K11',
      'certificates/sector-finance-soc-2',
    ]);
    const back = edited(workbook, removeSector(workbook));
    expect(back.dimension.R7?.weight).toBe(20);
    expect(back.dimension.R9?.weight).toBe(7);
    expect(Object.keys(back.risk)).toEqual(['K11']);
    expect(Object.keys(back.certificate)).toEqual(['sector-finance-soc-2']);
  });

  it('retires questions that were answered and removes the others; applied again, it asks them again', () => {
    const workbook = answered(applied(NEW, 'finance'), 'R7.F1');
    const back = edited(workbook, removeSector(workbook));
    expect(back.question['R7.F1']).toMatchObject({ retired: true });
    expect(back.question['R7.F4']).toBeUndefined();
    expect(Object.keys(back.answer)).toHaveLength(1);
    expect(applied(back, 'finance').question['R7.F1']).toMatchObject({ retired: false });
  });

  it('keeps a risk that has a control', () => {
    const workbook = applied(NEW, 'finance');
    const [required] = Object.entries(tableOf('control').fields).filter(
      ([, field]) => field.refersTo === 'risk',
    );
    const row = newRow('control', { id: 'c', name: 'Monthly audit', [required?.[0] ?? 'risk']: 'K08' });
    const controlled = edited(workbook, put(workbook, 'control', row, 'Add'));
    const back = edited(controlled, removeSector(controlled));
    expect(Object.keys(back.risk)).toEqual(['K08']);
    expect(Object.keys(back.control)).toEqual(['c']);
  });

  describe('finds a risk that was taken up before', () => {
    const withRisk = (fields: object) =>
      edited(
        NEW,
        put(NEW, 'risk', newRow('risk', { id: 'K08', name: 'Leak', source: 'Own', ...fields }), 'Add'),
      );

    it.each([
      ['as the catalogue has it', { likelihood: 2, impact: 5 }, [3, 5]],
      ['not rated', { likelihood: null, impact: null }, [3, 5]],
      ['with one rating higher', { likelihood: 1, impact: 5, source: '' }, [3, 5]],
    ] as const)('%s, raises it, and gives back what it was', (_, fields, [likelihood, impact]) => {
      const before = withRisk(fields);
      const workbook = applied(before, 'finance');
      expect(workbook.risk.K08).toMatchObject({ name: 'Leak', likelihood, impact });
      expect(workbook.risk.K08?.source).toContain('sector template Banking and insurance');
      expect(edited(workbook, removeSector(workbook)).risk).toEqual(before.risk);
    });

    it('rated as high or higher by somebody, and leaves that alone for good', () => {
      for (const ratings of [
        { likelihood: 3, impact: 5 },
        { likelihood: 5, impact: 5 },
      ]) {
        const before = withRisk(ratings);
        const workbook = applied(before, 'finance');
        expect(workbook.risk.K08).toEqual(before.risk.K08);
        expect(edited(workbook, removeSector(workbook)).risk).toEqual(before.risk);
      }
    });

    it('raises it, and what somebody rated anew since stays', () => {
      const raised = applied(withRisk({ likelihood: 2, impact: 4 }), 'finance');
      const workbook = set(raised, 'risk', 'K08', { likelihood: 4 });
      expect(edited(workbook, removeSector(workbook)).risk.K08).toMatchObject({
        likelihood: 4,
        impact: 4,
        source: 'Own',
      });
    });
  });

  it('leaves a certificate alone that is listed already, whoever wrote its name how', () => {
    const row = newRow('certificate', { id: 'own', name: 'iso/iec 27001:2022 ', need: 'wanted' });
    const before = edited(NEW, put(NEW, 'certificate', row, 'Add'));
    const workbook = applied(before, 'finance');
    expect(Object.values(workbook.certificate).filter(({ name }) => /27001/i.test(name))).toEqual([row]);
    expect(edited(workbook, removeSector(workbook)).certificate).toEqual(before.certificate);
  });

  it('is switched for another in one act, as if only the other had been applied', () => {
    const bank = applied(NEW, 'finance');
    const change = applySector(bank, 'retail', all(bank, 'retail'));
    expect(change.title).toBe(
      'Switch the sector template from Banking and insurance to Retail and e-commerce',
    );
    const shop = edited(bank, change);
    const direct = applied(NEW, 'retail');
    expect({ ...shop, engagement: direct.engagement }).toEqual(direct);
    expect(engagementOf(shop)).toMatchObject({ sector_template: 'retail', sector: 'finance' });
    expect(planSector(bank, 'retail').leaving.map(({ id }) => id)).toContain('weights/R7');
    expect(edited(shop, invert(change))).toEqual(bank);
  });

  it('cannot be taken off where none is', () => {
    expect(() => removeSector(NEW)).toThrow(/No sector template is applied/);
    expect(sectorWaysBack(NEW)).toEqual([]);
  });
});

describe('the shorter checklist', () => {
  it('retires what nobody answered, and brings it back', () => {
    const workbook = answered(NEW, 'R4.2');
    const short = edited(workbook, shortenChecklist(workbook));
    const listed = smallTeamQuestions(workbook);
    const retired = Object.values(short.question).filter((one) => one.retired);
    expect(retired).toHaveLength(listed.length - 1);
    expect(short.question['R4.2']?.retired).toBe(false);
    expect(retired.some(({ gate }) => gate)).toBe(false);
    expect(shortenChecklist(short)).toBeNull();
    expect(edited(short, restoreChecklist(short))).toEqual(workbook);
    expect(restoreChecklist(workbook)).toBeNull();
  });

  it('spares a question that the sector has made a gate', () => {
    const shop = applied(NEW, 'retail');
    expect(smallTeamQuestions(NEW).map(({ question }) => question.id)).toContain('R5.4');
    expect(smallTeamQuestions(shop).map(({ question }) => question.id)).not.toContain('R5.4');
  });
});
