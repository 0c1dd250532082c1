import { create } from 'zustand';
import type { Output } from '../../../shared/ipc/contract.ts';
import { call } from '../../workbook/client.ts';

export type Home = Output<'home.read'>;

/** What the Home screen shows; null until it was read once. */
export const useHome = create<{ readonly home: Home | null }>(() => ({ home: null }));

export async function readHome(): Promise<void> {
  useHome.setState({ home: await call('home.read', null) });
}

/** Takes a workbook off the list of recent ones; the file stays where it is. */
export async function forgetRecent(path: string): Promise<void> {
  await call('home.forget', { path });
  await readHome();
}

export async function setAuthor(name: string): Promise<void> {
  await call('home.setAuthor', { name });
  await readHome();
}
