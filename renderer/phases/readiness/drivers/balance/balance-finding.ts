import type { CaseBalance } from '../../../../../shared/domain/case/balance-case.ts';

/** From this importance or seriousness on something weighs heavily. */
export const HEAVY = 4;

/** What the balance shows, in one sentence. */
export function balanceFinding({ drivers, drawbacks, gaps }: CaseBalance): string {
  if (drivers.length + drawbacks.length === 0) return 'Nothing has been put on the scales yet';
  const heavy = (count: number, of: number, singular: string, plural: string) =>
    `${of} ${of === 1 ? singular : plural}${of === 0 ? '' : `, ${count} of them heavy`}`;
  const reasons = heavy(
    drivers.filter(({ driver }) => (driver.importance ?? 0) >= HEAVY).length,
    drivers.length,
    'reason',
    'reasons',
  );
  const against = heavy(
    drawbacks.filter(({ drawback }) => (drawback.seriousness ?? 0) >= HEAVY).length,
    drawbacks.length,
    'drawback',
    'drawbacks',
  );
  const open =
    gaps.length === 0
      ? 'nothing is missing'
      : `${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'} to close`;
  return `${reasons}; ${against}; ${open}`;
}
