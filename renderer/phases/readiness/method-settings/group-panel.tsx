import { Button } from '@mantine/core';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import {
  PARAMETER_GROUPS,
  PARAMETERS,
  type ParameterGroup,
} from '../../../../shared/model/parameter-list.ts';
import { type Parameters, parameterValue } from '../../../../shared/model/parameters.ts';
import { formatPlain, formatScore } from '../../../ui/format-score.ts';
import { Panel } from '../../../ui/panel.tsx';
import styles from './method-settings.module.css';
import { backToDefault } from './set-value.ts';
import { ValueField } from './value-field.tsx';

interface GroupPanelProps {
  readonly group: ParameterGroup;
  readonly parameters: Parameters;
}

/** The values of one group, with what each weight comes to. */
export function GroupPanel({ group, parameters }: GroupPanelProps) {
  const about = PARAMETER_GROUPS.find(({ id }) => id === group);
  const list = PARAMETERS.filter((parameter) => parameter.group === group);
  const changed = list.filter(({ key, initial }) => parameterValue(parameters, key) !== initial);
  const weights = list.filter(({ unit }) => unit === 'weight');
  const sum = sumBy(weights, ({ key }) => parameterValue(parameters, key));
  const title = about?.title ?? group;
  return (
    <Panel
      title={title}
      aside={
        changed.length > 0 && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={`Back to default: ${title}`}
            onClick={() => backToDefault(changed, `Set ${title.toLowerCase()} back to default`)}
          >
            Back to default
          </Button>
        )
      }
    >
      <p className={styles.help}>{about?.help}</p>
      <ul className={styles.list} aria-label={title}>
        {list.map((parameter) => {
          const value = parameterValue(parameters, parameter.key);
          return (
            <li key={parameter.key} className={styles.row}>
              <span className={styles.label}>
                {parameter.label}
                {value !== parameter.initial && (
                  <span className={styles.changed}>Changed, default {formatPlain(parameter.initial)}</span>
                )}
              </span>
              <ValueField about={parameter} value={value} name={`${title}: ${parameter.label}`} />
              <span className={styles.unit}>
                {parameter.unit === 'weight'
                  ? sum === 0
                    ? '–'
                    : `${formatScore((100 * value) / sum)} %`
                  : parameter.unit}
              </span>
            </li>
          );
        })}
      </ul>
      {weights.length > 0 && (
        <p className={styles.sum} data-empty={sum === 0 || undefined}>
          {sum === 0
            ? 'Every weight is 0, so there is no score: give at least one factor a weight.'
            : `Weights add up to ${formatPlain(sum)} and are shared out: the percentage is what each counts.`}
        </p>
      )}
    </Panel>
  );
}
