import { Link } from 'wouter';
import type { NamedSource } from '../../../../shared/domain/actions/action-source.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { formatDay } from '../../../ui/format-day.ts';
import styles from './actions.module.css';

interface SourceLinksProps {
  readonly sources: readonly NamedSource[];
  /** Whether Tab stops at the links; in a grid the keys belong to the cells. */
  readonly reach?: boolean;
}

/** The rows that an action comes from, each a way to it. */
export function SourceLinks({ sources, reach = true }: SourceLinksProps) {
  return (
    <>
      {sources.map((source, index) => {
        const path = rowPath(source.table, source.id);
        return (
          <span key={`${source.table}/${source.id}`}>
            {index > 0 && '; '}
            {path === null ? (
              sourceText(source)
            ) : (
              <Link
                href={path}
                className={styles.source}
                tabIndex={reach ? undefined : -1}
                onPointerDown={(event) => event.stopPropagation()}
              >
                {sourceText(source)}
              </Link>
            )}
          </span>
        );
      })}
    </>
  );
}

/** A source in words: "Risk: Control is lost". A gate decision says itself what it is. */
export function sourceText({ table, label, name }: NamedSource): string {
  if (table !== 'gate_decision') return `${label}: ${name}`;
  return name.replace(/\d{4}-\d\d-\d\d$/, formatDay);
}
