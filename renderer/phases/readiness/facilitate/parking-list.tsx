import { Button, Checkbox, Kbd } from '@mantine/core';
import { IconArrowLeft, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { setFields } from '../../../../shared/commands/put.ts';
import type { ParkedPoint } from '../../../../shared/model/tables/parked-point.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { SaveText } from '../../../ui/save-text.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { PersonSelect } from '../answering/person-select.tsx';
import { withPerson } from '../answering/respondent.ts';
import { facilitatePath } from './facilitate-path.ts';
import styles from './stage.module.css';
import { useFacilitateKeys } from './use-facilitate-keys.ts';

interface ParkingListProps {
  readonly onBack: () => void;
  readonly onLeave: () => void;
}

const NOTHING = () => false as const;

/** The last page of a workshop: every point that was put aside, with who comes back to it. */
export function ParkingList({ onBack, onLeave }: ParkingListProps) {
  const parked = useWorkbook((w) => w.parked_point);
  const points = useMemo(
    () =>
      Object.values(parked).sort((a, b) => Number(a.settled) - Number(b.settled) || a.position - b.position),
    [parked],
  );
  const open = points.filter(({ settled }) => !settled).length;
  useFacilitateKeys({
    onRate: NOTHING,
    onNotApplicable: NOTHING,
    onPark: NOTHING,
    onStrength: NOTHING,
    onComment: NOTHING,
    onNext: NOTHING,
    onPrevious: onBack,
    onLeave,
  });
  return (
    <section className={styles.stage} aria-labelledby="stage-question">
      <div className={styles.main}>
        <p className={styles.dimension}>At the end</p>
        <h1 id="stage-question" className={styles.question}>
          {open === 0
            ? 'No point is left open'
            : `${open} parked ${open === 1 ? 'point' : 'points'} to give away`}
        </h1>
        {points.length === 0 && (
          <p className={styles.notice}>Nothing was parked. P puts a point aside while a question is shown.</p>
        )}
        <ul className={styles.points}>
          {points.map((point) => (
            <Point key={point.id} point={point} />
          ))}
        </ul>
      </div>
      <footer className={styles.footer}>
        <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={onBack}>
          Back to the questions
        </Button>
        <p className={styles.keys}>
          <span>
            <Kbd>Esc</Kbd> leave
          </span>
        </p>
        <Button variant="subtle" color="gray" leftSection={<IconX size={16} aria-hidden />} onClick={onLeave}>
          Leave
        </Button>
        <Button component={Link} href="/readiness/consensus/disagreements">
          See where answers differ
        </Button>
      </footer>
    </section>
  );
}

function Point({ point }: { readonly point: ParkedPoint }) {
  const owner = useWorkbook((w) => (point.owner === null ? undefined : w.person[point.owner]));
  const set = (fields: Partial<ParkedPoint>, title: string) =>
    commit((workbook) => setFields(workbook, 'parked_point', point.id, fields, title));
  const give = (name: string) =>
    commit((workbook) => {
      const found = withPerson(workbook, name, uuid());
      const change = setFields(
        found.workbook,
        'parked_point',
        point.id,
        { owner: found.id },
        'Choose who comes back to a parked point',
      );
      return { ...change, edits: [...found.edits, ...change.edits] };
    });
  return (
    <li className={styles.point} data-settled={point.settled || undefined}>
      <Checkbox
        aria-label={`Settled: ${point.text}`}
        checked={point.settled}
        onChange={(event) =>
          set(
            { settled: event.currentTarget.checked },
            event.currentTarget.checked ? 'Settle a parked point' : 'Open a parked point again',
          ).catch(showRefusal)
        }
      />
      <div className={styles.pointWords}>
        <span className={styles.pointText}>{point.text}</span>
        {point.question !== null && (
          <Link href={facilitatePath(point.question)} className={styles.pointAt}>
            {point.question}
          </Link>
        )}
      </div>
      <PersonSelect
        label={`Who comes back to: ${point.text}`}
        beside
        nobody="Nobody yet"
        value={owner ? { id: owner.id, name: owner.name } : null}
        onChange={(person) => {
          const done =
            person && person.id === null
              ? give(person.name)
              : set({ owner: person?.id ?? null }, 'Choose who comes back to a parked point');
          done.catch(showRefusal);
        }}
      />
      <SaveText
        kind="long"
        label={`What came of: ${point.text}`}
        labelHidden
        placeholder="What came of it"
        draftKey={`${point.id}/stage-outcome`}
        value={point.outcome}
        onCommit={(outcome) => set({ outcome }, 'Say what came of a parked point')}
        className={styles.grow ?? ''}
      />
    </li>
  );
}
