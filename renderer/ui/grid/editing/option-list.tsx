import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './editors.module.css';
import type { Option } from './options.ts';

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** The option that Enter takes; -1 for none. */
  readonly active: number;
  readonly chosen: (option: Option) => boolean;
  readonly several?: boolean;
  /** What to do when there is nothing to choose from, or how the list is used. */
  readonly hint?: string;
  /** The field that the list belongs to. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onPick: (option: Option) => void;
}

/** What can be chosen, under the cell or above it where there is more room. */
export function OptionList(props: OptionListProps) {
  const { id, label, options, active, chosen, several, hint, anchor, onPick } = props;
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const follow = () => setPlace(placeBeside(anchor.current));
    follow();
    window.addEventListener('scroll', follow, true);
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, true);
      window.removeEventListener('resize', follow);
    };
  }, [anchor]);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
    void active;
  }, [active]);
  if (!place) return null;
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer must not take the focus from the field
    <div ref={list} className={styles.list} style={place} onMouseDown={(event) => event.preventDefault()}>
      <div id={id} role="listbox" aria-label={label} aria-multiselectable={several || undefined}>
        {options.map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field's keys move through the list
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
          <div
            key={option.value}
            id={`${id}-${at}`}
            role="option"
            aria-selected={chosen(option)}
            data-active={at === active || undefined}
            className={styles.option}
            onClick={() => onPick(option)}
          >
            <span aria-hidden className={styles.mark}>
              {chosen(option) ? '✓' : ''}
            </span>
            <span>
              {option.label}
              {option.detail && <span className={styles.detail}>{option.detail}</span>}
            </span>
          </div>
        ))}
      </div>
      {options.length === 0 && <div className={styles.none}>Nothing like this in the list.</div>}
      {hint && <div className={styles.hint}>{hint}</div>}
    </div>,
    document.body,
  );
}

type Place = {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly minWidth: number;
};

const TALLEST = 290;

function placeBeside(anchor: HTMLElement | null): Place | null {
  const box = anchor?.getBoundingClientRect();
  if (!box) return null;
  const left = Math.max(4, Math.min(box.left, window.innerWidth - 470));
  const below = window.innerHeight - box.bottom > TALLEST || box.top < window.innerHeight / 2;
  const beside = below ? { top: box.bottom + 2 } : { bottom: window.innerHeight - box.top + 2 };
  return { left, ...beside, minWidth: box.width };
}
