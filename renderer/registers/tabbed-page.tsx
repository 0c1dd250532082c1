import { Tabs } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useLocation, useParams } from 'wouter';
import { PageHeader } from '../ui/page-header.tsx';
import { useRemembered } from '../workbook/use-remembered.ts';
import styles from './tabbed-page.module.css';

/** One way to look at what a page is about. */
export interface PageView {
  /** Its word in the path. */
  readonly id: string;
  readonly name: string;
  /** A grid that takes the rest of the window; other views are as long as they are. */
  readonly fills?: boolean;
  /** @param asked the id of the row that the path names, or null */
  readonly show: (asked: string | null, path: string) => ReactNode;
}

interface TabbedPageProps {
  readonly title: string;
  readonly purpose: string;
  readonly crumbs: readonly string[];
  /** The page's own path, as in `/readiness/risks`; its route is `${path}/:view?/:row?`. */
  readonly path: string;
  /** At least one; the first is shown until another was chosen. */
  readonly views: readonly PageView[];
  readonly action?: (view: string) => ReactNode;
  /** Stands in place of all views, as long as there is nothing to look at. */
  readonly instead?: ReactNode;
  /** The guidance of the view that is shown. */
  readonly guidance?: (view: string) => ReactNode;
}

/** A page with several views of one thing. The view stands in the path, and the last one is remembered for the workbook. */
export function TabbedPage({
  title,
  purpose,
  crumbs,
  path,
  views,
  action,
  instead,
  guidance,
}: TabbedPageProps) {
  const { view: wanted, row } = useParams<{ view?: string; row?: string }>();
  const [, navigate] = useLocation();
  const [last, remember] = useRemembered<string>(`view.${path}`, '');
  const view = views.find(({ id }) => id === wanted) ?? views.find(({ id }) => id === last) ?? views[0];
  const shown = view?.id ?? '';
  useEffect(() => {
    if (wanted !== shown) navigate(`${path}/${shown}`, { replace: true });
    else if (shown !== last) remember(shown);
  }, [wanted, shown, last, remember, navigate, path]);
  return (
    <div className={styles.page} data-fills={(view?.fills && !instead) || undefined}>
      <PageHeader title={title} purpose={purpose} crumbs={[...crumbs]} action={action?.(shown)} />
      {instead ?? (
        <Tabs
          value={shown}
          onChange={(to) => to !== null && navigate(`${path}/${to}`)}
          keepMounted={false}
          className={styles.tabs ?? ''}
        >
          <Tabs.List aria-label={`Views of ${title}`}>
            {views.map(({ id, name }) => (
              <Tabs.Tab key={id} value={id} className={styles.tab ?? ''}>
                {name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {views.map(({ id, show }) => (
            <Tabs.Panel key={id} value={id} className={styles.panel ?? ''}>
              {show(row ?? null, `${path}/${id}`)}
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
      {guidance?.(shown)}
    </div>
  );
}
