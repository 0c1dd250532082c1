import { Checkbox, Group, Select, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { type Row, TABLES } from '../../../../shared/model/tables.ts';
import { Panel } from '../../../ui/panel.tsx';
import { SaveText } from '../../../ui/save-text.tsx';
import { tellRefusal } from '../../tell-refusal.ts';
import { currencyOptions, monthOptions, timeZoneOptions } from './place-options.ts';

type Engagement = Row<'engagement'>;

interface HomeTeamPanelProps {
  readonly engagement: Engagement;
  readonly onSet: (fields: Partial<Engagement>, what: string) => Promise<void>;
}

const { currency, first_time, home_time_zone, home_start, home_end } = TABLES.engagement.fields;

const MONTH_OPTIONS = monthOptions();

/** Where and when the home team works, in which money, and whether this is its first outsourcing. */
export function HomeTeamPanel({ engagement, onSet }: HomeTeamPanelProps) {
  const zones = useMemo(() => timeZoneOptions(engagement.home_time_zone), [engagement.home_time_zone]);
  const currencies = useMemo(() => currencyOptions(engagement.currency), [engagement.currency]);
  return (
    <Panel title="Home team and money">
      <Stack gap="md">
        <Select
          label={home_time_zone.label}
          description={home_time_zone.help}
          placeholder="Type a city, such as Berlin"
          data={[...zones]}
          value={engagement.home_time_zone || null}
          onChange={(zone) => onSet({ home_time_zone: zone ?? '' }, 'home time zone').catch(tellRefusal)}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': `Clear ${home_time_zone.label}` }}
          limit={200}
          nothingFoundMessage="No time zone by that name: try the nearest large city."
        />
        <Group grow align="flex-start">
          <SaveText
            label={home_start.label}
            description={home_start.help}
            value={engagement.home_start}
            maxLength={5}
            draftKey={`${engagement.id}/home_start`}
            onCommit={(text) => onSet({ home_start: clock(text) }, 'start of the home team')}
          />
          <SaveText
            label={home_end.label}
            description={home_end.help}
            value={engagement.home_end}
            maxLength={5}
            draftKey={`${engagement.id}/home_end`}
            onCommit={(text) => onSet({ home_end: clock(text) }, 'end of the home team')}
          />
        </Group>
        <Select
          label={currency.label}
          description={currency.help}
          data={[...currencies]}
          value={engagement.currency}
          onChange={(code) => code !== null && onSet({ currency: code }, 'currency').catch(tellRefusal)}
          searchable
          allowDeselect={false}
          limit={200}
          nothingFoundMessage="No currency by that name."
        />
        <Select
          label="Fiscal year starts in"
          description="Amounts by year are laid out from this month."
          data={[...MONTH_OPTIONS]}
          value={String(engagement.fiscal_year_start)}
          onChange={(month) =>
            month !== null &&
            onSet({ fiscal_year_start: Number(month) }, 'start of the fiscal year').catch(tellRefusal)
          }
          allowDeselect={false}
        />
        <Checkbox
          label={first_time.label}
          description={first_time.help}
          checked={engagement.first_time}
          onChange={(event) =>
            onSet({ first_time: event.currentTarget.checked }, 'mark for a first outsourcing').catch(
              tellRefusal,
            )
          }
        />
      </Stack>
    </Panel>
  );
}

/** `9:00` and `9.00` mean `09:00`. */
function clock(text: string): string {
  const [, hours, minutes] = /^(\d{1,2})[:.h](\d{2})$/.exec(text.trim()) ?? [];
  return hours === undefined || minutes === undefined ? text.trim() : `${hours.padStart(2, '0')}:${minutes}`;
}
