import { Table } from '@mantine/core';
import { useMemo } from 'react';
import { type BothSides, bothSides } from '../../../../../shared/domain/review/both-sides.ts';
import { DotStrip } from '../../../../ui/charts/dot-strip.tsx';
import { formatDay } from '../../../../ui/format-day.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { meanWords, signed } from '../review-words.ts';
import styles from '../reviews.module.css';
import { useRatedVendor } from '../use-rated-vendor.tsx';
import { useReviewSource } from '../use-review-source.ts';

/** How client and partner see the partner, and how the partner sees the client. */
export function SidesView() {
  const source = useReviewSource();
  const { vendor, choice } = useRatedVendor();
  const sides = useMemo(() => (vendor === null ? null : bothSides(source, vendor)), [source, vendor]);
  if (!sides || (sides.selfTo === null && sides.mirrorTo === null))
    return (
      <div className={styles.page}>
        <p className={styles.quiet}>
          Start a review in which the partner rates itself, and one in which it rates you. They stand here
          side by side.
        </p>
      </div>
    );
  return (
    <div className={styles.page}>
      {choice}
      <section className={styles.card}>
        <div className={styles.head}>
          <div>
            <h2>{finding(sides)}</h2>
            <p className={styles.quiet}>
              {[
                sides.clientTo && `Our ratings of the period to ${formatDay(sides.clientTo)}`,
                sides.selfTo && `its own of the period to ${formatDay(sides.selfTo)}`,
                sides.mirrorTo && `its ratings of us of the period to ${formatDay(sides.mirrorTo)}`,
              ]
                .filter(Boolean)
                .join('; ')}
              . W is what we gave, P what the partner gave itself.
            </p>
          </div>
        </div>
        <ScrollRegion label="Both sides" className={styles.scroll}>
          <Table verticalSpacing={6} className={styles.table ?? ''}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Performance area</Table.Th>
                <Table.Th>From 1 to 5</Table.Th>
                <Table.Th ta="right">We</Table.Th>
                <Table.Th ta="right">Partner of itself</Table.Th>
                <Table.Th ta="right">Gap</Table.Th>
                <Table.Th ta="right">Partner of us</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sides.areas.map(({ area, client, self, gap, mirror }) => (
                <Table.Tr key={area.id}>
                  <Table.Th scope="row" fw={400}>
                    {area.name}
                  </Table.Th>
                  <Table.Td>
                    <Strip name={area.name} client={client} self={self} />
                  </Table.Td>
                  <Table.Td ta="right">{formatPlain(client)}</Table.Td>
                  <Table.Td ta="right">{formatPlain(self)}</Table.Td>
                  <Table.Td ta="right">{signed(gap)}</Table.Td>
                  <Table.Td ta="right">{formatPlain(mirror)}</Table.Td>
                </Table.Tr>
              ))}
              <Table.Tr>
                <Table.Th scope="row">Mean</Table.Th>
                <Table.Td />
                <Table.Td ta="right">{meanWords(sides.clientMean)}</Table.Td>
                <Table.Td ta="right">{meanWords(sides.selfMean)}</Table.Td>
                <Table.Td />
                <Table.Td ta="right">{meanWords(sides.mirrorMean)}</Table.Td>
              </Table.Tr>
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      </section>
    </div>
  );
}

interface StripProps {
  readonly name: string;
  readonly client: number | null;
  readonly self: number | null;
}

function Strip({ name, client, self }: StripProps) {
  const answers = useMemo(
    () => [
      { id: 'client', name: 'We', initials: 'W', level: client === null ? null : Math.round(client) },
      {
        id: 'self',
        name: 'Partner',
        initials: 'P',
        level: self === null ? null : Math.round(self),
        colour: 'var(--color-phase-partner-selection)',
      },
    ],
    [client, self],
  );
  return <DotStrip label={name} answers={answers} />;
}

/** The widest gap in a sentence. */
function finding({ areas, mirrorMean }: BothSides): string {
  const widest = areas
    .filter(({ gap }) => gap !== null)
    .reduce<BothSides['areas'][number] | null>(
      (most, one) => (most === null || Math.abs(one.gap ?? 0) > Math.abs(most.gap ?? 0) ? one : most),
      null,
    );
  if (widest === null) return `The partner rates us with ${meanWords(mirrorMean)} on the mean`;
  if (Math.abs(widest.gap ?? 0) < 1) return 'Both sides see the partner alike';
  return (widest.gap ?? 0) > 0
    ? `The partner sees itself better, most of all in ${widest.area.name}`
    : `The partner is harder on itself, most of all in ${widest.area.name}`;
}
