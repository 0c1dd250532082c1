import { Button } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { chooseScheme } from '../../../../../shared/commands/credit/choose-scheme.ts';
import type { TriedScheme } from '../../../../../shared/domain/credit/assess-credits.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { commit } from '../../../../workbook/store.ts';
import { firstTrigger } from '../credit-words.ts';
import { explainTotal } from '../explain-credits.ts';
import { ofMonths } from '../month-words.ts';
import { useAmounts } from '../use-credits.ts';
import styles from './schemes.module.css';

interface SchemeResultProps {
  readonly tried: TriedScheme;
  /** It is the one whose figures the workbook shows. */
  readonly chosen: boolean;
}

/** What a scheme comes to on the history, above its terms. */
export function SchemeResult({ tried, chosen }: SchemeResultProps) {
  const amounts = useAmounts(tried);
  const { simulation, history } = tried;
  return (
    <section aria-label="Result" className={styles.result}>
      <ChooseButton tried={tried} chosen={chosen} />
      <dl className={styles.facts}>
        <div>
          <dt>Credits in {history.months.length} months</dt>
          <dd>
            {amounts(simulation.total)}
            <ExplainButton what="Credits" explain={() => explainTotal(tried, amounts)} />
          </dd>
        </div>
        <div>
          <dt>Months with a miss</dt>
          <dd>{ofMonths(simulation.breaches, history.months.length)}</dd>
        </div>
        <div>
          <dt>Earned back</dt>
          <dd>{amounts(simulation.earnedBack)}</dd>
        </div>
        <div>
          <dt>Right to terminate</dt>
          <dd>{firstTrigger(tried)?.month ?? 'not reached'}</dd>
        </div>
      </dl>
    </section>
  );
}

/** Makes a scheme the chosen one. */
export function ChooseButton({ tried: { scheme }, chosen }: SchemeResultProps) {
  const Icon = chosen ? IconStarFilled : IconStar;
  return (
    <Button
      size="compact-sm"
      variant={chosen ? 'light' : 'default'}
      leftSection={<Icon size={14} aria-hidden />}
      aria-pressed={chosen}
      aria-label={chosen ? `${scheme.name} is chosen` : `Choose ${scheme.name}`}
      onClick={() => {
        commit((workbook) => chooseScheme(workbook, scheme.id)).catch(showRefusal);
      }}
    >
      {chosen ? 'Chosen' : 'Choose'}
    </Button>
  );
}
