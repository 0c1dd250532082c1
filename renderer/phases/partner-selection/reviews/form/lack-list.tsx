import { LACK_WORDS } from '../../../../../shared/commands/sign-review.ts';
import type { SignOffLack } from '../../../../../shared/domain/review/sign-off-lacks.ts';
import { Notice } from '../../../../ui/notice.tsx';

/** What a draft still lacks before it can be signed off. */
export function LackList({ lacks }: { readonly lacks: readonly SignOffLack[] }) {
  if (lacks.length === 0) return <Notice tone="info" title="Ready to be signed off" />;
  return (
    <Notice tone="attention" title="Before it can be signed off">
      <ul>
        {lacks.map(({ lack, areas }) => (
          <li key={lack}>
            {areas.length === 0 ? LACK_WORDS[lack] : `${LACK_WORDS[lack]} ${areas.join(', ')}.`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
