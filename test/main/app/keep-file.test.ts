import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepFile } from '../../../main/app/keep-file.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
const bytes = new TextEncoder().encode('a picture');

describe('keeping a picture', () => {
  it('leaves the file and nothing else, also where one was before', () => {
    const target = join(folder, 'map.svg');
    writeFileSync(target, 'an older picture');
    keepFile(bytes, target);
    expect(readFileSync(target, 'utf8')).toBe('a picture');
    expect(readdirSync(folder)).toEqual(['map.svg']);
  });

  it('says why when it cannot, and leaves no draft behind', () => {
    expect(() => keepFile(bytes, join(folder, 'no such folder', 'map.svg'))).toThrow(
      expect.objectContaining({ code: 'not-written' }),
    );
    const taken = join(folder, 'a folder');
    mkdirSync(taken);
    expect(() => keepFile(bytes, taken)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/not-written|locked|read-only/) }),
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });
});
