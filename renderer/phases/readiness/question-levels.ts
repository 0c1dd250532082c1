import { MATURITY_LEVELS } from '../../../shared/model/scales.ts';
import type { Question } from '../../../shared/model/tables/question.ts';
import type { LevelOption } from '../../ui/level-picker.tsx';

/** The maturity levels with what each of them looks like for one question. */
export function questionLevels(question: Question): readonly LevelOption[] {
  const anchors = [
    question.anchor_1,
    question.anchor_2,
    question.anchor_3,
    question.anchor_4,
    question.anchor_5,
  ];
  return MATURITY_LEVELS.map(({ level, name, help }, index) => ({
    level,
    name,
    help: anchors[index] || help,
  }));
}
