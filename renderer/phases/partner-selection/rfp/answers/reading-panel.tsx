import { Table } from '@mantine/core';
import {
  type AnswerKind,
  countKind,
  type VendorReading,
} from '../../../../../shared/commands/rfp/vendor-reading.ts';
import { Counts } from '../../../../ui/counts.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import styles from '../rfp.module.css';

const KINDS: Readonly<Record<AnswerKind, string>> = {
  new: '+ New',
  changed: '↻ Changed',
  unanswered: '○ Unanswered',
  kept: '= Left empty, the earlier one stays',
  unchanged: '= As before',
};

/** What one file would bring: its counts, its problems, and the answers line by line. */
export function ReadingPanel({ reading }: { readonly reading: VendorReading }) {
  const { file, refusal, vendorName, issue, late, lines, offers, opensCosts, problems } = reading;
  if (refusal !== null)
    return (
      <Notice tone="bad" title={`${file} was not read`}>
        <p className={styles.quiet}>{refusal}</p>
      </Notice>
    );
  const shown = lines.filter(({ kind, tooLong, reworded }) => kind !== 'unchanged' || tooLong || reworded);
  const essential = lines.filter((line) => line.essential && line.kind === 'unanswered').length;
  return (
    <Panel
      title={vendorName}
      aside={late ? <ToneBadge tone="bad">Late</ToneBadge> : <ToneBadge tone="good">In time</ToneBadge>}
    >
      <p className={styles.detail}>
        {file}, made as number {issue} for this vendor
      </p>
      <Counts
        counts={[
          { figure: countKind(reading, 'new'), words: 'new' },
          { figure: countKind(reading, 'changed'), words: 'changed' },
          { figure: countKind(reading, 'unchanged'), words: 'as before' },
          { figure: countKind(reading, 'unanswered'), words: 'unanswered' },
          ...(essential > 0 ? [{ figure: essential, words: 'of them essential', bad: true }] : []),
          ...(lines.some(({ tooLong }) => tooLong)
            ? [{ figure: lines.filter(({ tooLong }) => tooLong).length, words: 'too long', bad: true }]
            : []),
        ]}
      />
      {(offers.length > 0 || opensCosts) && (
        <p className={styles.text}>
          {[
            ...(offers.length > 0 ? [`Adds the offer ${offers.join(' and ')}.`] : []),
            ...(opensCosts ? ['Opens what an hour costs.'] : []),
          ].join(' ')}
        </p>
      )}
      {problems.length > 0 && (
        <Notice
          tone="attention"
          title={`${problems.length} ${problems.length === 1 ? 'thing' : 'things'} to look at`}
        >
          <ul className={styles.plain}>
            {problems.map(({ place, message }) => (
              <li key={`${place}/${message}`}>
                <strong>{place}.</strong> {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {shown.length > 0 && (
        <ScrollRegion className={styles.lines} label={`Answers of ${vendorName}`}>
          <Table className={styles.table ?? ''}>
            <Table.Thead>
              <Table.Tr>
                {['No.', 'Question', 'What happens', 'Answer'].map((word) => (
                  <Table.Th key={word} scope="col">
                    {word}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((line) => (
                <Table.Tr key={line.question}>
                  <Table.Td>{line.number}</Table.Td>
                  <Table.Td>
                    {line.text}
                    {line.reworded && <span className={styles.detail}>≠ The wording has changed since</span>}
                  </Table.Td>
                  <Table.Td>
                    {KINDS[line.kind]}
                    {line.tooLong && <span className={styles.detail}>≫ Too long</span>}
                  </Table.Td>
                  <Table.Td>
                    {line.after}
                    {line.kind === 'changed' && line.before !== '' && (
                      <span className={styles.detail}>Before: {line.before}</span>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      )}
    </Panel>
  );
}
