import { exportWorkbook } from '../excel/export-workbook.ts';
import { readWorkbook } from '../store/read-workbook.ts';
import { actor } from './actor.ts';
import { appVersion } from './app-version.ts';
import type { Command } from './command.ts';
import { UsageError } from './usage.ts';

/** `export`: writes the Excel workbook. */
export const exportFile: Command = async (args, { out }) => {
  const [path = '', target = ''] = args.words;
  if (!target.toLowerCase().endsWith('.xlsx'))
    throw new UsageError(`"export" writes an Excel file, so its name ends in .xlsx, not "${target}"`);
  const { workbook } = readWorkbook(path);
  const written = await exportWorkbook(
    workbook,
    target,
    { ...actor(args), appVersion },
    { replace: args.force },
  );
  out(args.json ? JSON.stringify(written, null, 2) : `Exported ${written.sheets} sheets to ${written.path}`);
  return 0;
};
