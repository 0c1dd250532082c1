import { Button, Group, Modal, SegmentedControl } from '@mantine/core';
import { type ItemMark, scoreContact } from '../../../../../shared/domain/behaviour/score-contact.ts';
import type { ScorecardStanding } from '../../../../../shared/domain/behaviour/scorecard-standing.ts';
import type { ScorecardItem } from '../../../../../shared/model/tables/scorecard-item.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import styles from './try.module.css';
import { TryResult } from './try-result.tsx';

type Marks = Readonly<Record<string, ItemMark>>;

const MARKS: { readonly value: ItemMark; readonly label: string }[] = [
  { value: 'full', label: 'Full' },
  { value: 'half', label: 'Half' },
  { value: 'none', label: 'None' },
  { value: 'not-applicable', label: 'Not seen' },
];

interface TryDialogProps {
  readonly card: ScorecardStanding;
  readonly onClose: () => void;
}

/** Scores sample contacts item by item, to see what the sheet makes of them. They stay on this computer. */
export function TryDialog({ card, onClose }: TryDialogProps) {
  const [contacts, setContacts] = useRemembered<readonly Marks[]>('scorecard.tried', [{}]);
  const [at, setAt] = useRemembered<number>('scorecard.trying', 0);
  const place = Math.min(at, contacts.length - 1);
  const marks = contacts[place] ?? {};
  const scores = contacts.map((one) => scoreContact(card.items, one));
  const score = scoreContact(card.items, marks);
  const mark = (item: ScorecardItem, value: string) =>
    setContacts(contacts.with(place, { ...marks, [item.id]: value as ItemMark }));
  return (
    <Modal
      opened
      onClose={onClose}
      size={920}
      title="Try the scorecard on a contact that you know"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.columns}>
        <ScrollRegion className={styles.items} label="Items of the scorecard">
          {card.parts.map(({ part, items, weight }) => (
            <fieldset key={part} className={styles.part}>
              <legend>
                {part || 'No part'} <span className={styles.quiet}>{formatPlain(weight)} %</span>
              </legend>
              {items.map((item) => (
                <div
                  key={item.id}
                  className={styles.item}
                  title={`Full: ${item.full_points} None: ${item.no_points}`}
                >
                  <span>
                    {item.name}
                    {item.auto_fail && <span className={styles.fails}> fails the contact</span>}
                    <span className={styles.quiet}> {formatPlain(item.weight_percent)} %</span>
                  </span>
                  <SegmentedControl
                    size="xs"
                    aria-label={item.name}
                    data={MARKS}
                    value={marks[item.id] ?? ''}
                    onChange={(value) => mark(item, value)}
                  />
                </div>
              ))}
            </fieldset>
          ))}
        </ScrollRegion>
        <TryResult score={score} scores={scores} place={place} onGo={setAt} />
      </div>
      <Group justify="space-between" mt="md">
        <Button
          variant="subtle"
          color="gray"
          onClick={() => {
            setContacts([{}]);
            setAt(0);
          }}
        >
          Begin anew
        </Button>
        <Group gap={8}>
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
          <Button
            disabled={score.open === card.items.length}
            onClick={() => {
              setContacts([...contacts, {}]);
              setAt(contacts.length);
            }}
          >
            Score another contact
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}
