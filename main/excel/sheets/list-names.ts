import { MATURITY_LEVELS } from '../../../shared/model/scales.ts';
import type { AnyField } from '../../../shared/model/table.ts';
import { TABLES } from '../../../shared/model/tables.ts';

/** A dropdown list: the name of its cells and the fields that offer it. */
export interface DropdownList {
  readonly name: string;
  /** People may type something else. */
  readonly open: boolean;
  /** Help of the list itself, when it says more than the field's. */
  readonly help?: string;
  readonly offers: (field: AnyField) => boolean;
}

/** The lists that cells can be filled from; the sheet Lists holds their entries. */
export const LISTS: readonly DropdownList[] = [
  {
    name: 'lst_Level',
    open: false,
    help: MATURITY_LEVELS.map(({ level, name }) => `${level} ${name}`).join('\n'),
    offers: (field) => field.kind === 'level',
  },
  { name: 'lst_YesNo', open: false, offers: (field) => field.kind === 'boolean' },
  {
    name: 'lst_EvidenceStrength',
    open: false,
    offers: (field) => field === TABLES.answer.fields.evidence_strength,
  },
  { name: 'lst_ScoreBasis', open: false, offers: (field) => field === TABLES.engagement.fields.score_basis },
  { name: 'lst_Person', open: true, offers: (field) => field.refersTo === 'person' },
];
