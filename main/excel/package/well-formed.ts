const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:[^<>"]|"[^"<]*")*?)(\/?)>|<\?[^>]*\?>|</g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML does not allow
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Every element of an XML text is closed in the right order, and no sign stands where only a tag may begin. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let elements = 0;
  for (const [tag, closing, name, , empty] of xml.matchAll(TAG)) {
    if (tag === '<') return false;
    if (name === undefined) continue;
    elements += 1;
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
  }
  return open.length === 0 && elements > 0 && !FORBIDDEN.test(xml);
}
