import { MATURITY_LEVELS } from '../../../shared/model/scales.ts';
import type { AnyField } from '../../../shared/model/table.ts';
import { TABLE_NAMES, type TableName, tableOf } from '../../../shared/model/tables.ts';

/** A dropdown list: the name of its cells, and what it says beside the field's own help. */
export interface DropdownList {
  readonly name: string;
  /** People may type something else. */
  readonly open: boolean;
  /** Help of the list itself, when it says more than the field's. */
  readonly help?: string;
}

/** The rows that cells refer to, by table: each list is the column of names of these rows. */
const ROW_LISTS: Readonly<Partial<Record<string, DropdownList>>> = {
  person: { name: 'lst_Person', open: true },
  stage: { name: 'lst_Stage', open: false },
  channel: { name: 'lst_Channel', open: false },
  interaction_type: { name: 'lst_InteractionType', open: false },
  segment: { name: 'lst_Segment', open: false },
  location: { name: 'loc_Name', open: false },
  process: { name: 'prc_Name', open: false },
  touchpoint: { name: 'tpt_Name', open: false },
};

function rowList(table: TableName): DropdownList {
  return ROW_LISTS[table] ?? { name: `lst_${camel(`_${table}`)}`, open: false };
}

/** Tables whose rows other rows refer to, and which have no list yet: the sheet Lists has one for each. */
export function namedRowLists(): readonly { readonly name: string; readonly table: TableName }[] {
  const referred = new Set(
    TABLE_NAMES.flatMap((table) =>
      Object.values(tableOf(table).fields).flatMap(({ kind, refersTo }) =>
        kind === 'reference' && refersTo !== undefined ? [refersTo as TableName] : [],
      ),
    ),
  );
  return [...referred]
    .filter((table) => ROW_LISTS[table] === undefined)
    .map((table) => ({ name: rowList(table).name, table }));
}

/** The list that a cell of a field is filled from; null when anything may be typed. */
export function listOf(field: AnyField): DropdownList | null {
  switch (field.kind) {
    case 'level':
      return { name: 'lst_Level', open: false, help: levelHelp(field) };
    case 'boolean':
      return { name: 'lst_YesNo', open: false };
    case 'choice': {
      const name = CHOICE_LISTS.find(({ labels }) => labels === labelsOf(field))?.name;
      return name === undefined ? null : { name, open: false };
    }
    case 'reference':
      return rowList(field.refersTo as TableName);
    default:
      return null;
  }
}

/** The lists of choices that the sheet Lists holds: fields with the same choices share one. */
export function choiceLists(): readonly { readonly name: string; readonly entries: readonly string[] }[] {
  return CHOICE_LISTS.map(({ name, entries }) => ({ name, entries }));
}

interface ChoiceList {
  readonly name: string;
  readonly labels: string;
  readonly entries: readonly string[];
}

/** Names of other lists: one name for two areas would leave both without a dropdown. */
const RESERVED: ReadonlySet<string> = new Set([
  'lst_Level',
  'lst_YesNo',
  ...TABLE_NAMES.map((table) => rowList(table).name),
]);

const CHOICE_LISTS: readonly ChoiceList[] = gatherChoices();

function gatherChoices(): readonly ChoiceList[] {
  const lists: ChoiceList[] = [];
  for (const table of TABLE_NAMES)
    for (const [key, field] of Object.entries(tableOf(table).fields)) {
      const labels = labelsOf(field);
      if (field.kind !== 'choice' || lists.some((list) => list.labels === labels)) continue;
      const short = `lst_${camel(key)}`;
      const taken = RESERVED.has(short) || lists.some((list) => list.name === short);
      const name = taken ? `lst_${camel(table)}${camel(key)}` : short;
      lists.push({ name, labels, entries: (field.choices ?? []).map(({ label }) => label) });
    }
  return lists;
}

function labelsOf({ choices = [] }: AnyField): string {
  return choices.map(({ label }) => label).join('\n');
}

function camel(key: string): string {
  return key.replace(/(^|_)([a-z])/g, (_, __, sign: string) => sign.toUpperCase());
}

/** What the levels mean: on the maturity scale, or in the words of the field's own scale. */
function levelHelp({ anchors, help }: AnyField): string {
  if (!anchors) return MATURITY_LEVELS.map(({ level, name }) => `${level} ${name}`).join('\n');
  return `${help}\n1 ${anchors[0]}\n5 ${anchors[4]}\nThe sheet Rating guide has all five.`;
}

/** The list of a field that surely has one. @throws Error when it has none. */
export function listNameOf(table: TableName, key: string): string {
  const field = tableOf(table).fields[key];
  const list = field && listOf(field);
  if (!list) throw new Error(`${table}.${key} is not filled from a list.`);
  return list.name;
}
