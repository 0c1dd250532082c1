const LINE_EVERY_MS = 5000;
const IN_PLACE_EVERY_MS = 200;

/** Shows how far a long work is: in place on a terminal, otherwise as a line now and then. */
export function progress(label, stream = process.stdout) {
  const every = stream.isTTY ? IN_PLACE_EVERY_MS : LINE_EVERY_MS;
  let shownAt = Date.now() - every + Math.min(every, 1000);
  let shown = false;
  return {
    show(doneBytes, totalBytes) {
      if (Date.now() - shownAt < every) return;
      shownAt = Date.now();
      shown = true;
      const text = `${label}: ${amount(doneBytes, totalBytes)}`;
      stream.write(stream.isTTY ? `\r${text}   ` : `${text}\n`);
    },
    end() {
      if (shown && stream.isTTY) stream.write('\n');
    },
  };
}

function amount(doneBytes, totalBytes) {
  const done = (doneBytes / 1e6).toFixed(0);
  if (!totalBytes) return `${done} MB`;
  return `${Math.floor((100 * doneBytes) / totalBytes)} % (${done} of ${(totalBytes / 1e6).toFixed(0)} MB)`;
}
