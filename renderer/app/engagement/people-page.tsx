import { Button, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { put } from '../../../shared/commands/put.ts';
import { newRow, type Row } from '../../../shared/model/tables.ts';
import { Guidance } from '../../ui/guidance.tsx';
import page from '../../ui/page.module.css';
import { PageHeader } from '../../ui/page-header.tsx';
import { commit } from '../../workbook/store.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { tellRefusal } from '../tell-refusal.ts';
import { countUses } from './count-uses.ts';
import styles from './people.module.css';
import { PersonRow } from './person-row.tsx';

/** Who takes part: people who answer, own or decide. */
export function PeoplePage() {
  const people = useWorkbook((w) => w.person);
  const answers = useWorkbook((w) => w.answer);
  const [added, setAdded] = useState<string | null>(null);
  // In the order in which they came: a row must not jump while its name is typed.
  const rows = useMemo(() => Object.values(people), [people]);
  const uses = useMemo(() => countUses(Object.values(answers)), [answers]);
  const add = async () => {
    const id = uuid();
    const person = newRow('person', { id, name: freeName(rows) });
    await commit((workbook) => put(workbook, 'person', person, `Add ${person.name}`)).then(
      () => setAdded(id),
      tellRefusal,
    );
  };
  const button = (
    <Button leftSection={<IconPlus size={16} />} onClick={add}>
      Add person
    </Button>
  );
  return (
    <div className={page.reading}>
      <PageHeader
        title="People"
        crumbs={['Engagement']}
        purpose="Who answers, owns or decides. Names stay in this workbook; there are no accounts."
        action={rows.length > 0 ? button : null}
      />
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <p>Nobody is listed yet. Whoever answers the checklist is added with their first answer.</p>
          {button}
        </div>
      ) : (
        <div className={styles.frame}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Role</th>
                <th scope="col">Organisation</th>
                <th scope="col" className={styles.number}>
                  Answers
                </th>
                <th scope="col" className={styles.number}>
                  Owns
                </th>
                <th scope="col">
                  <VisuallyHidden>Delete</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((person) => (
                <PersonRow
                  key={person.id}
                  person={person}
                  uses={uses.get(person.id)}
                  fresh={person.id === added}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Guidance title="Who belongs here">
        <p>
          At least one person for each of: daily operations, IT and data, finance, legal and data protection,
          human resources, and whoever decides in the end.
        </p>
        <p>
          Several people may answer the same question. Each answer is kept; where they disagree, the question
          is worth a meeting.
        </p>
      </Guidance>
      <Guidance title="Deleting somebody">
        <p>
          A person who answered or owns something cannot be deleted, because the answers would lose their
          author. Give the questions to somebody else first.
        </p>
      </Guidance>
    </div>
  );
}

/** A name that nobody has yet, to be typed over. */
function freeName(people: readonly Row<'person'>[]): string {
  const taken = new Set(people.map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'New person' : `New person ${number}`;
    if (!taken.has(name)) return name;
  }
}
