/**
 * Numbers from 0 up to, but not, 1, evenly spread; the same seed and name give the same numbers for ever, so that a
 * simulation can be repeated and printed.
 *
 * The name is hashed together with the seed (FNV-1a, 32 bits), and the hash is the state of mulberry32 (Ettinger 2017,
 * public domain): the state grows by 0x6D2B79F5 each time, and three rounds of shifting, xor and multiplying mix what
 * is given out. It runs through all 2³² states before it repeats. Good enough for chances; never for secrets.
 *
 * @param seed a whole number
 * @param name what is drawn, so that several series of one seed do not run in step
 */
export function seededRandom(seed: number, name = ''): () => number {
  let state = 0x811c9dc5 ^ seed;
  for (let at = 0; at < name.length; at += 1) state = Math.imul(state ^ name.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
