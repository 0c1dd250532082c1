/** How a group of agents serves what is offered to it, when everything runs steadily. */
export interface Service {
  readonly agents: number;
  /** Offered load in erlangs. */
  readonly load: number;
  /** Share answered within the threshold, 0-1. */
  readonly serviceLevel01: number;
  /** Average wait of all contacts in seconds, those who hang up included; null when the queue never clears. */
  readonly waitSeconds: number | null;
  /** Average wait in seconds of those who wait at all; null when the queue never clears. */
  readonly waitOfWaitingSeconds: number | null;
  /** Share of contacts that wait at all, 0-1. */
  readonly waits01: number;
  /** Share of the agents' time that is spent on contacts, 0-1; more is offered than they can do when it is 1. */
  readonly occupancy01: number;
  /** Contacts waiting on average; null when the queue never clears. */
  readonly queueLength: number | null;
  /** Share of contacts whose customer hangs up, 0-1; 0 where nobody does by assumption. */
  readonly abandons01: number;
  /** More arrives than is answered, so that the queue grows for as long as it lasts. */
  readonly neverClears: boolean;
}

/** Nothing arrives: nobody waits, and nobody is busy. */
export function idleService(agents: number): Service {
  return {
    agents,
    load: 0,
    serviceLevel01: 1,
    waitSeconds: 0,
    waitOfWaitingSeconds: 0,
    waits01: 0,
    occupancy01: 0,
    queueLength: 0,
    abandons01: 0,
    neverClears: false,
  };
}
