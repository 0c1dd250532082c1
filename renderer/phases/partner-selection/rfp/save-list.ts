import { tellKept } from '../../../registers/paper/kept-message.tsx';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { call } from '../../../workbook/client.ts';

/** Asks where to keep a list for vendors as CSV, keeps it and says where it lies. */
export async function saveList(list: 'questions' | 'clarifications'): Promise<void> {
  try {
    const kept = await call('rfp.saveList', { list });
    if (kept) tellKept(kept.path);
  } catch (error) {
    showRefusal(error);
  }
}
