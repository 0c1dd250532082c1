import type { DutyAssessment } from '../../../../../shared/domain/duties/assess-duties.ts';
import { isError } from '../../../../../shared/domain/duties/check-activity.ts';
import { activityFindingWords } from '../../../../../shared/domain/duties/duty-words.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { roleMatters, roleSays } from '../role-words.ts';
import styles from './findings.module.css';

interface FindingsListProps {
  readonly duties: DutyAssessment;
  /** Goes to an activity or to the column of a role. */
  readonly onGo: (to: { readonly activity?: string; readonly role?: string }) => void;
}

interface Line {
  readonly key: string;
  readonly bad: boolean;
  readonly about: string;
  readonly says: string;
  readonly matters: string;
  readonly to: { readonly activity?: string; readonly role?: string };
}

/** What the rules of the grid say, errors first, each with the way to its row or column. */
export function FindingsList({ duties, onGo }: FindingsListProps) {
  const lines = linesOf(duties);
  return (
    <Panel title="To look at" className={styles.panel} flush>
      {lines.length === 0 ? (
        <p className={styles.none}>
          {duties.inScope === 0
            ? 'Nothing yet: activities are checked as soon as there are some.'
            : 'Nothing: every activity has one role that answers for it and somebody who does it.'}
        </p>
      ) : (
        <ul className={styles.list}>
          {lines.map(({ key, bad, about, says, matters, to }) => (
            <li key={key} className={styles.item}>
              <span className={styles.sign} data-tone={bad ? 'bad' : 'attention'} aria-hidden>
                {bad ? '✕' : '!'}
              </span>
              <div>
                <p className={styles.about}>{about}</p>
                <p className={styles.says}>{says}</p>
                <p className={styles.matters}>{matters}</p>
                <button
                  type="button"
                  className={styles.go}
                  onClick={() => onGo(to)}
                  aria-label={`Take me there: ${about}`}
                >
                  Take me there
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function linesOf({ activities, roles }: DutyAssessment): readonly Line[] {
  const names = new Map(roles.map(({ role }) => [role.id, role.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const ofActivities = activities.flatMap(({ activity, findings }) =>
    findings.map((finding): Line => {
      const of = 'role' in finding ? `/${finding.role}` : '';
      return {
        key: `${activity.id}/${finding.rule}${of}`,
        bad: isError(finding),
        about: activity.name,
        ...activityFindingWords(finding, nameOf),
        to: { activity: activity.id, ...('role' in finding ? { role: finding.role } : {}) },
      };
    }),
  );
  const ofRoles = roles.flatMap((load): readonly Line[] => {
    const says = roleSays(load);
    if (says === null) return [];
    const { id, name } = load.role;
    return [
      { key: `role/${id}`, bad: false, about: name, says, matters: roleMatters(load), to: { role: id } },
    ];
  });
  return [...ofActivities.filter(({ bad }) => bad), ...ofRoles, ...ofActivities.filter(({ bad }) => !bad)];
}
