import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { v7 as uuid } from 'uuid';
import { applyEdits } from '../../shared/changes/apply-change.ts';
import type { Change } from '../../shared/changes/change.ts';
import { issueRequest } from '../../shared/commands/rfp/issue-request.ts';
import { Refusal } from '../../shared/lib/refusal.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import { listAsCsv } from '../excel/rfp/list-as-csv.ts';
import { readVendorFile } from '../excel/rfp/read-vendor-file.ts';
import { writeRequest } from '../excel/rfp/write-request.ts';
import type { EngineCalls } from './engine-calls.ts';

/** The calls around the request for proposal: files out, files back, and its lists as text. */
export function rfpCalls(
  workbook: () => Workbook,
  commit: (change: Change, actor: { readonly author: string; readonly at: string }) => void,
): Pick<EngineCalls, 'rfpIssue' | 'rfpRead' | 'rfpList'> {
  return {
    rfpIssue: async ({ targets, author, at, appVersion }) => {
      const change = issueRequest(
        workbook(),
        targets.map(({ vendor }) => vendor),
        { newId: uuid, at },
      );
      const issued = applyEdits(workbook(), change.edits);
      const written: string[] = [];
      try {
        for (const { vendor, path } of targets) {
          const id = change.edits.find(({ after }) => after?.vendor === vendor)?.id ?? '';
          const issue = issued.rfp_issue[id];
          if (!issue) throw new Error(`Nothing was issued for ${vendor}.`);
          await writeRequest(issued, issue, path, { author, at, appVersion }, { replace: true });
          written.push(path);
        }
        commit(change, { author, at });
      } catch (error) {
        // A file that no workbook knows could not be read back.
        for (const path of written) rmSync(path, { force: true });
        throw error;
      }
      return { files: targets.map(({ vendor, path }) => ({ vendor, path })) };
    },
    rfpRead: ({ paths }) =>
      paths.map((path) => {
        try {
          return { name: basename(path), refusal: null, file: readVendorFile(path) };
        } catch (error) {
          // One file that cannot be read must not keep the others from being read.
          if (!(error instanceof Refusal)) throw error;
          return { name: basename(path), refusal: error.message, file: null };
        }
      }),
    rfpList: ({ list }) => listAsCsv(workbook(), list),
  };
}
