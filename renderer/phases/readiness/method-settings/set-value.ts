import { setParameters } from '../../../../shared/commands/set-parameters.ts';
import type { ParameterAbout } from '../../../../shared/model/parameter-list.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { inSentence } from '../../../ui/in-sentence.ts';
import { commit } from '../../../workbook/store.ts';
import { readParameter } from './read-parameter.ts';

/** Sets one parameter to what was typed. */
export async function setValue(about: ParameterAbout, text: string): Promise<void> {
  const value = readParameter(about, text);
  await commit((workbook) =>
    setParameters(workbook, { [about.key]: value }, `Set ${inSentence(about.label)} to ${value}`),
  );
}

/** Sets parameters back to their defaults as one act. */
export function backToDefault(abouts: readonly ParameterAbout[], title: string): void {
  const values = Object.fromEntries(abouts.map(({ key }) => [key, null]));
  commit((workbook) => setParameters(workbook, values, title)).catch(showRefusal);
}
