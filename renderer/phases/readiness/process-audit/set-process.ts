import { setFields } from '../../../../shared/commands/put.ts';
import type { Process } from '../../../../shared/model/tables/process.ts';
import { process } from '../../../../shared/model/tables/process.ts';
import { inSentence } from '../../../ui/in-sentence.ts';
import { commit } from '../../../workbook/store.ts';

/**
 * Changes one field of a process.
 *
 * @throws Refusal when the rules or the file say no.
 */
export function setProcess<K extends keyof Process>(
  { id, name }: Pick<Process, 'id' | 'name'>,
  field: K,
  value: Process[K],
): Promise<void> {
  const { kind, label } = process.fields[field];
  const title =
    kind === 'level' && value !== null
      ? `Rate ${inSentence(label)} of ${name} with ${value}`
      : `Change ${inSentence(label)} of ${name}`;
  return commit((workbook) => setFields(workbook, 'process', id, { [field]: value }, title));
}
