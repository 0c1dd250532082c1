import { describe, expect, it } from 'vitest';
import { readParameter } from '../../../../../renderer/phases/readiness/method-settings/read-parameter.ts';
import { SETTING_PARTS } from '../../../../../renderer/phases/readiness/method-settings/setting-parts.ts';
import { PARAMETER_GROUPS, PARAMETERS } from '../../../../../shared/model/parameter-list.ts';

const about = (key: string) => {
  const found = PARAMETERS.find((parameter) => parameter.key === key);
  if (!found) throw new Error(`There is no parameter ${key}.`);
  return found;
};

describe('method settings', () => {
  it('show every group of parameters once', () => {
    const shown = [...SETTING_PARTS.flatMap(({ groups }) => [...groups]), 'fit'];
    expect(shown.sort()).toEqual(PARAMETER_GROUPS.map(({ id }) => id).sort());
  });

  it('read numbers as people type them', () => {
    expect(readParameter(about('location.blend_gap'), '0,5')).toBe(0.5);
    expect(readParameter(about('workload.shrinkage'), ' 32 % ')).toBe(32);
  });

  it.each([
    ['workload.shrinkage', '', /needs a number/],
    ['workload.shrinkage', 'a lot', /Shrinkage/],
    ['workload.shrinkage', '99', /from 0 to 95/],
  ])('say what is wrong with %s typed as "%s"', (key, text, message) => {
    expect(() => readParameter(about(key), text)).toThrow(message);
  });
});
