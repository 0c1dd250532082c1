import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { setFields } from '../../../../../shared/commands/put.ts';
import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { parametersOf, parameterValue } from '../../../../../shared/model/parameters.ts';
import {
  DELIVERY_LOCATIONS,
  LOCATION_CHOICES,
  type LocationChoice,
} from '../../../../../shared/model/sourcing.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { labelOf, locationSentence } from './location-sentences.ts';
import styles from './panel.module.css';

/** Where a partner should work, and where the person says otherwise. */
export function LocationBlock({ advice }: { readonly advice: TouchpointAdvice }) {
  const parameter = useWorkbook((w) => w.parameter);
  const { location, touchpoint, effective } = advice;
  if (effective !== 'outsource' && effective !== 'hybrid') return null;
  const { scores, excluded } = location;
  return (
    <section className={styles.block} aria-label="Location">
      <h4 className={styles.heading}>Where a partner should work</h4>
      {scores && (
        <ul className={styles.scores} aria-label="Fit of locations, 1 to 5">
          {DELIVERY_LOCATIONS.map(({ value, label }) => {
            const out = excluded.some((one) => one.location === value);
            return (
              <li key={value} data-out={out || undefined}>
                <span className={styles.scoreName}>{label}</span>
                <span className={styles.bar} aria-hidden>
                  <span style={{ width: `${((scores[value] - 1) / 4) * 100}%`, opacity: out ? 0.3 : 1 }} />
                </span>
                <span className={styles.figure}>{formatPlain(scores[value])}</span>
                <span className={styles.out}>{out ? 'ruled out' : ''}</span>
              </li>
            );
          })}
        </ul>
      )}
      <p>{locationSentence(location, parameterValue(parametersOf({ parameter }), 'location.blend_gap'))}</p>
      <LocationForm key={touchpoint.id} advice={advice} />
    </section>
  );
}

function LocationForm({ advice }: { readonly advice: TouchpointAdvice }) {
  const { touchpoint, location } = advice;
  const [choosing, setChoosing] = useState(false);
  const [choice, setChoice] = useState<LocationChoice | ''>(touchpoint.location_choice ?? '');
  const [reason, setReason] = useState(touchpoint.location_reason);
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = touchpoint.location_choice;
  if (!choosing)
    return (
      <Group gap={8} className={styles.actions ?? ''}>
        {chosen !== null && (
          <p className={styles.quote}>
            <strong>Chosen by hand: {labelOf(chosen)}.</strong> {touchpoint.location_reason}
          </p>
        )}
        <Button size="xs" variant="default" onClick={() => setChoosing(true)}>
          Choose the location
        </Button>
      </Group>
    );
  const needed = choice !== '' && location.recommended !== null && choice !== location.recommended;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (needed && reason.trim() === '')
      return setProblem('It differs from the recommendation, so it needs a reason: write one sentence.');
    try {
      await commit((workbook) =>
        setFields(
          workbook,
          'touchpoint',
          touchpoint.id,
          { location_choice: choice === '' ? null : choice, location_reason: reason.trim() },
          `Choose the location of ${touchpoint.name}`,
        ),
      );
      setChoosing(false);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <NativeSelect
        label="Location"
        size="xs"
        value={choice}
        onChange={(event) => setChoice(event.currentTarget.value as LocationChoice | '')}
        data={[{ value: '', label: 'Follow the recommendation' }, ...LOCATION_CHOICES]}
      />
      <Textarea
        label={needed ? 'Reason' : 'Reason (if you like)'}
        size="xs"
        autosize
        minRows={2}
        value={reason}
        error={problem}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Group gap={8}>
        <Button type="submit" size="xs">
          Save the location
        </Button>
        <Button size="xs" variant="default" onClick={() => setChoosing(false)}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
