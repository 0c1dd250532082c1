import type { Queue } from '../../model/tables/queue.ts';
import type { Goal } from './queueing/required-agents.ts';

type Promises = Pick<
  Queue,
  | 'work'
  | 'model'
  | 'patience_seconds'
  | 'sl_definition'
  | 'target_percent'
  | 'target_seconds'
  | 'max_occupancy_percent'
>;

/** Erlang A, as long as the patience is known; Erlang C meanwhile, which asks for more people rather than for fewer. */
export function modelOf({
  work,
  model,
  patience_seconds,
}: Pick<Queue, 'work' | 'model' | 'patience_seconds'>): 'erlang-c' | 'erlang-a' | 'deferred' {
  if (work === 'deferred') return 'deferred';
  return model === 'erlang-a' && patience_seconds !== null ? 'erlang-a' : 'erlang-c';
}

/**
 * What the agents of a queue have to reach.
 *
 * @param handleSeconds as `agentSeconds` has it
 */
export function goalOf(queue: Promises, handleSeconds: number): Goal {
  const { patience_seconds, sl_definition } = queue;
  return {
    target01: queue.target_percent / 100,
    thresholdSeconds: queue.target_seconds,
    maxOccupancy01: queue.max_occupancy_percent / 100,
    handleSeconds,
    abandoning:
      modelOf(queue) === 'erlang-a' && patience_seconds !== null
        ? { patienceSeconds: patience_seconds, definition: sl_definition }
        : null,
  };
}

/**
 * Seconds of an agent's time that a contact takes: the handle time, for chats divided by how many are served at a time.
 * A chat agent is thus counted as one who serves chat after chat, the faster the more run at a time.
 *
 * Example: a chat of 600 s, two at a time: 300 s.
 */
export function agentSeconds(queue: Pick<Queue, 'work' | 'concurrency'>, handleSeconds: number): number {
  return queue.work === 'chat' ? handleSeconds / queue.concurrency : handleSeconds;
}
