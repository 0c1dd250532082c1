import type { Certificate } from '../../model/tables/certificate.ts';
import type { Requirement } from '../../model/tables/requirement.ts';
import type { Workbook } from '../../model/workbook.ts';

/** Something without which a partner falls out, whatever else it offers. */
export interface KnockOut {
  readonly id: string;
  readonly table: 'requirement' | 'certificate';
  readonly name: string;
  /** As a candidate is asked. */
  readonly wording: string;
  readonly evidenceWanted: string;
  readonly source: string;
}

type Source = Pick<Workbook, 'requirement' | 'certificate'>;

/**
 * Everything that makes a candidate fall out: requirements that are a knock-out and apply, in their order, then
 * certificates that are a must and belong to none of these.
 */
export function knockOuts(workbook: Source): readonly KnockOut[] {
  const asked = applying(workbook).filter(({ knock_out }) => knock_out);
  const shown = new Set(asked.map(({ certificate }) => certificate));
  return [
    ...asked.map((row) => ofRequirement(row)),
    ...byPosition(Object.values(workbook.certificate))
      .filter(({ id, need }) => need === 'must' && !shown.has(id))
      .map(ofCertificate),
  ];
}

/** The requirements that every candidate is asked about, in their order; what does not apply is left out. */
export function rfpRequirements(workbook: Pick<Workbook, 'requirement'>): readonly Requirement[] {
  return applying(workbook).filter(({ rfp }) => rfp);
}

function applying({ requirement }: Pick<Workbook, 'requirement'>): readonly Requirement[] {
  return byPosition(Object.values(requirement)).filter(({ status }) => status !== 'not-applicable');
}

function byPosition<R extends { readonly position: number }>(rows: readonly R[]): readonly R[] {
  return rows.toSorted((a, b) => a.position - b.position);
}

function ofRequirement({ id, name, wording, evidence_wanted, source }: Requirement): KnockOut {
  return {
    id,
    table: 'requirement',
    name,
    wording: wording.trim() || name,
    evidenceWanted: evidence_wanted,
    source,
  };
}

function ofCertificate({ id, name, scope }: Certificate): KnockOut {
  return {
    id,
    table: 'certificate',
    name,
    wording: `Holds ${name}.`,
    evidenceWanted: scope,
    source: 'Certificates of the engagement',
  };
}
