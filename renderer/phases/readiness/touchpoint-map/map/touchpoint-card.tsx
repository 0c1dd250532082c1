import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { memo, useEffect, useRef, useState } from 'react';
import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { cardFlags, FLAG_LOOKS } from '../card-flags.ts';
import { lookOf } from '../decision-look.ts';
import { decisionWords } from '../describe-card.ts';
import { formatWork } from '../format-sourcing.ts';
import styles from './card.module.css';

interface TouchpointCardProps {
  readonly advice: TouchpointAdvice;
  /** The one card that Tab reaches. */
  readonly stop: boolean;
  /** Its panel is open. */
  readonly current: boolean;
}

/** One touchpoint on the map: a solid edge when it is decided, a dashed one while it is only recommended. */
export const TouchpointCard = memo(function TouchpointCard({ advice, stop, current }: TouchpointCardProps) {
  const { touchpoint, effective, standing, fte } = advice;
  const element = useRef<HTMLButtonElement>(null);
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    return draggable({
      element: element.current,
      getInitialData: () => ({ touchpoint: touchpoint.id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [touchpoint.id]);
  const look = lookOf(effective);
  const flags = cardFlags(advice);
  return (
    <button
      ref={element}
      type="button"
      className={styles.card}
      style={{ '--decision': look.colour } as React.CSSProperties}
      tabIndex={stop ? 0 : -1}
      data-card={touchpoint.id}
      data-standing={standing}
      data-dragged={dragged || undefined}
      aria-current={current || undefined}
      title={flags.map((flag) => FLAG_LOOKS[flag].label).join(' · ') || undefined}
    >
      <span className={styles.symbol} aria-hidden>
        {look.symbol}
      </span>
      <span className={styles.name} title={touchpoint.name}>
        {touchpoint.name}
      </span>
      <span className={styles.unseen}>{`. ${decisionWords(advice)}. `}</span>
      <span className={styles.work}>{formatWork(fte, touchpoint.contacts_per_month)}</span>
      <span className={styles.flags}>
        {flags.map((flag) => (
          <span key={flag} data-tone={FLAG_LOOKS[flag].tone} className={styles.flag}>
            <span aria-hidden>{FLAG_LOOKS[flag].mark}</span>
            <span className={styles.unseen}>{`. ${FLAG_LOOKS[flag].label}`}</span>
          </span>
        ))}
      </span>
    </button>
  );
});
