import { checkWorkbook } from '../../shared/model/check-workbook.ts';
import { readWorkbook } from '../store/read-workbook.ts';
import type { Command } from './command.ts';

/** `check`: SQLite integrity, schema and foreign keys (which refuse the file), the seal, and the model's rules. */
export const checkFile: Command = ({ words, json }, { out, err }) => {
  const [path = ''] = words;
  const { workbook, version, sealHolds } = readWorkbook(path);
  const problems = checkWorkbook(workbook);
  const ok = problems.length === 0 && sealHolds;
  if (json) out(JSON.stringify({ ok, format: version, sealHolds, problems }, null, 2));
  else {
    for (const { table, id, field, message } of problems)
      out(`${table} ${id}${field ? ` ${field}` : ''}: ${message}`);
    if (ok) out(`${path} is sound: integrity, schema, references, seal and model rules hold.`);
  }
  if (!ok)
    err(
      problems.length > 0
        ? `${problems.length} ${problems.length === 1 ? 'row does' : 'rows do'} not follow the model; correct them with "set" or in the app.`
        : 'The content differs from what the last change sealed: another program wrote to the file, or the disk returned a wrong letter. Compare it with a backup.',
    );
  return ok ? 0 : 1;
};
