import type { ReactNode, Ref } from 'react';

interface ScrollRegionProps {
  /** What is in it, for those who come to it by keyboard. */
  readonly label: string;
  readonly className: string | undefined;
  readonly ref?: Ref<HTMLElement>;
  readonly children?: ReactNode;
}

/** A part of a page that scrolls by itself. It takes the focus, so that the arrow keys can scroll it. */
export function ScrollRegion({ label, className, ref, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section ref={ref} className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
