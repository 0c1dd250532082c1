import type { RoleDuties } from '../../../../../shared/domain/duties/duties-of-role.ts';
import type { Letter } from '../../../../../shared/domain/duties/duty-letters.ts';
import { LIFE_CYCLE, SIDES } from '../../../../../shared/model/expectation-lists.ts';
import type { RaciActivity } from '../../../../../shared/model/tables/raci-activity.ts';
import type { RaciRole } from '../../../../../shared/model/tables/raci-role.ts';
import styles from './role-page.module.css';

interface RolePageProps {
  readonly role: RaciRole;
  readonly person: string | null;
  readonly client: string;
  readonly duties: RoleDuties;
}

const PARTS: readonly (readonly [Letter, string])[] = [
  ['A', 'You answer for'],
  ['R', 'You do'],
  ['C', 'You are asked before'],
  ['I', 'You are told of'],
];

/** The duties of one role as a page of A4, for whoever holds it. */
export function RolePage({ role, person, client, duties: { byLetter, obligations } }: RolePageProps) {
  const side = SIDES.find(({ value }) => value === role.side)?.label;
  return (
    <div className={styles.page}>
      <p className={styles.head}>
        {client} · {side}
      </p>
      <h1>{role.name}</h1>
      <p className={styles.person}>{person ?? 'Not filled yet'}</p>
      {role.description.trim() !== '' && <p>{role.description}</p>}
      {PARTS.map(
        ([letter, title]) =>
          byLetter[letter].length > 0 && (
            <section key={letter}>
              <h2>
                {title} <span className={styles.count}>{byLetter[letter].length}</span>
              </h2>
              <ul data-short={letter === 'C' || letter === 'I' || undefined}>
                {byLetter[letter].map((activity) => (
                  <li key={activity.id}>
                    {activity.name}
                    <Detail activity={activity} letter={letter} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {obligations.length > 0 && (
        <section>
          <h2>
            You owe the partner <span className={styles.count}>{obligations.length}</span>
          </h2>
          <ul>
            {obligations.map(({ id, name, standard }) => (
              <li key={id}>
                {name}
                {standard.trim() !== '' && <span className={styles.detail}>{standard}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Where in the life cycle it belongs, and how it is done here; those who are only asked or told need neither. */
function Detail({ activity, letter }: { readonly activity: RaciActivity; readonly letter: Letter }) {
  if (letter === 'C' || letter === 'I') return null;
  const part = LIFE_CYCLE.find(({ value }) => value === activity.area)?.label;
  return (
    <>
      <span className={styles.part}> {part}</span>
      {activity.note.trim() !== '' && <span className={styles.detail}>{activity.note}</span>}
    </>
  );
}
