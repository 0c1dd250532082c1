import type { Edit } from '../../../shared/changes/change.ts';
import type { AnyField } from '../../../shared/model/table.ts';
import { tableOf } from '../../../shared/model/tables.ts';

export interface ChangedField {
  readonly name: string;
  readonly field: AnyField;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The fields that an edit gave another value, without those that follow by themselves (ids, moments).
 * Of a row that was added or deleted: the fields that hold something.
 */
export function changedFields({ table, before, after }: Edit): readonly ChangedField[] {
  return Object.entries(tableOf(table).fields).flatMap(([name, field]) => {
    if (field.kind === 'id' || field.kind === 'timestamp') return [];
    const was = before ? before[name] : field.initial;
    const is = after ? after[name] : field.initial;
    return was === is ? [] : [{ name, field, before: was, after: is }];
  });
}
