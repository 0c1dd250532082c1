import { Stop } from '../lib/stop.mjs';

const OLDEST = 20;

/** Stops with clear words on a Node that is too old to install the rest. */
export function checkNode(version = process.versions.node) {
  if (Number.parseInt(version, 10) >= OLDEST) return;
  throw new Stop(
    `set-up: this is Node ${version}, and Node ${OLDEST} or newer is needed to start. ` +
      'Install a current Node from nodejs.org and try again.',
  );
}
