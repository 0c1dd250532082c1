import { Button } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { preferOption } from '../../../../../shared/commands/prefer-option.ts';
import type { ComparedOption, OptionComparison } from '../../../../../shared/domain/case/compare-options.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { Figure } from '../../../../ui/figure.tsx';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { commit } from '../../../../workbook/store.ts';
import { formatAmount } from '../../risks/format-amount.ts';
import { explainOptionCost, explainOptionScore } from '../explain-case.ts';
import styles from './result.module.css';

interface OptionResultProps {
  readonly one: ComparedOption;
  readonly comparison: OptionComparison;
  readonly currency: string;
}

/** Score, place and money of an option, and whether it is the preferred one. */
export function OptionResult({ one, comparison, currency }: OptionResultProps) {
  const { score, rank, cost, difference } = one;
  const scored = comparison.list.filter((other) => other.rank !== null).length;
  const money = (amount: number | null) => formatAmount(amount, currency);
  return (
    <section aria-label="Result" className={styles.result}>
      <div className={styles.verdict}>
        <PreferButton one={one} />
      </div>
      <dl className={styles.facts}>
        <Fact name="Score" explain={<ExplainButton what="Score" explain={() => explainOptionScore(one)} />}>
          {score.score === null && score.rated > 0 ? (
            `${formatScore(score.lowest)} to ${formatScore(score.highest)}`
          ) : (
            <Figure value={score.score} />
          )}
        </Fact>
        <Fact name="Place">{rank === null ? '–' : `${formatPlain(rank)} of ${scored}`}</Fact>
        <Fact
          name={`Over ${comparison.months} months`}
          explain={<ExplainButton what="Cost" explain={() => explainOptionCost(one, comparison, currency)} />}
        >
          {money(cost)}
        </Fact>
        <Fact name="Against leaving as is">{money(difference)}</Fact>
      </dl>
    </section>
  );
}

/** Takes an option further, or takes that back. */
export function PreferButton({ one: { option } }: { readonly one: ComparedOption }) {
  const Icon = option.preferred ? IconStarFilled : IconStar;
  return (
    <Button
      size="compact-sm"
      variant={option.preferred ? 'light' : 'default'}
      leftSection={<Icon size={14} aria-hidden />}
      aria-pressed={option.preferred}
      onClick={() => {
        const id = option.preferred ? null : option.id;
        commit((workbook) => preferOption(workbook, id)).catch(showRefusal);
      }}
    >
      {option.preferred ? 'Preferred' : 'Prefer'}
      <span className={styles.unseen}> {option.name}</span>
    </Button>
  );
}

interface FactProps {
  readonly name: string;
  readonly explain?: ReactNode;
  readonly children: ReactNode;
}

function Fact({ name, explain, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {explain}
      </dd>
    </div>
  );
}
