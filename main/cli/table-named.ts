import { isTableName, TABLE_NAMES, type TableName } from '../../shared/model/tables.ts';
import { UsageError } from './usage.ts';

/** The table of a name. @throws UsageError naming the tables there are. */
export function tableNamed(name: string): TableName {
  if (!isTableName(name))
    throw new UsageError(`There is no table "${name}"; the tables are ${TABLE_NAMES.join(', ')}`);
  return name;
}
