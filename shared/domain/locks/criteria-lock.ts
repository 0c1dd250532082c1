import type { Lock } from './lock.ts';

export const criteriaLock: Lock = () => null;
