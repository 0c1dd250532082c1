const clock = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const day = new Intl.DateTimeFormat(undefined, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const hourMinute = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment as its local time, as in "14:02:11". */
export function timeOf(at: string): string {
  return clock.format(new Date(at));
}

/** A moment as its local time without seconds, as in "14:02". */
export function minuteOf(at: string): string {
  return hourMinute.format(new Date(at));
}

/** A moment as date and time. */
export function dateTimeOf(at: string): string {
  return dateTime.format(new Date(at));
}

/** The day of a moment in words, "Today" and "Yesterday" by name. */
export function dayOf(at: string, now = new Date()): string {
  const moment = new Date(at);
  if (moment.toDateString() === now.toDateString()) return 'Today';
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  return moment.toDateString() === yesterday.toDateString() ? 'Yesterday' : day.format(moment);
}

/** How long ago a moment was, in the words people use; a date after a week. */
export function agoOf(at: string, now = new Date()): string {
  const minutes = Math.round((now.getTime() - new Date(at).getTime()) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? '1 hour ago' : `${hours} hours ago`;
  const days = Math.round(hours / 24);
  if (days < 8) return days === 1 ? 'yesterday' : `${days} days ago`;
  return date.format(new Date(at));
}
