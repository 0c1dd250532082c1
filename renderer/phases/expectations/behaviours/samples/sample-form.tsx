import { Button, Group } from '@mantine/core';
import { setParameters } from '../../../../../shared/commands/set-parameters.ts';
import type { SamplePlan, SampleWish } from '../../../../../shared/domain/behaviour/plan-sample.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { commit } from '../../../../workbook/store.ts';
import styles from './samples.module.css';
import { WishInput } from './wish-input.tsx';

interface SampleFormProps {
  readonly plan: SamplePlan;
  /** What the workbook itself says. */
  readonly own: SamplePlan;
  readonly wish: SampleWish;
  readonly onWish: (wish: SampleWish) => void;
}

/** What the sample should say and of how many contacts; it begins with the workbook's figures. */
export function SampleForm({ plan, own, wish, onWish }: SampleFormProps) {
  const set = (name: keyof SampleWish) => (value: number | null) => onWish({ ...wish, [name]: value });
  const methodChanged =
    plan.confidence !== own.confidence || plan.margin !== own.margin || plan.perAgent !== own.perAgent;
  const keep = () => {
    const { confidence, margin, perAgent } = plan;
    commit((workbook) =>
      setParameters(
        workbook,
        { 'quality.confidence': confidence, 'quality.margin': margin, 'quality.per_agent': perAgent },
        'Change how samples are drawn',
      ),
    ).then(() => {
      const { confidence: _, margin: __, perAgent: ___, ...rest } = wish;
      onWish(rest);
    }, showRefusal);
  };
  return (
    <Panel title="What the sample should say">
      <div className={styles.form}>
        <WishInput
          label="Confidence, %"
          description="How often a sample like this is right."
          min={50}
          max={99.9}
          decimalScale={2}
          value={plan.confidence}
          onWish={set('confidence')}
        />
        <WishInput
          label="Margin, points"
          description="How far off it may be, either way."
          min={0.5}
          max={50}
          decimalScale={2}
          value={plan.margin}
          onWish={set('margin')}
        />
        <WishInput
          label="Contacts a month"
          description="What it is drawn from. Empty: endlessly many."
          min={1}
          max={1_000_000_000}
          decimalScale={0}
          thousandSeparator=","
          emptyCounts
          value={plan.population}
          onWish={set('population')}
        />
        <WishInput
          label="Agents"
          description="Full-time equivalents of the work that is handed over."
          min={0}
          max={100_000}
          decimalScale={0}
          value={plan.agents}
          onWish={set('agents')}
        />
        <WishInput
          label="Contacts per agent and month"
          description="The least that is looked at."
          min={0}
          max={1_000}
          decimalScale={0}
          value={plan.perAgent}
          onWish={set('perAgent')}
        />
      </div>
      {Object.keys(wish).length > 0 && (
        <Group gap={8} mt="md">
          <Button size="compact-sm" variant="default" onClick={() => onWish({})}>
            Back to the workbook’s figures
          </Button>
          {methodChanged && (
            <Button size="compact-sm" variant="default" onClick={keep}>
              Keep as method settings
            </Button>
          )}
        </Group>
      )}
    </Panel>
  );
}
