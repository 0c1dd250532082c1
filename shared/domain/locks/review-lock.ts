import type { Lock } from './lock.ts';

export const reviewLock: Lock = () => null;
