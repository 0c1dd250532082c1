import { ANCHORS } from '../../../../../shared/model/anchors.ts';
import type { Criterion } from '../../../../../shared/model/tables/criterion.ts';
import type { LevelOption } from '../../../../ui/level-picker.tsx';

const NAMES = ['Fails', 'In part', 'Meets it', 'Goes beyond', 'Outstanding'] as const;

/** The five scores with what each means under a criterion: in its own words or those of the whole, else in general ones. */
export function scoreLevels(
  criterion: Criterion | undefined,
  whole: Criterion | undefined,
): readonly LevelOption[] {
  return NAMES.map((name, index) => {
    const field = `anchor_${index + 1}` as 'anchor_1' | 'anchor_2' | 'anchor_3' | 'anchor_4' | 'anchor_5';
    const own = criterion?.[field].trim() || whole?.[field].trim();
    return own
      ? { level: index + 1, name, help: own }
      : { level: index + 1, name: ANCHORS.vendorScore[index] ?? name };
  });
}
