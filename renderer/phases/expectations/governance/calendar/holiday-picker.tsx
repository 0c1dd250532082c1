import { Button, CloseButton, Group, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { type Holidays, holidayRegions, NO_HOLIDAYS } from '../../../../../shared/lib/holidays.ts';
import {
  type HolidayPlace,
  holidayCountries,
  holidayStates,
  publicHolidays,
} from '../../../../../shared/lib/public-holidays.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { today } from '../../../../ui/today.ts';
import styles from './calendar.module.css';
import { holidayWords } from './day-words.ts';

interface HolidayPickerProps {
  /** As in "DE-NW, NL". */
  readonly value: string;
  readonly onChange: (text: string) => Promise<void>;
}

/** Chooses the countries and regions whose public holidays count, and shows those of the next year. */
export function HolidayPicker({ value, onChange }: HolidayPickerProps) {
  const chosen = holidayRegions(value);
  const [country, setCountry] = useState<string | null>(null);
  const [state, setState] = useState<string | null>(null);
  const countries = usePlaces('', holidayCountries);
  const states = usePlaces(country ?? '', country === null ? null : () => holidayStates(country));
  const year = Number(today().slice(0, 4)) + 1;
  const holidays = useYear(value, year);
  const set = (regions: readonly string[]) => onChange(regions.join(', ')).catch(showRefusal);
  const add = () => {
    if (country === null) return;
    set([...new Set([...chosen, state ?? country])]);
    setCountry(null);
    setState(null);
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>Holiday calendars</legend>
      <p className={styles.quiet}>
        A date that is a public holiday in one of these places moves to the next working day. Name the places
        of both sides.
      </p>
      {chosen.length === 0 ? (
        <p className={styles.quiet}>No place yet, so no holiday moves anything.</p>
      ) : (
        <ul className={styles.places} aria-label="Places whose holidays count">
          {chosen.map((region) => (
            <li key={region}>
              {placeName(region, countries)}
              <CloseButton
                size="sm"
                aria-label={`Remove ${region}`}
                onClick={() => set(chosen.filter((one) => one !== region))}
              />
            </li>
          ))}
        </ul>
      )}
      <Group gap={8} align="flex-end" wrap="nowrap">
        <Select
          label="Country"
          searchable
          style={{ flex: 1 }}
          placeholder={countries.length === 0 ? 'Reading the list' : 'Choose or type'}
          data={countries.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
          value={country}
          onChange={(code) => {
            setCountry(code);
            setState(null);
          }}
        />
        <Select
          label="Region"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Clear the region' }}
          style={{ flex: 1 }}
          placeholder={states.length === 0 ? 'The whole country' : 'The whole country, or a region'}
          disabled={states.length === 0}
          data={states.map(({ code, name }) => ({ value: `${country}-${code}`, label: `${name} (${code})` }))}
          value={state}
          onChange={setState}
        />
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={country === null}
          onClick={add}
        >
          Add
        </Button>
      </Group>
      {chosen.length > 0 && (
        <>
          <p className={styles.legend}>
            {holidays.size === 0
              ? `No public holidays are known for ${chosen.join(', ')}: check the codes.`
              : `${holidays.size} public holidays in ${year}`}
          </p>
          {holidays.size > 0 && (
            <ScrollRegion label={`Public holidays in ${year}`} className={styles.holidays}>
              <ul>
                {[...holidays]
                  .sort(([a], [b]) => a.localeCompare(b))
                  .map(([day, list]) => (
                    <li key={day}>
                      <span className={styles.quiet}>{formatDay(day)}</span> {holidayWords(list)}
                    </li>
                  ))}
              </ul>
            </ScrollRegion>
          )}
        </>
      )}
      <p className={styles.quiet}>
        Dates come from the date-holidays collection, gathered from public sources (CC BY 3.0). Check what
        matters: laws change, and days of the moon calendar can shift by one.
      </p>
    </fieldset>
  );
}

function placeName(region: string, countries: readonly HolidayPlace[]): string {
  const [country = '', ...rest] = region.split('-');
  const name = countries.find(({ code }) => code === country)?.name;
  if (name === undefined) return region;
  return rest.length === 0 ? `${name} (${region})` : `${name}, ${rest.join('-')} (${region})`;
}

/** Places that have to be read first; none until then, and none where nothing is asked for. */
function usePlaces(
  key: string,
  read: (() => Promise<readonly HolidayPlace[]>) | null,
): readonly HolidayPlace[] {
  const [known, setKnown] = useState<{ readonly key: string; readonly places: readonly HolidayPlace[] }>();
  const asks = read !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is read; the function is new each time
  useEffect(() => {
    let wanted = true;
    read?.().then((places) => wanted && setKnown({ key, places }), showRefusal);
    return () => {
      wanted = false;
    };
  }, [key, asks]);
  return known?.key === key && asks ? known.places : [];
}

function useYear(regions: string, year: number): Holidays {
  const [holidays, setHolidays] = useState<Holidays>(NO_HOLIDAYS);
  useEffect(() => {
    let wanted = true;
    publicHolidays(holidayRegions(regions), year, year).then(
      (found) => wanted && setHolidays(found),
      showRefusal,
    );
    return () => {
      wanted = false;
    };
  }, [regions, year]);
  return holidays;
}
