import { Button } from '@mantine/core';
import { IconCalendarStats } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChannelFigures } from '../../../../shared/domain/engagement/channel-figures.ts';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { formatCount, formatFte, formatTimes } from '../format-amount.ts';
import { explainChannelFte, explainSeason } from './explain-channel.ts';
import { peakWords } from './month-names.ts';
import styles from './season.module.css';
import { SeasonBars } from './season-bars.tsx';
import { SeasonDialog } from './season-dialog.tsx';

/** A channel's year as a picture, its workload, and the way to enter the season from counts. */
export function ChannelBlock({ figures }: { readonly figures: ChannelFigures }) {
  const [open, setOpen] = useState(false);
  const parameter = useWorkbook((w) => w.parameter);
  const { channel, season, contactsPerYear, fte, peakFte } = figures;
  return (
    <div className={styles.block}>
      {season === null ? (
        <p className={styles.quiet}>Twelve months show when the peak comes and how high it is.</p>
      ) : (
        <>
          <h3 className={styles.title}>
            {season.peakToAverage < 1.005
              ? 'Contacts come evenly over the year'
              : `Contacts peak in ${peakWords(season)} at ${formatTimes(season.peakToAverage)} times the average month`}
          </h3>
          <SeasonBars season={season} width={300} height={84} named />
        </>
      )}
      <dl className={styles.figures}>
        <div>
          <dt>Contacts a year</dt>
          <dd>
            <span>{formatCount(contactsPerYear)}</span>
          </dd>
        </div>
        <div>
          <dt>Workload, average month</dt>
          <dd>
            <span>{fte === null ? '–' : `${formatFte(fte)} FTE`}</span>
            <ExplainButton
              what="Workload"
              explain={() => explainChannelFte(figures, parametersOf({ parameter }))}
            />
          </dd>
        </div>
        <div>
          <dt>Workload at the peak</dt>
          <dd>
            <span>{peakFte === null ? '–' : `${formatFte(peakFte)} FTE`}</span>
            <ExplainButton what="Season" explain={() => explainSeason(figures)} />
          </dd>
        </div>
      </dl>
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconCalendarStats size={16} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          Enter the season from monthly contacts
        </Button>
      </div>
      {open && <SeasonDialog channel={channel} onClose={() => setOpen(false)} />}
    </div>
  );
}
