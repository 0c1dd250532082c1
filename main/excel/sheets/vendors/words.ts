import {
  COVERS,
  FLAG_SEVERITIES,
  FLAG_STATES,
  KNOCK_OUT_RESULTS,
  VENDOR_STAGES,
  VENDOR_STATES,
} from '../../../../shared/model/selection-lists.ts';

/** Choices as cells show them, for formulas that compare with them. */
export const stateWord = wordOf(VENDOR_STATES);
export const stageWord = wordOf(VENDOR_STAGES);
export const resultWord = wordOf(KNOCK_OUT_RESULTS);
export const coversWord = wordOf(COVERS);
export const severityWord = wordOf(FLAG_SEVERITIES);
export const flagStateWord = wordOf(FLAG_STATES);

function wordOf<V extends string>(list: readonly { readonly value: V; readonly label: string }[]) {
  return (value: V): string => list.find((one) => one.value === value)?.label ?? value;
}
