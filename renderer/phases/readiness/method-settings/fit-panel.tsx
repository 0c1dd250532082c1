import { Button } from '@mantine/core';
import { PARAMETERS, type ParameterAbout } from '../../../../shared/model/parameter-list.ts';
import { type Parameters, parameterValue } from '../../../../shared/model/parameters.ts';
import { DELIVERY_LOCATIONS } from '../../../../shared/model/sourcing.ts';
import { Panel } from '../../../ui/panel.tsx';
import styles from './method-settings.module.css';
import { backToDefault } from './set-value.ts';
import { ValueField } from './value-field.tsx';

const LEVELS = [1, 2, 3, 4, 5];
const FIT = PARAMETERS.filter(({ group }) => group === 'fit');
const FACTORS = PARAMETERS.filter(({ group, unit }) => group === 'location' && unit === 'weight');

/** How well each delivery location suits each level of each factor, as a table. */
export function FitPanel({ parameters }: { readonly parameters: Parameters }) {
  const changed = FIT.filter(({ key, initial }) => parameterValue(parameters, key) !== initial);
  return (
    <Panel
      title="Location fit"
      aside={
        changed.length > 0 && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label="Back to default: Location fit"
            onClick={() => backToDefault(changed, 'Set the location fit back to default')}
          >
            Back to default
          </Button>
        )
      }
    >
      <p className={styles.help}>
        How well a location suits a touchpoint, from 1 (poorly) to 5 (very well), for each rating of a factor.
      </p>
      <div className={styles.scroll}>
        <table className={styles.fit} aria-label="Location fit">
          <thead>
            <tr>
              <th scope="col">Factor</th>
              {DELIVERY_LOCATIONS.map(({ value, label }) => (
                <th key={value} scope="colgroup" colSpan={LEVELS.length} className={styles.location}>
                  {label}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">
                <span className={styles.quiet}>rated</span>
              </th>
              {DELIVERY_LOCATIONS.flatMap(({ value }) =>
                LEVELS.map((level) => (
                  <th key={`${value}.${level}`} scope="col" data-first={level === 1 || undefined}>
                    {level}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {FACTORS.map((factor) => (
              <tr key={factor.key}>
                <th scope="row">{factor.label}</th>
                {DELIVERY_LOCATIONS.flatMap(({ value }) =>
                  LEVELS.map((level) => {
                    const about = fitOf(value, factor, level);
                    return (
                      <td key={about.key} data-first={level === 1 || undefined}>
                        <ValueField
                          about={about}
                          value={parameterValue(parameters, about.key)}
                          name={`Fit of ${about.label}`}
                        />
                      </td>
                    );
                  }),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function fitOf(location: string, { key }: ParameterAbout, level: number): ParameterAbout {
  const wanted = `fit.${location}.${key.slice('location.'.length)}.${level}`;
  const about = FIT.find((one) => one.key === wanted);
  if (!about) throw new Error(`There is no parameter ${wanted}.`);
  return about;
}
