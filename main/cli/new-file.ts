import { basename } from 'node:path';
import { v7 as uuid } from 'uuid';
import { createSample, createWorkbook } from '../../shared/commands/create-workbook.ts';
import { createWorkbookFile } from '../store/create-workbook-file.ts';
import { actor } from './actor.ts';
import type { Command } from './command.ts';

/** `new` and `sample`: makes a workbook file. */
export const newFile: Command = (args, { out }) => {
  const [path = ''] = args.words;
  const who = actor(args);
  const id = uuid();
  const title = args.title?.trim() || basename(path, '.orw');
  const first =
    args.command === 'sample'
      ? createSample({ id, at: who.at })
      : createWorkbook({ id, title, client: args.client ?? '', at: who.at });
  createWorkbookFile(path, first, who, { replace: args.force });
  out(args.json ? JSON.stringify({ path, id }, null, 2) : `Created ${path}`);
  return 0;
};
